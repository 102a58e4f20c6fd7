import type { Command } from '../../../domain/commands/command.js';
import type { PisteError } from '../../../domain/errors.js';
import { getField } from '../../../domain/fields.js';
import type { Lead } from '../../../domain/records/lead.js';
import { requireWritable } from '../../../domain/rights.js';
import { LeadBeforeSaveEvent, LeadSavedEvent } from '../../../events/index.js';
import { errorText, fieldLabel, msg, str } from '../../../i18n/index.js';
import { changedMeanwhile, savePatch, type Patch } from '../../../internal/field-edit/field-save.js';
import type { RunOptions } from '../../../internal/piste-element.js';
import { showToast } from '../../../internal/toasts/show-toast.js';
import { undoAction } from '../../../internal/undo/undo-action.js';
import { valueText } from '../../../internal/value-text.js';
import { asPisteError } from '../../../store/as-piste-error.js';
import type { Outcome } from '../../../store/lead-store.js';
import type { ListModel } from '../list-model.js';
import type { WorkHost } from '../list-work.js';

/** Why a cell was not saved. */
export interface Refusal {
  /** What is wrong and what to do, in the current locale. */
  text: () => string;
  /** The record as it is now, where it is not what the editing began from: saving again is on top of it. */
  lead?: Lead;
}

type Run = (command: Command, options: RunOptions) => Promise<Outcome | undefined>;

/** Saves what was edited in a row of the list, one after the other, and says so with the way back. */
export class RowWriter {
  readonly #host: WorkHost;
  readonly #model: ListModel;
  readonly #run: Run;
  #last: Promise<unknown> = Promise.resolve();

  constructor(host: WorkHost, model: ListModel, run: Run) {
    this.#host = host;
    this.#model = model;
    this.#run = run;
  }

  /** Whether the user may change a record; where not, it is said why (P1). */
  admits(lead: Lead): boolean {
    try {
      requireWritable(this.#host.storeNow?.actor, lead);
      return true;
    } catch (reason) {
      this.#host.speak(() => {
        const { title, text } = errorText(asPisteError(reason));
        showToast(this.#host, { text: title, detail: text, tone: 'bad' });
      });
      return false;
    }
  }

  /** These records stay in their rows while something is typed into them. */
  hold(ids: ReadonlySet<string>): void {
    this.#model.pages.hold(ids);
  }

  /** Runs in the language of the list. */
  speak<T>(words: () => T): T {
    return this.#host.speak(words);
  }

  /** Never rejects; undefined where it was saved, or the host has cancelled it. */
  save(patch: Patch, base: Lead): Promise<Refusal | undefined> {
    const saved = this.#last
      .then(() => this.#save(patch, base))
      .catch((reason: unknown) => refused(asPisteError(reason)));
    this.#last = saved;
    return saved;
  }

  async #save(patch: Patch, base: Lead): Promise<Refusal | undefined> {
    const store = this.#host.storeNow;
    if (!store) return undefined;
    const now = (await store.get('leads', base.id)) ?? base;
    if (now.id === base.id && changedMeanwhile(patch, base, now) !== undefined) return this.#overtaken(patch, now);
    const command = await savePatch(store, patch, now.id === base.id ? now : base);
    if (!this.#host.dispatchEvent(new LeadBeforeSaveEvent(command))) return undefined;
    let error: PisteError | undefined;
    const outcome = await this.#run(command, { onError: (failure) => (error = failure) });
    if (error?.code === 'conflict') return this.#overtaken(patch, (await store.get('leads', base.id)) ?? now);
    if (!outcome) return error && refused(error);
    this.#host.dispatchEvent(new LeadSavedEvent(command, outcome));
    const saved = await store.get('leads', base.id);
    if (saved) this.#model.pages.put(saved);
    if (outcome.entryId) this.#tell(Object.keys(patch)[0]!, saved ?? now, outcome.entryId);
    return undefined;
  }

  /** Somebody else was faster: what stands there now, and the choice. */
  #overtaken(patch: Patch, lead: Lead): Refusal {
    const field = Object.keys(patch)[0]!;
    return {
      lead,
      text: () => {
        const label = fieldLabel(field);
        const now = valueText(field, getField(lead, field), this.#model.names);
        return msg(str`${label} was changed while you were typing. Now: ${now}. Enter keeps yours, Esc takes theirs.`);
      },
    };
  }

  #tell(field: string, lead: Lead, entryId: string): void {
    this.#host.speak(() =>
      showToast(this.#host, {
        text: msg(str`${fieldLabel(field)}: saved`),
        detail: lead.title,
        tone: 'good',
        actions: undoAction(this.#host, entryId),
      }),
    );
  }
}

function refused(error: PisteError): Refusal {
  return {
    text: () => {
      const { title, text } = errorText(error);
      return `${title} ${text}`;
    },
  };
}
