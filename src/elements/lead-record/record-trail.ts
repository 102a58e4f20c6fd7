import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, msg, str } from '../../i18n/index.js';
import { icon } from '../../internal/icon.js';
import type { RecordTrail } from '../../internal/record-trail.js';

export type { RecordTrail };

/** `3 of 37` with the way to the record before and after. */
export function recordTrail(
  trail: RecordTrail | undefined,
  open: (leadId: string) => void,
): TemplateResult | typeof nothing {
  if (!trail) return nothing;
  const { position, total, previousId, nextId } = trail;
  return html`<span class="trail" role="group" aria-label=${msg('Place in the list')}>
    <span class="small muted">${msg(str`${formatNumber(position)} of ${formatNumber(total)}`)}</span>
    ${step(msg('Previous record'), 'previous', previousId, open)} ${step(msg('Next record'), 'next', nextId, open)}
  </span>`;
}

function step(
  label: string,
  direction: 'previous' | 'next',
  leadId: string | undefined,
  open: (leadId: string) => void,
): TemplateResult {
  return html`<button
    class="btn ghost only ${direction}"
    type="button"
    aria-label=${label}
    title=${label}
    aria-disabled=${leadId === undefined ? 'true' : 'false'}
    @click=${() => leadId !== undefined && open(leadId)}
  >
    ${icon(direction)}
  </button>`;
}
