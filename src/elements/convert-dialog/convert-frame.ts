import { html, nothing, type TemplateResult } from 'lit';
import type { Lead } from '../../domain/records/lead.js';
import { formatNumber, msg } from '../../i18n/index.js';
import type { ErrorText } from '../../i18n/error-text.js';
import { icon, spinner } from '../../internal/icon.js';
import { errorNotice, notice } from '../../internal/notice.js';
import { noStore } from '../../internal/query-view.js';
import { bone } from '../../internal/skeleton.js';
import type { ConvertForm } from './convert-form.js';
import type { ConvertSession } from './convert-session.js';
import { formBody } from './form-body.js';
import { becomeText } from './result-words.js';
import { refusalStep, refusalTitle, refusalView } from './refusal-view.js';

/** Records that a merge names under its title. */
const NAMED = 2;

export interface FrameActions {
  cancel: () => void;
  wayOut: (wayOut: NonNullable<ErrorText['wayOut']>) => void;
  retry: () => void;
}

/** What the dialog shows now. */
export interface Frame {
  title: string;
  subtitle: string;
  /** Class of the width. */
  size: '' | 'narrow' | 'wide';
  body: unknown;
  footer: TemplateResult;
}

/** Skeleton, error, refusal or form: the dialog in its present state. */
export function frame(session: ConvertSession, actions: FrameActions): Frame {
  const { data } = session.queries;
  const title = msg('Convert to Opportunity');
  const close = footer(session, actions, msg('Close'));
  if (data.state === 'no-store') return { title, subtitle: '', size: 'narrow', body: noStore(), footer: close };
  if (!data.value) {
    const failed = data.state === 'failed' && data.error ? errorNotice(data.error, actions.retry) : undefined;
    return { title, subtitle: '', size: '', body: failed ?? skeleton(), footer: close };
  }
  const { refusal, lead } = data.value.conversion;
  if (refusal && !session.busy) return refusalFrame(session, actions);
  const { form } = session;
  if (!form) return { title, subtitle: subtitle(lead), size: '', body: skeleton(), footer: close };
  return {
    title: form.lead ? title : msg('Merge records'),
    subtitle: form.lead ? subtitle(form.lead) : titles(form),
    size: form.action === 'merge' ? 'wide' : '',
    body: formBody(session, topNotice(session, actions)),
    footer: html`<span class="info">${icon('undo', 's')}<span>${outcome(form)}</span></span>
      ${footer(session, actions, msg('Cancel'), { label: msg('Create Opportunity'), busyLabel: msg('Creating…') })}`,
  };
}

/** What the button beside it will do, and that it is not for ever. */
function outcome(form: ConvertForm): TemplateResult {
  const undoable = msg('Can be undone from History at any time.');
  if (form.action !== 'merge' || form.ticked.length < 2) return html`${undoable}`;
  return html`<b>${becomeText(form.ticked.length)}.</b> ${undoable}`;
}

function refusalFrame(session: ConvertSession, actions: FrameActions): Frame {
  const { conversion } = session.queries.data.value!;
  const error = conversion.refusal!;
  const step = refusalStep(error, conversion.lead);
  const view = refusalView({
    error,
    lead: conversion.lead,
    conversion: session.queries.entry.value ?? undefined,
    names: session.names,
    now: session.store?.now() ?? new Date(),
    probability: session.probability,
    invalid: session.probabilityInvalid,
    type: session.typeProbability,
  });
  const continues = step && step.does !== 'open';
  return {
    title: refusalTitle(error),
    subtitle: subtitle(conversion.lead),
    size: 'narrow',
    body: html`<div class="body">${topNotice(session, actions)}${view}</div>`,
    footer: footer(session, actions, continues ? msg('Cancel') : msg('Close'), step),
  };
}

function footer(
  session: ConvertSession,
  { cancel }: FrameActions,
  leave: string,
  primary?: { label: string; busyLabel: string },
): TemplateResult {
  const { busy } = session;
  return html`<button class="btn leave" type="button" ?disabled=${busy} @click=${cancel}>${leave}</button> ${
      primary
        ? html`<button
            class="btn primary grow"
            type="submit"
            part="submit"
            ?disabled=${busy}
            aria-busy=${busy ? 'true' : nothing}
          >
            ${busy ? html`${spinner()}${primary.busyLabel}` : primary.label}
          </button>`
        : nothing
    }`;
}

/** What is wrong, at the top of the body, with the way out. Nothing of what was chosen is lost. */
function topNotice(
  { error, problems, busy }: ConvertSession,
  { wayOut }: FrameActions,
): TemplateResult | typeof nothing {
  if (busy) return nothing;
  if (error) return errorNotice(error, wayOut);
  const text = problems.customer
    ? msg('Choose a customer, or “Create a new customer”. Nothing has been written.')
    : problems.records
      ? msg('Tick at least two records to merge. Nothing has been written.')
      : problems.fields
        ? msg('Fill in what an opportunity needs. Nothing has been written.')
        : undefined;
  return text ? notice({ tone: 'bad', alert: true, text }) : nothing;
}

function subtitle(lead: Lead | undefined): string {
  return lead ? [lead.title, lead.companyName ?? lead.contactName].filter(Boolean).join(' · ') : '';
}

/** What is merged, so far as it fits a line. */
function titles({ ticked }: ConvertForm): string {
  const rest = ticked.length - NAMED;
  return [...ticked.slice(0, NAMED).map((row) => row.lead.title), ...(rest > 0 ? [`+${formatNumber(rest)}`] : [])].join(
    ' · ',
  );
}

/** The sections of the form, in their heights. */
function skeleton(): TemplateResult {
  return html`<div class="body">
    <div class="bones" role="status" aria-label=${msg('Loading…')}>
      ${(['w2', 'w4', 'w3', 'w4', 'w1', 'w3'] as const).map((width) => html`<div><span>${bone(width)}</span></div>`)}
    </div>
  </div>`;
}
