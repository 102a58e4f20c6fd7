import { msg, str } from '../../../i18n/index.js';
import { showToast } from '../../../internal/toasts/show-toast.js';
import type { ViewKeeper } from './view-keeper.js';
import type { NameQuestion } from './view-name.js';

export interface ViewChoicesOptions {
  views: ViewKeeper;
  /** Runs in the language of the list. */
  speak: <T>(words: () => T) => T;
  ask: (question: NameQuestion) => Promise<string | undefined>;
}

/** What the menu of the views does, by its ids. */
export class ViewChoices {
  readonly #host: HTMLElement;
  readonly #options: ViewChoicesOptions;

  constructor(host: HTMLElement, options: ViewChoicesOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** `view:NAME` (the usual one without a name), `new-view`, and for the one shown `save-`, `revert-`, `rename-`, `delete-view`. */
  readonly choose = (id: string): void => {
    const { views } = this.#options;
    const { shown } = views;
    if (id.startsWith('view:')) views.show(id.slice('view:'.length) || undefined);
    else if (id === 'new-view') void this.#saveNew();
    else if (shown === undefined) return;
    else if (id === 'save-view') this.#save(shown);
    else if (id === 'revert-view') views.show(shown);
    else if (id === 'rename-view') void this.#rename(shown);
    else if (id === 'delete-view') this.#delete(shown);
  };

  async #saveNew(): Promise<void> {
    const { views, ask } = this.#options;
    const name = await ask({ isTaken: (taken) => views.isTaken(taken) });
    if (name !== undefined) this.#save(name);
  }

  #save(name: string): void {
    const kept = this.#options.views.save(name);
    this.#tell(kept, () => msg(str`View “${name}” saved`));
  }

  async #rename(from: string): Promise<void> {
    const { views, ask } = this.#options;
    const to = await ask({ name: from, isTaken: (taken) => views.isTaken(taken) });
    if (to === undefined || to === from) return;
    this.#tell(views.rename(from, to), () => msg(str`The view is called “${to}” now`));
  }

  #delete(name: string): void {
    const bringBack = this.#options.views.remove(name);
    this.#options.speak(() =>
      showToast(this.#host, {
        text: msg(str`View “${name}” deleted`),
        actions: [{ label: msg('Undo'), icon: 'undo', run: bringBack }],
      }),
    );
  }

  #tell(kept: boolean, text: () => string): void {
    this.#options.speak(() =>
      showToast(
        this.#host,
        kept
          ? { text: text(), tone: 'good' }
          : {
              text: text(),
              detail: msg('This browser keeps nothing for this page: the view is gone when the page is closed.'),
              tone: 'bad',
            },
      ),
    );
  }
}
