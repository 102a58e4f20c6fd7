import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { formatNumber, formatPercent, msg, str } from '../../../i18n/index.js';
import { DialogController } from '../../../internal/dialog-controller.js';
import { icon } from '../../../internal/icon.js';
import { PisteElement } from '../../../internal/piste-element.js';
import { showToast } from '../../../internal/toasts/show-toast.js';
import { buttonSheet } from '../../../styles/button.styles.js';
import { dialogSheet } from '../../../styles/dialog.styles.js';
import { emptySheet } from '../../../styles/empty.styles.js';
import { graphSheet } from '../../../styles/graph.styles.js';
import { noticeSheet } from '../../../styles/notice.styles.js';
import type { DuplicateGroupView } from './duplicate-group-view.js';
import type { DuplicateRun } from './duplicate-run.js';
import { groupsText, recordsText, runText } from './duplicate-texts.js';
import { findDuplicatesSheet } from './find-duplicates.styles.js';
import { ACT_KEYS, type GroupAct } from './group-acts.js';
import { RunWatch } from './run-watch.js';
import { failure, restView, wayView } from './search-views.js';

const WRITES = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

/**
 * *Find duplicates* (D8): goes through all records in the background, also while it is closed, and shows the groups that
 * are the same, one after the other, to be merged or told apart.
 *
 * @summary Internal: the search for duplicates.
 */
export class FindDuplicates extends PisteElement {
  static override styles = [
    ...PisteElement.styles,
    buttonSheet,
    dialogSheet,
    emptySheet,
    graphSheet,
    noticeSheet,
    findDuplicatesSheet,
  ];

  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @query('piste-duplicate-group') private readonly groupView!: DuplicateGroupView | null;

  readonly #watch = new RunWatch(this);
  readonly #layer = new DialogController(this, {
    dialog: () => this.dialog,
    onCancel: () => this.#close(),
  });
  #state: DuplicateRun['search']['state'] | undefined;
  #hadFocus = false;
  #hadGroup = false;
  /** What was given the focus until there is a group. */
  #placed: HTMLElement | undefined;

  /** Opens, and starts the search unless there is one. */
  async show(): Promise<void> {
    await this.updateComplete;
    if (this.#watch.run?.search.state === 'idle') this.#watch.run.start();
    await this.#layer.show();
    await this.#focusContent();
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.#hadFocus = this.shadowRoot?.activeElement != null;
  }

  protected override updated(): void {
    const { current, search } = this.#watch.run ?? {};
    const state = search?.state;
    if (state === 'done' && this.#state === 'running' && !this.#layer.isOpen) this.#tellEnd();
    this.#state = state;
    const arrived = current !== undefined && !this.#hadGroup;
    this.#hadGroup = current !== undefined;
    if (!this.#layer.isOpen) return;
    const active = this.shadowRoot?.activeElement;
    if ((this.#hadFocus && !active) || (arrived && active && active === this.#placed)) void this.#focusContent();
  }

  /** Puts the focus on the group, else on what there is to press. */
  async #focusContent(): Promise<void> {
    this.#placed = undefined;
    const view = this.groupView;
    await view?.updateComplete;
    if (view?.isConnected) view.focus();
    else {
      this.#placed = [...this.renderRoot.querySelectorAll<HTMLElement>('.does .btn, .rest .btn.primary')].sort(
        (a, b) => Number(b.matches('.primary')) - Number(a.matches('.primary')),
      )[0];
      this.#placed?.focus();
    }
  }

  #close(): void {
    this.#layer.close();
  }

  /** The dialog was closed meanwhile: a toast says what the search has come to. */
  #tellEnd(): void {
    const run = this.#watch.run!;
    showToast(this, {
      text:
        run.groups.length > 0
          ? msg(str`Search for duplicates: ${groupsText(run.groups.length)}`)
          : msg('No duplicates'),
      ...(run.left > 0 ? { actions: [{ label: msg('Show'), run: () => this.show() }] } : {}),
    });
  }

  /** Letters work wherever the focus is in the dialog, but where one writes and in a dialog above it. */
  readonly #useKey = (event: KeyboardEvent): void => {
    const path = event.composedPath();
    const [from] = path;
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (path.find((each) => each instanceof HTMLDialogElement) !== this.dialog) return;
    // A key that is held would decide one group after the other.
    if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
    if (event.repeat || (from instanceof HTMLElement && from.matches(WRITES))) return;
    const key = event.key.toLowerCase();
    const run = this.#watch.run;
    if (key === 'j' || key === 'k') run?.step(key === 'j' ? 1 : -1);
    else if (key in ACT_KEYS) this.groupView?.act((ACT_KEYS as Record<string, GroupAct>)[key]!);
    else if (key === 'p' && run?.search.state === 'running') run.search.pause();
    else if (key === 'p' && run?.search.state === 'paused') run.start();
    else return;
    event.preventDefault();
  };

  protected override render(): TemplateResult {
    const { run } = this.#watch;
    const open = this.#layer.isOpen;
    return html`<dialog
      class=${run?.current ? 'dialog large' : 'dialog large brief'}
      aria-labelledby="heading"
      aria-describedby="way"
      @keydown=${this.#useKey}
      @lead-open=${() => this.#close()}
    >
      ${open && run ? this.#content(run) : nothing}
      <p class="sr" role="status">${open && run ? this.#searchSaid(run) : nothing}</p>
      <p class="sr" role="status">${open && run ? this.#groupSaid(run) : nothing}</p>
      <piste-toasts></piste-toasts>
    </dialog>`;
  }

  #content(run: DuplicateRun): TemplateResult {
    const { current } = run;
    const { state } = run.search;
    return html`<header role="none">
        <div>
          <h2 id="heading">${msg('Find duplicates')}</h2>
          <p id="way">${runText(run) || msg('Starting…')}</p>
        </div>
        <div class="does">
          ${state === 'running' ? html`<button class="btn small" type="button" aria-keyshortcuts="P" @click=${() => run.search.pause()}>${msg('Pause')}</button>` : nothing}
          ${state === 'paused' ? html`<button class="btn small" type="button" aria-keyshortcuts="P" @click=${() => run.start()}>${msg('Go on')}</button>` : nothing}
          <button
            class="btn ghost only small close"
            type="button"
            aria-label=${msg('Close')}
            @click=${() => this.#close()}
          >
            ${icon('close')}
          </button>
        </div>
      </header>
      ${state === 'done' ? nothing : wayView(run)} ${failure(run, () => run.start())}
      ${
        current
          ? html`<piste-duplicate-group .store=${this.storeNow}></piste-duplicate-group>`
          : html`<div class="rest">
              ${restView(run, { close: () => this.#close(), goThrough: () => run.unskip(), again: () => run.start() })}
            </div>`
      }`;
  }

  /** Read out when it changes: the state of the search, by quarters while it runs. */
  #searchSaid(run: DuplicateRun): string {
    const { state, done, total } = run.search;
    if (state === 'paused') return msg('Paused');
    if (state === 'done') return msg(str`Search over: ${runText(run)}`);
    const quarter = total > 0 ? Math.floor((done / total) * 4) * 25 : 0;
    return state === 'running' ? msg(str`Searching: ${formatPercent(quarter)}`) : '';
  }

  /** Read out when another group is shown; how many there are is left out, as that grows all the time. */
  #groupSaid({ current, groups }: DuplicateRun): string {
    if (!current) return '';
    return `${msg(str`Group ${formatNumber(groups.indexOf(current) + 1)}`)}, ${recordsText(current.leadIds.length)}`;
  }
}
