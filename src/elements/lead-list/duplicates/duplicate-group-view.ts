import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { MergeLeads } from '../../../domain/commands/command.js';
import type { PisteError } from '../../../domain/errors.js';
import { LeadOpenEvent, LeadsBeforeMergeEvent, LeadsMergedEvent } from '../../../events/index.js';
import { msg } from '../../../i18n/index.js';
import { bandBadge } from '../../../internal/badge.js';
import { DialogController } from '../../../internal/dialog-controller.js';
import { Directory } from '../../../internal/directory.js';
import { icon } from '../../../internal/icon.js';
import { notSameForm, reasonFrom } from '../../../internal/not-same/not-same-form.js';
import { errorNotice } from '../../../internal/notice.js';
import { PisteElement } from '../../../internal/piste-element.js';
import { queryView } from '../../../internal/query-view.js';
import { skeletonRows } from '../../../internal/skeleton.js';
import { spokesman } from '../../../internal/spokesman.js';
import { showToast } from '../../../internal/toasts/show-toast.js';
import type { Outcome } from '../../../store/lead-store.js';
import type { ConvertDialog } from '../../convert-dialog/convert-dialog.js';
import { doneToast } from '../../convert-dialog/done-toast.js';
import { undoAll } from '../undo-all.js';
import type { ListedGroup } from './listed-group.js';
import type { DuplicateRun } from './duplicate-run.js';
import { duplicateGroupSheets } from './duplicate-group-view.styles.js';
import { placeText, recordsText, toldApartText } from './duplicate-texts.js';
import { groupActs, type GroupAct } from './group-acts.js';
import { groupRecords } from './group-record.js';
import { isTellable, pairsApart, type GroupRecords } from './group-records.js';
import { groupResult } from './group-result.js';
import { GroupState } from './group-state.js';
import { RunWatch } from './run-watch.js';

/**
 * One group of duplicates: its records, why they are the same, what a merge would give, and what to do with them.
 *
 * @summary Internal: a group of duplicates.
 */
export class DuplicateGroupView extends PisteElement {
  static override styles = [...PisteElement.styles, ...duplicateGroupSheets];

  @state() private busy: GroupAct | undefined;
  @state() private error: PisteError | undefined;
  @query('h3') private readonly heading!: HTMLElement | null;
  @query('convert-dialog') private readonly merger!: ConvertDialog;
  @query('#not-same') private readonly notSame!: HTMLDialogElement;

  readonly #watch = new RunWatch(this);
  readonly #names = new Directory(this);
  readonly #state = new GroupState(this, () => this.#watch.run?.current);
  readonly #asking = new DialogController(this, {
    dialog: () => this.notSame,
    onCancel: () => this.#asking.close(),
    returnTo: () => this.heading,
  });
  #hadFocus = false;
  #checked: GroupRecords | undefined;

  protected override willUpdate(_changed: PropertyValues<this>): void {
    if (this.#state.adopt(this.#watch.run?.current)) {
      this.error = undefined;
      if (this.#asking.isOpen) this.#asking.close();
    }
    this.#hadFocus = this.shadowRoot?.activeElement != null;
  }

  /** What had the focus may be of the group before. */
  protected override updated(): void {
    if (this.#hadFocus && !this.shadowRoot?.activeElement) this.focus();
    const { ready, shown } = this.#state;
    if (!ready || !shown?.changed || shown === this.#checked) return;
    this.#checked = shown;
    this.#watch.run?.lookAgain(shown.group);
  }

  /** Puts the focus on the heading: the keys work from there, and nothing is done by mistake. */
  override focus(options?: FocusOptions): void {
    this.heading?.focus(options);
  }

  /** Does what a key stands for, if it can be done now. */
  act(act: GroupAct): void {
    const button = this.renderRoot.querySelector<HTMLElement>(`[data-act=${act}]`);
    if (button && button.ariaDisabled !== 'true') this.#act(act);
  }

  #act(act: GroupAct): void {
    if (!this.#state.ready) return;
    if (act === 'merge') void this.#merge();
    else if (act === 'choose') void this.#chooseValues();
    else if (act === 'apart') void this.#tellApart('');
    else if (act === 'apart-because') void this.#asking.show();
    else this.#watch.run?.skip(this.#state.shown!.group);
  }

  async #merge(): Promise<void> {
    const { command, result, survivorId } = this.#state;
    if (!command) return;
    // What stays is what is shown to stay, also if the rule would now give another.
    const merge: MergeLeads = survivorId === undefined ? command : { ...command, survivorId };
    if (!this.dispatchEvent(new LeadsBeforeMergeEvent(merge))) return;
    await this.#during('merge', async (group, search) => {
      const outcome = await this.run(merge, { onError: (error) => (this.error = error) });
      if (!outcome) return;
      const leadId = outcome.leadId ?? merge.survivorId ?? merge.leadIds[0]!;
      this.dispatchEvent(new LeadsMergedEvent(merge, outcome));
      const title = result?.result.title ?? '';
      const merged = { count: merge.leadIds.length, moves: result?.moves ?? {} };
      this.inLocale(() => doneToast(this, { leadId, entryId: outcome.entryId, title, merged }));
      await search.merged(group, merge.leadIds);
    });
  }

  async #chooseValues(): Promise<void> {
    const leadIds = this.#state.command?.leadIds;
    if (!leadIds) return;
    await this.#during(undefined, async (group, search) => {
      if (await this.merger.showMerge(leadIds)) await search.merged(group, leadIds);
    });
  }

  async #tellApart(reason: string): Promise<void> {
    const pairs = pairsApart(this.#state.shown?.rows ?? [], this.#state.unticked);
    await this.#during('apart', async (group, search) => {
      const outcomes: Outcome[] = [];
      for (const [a, b] of pairs) {
        const outcome = await this.run(
          { kind: 'dismiss-similar', leadIds: [a.lead.id, b.lead.id], ...(reason ? { reason } : {}) },
          { onError: (error) => (this.error = error) },
        );
        if (!outcome) break;
        outcomes.push(outcome);
      }
      if (outcomes.length === 0) return;
      const told = pairs.slice(0, outcomes.length).flat();
      this.#tell([...new Set(told.map(({ lead }) => lead.title))], outcomes);
      const changes = outcomes.flatMap((outcome) => outcome.changes);
      const ids = changes.filter(({ collection }) => collection === 'dismissals').map(({ id }) => id);
      await search.toldApart(group, ids);
    });
  }

  #tell(titles: readonly string[], outcomes: readonly Outcome[]): void {
    const by = spokesman(this);
    const entryIds = outcomes.map(({ entryId }) => entryId).filter(Boolean);
    const speak = <T>(words: () => T): T => this.inLocale(words);
    speak(() =>
      showToast(this, {
        text: toldApartText(titles),
        tone: 'good',
        actions: [{ label: msg('Undo'), icon: 'undo', run: () => undoAll(by(), entryIds, { speak }) }],
      }),
    );
  }

  /** One at a time; meanwhile the group stays as it is. */
  async #during(
    act: GroupAct | undefined,
    work: (group: ListedGroup, search: DuplicateRun) => Promise<void>,
  ): Promise<void> {
    const { run } = this.#watch;
    const group = this.#state.shown?.group;
    if (this.busy || !run || !group) return;
    this.busy = act;
    this.error = undefined;
    await run.hold(group, () => work(group, run));
    this.busy = undefined;
  }

  #submitReason(form: HTMLFormElement): void {
    const reason = this.inLocale(() => reasonFrom(form));
    this.#asking.close();
    void this.#tellApart(reason);
  }

  protected override render(): TemplateResult {
    const { records, shown } = this.#state;
    return html`<div class="group" aria-busy=${this.#state.ready ? 'false' : 'true'}>
        ${this.#place()}
        ${queryView(
          records,
          (value) => this.#group(value),
          () => html`<div class="scroll">${skeletonRows(3, 2)}</div>`,
        )}
      </div>
      <convert-dialog .store=${this.storeNow}></convert-dialog>
      <dialog id="not-same" class="dialog narrow" aria-labelledby="not-same-title">
        ${
          this.#asking.isOpen && shown
            ? notSameForm(
                shown.rows.filter(isTellable).map(({ lead }) => lead.title),
                { close: () => this.#asking.close(), submit: (form) => this.#submitReason(form) },
              )
            : nothing
        }
      </dialog>`;
  }

  #group(records: GroupRecords): TemplateResult {
    const { ticked, out, unticked, survivorId, result, preview, ready } = this.#state;
    const { rows } = records;
    const mayMerge = ticked.length > 1;
    const mayTell = rows.filter(isTellable).length > 1;
    return html`<div class="scroll">
        ${this.error ? errorNotice(this.error) : nothing}
        ${groupRecords(
          { records, survivorId, unticked, now: this.storeNow?.now() ?? new Date() },
          {
            tick: (leadId, on) => this.#state.tick(leadId, on),
            open: (leadId) => this.dispatchEvent(new LeadOpenEvent(leadId)),
          },
        )}
        ${preview.state === 'failed' && mayMerge ? errorNotice(preview.error!, () => preview.refresh()) : nothing}
        ${
          mayMerge
            ? groupResult({
                rows,
                count: ticked.length,
                preview: result,
                directory: this.#names,
                customers: records.customers,
                choose: (field, leadId) => this.#state.choose(field, leadId),
              })
            : html`<p class="muted small" id="why-not">${this.#whyNot(records)}</p>`
        }
      </div>
      ${groupActs(
        { count: ticked.length, out: out.map(({ key }) => key), mayMerge, mayTell, busy: this.busy, ready },
        (act) => this.#act(act),
      )}`;
  }

  #place(): TemplateResult {
    const { groups = [], left = 0, current } = this.#watch.run ?? {};
    const step = (by: 1 | -1, label: string, key: string): TemplateResult =>
      html`<button
        class="btn ghost only small"
        type="button"
        aria-label=${label}
        aria-keyshortcuts=${key}
        title=${`${label} (${key})`}
        @click=${() => this.#watch.run?.step(by)}
      >
        ${icon(by === 1 ? 'next' : 'previous')}
      </button>`;
    return html`<div class="place">
      <h3 tabindex="-1">${current ? placeText(groups.indexOf(current) + 1, groups.length) : nothing}</h3>
      ${bandBadge('same')}${current?.state === 'skipped' ? html`<span class="badge">${msg('Skipped')}</span>` : nothing}
      <span class="spread muted small">${recordsText(current?.leadIds.length ?? 0)}</span>
      <span class="steps" ?hidden=${left < 2}
        ><span class="kbd" aria-hidden="true">K</span
        >${step(-1, msg('Previous group'), 'K')}${step(1, msg('Next group'), 'J')}<span class="kbd" aria-hidden="true"
          >J</span
        ></span
      >
    </div>`;
  }

  #whyNot({ rows, unseen }: GroupRecords): string {
    if (unseen > 0 || rows.some(({ barred }) => barred === 'forbidden'))
      return msg('You may change fewer than two of these records, so you cannot merge them.');
    return rows.some(({ barred }) => barred === 'won')
      ? msg('Fewer than two of these records can be merged.')
      : msg('Tick at least two records to see what they become.');
  }
}
