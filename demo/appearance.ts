/** Language, theme and density of the page, as attributes of `<html>` from which kit and style sheets take them. */
export const CHOICES = {
  lang: ['en', 'ro'],
  theme: ['system', 'light', 'dark'],
  density: ['comfortable', 'compact'],
} as const;

export type Aspect = keyof typeof CHOICES;

const KEY = 'piste-demo-appearance';

/** What was asked for in the address counts first, then what was chosen last time. */
export function applyAppearance(asked: Partial<Record<Aspect, string | undefined>>): void {
  for (const aspect of aspects()) apply(aspect, asked[aspect] ?? remembered()[aspect] ?? CHOICES[aspect][0]);
}

export function choose(aspect: Aspect, value: string): void {
  apply(aspect, value);
  localStorage.setItem(KEY, JSON.stringify({ ...remembered(), [aspect]: value }));
}

export function chosen(aspect: Aspect): string {
  const root = document.documentElement;
  return (aspect === 'lang' ? root.lang : root.dataset[aspect]) ?? CHOICES[aspect][0];
}

function apply(aspect: Aspect, value: string): void {
  const root = document.documentElement;
  if (aspect === 'lang') root.lang = value;
  else root.dataset[aspect] = value;
}

function aspects(): Aspect[] {
  return Object.keys(CHOICES) as Aspect[];
}

function remembered(): Partial<Record<Aspect, string>> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Record<Aspect, string>>;
  } catch {
    return {};
  }
}
