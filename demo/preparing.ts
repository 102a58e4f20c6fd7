import { html, render } from 'lit';

/** Shown while the base of the demo is being made. */
export class Preparing {
  #panel: HTMLElement | undefined;

  readonly show = (done: number, total: number): void => {
    this.#panel ??= document.body.appendChild(
      Object.assign(document.createElement('div'), { className: 'preparing', lang: 'en' }),
    );
    const number = new Intl.NumberFormat('en');
    render(
      html`<div role="status">
        <h2>Preparing the demo</h2>
        <p>A year of leads is written into this browser. It happens once.</p>
        <progress max=${total} value=${done}></progress>
        <p class="count">
          ${total > 1 ? `${number.format(done)} of ${number.format(total)} records` : 'Thinking them up…'}
        </p>
      </div>`,
      this.#panel,
    );
  };

  fail(error: unknown): void {
    this.show(0, 1);
    if (!this.#panel) return;
    const text = error instanceof Error ? error.message : String(error);
    render(
      html`<div role="alert">
        <h2>The demo cannot be prepared</h2>
        <p>${text}</p>
        <button type="button" @click=${() => location.reload()}>Try again</button>
      </div>`,
      this.#panel,
    );
  }

  done(): void {
    this.#panel?.remove();
    this.#panel = undefined;
  }
}
