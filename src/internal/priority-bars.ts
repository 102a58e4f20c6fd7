import { html, svg, type TemplateResult } from 'lit';
import type { Priority } from '../domain/records/lead.js';
import { msg } from '../i18n/index.js';

const BARS = [
  { level: 1, x: 1, y: 8.5, height: 4 },
  { level: 2, x: 5.5, y: 5.5, height: 7 },
  { level: 3, x: 10, y: 2, height: 10.5 },
];

/** Three bars with the word as their name; only *very high* has colour. */
export function priorityBars(priority: Priority = 0): TemplateResult {
  const name = priorityText(priority);
  return html`<svg class="prio p${priority}" viewBox="0 0 14 14" role="img" aria-label=${name}>
    <title>${name}</title>
    ${BARS.map(
      ({ level, x, y, height }) =>
        svg`<rect class=${level <= priority ? 'on' : ''} x=${x} y=${y} width="3" height=${height} rx="0.75"></rect>`,
    )}
  </svg>`;
}

/** `Normal`, `Medium`, `High`, `Very high`. */
export function priorityText(priority: Priority = 0): string {
  return [msg('Normal'), msg('Medium'), msg('High'), msg('Very high')][priority]!;
}
