import type { JournalEntry } from '../../domain/journal.js';
import type { MergePreview } from '../../domain/merge/preview.js';
import { QueryController, type QueryHost } from '../../store/query-controller.js';
import type { Conversion, LeadStore } from '../../store/lead-store.js';
import { readConversion, readSelection, type ConvertData } from './convert-data.js';
import type { ConvertForm } from './convert-form.js';
import { createdBy } from './customer-words.js';

/** What the dialog is open for. */
export type Subject = { leadId: string } | { leadIds: readonly string[] };

export interface QueryState {
  /** Undefined while closed. */
  subject: Subject | undefined;
  /** Counts the openings: each begins anew. */
  opening: number;
  form: ConvertForm | undefined;
  /** While a command runs what it writes is not news. */
  busy: boolean;
}

/** Pause after a change of the ticks before the result is worked out anew, in milliseconds. */
const PAUSE = 120;

/** The questions the dialog asks the store, each only while its answer is shown. */
export class ConvertQueries {
  readonly data: QueryController<ConvertData>;
  readonly preview: QueryController<MergePreview>;
  /** The customers that would be created, where the proposal does not say it. */
  readonly wouldCreate: QueryController<Conversion['wouldCreate']>;
  /** The entry of the conversion of a lead that is one no more; null where there is none. */
  readonly entry: QueryController<JournalEntry | null>;

  constructor(host: QueryHost, state: () => QueryState) {
    this.data = new QueryController<ConvertData>(host, {
      query: (store, signal) => read(store, state().subject, signal),
      watches: ['leads', 'customers', 'dismissals'],
      key: () => state().opening * Number(state().subject !== undefined),
      keep: false,
    });
    const merge = () => {
      const { form, subject } = state();
      return subject && form?.action === 'merge' && form.ticked.length > 1 ? form.mergeAsked() : undefined;
    };
    this.preview = new QueryController<MergePreview>(host, {
      query: (store, signal) => {
        const command = merge();
        return command && after(this.preview.value ? PAUSE : 0, signal, () => store.mergePreview(command));
      },
      watches: ['leads', 'stages', 'teams', 'notes', 'activities', 'attachments', 'followers'],
      key: () => JSON.stringify(merge()),
    });
    const creating = () => {
      const { form, subject } = state();
      if (!subject || !form) return undefined;
      if (form.action === 'convert')
        return form.newCompany !== undefined && form.customerAction === 'link' ? form.convertCommand() : undefined;
      const command = merge();
      return command?.customer?.action === 'create' ? command : undefined;
    };
    this.wouldCreate = new QueryController<Conversion['wouldCreate']>(host, {
      query: (store, signal) => {
        const command = creating();
        return command && after(PAUSE, signal, async () => createdBy(await store.plan(command), store));
      },
      watches: ['leads', 'customers'],
      key: () => JSON.stringify(creating()),
      keep: false,
    });
    const converted = () => {
      const conversion = this.data.value?.conversion;
      return conversion?.refusal?.code === 'already-opportunity' ? conversion.lead?.id : undefined;
    };
    this.entry = new QueryController<JournalEntry | null>(host, {
      query: (store, signal) => {
        const recordId = converted();
        return recordId === undefined ? undefined : conversionOf(store, recordId, signal);
      },
      watches: [],
      key: converted,
      keep: false,
    });
  }
}

function read(store: LeadStore, subject: Subject | undefined, signal: AbortSignal): Promise<ConvertData> | undefined {
  if (!subject) return undefined;
  return 'leadId' in subject
    ? readConversion(store, subject.leadId, signal)
    : readSelection(store, subject.leadIds, signal);
}

async function conversionOf(store: LeadStore, recordId: string, signal: AbortSignal): Promise<JournalEntry | null> {
  const page = await store.history({ recordId, limit: 50, signal });
  return (
    page.items.find((entry) => entry.kind === 'convert-lead' && entry.leadId === recordId && !entry.undoneBy) ?? null
  );
}

/** Runs after a pause, unless a newer question has stopped it by then. */
async function after<T>(pause: number, signal: AbortSignal, run: () => Promise<T>): Promise<T> {
  if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
  signal.throwIfAborted();
  return run();
}
