import { modes } from '../../src/styles/tokens/modes.styles.js';
import { learnPseudoLanguage, PSEUDO } from './pseudo-language.js';

/** How a story is looked at; what is left out stays as it is. */
export interface Look {
  theme?: 'light' | 'dark' | 'contrast' | 'contrast-dark';
  /** `en`, `ro`, or the pseudo-language `qps`. */
  language?: string;
  direction?: 'ltr' | 'rtl';
  /** 1 comfortable, 0 compact. */
  density?: string;
}

let learnt: Promise<void> | undefined;

/** Sets what a host would set on its page. */
export async function setLook({ theme, language, direction, density }: Look): Promise<void> {
  const root = document.documentElement;
  if (theme) {
    root.style.colorScheme = theme.endsWith('dark') ? 'dark' : 'light';
    wantContrast(theme.startsWith('contrast'));
  }
  if (direction) root.dir = direction;
  if (density) root.style.setProperty('--piste-density', density);
  if (language === PSEUDO) await (learnt ??= learnPseudoLanguage());
  if (language) root.lang = language;
}

/** Shows what `prefers-contrast: more` brings without asking the system for it. */
function wantContrast(wanted: boolean): void {
  for (const rule of modes.styleSheet?.cssRules ?? [])
    if (
      rule instanceof CSSMediaRule &&
      /contrast|^all$/.test(rule.media.mediaText) &&
      !rule.media.mediaText.includes('forced')
    )
      rule.media.mediaText = wanted ? 'all' : '(prefers-contrast: more)';
}
