import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { formatNumber, msg, str } from '../../i18n/index.js';
import { icon } from '../icon.js';

/** What stands in an order that the user may change. */
export interface Ordered {
  id: string;
  name: string;
}

export interface OrderLiftOptions {
  /** In their order; rows are `<li data-ordered=${id}>` in the same. */
  items: () => readonly Ordered[];
  /** One is to stand at another place, from 0. */
  onMove: (id: string, to: number) => void;
  inLocale: <T>(words: () => T) => T;
}

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/**
 * Moves the rows of a list by their grips: dragged by mouse, pen and touch, or lifted by Space and moved by the arrows.
 * Says where a lifted one is; a grip has the focus again once its row is in its new place. Needs the order sheet.
 */
export class OrderLift implements ReactiveController {
  readonly #host: Host;
  readonly #options: OrderLiftOptions;
  /** The row that is being moved, and the place it would take, from 0. */
  #lifted: { id: string; from: number; to: number; byKey: boolean } | undefined;
  #spoken = '';
  /** A row that is on its way to another place. */
  #refocus: { id: string; to: number; control: string } | undefined;

  constructor(host: Host, options: OrderLiftOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    const moved = this.#refocus;
    if (!moved || this.#options.items()[moved.to]?.id !== moved.id) return;
    this.#refocus = undefined;
    const control = `${moved.control}[data-id="${CSS.escape(moved.id)}"]`;
    this.#host.renderRoot.querySelector<HTMLElement>(control)?.focus();
  }

  /** The row is on its way to another place, from 0: there this control, which carries its `data-id`, has the focus. */
  follow(id: string, to: number, control = '.grip'): void {
    this.#refocus = { id, to, control };
  }

  /** It stays where it is after all. */
  forget(): void {
    this.#refocus = undefined;
  }

  /** The class of a row. */
  rowClass(id: string, index: number): string {
    const lifted = this.#lifted;
    if (!lifted) return '';
    if (lifted.id === id) return 'is-lifted';
    if (lifted.to === index && lifted.to !== lifted.from) return lifted.to < lifted.from ? 'drop-before' : 'drop-after';
    return '';
  }

  /** The handle of a row. */
  grip(item: Ordered, index: number): TemplateResult {
    const lifted = this.#lifted?.id === item.id;
    return html`<button
      class="grip"
      type="button"
      data-id=${item.id}
      aria-pressed=${lifted ? 'true' : 'false'}
      aria-label=${msg(str`Move ${item.name}, ${placeText(index, this.#options.items().length)}`)}
      title=${msg('Drag, or press Space and the arrows')}
      @keydown=${(event: KeyboardEvent) => this.#useKey(event, item)}
      @blur=${() => this.#lifted?.byKey && this.#putBack()}
      @pointerdown=${(event: PointerEvent) => this.#drag(event, item)}
      @pointermove=${this.#dragTo}
      @pointerup=${this.#putDown}
      @pointercancel=${this.#putBack}
    >
      ${icon('grip')}
    </button>`;
  }

  /** What is spoken. */
  status(): TemplateResult {
    return html`<span class="sr" role="status">${this.#spoken}</span>`;
  }

  #lift(item: Ordered, byKey: boolean): void {
    const from = this.#options.items().findIndex(({ id }) => id === item.id);
    this.#lifted = { id: item.id, from, to: from, byKey };
    if (byKey) this.#spoken = msg(str`${item.name} lifted. The arrows move it, Space puts it down, Esc puts it back.`);
    this.#host.requestUpdate();
  }

  #place(to: number): void {
    const lifted = this.#lifted;
    if (!lifted) return;
    const { length } = this.#options.items();
    this.#lifted = { ...lifted, to: Math.min(Math.max(to, 0), length - 1) };
    if (lifted.byKey) this.#spoken = placeText(this.#lifted.to, length);
    this.#host.requestUpdate();
  }

  readonly #putDown = (): void => {
    const lifted = this.#lifted;
    this.#lifted = undefined;
    this.#host.requestUpdate();
    if (!lifted || lifted.from === lifted.to) return;
    if (lifted.byKey) this.follow(lifted.id, lifted.to);
    this.#options.onMove(lifted.id, lifted.to);
  };

  readonly #putBack = (): void => {
    this.#lifted = undefined;
    this.#spoken = this.#options.inLocale(() => msg('Put back.'));
    this.#host.requestUpdate();
  };

  #useKey(event: KeyboardEvent, item: Ordered): void {
    const lifted = this.#lifted;
    const steps: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };
    const step = steps[event.key];
    this.#options.inLocale(() => {
      if (event.key === ' ' || event.key === 'Enter') {
        if (lifted) this.#putDown();
        else this.#lift(item, true);
      } else if (lifted && event.key === 'Escape') this.#putBack();
      else if (lifted && step !== undefined) this.#place(lifted.to + step);
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
  }

  #drag(event: PointerEvent, item: Ordered): void {
    if (event.button !== 0) return;
    (event.target as HTMLElement).setPointerCapture(event.pointerId);
    this.#lift(item, false);
  }

  readonly #dragTo = (event: PointerEvent): void => {
    if (!this.#lifted || this.#lifted.byKey) return;
    const rows = [...this.#host.renderRoot.querySelectorAll('li[data-ordered]')];
    const others = rows.filter((row) => row.getAttribute('data-ordered') !== this.#lifted?.id);
    this.#place(others.filter((row) => event.clientY > middle(row)).length);
  };
}

function middle(row: Element): number {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
}

/** *2 of 4*, of a place from 0. */
export function placeText(index: number, total: number): string {
  return msg(str`${formatNumber(index + 1)} of ${formatNumber(total)}`);
}
