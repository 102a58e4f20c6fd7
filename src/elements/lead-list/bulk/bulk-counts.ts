import { html, svg, type TemplateResult } from 'lit';
import type { ReportLine } from '../../../domain/plan.js';
import { formatNumber, msg, plural, str } from '../../../i18n/index.js';

export interface BulkCounts {
  total: number;
  converted: number;
  merged: number;
  /** Into how many records the merged ones went. */
  into: number;
  refused: number;
  /** Not reached, as the run was stopped. */
  skipped: number;
}

export function countsOf(report: readonly ReportLine[]): BulkCounts {
  const of = (result: ReportLine['result']): ReportLine[] => report.filter((line) => line.result === result);
  const merged = of('merged');
  return {
    total: report.length,
    converted: of('converted').length,
    merged: merged.length,
    into: new Set(merged.map(({ intoId }) => intoId)).size,
    refused: of('refused').length,
    skipped: of('skipped').length,
  };
}

/** A track in three colours with its legend in words. */
export function countsBar(counts: BulkCounts): TemplateResult {
  const { total, converted, merged, into, refused, skipped } = counts;
  const parts = [
    { kind: 'on', count: converted, text: convertedText(converted) },
    { kind: 'warn', count: merged, text: mergedText(merged, into) },
    { kind: 'bad', count: refused, text: refusedText(refused) },
    { kind: 'rest', count: skipped, text: skippedText(skipped) },
  ].filter(({ count }, i) => count > 0 || i === 0);
  return html`${track(parts, total)}
    <ul class="legend">
      ${parts.map(({ kind, count, text }) => html`<li class=${kind}><b class="strong">${formatNumber(count)}</b> ${text}</li>`)}
    </ul>`;
}

/** A 4 px track; what is missing to `total` stays grey. */
export function track(parts: readonly { kind: string; count: number }[], total: number): TemplateResult {
  const scale = 1000 / Math.max(1, total);
  let at = 0;
  return html`<svg class="track" viewBox="0 0 1000 4" preserveAspectRatio="none" aria-hidden="true">
    <rect width="1000" height="4"></rect>
    ${parts.map(({ kind, count }) => {
      const x = at;
      at += count * scale;
      return svg`<rect class=${kind} x=${x} width=${count * scale} height="4"></rect>`;
    })}
  </svg>`;
}

function convertedText(count: number): string {
  return plural(count, {
    one: msg('converted', { id: 'bulk.converted.one' }),
    few: msg('converted', { id: 'bulk.converted.few' }),
    other: msg('converted', { id: 'bulk.converted.other' }),
  });
}

function mergedText(count: number, into: number): string {
  const n = formatNumber(into);
  return plural(count, {
    one: msg(str`merged into ${n}`, { id: 'bulk.merged.one' }),
    few: msg(str`merged into ${n}`, { id: 'bulk.merged.few' }),
    other: msg(str`merged into ${n}`, { id: 'bulk.merged.other' }),
  });
}

function refusedText(count: number): string {
  return plural(count, {
    one: msg('refused', { id: 'bulk.refused.one' }),
    few: msg('refused', { id: 'bulk.refused.few' }),
    other: msg('refused', { id: 'bulk.refused.other' }),
  });
}

function skippedText(count: number): string {
  return plural(count, {
    one: msg('not reached', { id: 'bulk.skipped.one' }),
    few: msg('not reached', { id: 'bulk.skipped.few' }),
    other: msg('not reached', { id: 'bulk.skipped.other' }),
  });
}
