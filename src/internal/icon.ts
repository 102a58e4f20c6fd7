import { html, svg, type TemplateResult } from 'lit';
import { ICONS, type IconName, type IconNode } from './icons.js';

const drawn = new Map<string, TemplateResult>();

/**
 * An icon beside a text that says the same, hence hidden from assistive technology. 16 px, 14 as `s`, 12 as `xs`;
 * other classes (`end`) may be added.
 */
export function icon(name: IconName, classes = ''): TemplateResult {
  const key = `${name} ${classes}`;
  let found = drawn.get(key);
  if (!found) {
    found = html`<svg class="icon ${classes}" viewBox="0 0 24 24" aria-hidden="true">${ICONS[name].map(shape)}</svg>`;
    drawn.set(key, found);
  }
  return found;
}

function shape([tag, a]: IconNode[number]): TemplateResult {
  switch (tag) {
    case 'circle':
      return svg`<circle cx=${a['cx']} cy=${a['cy']} r=${a['r']}></circle>`;
    case 'rect':
      return svg`<rect x=${a['x']} y=${a['y']} width=${a['width']} height=${a['height']} rx=${a['rx'] ?? 0}></rect>`;
    case 'line':
      return svg`<line x1=${a['x1']} y1=${a['y1']} x2=${a['x2']} y2=${a['y2']}></line>`;
    case 'polyline':
      return svg`<polyline points=${a['points']}></polyline>`;
    default:
      return svg`<path d=${a['d']}></path>`;
  }
}

/** Turns beside a present participle (*Creating…*) in a button that is at work. */
export function spinner(): TemplateResult {
  return html`<svg class="spin" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="6"></circle>
    <path d="M8 2a6 6 0 0 1 6 6"></path>
  </svg>`;
}

/** The mark of the kit: a run that rises to a gate. */
export function logo(): TemplateResult {
  return html`<svg class="logo" viewBox="0 0 20 20" aria-hidden="true">
    <rect class="ground" width="20" height="20" rx="4.5"></rect>
    <path class="run" d="M5.5 15.5c4.5 0 2.5-5 5-7.25S14 6 14.5 5"></path>
    <circle class="gate" cx="14.5" cy="4.75" r="1.6"></circle>
  </svg>`;
}
