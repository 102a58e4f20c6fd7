import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Lead, LeadDraft } from '../../domain/records/lead.js';
import type { Match } from '../../domain/similarity/index.js';
import { formatNumber, msg, plural, str } from '../../i18n/index.js';
import { bandBadge, statusBadge, typeBadge } from '../badge.js';
import { notice } from '../notice.js';
import { reasonChips } from '../reason.js';
import type { LeadStore } from '../../store/lead-store.js';
import type { QueryHost } from '../../store/query-controller.js';

/** Pause in typing before it is looked for similar records, in milliseconds. */
const PAUSE = 250;
/** Shown by name; the count says how many there are. */
const NAMED = 3;

interface Found {
  total: number;
  matches: readonly { match: Match; lead: Lead }[];
}

/** Looks for records similar to what is being typed. */
export class SimilarHint implements ReactiveController {
  found: Found | undefined;

  readonly #host: QueryHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #run: AbortController | undefined;

  constructor(host: QueryHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.#run?.abort();
    this.found = undefined;
  }

  look(draft: LeadDraft): void {
    clearTimeout(this.#timer);
    this.#run?.abort();
    this.#timer = setTimeout(() => void this.#ask(draft), PAUSE);
  }

  async #ask(draft: LeadDraft): Promise<void> {
    const store = this.#host.storeNow;
    const run = (this.#run = new AbortController());
    try {
      const found = store && (await similarTo(draft, store, run.signal));
      if (run.signal.aborted) return;
      this.found = found;
      this.#host.requestUpdate();
    } catch {
      // A hint that cannot be given is none; saving tells what is wrong.
    }
  }
}

async function similarTo(draft: LeadDraft, store: LeadStore, signal: AbortSignal): Promise<Found> {
  const { items, total } = await store.similar(draft, { limit: NAMED, signal });
  const leads = await store.getMany(
    'leads',
    items.map(({ id }) => id),
    { signal },
  );
  return { total, matches: items.flatMap((match, i) => (leads[i] ? [{ match, lead: leads[i] }] : [])) };
}

/** A warning that the record may be there already, with the most similar ones and why. */
export function similarNotice(
  found: Found | undefined,
  open: (leadId: string) => void,
): TemplateResult | typeof nothing {
  if (!found?.total) return nothing;
  return notice({
    tone: 'attention',
    title: similarText(found.total),
    text: html`<ul class="similar">
      ${found.matches.map(
        ({ match, lead }) =>
          html`<li>
            <span class="rowline wrap"
              ><button class="link" type="button" @click=${() => open(lead.id)}>${lead.title}</button
              >${typeBadge(lead)}${statusBadge(lead)}${bandBadge(match.band)}</span
            >
            ${reasonChips(match.reasons, 3)}
          </li>`,
      )}
    </ul>`,
  });
}

function similarText(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    one: msg(str`${n} similar record is already here.`, { id: 'new-lead.similar.one' }),
    few: msg(str`${n} similar records are already here.`, { id: 'new-lead.similar.few' }),
    other: msg(str`${n} similar records are already here.`, { id: 'new-lead.similar.other' }),
  });
}
