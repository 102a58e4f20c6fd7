import type { Bin } from './reliability.ts';

const SIZE = 360;
const EDGE = 48;
const COLOURS = [
  ...['#4c6ef5', '#e8590c', '#2b8a3e', '#ae3ec9', '#c92a2a', '#0b7285', '#f08c00', '#5c940d'],
  ...['#862e9c', '#1098ad', '#a61e4d', '#364fc7', '#087f5b', '#d9480f', '#7048e8', '#495057'],
];
const OF_ALL = {
  all: { colour: '#212529', line: ' stroke-width="3"' },
  'all-before': { colour: '#868e96', line: ' stroke-width="3" stroke-dasharray="8 5"' },
} as const;
/** Fewer pairs say nothing of a share. */
const FEW = 8;

export interface Line {
  file: string;
  bins: readonly Bin[];
  /** Drawn thick, and dashed where it is what was said before. */
  of?: 'all' | 'all-before';
}

/** What was said against what was true, a line a file, as an SVG. Dots are as large as there are pairs. */
export function reliabilityDiagram(all: readonly Line[]): string {
  const at = (said: number, is: number): [string, string] => [
    (EDGE + said * SIZE).toFixed(1),
    (EDGE + (1 - is) * SIZE).toFixed(1),
  ];
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((value) => {
    const [x] = at(value, 0);
    const [, y] = at(0, value);
    return `<text x="${x}" y="${EDGE + SIZE + 18}" text-anchor="middle">${value}</text><text x="${EDGE - 8}" y="${y}" dy="4" text-anchor="end">${value}</text>`;
  });
  const lines = all.map(({ file, bins, of }, i) => {
    const colour = of ? OF_ALL[of].colour : COLOURS[i % COLOURS.length]!;
    const points = bins.filter(({ pairs }) => pairs >= FEW).map((bin) => ({ ...bin, at: at(bin.said, bin.true) }));
    const name = file.replace(/^.*\//, '').replace(/\.csv$/, '');
    const dots = points.map(
      ({ at: [x, y], pairs }) =>
        `<circle cx="${x}" cy="${y}" r="${Math.min(9, 1.5 + Math.log2(pairs) / 1.6).toFixed(1)}" fill="${colour}" fill-opacity="0.6"/>`,
    );
    return [
      `<polyline points="${points.map(({ at: [x, y] }) => `${x},${y}`).join(' ')}" fill="none" stroke="${colour}"${of ? OF_ALL[of].line : ''}/>`,
      ...(of ? [] : dots),
      `<text x="${EDGE + SIZE + 16}" y="${EDGE + 16 + i * 20}" fill="${colour}">${name}</text>`,
    ].join('');
  });
  const [x0, y0] = at(0, 0);
  const [x1, y1] = at(1, 1);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE + 2 * EDGE + 160} ${SIZE + 2 * EDGE}" font-family="sans-serif" font-size="12" fill="#495057">
<title>Reliability: how likely pairs were said to be, and how many of them are true</title>
<rect width="100%" height="100%" fill="#fff"/>
<rect x="${EDGE}" y="${EDGE}" width="${SIZE}" height="${SIZE}" fill="none" stroke="#ced4da"/>
<line x1="${x0}" y1="${y0}" x2="${x1}" y2="${y1}" stroke="#adb5bd" stroke-dasharray="4 4"/>
${ticks.join('\n')}
<text x="${EDGE + SIZE / 2}" y="${EDGE + SIZE + 38}" text-anchor="middle">said</text>
<text x="14" y="${EDGE + SIZE / 2}" text-anchor="middle" transform="rotate(-90 14 ${EDGE + SIZE / 2})">true</text>
${lines.join('\n')}
</svg>
`;
}
