import { html, svg, type TemplateResult } from 'lit';
import type { ReasonLike } from './reason-text.js';

const WIDTH = 58;
const HEIGHT = 22;
const GAP = 2;
const TOP = 1;
const FLOOR = 21;
/** The evidence that nothing speaks for or against, from which the first bar starts. */
const START = 0.06;
const BARS = 4;

/**
 * Reasons as bars from left to right, up for and down against; the dark bar is the sum. The strongest
 * reasons have a bar of their own, the rest share one. Hidden from assistive technology: the chips say the same.
 */
export function waterfall(reasons: readonly Pick<ReasonLike, 'weight' | 'for'>[]): TemplateResult {
  const steps = gather(reasons.map((reason) => Math.abs(reason.weight) * (reason.for ? 1 : -1)));
  const sums = steps.reduce<number[]>((all, step) => [...all, all.at(-1)! + step], [0]);
  const low = Math.min(...sums);
  const span = Math.max(Math.max(...sums) - low, 1e-9) / (1 - START);
  const y = (sum: number) => FLOOR - ((sum - low) / span + START) * (FLOOR - TOP);
  const bar = (WIDTH - steps.length * GAP) / (steps.length + 1);
  const x = (index: number) => index * (bar + GAP);
  const end = y(sums.at(-1)!);
  return html`<svg class="fall row" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
    <path class="base" d="M0 21.5H${WIDTH}"></path>
    ${steps.map((step, index) => {
      const from = y(sums[index]!);
      const to = y(sums[index + 1]!);
      const top = Math.min(from, to);
      return svg`<rect class=${step < 0 ? 'against' : 'for'} x=${x(index)} y=${top} width=${bar}
          height=${Math.max(Math.abs(from - to), 1)} rx="0.75"></rect>
        <path class="join" d="M${x(index) + bar} ${to}h${GAP}"></path>`;
    })}
    <rect class="sum" x=${x(steps.length)} y=${end} width=${bar} height=${FLOOR - end} rx="0.75"></rect>
  </svg>`;
}

/** For before against, each by strength; at most {@link BARS} of them. */
function gather(weights: number[]): number[] {
  const strongest = weights.toSorted((a, b) => Math.abs(b) - Math.abs(a));
  const own = strongest.slice(0, strongest.length > BARS ? BARS - 1 : BARS);
  const rest = strongest.slice(own.length).reduce((sum, weight) => sum + weight, 0);
  return [...own, ...(rest === 0 ? [] : [rest])].sort((a, b) => b - a);
}
