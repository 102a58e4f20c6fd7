/** What the address of a demo page may ask for: `?db=NAME&seed=7&leads=400&lang=ro&theme=dark&as=ioana-serban:own&bar=off`. */
export interface Parameters {
  /** Database; another name is another demo. */
  db: string;
  seed: number;
  leads: number;
  lang: string | undefined;
  theme: string | undefined;
  density: string | undefined;
  /** Who works here: id and rights. */
  as: string | undefined;
  /** Whether the bar of the demo is shown. */
  bar: boolean;
}

export function parameters(defaults: { db: string; leads: number }): Parameters {
  const asked = new URLSearchParams(location.search);
  const number = (name: string, otherwise: number): number => {
    const value = Number(asked.get(name) ?? otherwise);
    return Number.isFinite(value) && value >= 0 ? value : otherwise;
  };
  return {
    db: asked.get('db') ?? defaults.db,
    seed: number('seed', 7),
    leads: number('leads', defaults.leads),
    lang: asked.get('lang') ?? undefined,
    theme: asked.get('theme') ?? undefined,
    density: asked.get('density') ?? undefined,
    as: asked.get('as') ?? undefined,
    bar: asked.get('bar') !== 'off',
  };
}
