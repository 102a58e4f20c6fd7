import type { MergeLeads } from '../../../domain/commands/command.js';
import type { MergePreview } from '../../../domain/merge/preview.js';
import { QueryController, type QueryHost } from '../../../store/query-controller.js';
import type { MergeRow } from '../../convert-dialog/merge-rows.js';
import type { ListedGroup } from './listed-group.js';
import { isMergeable, isTellable, readGroup, type GroupRecords } from './group-records.js';

interface GroupPreview {
  group: ListedGroup;
  result: MergePreview;
}

/** What is shown of a group, what the user has chosen in it, and what a merge would then give. */
export class GroupState {
  /** Records said not to be the same as the others. */
  unticked: ReadonlySet<string> = new Set();
  /** Values to keep against the rule, by field. */
  choices: Readonly<Record<string, string>> = {};

  readonly records: QueryController<GroupRecords>;
  readonly preview: QueryController<GroupPreview>;
  readonly #host: QueryHost;
  #group: ListedGroup | undefined;

  constructor(host: QueryHost, group: () => ListedGroup | undefined) {
    this.#host = host;
    this.records = new QueryController<GroupRecords>(host, {
      query: (store, signal) => {
        const wanted = group();
        return wanted && readGroup(store, wanted, signal);
      },
      watches: ['leads', 'customers'],
      key: () => [group(), group()?.leadIds],
    });
    this.preview = new QueryController<GroupPreview>(host, {
      query: (store) => {
        const { shown, command } = this;
        return shown && command && store.mergePreview(command).then((result) => ({ group: shown.group, result }));
      },
      watches: ['leads', 'stages', 'teams', 'notes', 'activities', 'attachments', 'followers'],
      key: () => JSON.stringify([this.shown?.group.id, this.command]),
    });
  }

  /** Nothing is chosen in a group that is new here. */
  adopt(group: ListedGroup | undefined): boolean {
    if (group === this.#group) return false;
    this.#group = group;
    this.unticked = new Set();
    this.choices = {};
    return true;
  }

  /** The records read last; of another group until those of the current one are there. */
  get shown(): GroupRecords | undefined {
    return this.records.value;
  }

  /** What is shown is the group that is to be decided, as it is now. */
  get ready(): boolean {
    return this.shown?.group === this.#group && this.shown?.leadIds === this.#group?.leadIds;
  }

  get ticked(): readonly MergeRow[] {
    return this.shown?.rows.filter((row) => isMergeable(row) && !this.unticked.has(row.lead.id)) ?? [];
  }

  /** Those said not to be the same as the others, if there are others. */
  get out(): readonly MergeRow[] {
    const tellable = this.shown?.rows.filter(isTellable) ?? [];
    const out = tellable.filter(({ lead }) => this.unticked.has(lead.id));
    return out.length < tellable.length ? out : [];
  }

  get command(): MergeLeads | undefined {
    const leadIds = this.ticked.map(({ lead }) => lead.id);
    if (leadIds.length < 2) return undefined;
    const choices = Object.entries(this.choices).filter(([, leadId]) => leadIds.includes(leadId));
    return { kind: 'merge-leads', leadIds, ...(choices.length ? { choices: Object.fromEntries(choices) } : {}) };
  }

  get result(): MergePreview | undefined {
    const { value } = this.preview;
    return value && value.group === this.shown?.group ? value.result : undefined;
  }

  /** What stays (M2); of a plain policy it is known before the result is. */
  get survivorId(): string | undefined {
    const firstCreated =
      this.#host.storeNow?.policies?.survivor === 'first-created' ? this.ticked[0]?.lead.id : undefined;
    return this.ticked.length > 1 ? (this.result?.survivorId ?? firstCreated) : undefined;
  }

  tick(leadId: string, on: boolean): void {
    const unticked = new Set(this.unticked);
    if (on) unticked.delete(leadId);
    else unticked.add(leadId);
    this.unticked = unticked;
    this.#host.requestUpdate();
  }

  choose(field: string, leadId: string | undefined): void {
    const { [field]: _before, ...others } = this.choices;
    this.choices = leadId === undefined ? others : { ...others, [field]: leadId };
    this.#host.requestUpdate();
  }
}
