import { html, nothing, type TemplateResult } from 'lit';
import type { LeadDraft } from '../../domain/records/lead.js';
import { createdToast } from '../../internal/new-lead/created-toast.js';
import type { UndoHost } from '../../internal/undo/undo-entry.js';
import { WRITES } from '../../internal/search-keys.js';
import type { QueryHost } from '../../store/query-controller.js';
import { spotOf, type Board } from './board-keys.js';

export interface NewCardOptions {
  host: UndoHost & QueryHost & { readonly renderRoot: ParentNode };
  /** What a new opportunity has in this stage of the board as it is shown: whose, of which team. */
  known: (stageId: string | undefined) => LeadDraft;
  /** Whether cards can be put into this stage; it is unfolded for that. */
  enter: (stageId: string) => boolean;
  focus: (leadId: string) => void;
  inLocale: <T>(words: () => T) => T;
}

/** Makes an opportunity from the board: in the stage where the button stands, or the focus is where N is pressed. */
export class NewCard {
  readonly #options: NewCardOptions;
  /** The form is made when it is first needed. */
  #wanted = false;
  /** Made, and not on the board yet. */
  #made: string | undefined;

  constructor(options: NewCardOptions) {
    this.#options = options;
  }

  /** Without a stage the first one of its team takes it. */
  async make(stageId?: string): Promise<void> {
    const { host, known, enter, inLocale } = this.#options;
    this.#wanted = true;
    host.requestUpdate();
    await host.updateComplete;
    const dialog = host.renderRoot.querySelector('piste-new-lead');
    const outcome = await dialog?.show({
      ...known(stageId),
      ...(stageId !== undefined && enter(stageId) ? { stageId } : {}),
    });
    if (outcome?.leadId === undefined || !host.isConnected) return;
    this.#made = outcome.leadId;
    host.requestUpdate();
    inLocale(() => createdToast(host, outcome));
  }

  /** Puts the focus on what was made once it is among these cards; called when they have been rendered. */
  arrive(board: Board): void {
    const leadId = this.#made;
    if (leadId === undefined || !spotOf(board, leadId)) return;
    this.#made = undefined;
    queueMicrotask(() => this.#options.focus(leadId));
  }

  /** To be rendered by the board. */
  form(): TemplateResult | typeof nothing {
    if (!this.#wanted) return nothing;
    return html`<piste-new-lead .store=${this.#options.host.storeNow} type="opportunity"></piste-new-lead>`;
  }

  /** N, from anywhere on the board but where one writes. */
  hear(event: KeyboardEvent): void {
    const all = event.composedPath();
    // What the board itself stands in is the page's.
    const path = all.slice(0, all.indexOf(this.#options.host)).filter((part) => part instanceof HTMLElement);
    const from = path[0] ?? this.#options.host;
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.toLowerCase() !== 'n' || from.matches(WRITES)) return;
    if (path.some((part) => part.matches('dialog, [role="menu"]'))) return;
    event.preventDefault();
    void this.make(path.find((part) => part.dataset['of'] !== undefined)?.dataset['of']);
  }
}
