import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Lead } from '../../domain/records/lead.js';
import type { Reason } from '../../domain/similarity/compare.js';
import { msg } from '../../i18n/index.js';
import { recordKey } from '../../internal/badge.js';
import { dialogHead } from '../../internal/dialog-head.js';
import { icon } from '../../internal/icon.js';
import { probabilityNumber, probabilityWords } from '../../internal/probability-words.js';
import { reasonText } from '../../internal/reason-text.js';
import type { SimilarLead } from './read-similar.js';

export interface CompareProps {
  close: () => void;
  open: () => void;
  merge: () => void;
  notSame: () => void;
}

/** Why two records are similar: the values side by side, and how far each pushes towards "same" or away from it. */
export function compareDialog(lead: Lead, { match, lead: other }: SimilarLead, props: CompareProps): TemplateResult {
  const sums = match.reasons.reduce<number[]>((all, reason) => [...all, (all.at(-1) ?? 0) + signed(reason)], [0]);
  const scale = { low: Math.min(0, ...sums), high: Math.max(1, ...sums) };
  return html`${dialogHead({ id: 'compare-title', title: probabilityWords(match.probability), text: msg('Each row shows how far it pushes towards “same” or away from it.'), close: props.close })}
    <div class="body flush" tabindex="0" role="region" aria-label=${msg('Compare')}>
      <table class="compare">
        <thead>
          <tr>
            <th scope="col">${msg('Why')}</th>
            <th scope="col">${recordKey('A')} ${lead.title}</th>
            <th scope="col">${recordKey('B')} ${other.title}</th>
            <th scope="col" class="bars"><span class="sr">${msg('Weight')}</span></th>
          </tr>
        </thead>
        <tbody>
          ${match.reasons.map((reason, i) => reasonRow(reason, sums[i] ?? 0, scale))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${msg('Together')}</th>
            <td colspan="2">
              <b class="strong">${probabilityWords(match.probability)}</b>
              <span class="faint">${probabilityNumber(match.probability)}</span>
            </td>
            <td class="bars">${bar(0, sums.at(-1) ?? 0, scale, 'sum')}</td>
          </tr>
        </tfoot>
      </table>
    </div>
    <footer>
      <button class="btn" type="button" @click=${props.notSame}>${icon('barred')}${msg('Not the same')}</button>
      <span class="info"></span>
      <button class="btn" type="button" @click=${props.open}>${icon('open')}${msg('Open')}</button>
      ${other.status === 'won' ? nothing : html`<button class="btn primary" type="button" autofocus @click=${props.merge}>${icon('merge')}${msg('Merge…')}</button>`}
    </footer>`;
}

function reasonRow(reason: Reason, from: number, scale: Scale): TemplateResult {
  const [a, b] = reason.values;
  return html`<tr>
    <th scope="row">
      ${reasonText(reason)}<span class="sr"
        >, ${reason.for ? msg('for') : msg('against')}, ${Math.abs(reason.weight).toFixed(1)}</span
      >
    </th>
    <td>${a || html`<span class="faint">${msg('empty')}</span>`}</td>
    <td>${b || html`<span class="faint">${msg('empty')}</span>`}</td>
    <td class="bars">${bar(from, from + signed(reason), scale, reason.for ? 'for' : 'against')}</td>
  </tr>`;
}

interface Scale {
  low: number;
  high: number;
}

function bar(from: number, to: number, { low, high }: Scale, kind: string): TemplateResult {
  const x = (sum: number) => ((sum - low) / (high - low)) * 100;
  const start = Math.min(x(from), x(to));
  return html`<svg class="fall" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class=${kind} x=${start} y="1" width=${Math.max(Math.abs(x(to) - x(from)), 0.8)} height="8"></rect>`}
  </svg>`;
}

function signed(reason: Reason): number {
  return reason.for ? Math.abs(reason.weight) : -Math.abs(reason.weight);
}
