import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Group } from '../../../domain/reader.js';
import { msg } from '../../../i18n/index.js';
import type { ComboboxPickEvent } from '../../../internal/combobox/combobox-pick.js';
import { icon } from '../../../internal/icon.js';
import { LocalizedElement } from '../../../internal/localized-element.js';
import { placePopup } from '../../../internal/place-popup.js';
import { buttonSheet } from '../../../styles/button.styles.js';
import { chipSheet } from '../../../styles/chip.styles.js';
import { inputSheet } from '../../../styles/input.styles.js';
import { menuSheet } from '../../../styles/menu.styles.js';
import { choiceOption, choices, chosen, FACET, type Choice, type ChoiceName } from './filter-choices.js';
import { FilterEvent } from './filter-events.js';
import { filterLabel, statusText, type FilterWords } from './filter-texts.js';
import { flipped, isFiltered, withFilter, type ListFilters } from './list-filters.js';
import { leadFiltersSheet } from './lead-filters.styles.js';
import { periodFields } from './period-fields.js';

/**
 * A button that opens a panel of filters. Each takes effect at once.
 *
 * @summary Internal: the filters of the list.
 */
export class LeadFilters extends LocalizedElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };
  static override styles = [
    ...LocalizedElement.styles,
    buttonSheet,
    chipSheet,
    inputSheet,
    menuSheet,
    leadFiltersSheet,
  ];

  @property({ attribute: false }) filters: ListFilters = {};
  @property({ attribute: false }) words!: FilterWords;
  /** Counts the list's records by a field. */
  @property({ attribute: false }) summarise: (by: string, signal: AbortSignal) => Promise<readonly Group[]> = () =>
    Promise.resolve([]);

  @state() private open = false;

  @query('#button') private readonly button!: HTMLButtonElement;
  @query('.panel') private readonly panel!: HTMLElement;
  #stopPlacing: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  /** Shows the panel. */
  async show(): Promise<void> {
    if (this.open) return;
    this.open = true;
    await this.updateComplete;
    if (!this.open) return;
    this.panel.showPopover();
    this.#stopPlacing = placePopup(this.panel, this.button);
    document.addEventListener('pointerdown', this.#leaveByPress, true);
    this.panel.querySelector<HTMLElement>('button, select, piste-combobox')?.focus();
  }

  #close(): void {
    this.#stopPlacing?.();
    this.#stopPlacing = undefined;
    document.removeEventListener('pointerdown', this.#leaveByPress, true);
    if (this.panel?.matches(':popover-open')) this.panel.hidePopover();
    this.open = false;
  }

  readonly #leaveByPress = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.#close();
  };

  #leaveByFocus(event: FocusEvent): void {
    const to = event.relatedTarget;
    if (to instanceof Node && !this.renderRoot.contains(to)) this.#close();
  }

  #leaveByKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    this.#close();
    this.button.focus();
  }

  #toggle(): void {
    if (this.open) this.#close();
    else void this.show();
  }

  #change(filters: ListFilters): void {
    this.dispatchEvent(new FilterEvent(filters));
  }

  protected override render() {
    return html`<button
        id="button"
        class="btn ghost"
        type="button"
        aria-haspopup="dialog"
        aria-expanded=${this.open ? 'true' : 'false'}
        @click=${this.#toggle}
      >
        ${icon('filter')}${msg('Filter')}
      </button>
      <div
        class="menu panel"
        role="dialog"
        aria-label=${msg('Filter')}
        popover="manual"
        tabindex="-1"
        @keydown=${this.#leaveByKey}
        @focusout=${this.#leaveByFocus}
      >
        ${this.open ? this.#fields() : nothing}
      </div>`;
  }

  #fields(): TemplateResult {
    const { filters, words } = this;
    const people = filters.salespeople;
    return html`<div class="rows">
      <div class="quick">
        ${
          words.actorId === undefined
            ? nothing
            : this.#chip(msg('Mine'), people?.includes(words.actorId), () =>
                withFilter(filters, 'salespeople', flipped(people, words.actorId!)),
              )
        }
        ${this.#chip(msg('Unassigned'), people?.includes(null), () => withFilter(filters, 'salespeople', flipped(people, null)))}
        ${this.#chip(msg('Has similar ones'), filters.similar, () => withFilter(filters, 'similar', filters.similar ? undefined : true))}
      </div>
      <div class="labelled" role="group" aria-label=${filterLabel('statuses')}>
        <span class="label">${filterLabel('statuses')}</span>
        <div class="quick">
          ${(['open', 'won', 'lost'] as const).map((status) =>
            this.#chip(statusText(status), filters.statuses?.includes(status), () =>
              withFilter(filters, 'statuses', flipped(filters.statuses, status)),
            ),
          )}
        </div>
      </div>
      ${periodFields(filters.created, (created) => this.#change(withFilter(this.filters, 'created', created)))}
      ${(['teams', 'salespeople', 'stages', 'tags', 'sources'] as const).map((name) => this.#choices(name))}
      ${isFiltered(filters) ? html`<button class="link" type="button" @click=${() => this.#change({})}>${msg('Clear filters')}</button>` : nothing}
    </div>`;
  }

  #chip(label: string, on: boolean | undefined, filters: () => ListFilters): TemplateResult {
    return html`<button
      class="chip"
      type="button"
      aria-pressed=${on ? 'true' : 'false'}
      @click=${() => this.#change(filters())}
    >
      ${label}
    </button>`;
  }

  #choices(name: ChoiceName): TemplateResult {
    return html`<piste-combobox
      multiple
      label=${filterLabel(name)}
      placeholder=${msg('Any')}
      .values=${chosen(name, this.filters[name], this.words)}
      .option=${choiceOption(name, this.words)}
      .source=${async (typed: string, signal: AbortSignal) => {
        const groups = await this.summarise(FACET[name], signal);
        return this.inLocale(() => choices(name, groups, typed, this.words));
      }}
      @piste-pick=${(event: ComboboxPickEvent<Choice>) =>
        this.#change(
          withFilter(
            this.filters,
            name,
            event.items.map(({ value }) => value),
          ),
        )}
    ></piste-combobox>`;
  }
}
