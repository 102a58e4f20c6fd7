import { html, nothing, type TemplateResult } from 'lit';
import { actionSection } from './action-section.js';
import { assignSection } from './assign-section.js';
import type { ConvertForm } from './convert-form.js';
import type { ConvertSession } from './convert-session.js';
import { customerSource } from './customer-search.js';
import { customerSection } from './customer-section.js';
import { mergeRecords } from './merge-records.js';
import { mergeResult } from './merge-result.js';
import { recordOption, recordSource } from './record-search.js';
import { requiredFields } from './required-fields.js';

/** The form between header and footer: one column to convert, records and result to merge. */
export function formBody(session: ConvertSession, notice: TemplateResult | typeof nothing): TemplateResult {
  const form = session.form!;
  if (form.action === 'convert') {
    return html`<div class="body">
      ${notice} ${action(session, form)} ${assign(session, form)} ${customer(session, form)} ${required(session, form)}
    </div>`;
  }
  return html`<div class="body two">
    <div class="column">
      ${notice} ${form.lead ? action(session, form) : nothing} ${records(session, form)} ${assign(session, form)}
      ${session.customerOpen || session.problems.customer ? customer(session, form) : nothing}
      ${required(session, form)}
    </div>
    ${result(session, form)}
  </div>`;
}

function action({ act, look }: ConvertSession, form: ConvertForm): TemplateResult {
  return actionSection({ form, act, look });
}

function assign(session: ConvertSession, form: ConvertForm): TemplateResult {
  const { store, names, problems, teamFollowed, assignSalesperson, assignTeam } = session;
  return assignSection({ form, store, names, problems, teamFollowed, assignSalesperson, assignTeam });
}

function customer(session: ConvertSession, form: ConvertForm): TemplateResult {
  const { store, problems, queries, chooseCustomer, link } = session;
  return customerSection({
    form,
    problems,
    allowNone: store?.policies.allowNoCustomer ?? false,
    wouldCreate: queries.wouldCreate.value,
    source: store && customerSource(store, form.data.conversion.suggestions, session.inLocale),
    choose: chooseCustomer,
    link,
  });
}

function required({ names, problems, fill }: ConvertSession, form: ConvertForm): TemplateResult | typeof nothing {
  return requiredFields({ form, names, problems, fill });
}

function records(session: ConvertSession, form: ConvertForm): TemplateResult {
  const { store, survivorId, shownRows, loadingMore, tick, keep, add, showMore } = session;
  return mergeRecords({
    form,
    survivorId,
    now: store?.now() ?? new Date(),
    shown: shownRows,
    loadingMore,
    tick,
    keep,
    add,
    showMore: () => void showMore(),
    source: store && recordSource(store, () => form.rows),
    option: recordOption(store?.actor),
  });
}

function result(session: ConvertSession, form: ConvertForm): TemplateResult {
  const { queries, names, busy, unfolded, spread, choose, unchoose, toggleFold, spreadOut, changeCustomer } = session;
  const { preview, wouldCreate } = queries;
  return mergeResult({
    form,
    names: { directory: names, customer: (id) => form.customerOf(id) },
    preview: preview.value,
    error: preview.state === 'failed' && !busy ? preview.error : undefined,
    refreshing: preview.refreshing && !busy,
    wouldCreate: wouldCreate.value,
    unfolded,
    spread,
    choose,
    unchoose,
    toggleFold,
    spreadOut,
    changeCustomer,
    retry: () => preview.refresh(),
  });
}
