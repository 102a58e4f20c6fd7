import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element that may hold what the user has not saved yet. Whoever shows it asks before taking it away. */
export interface Guarded extends HTMLElement {
  /** Whether something would be lost. */
  readonly unsaved: boolean;
  /** Saves it; false where that was refused, or the user thought better of it. */
  save(): Promise<boolean>;
  discard(): void;
}

export function isGuarded(element: Element | null | undefined): element is Guarded {
  return element instanceof HTMLElement && 'unsaved' in element && 'save' in element && 'discard' in element;
}

/** Has the browser ask before the page is left or reloaded while the host holds what is not saved. */
export class UnloadGuard implements ReactiveController {
  readonly #host: ReactiveControllerHost & Guarded;

  constructor(host: ReactiveControllerHost & Guarded) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeunload', this.#ask);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeunload', this.#ask);
  }

  readonly #ask = (event: BeforeUnloadEvent): void => {
    if (this.#host.unsaved) event.preventDefault();
  };
}
