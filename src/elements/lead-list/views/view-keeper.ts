import type { ReactiveController } from 'lit';
import type { LayoutHost, LayoutKeeper } from '../layout-keeper.js';
import type { ListModel } from '../list-model.js';
import { USUAL } from '../sorting.js';
import { readViews, showsTheSame, writeViews, type SavedView } from './saved-views.js';

/** The views that the user has saved, and the one that the list shows. */
export class ViewKeeper implements ReactiveController {
  views: readonly SavedView[] = [];
  /** Name of the view that is shown, changed or not; undefined for the usual one. */
  shown: string | undefined;

  readonly #host: LayoutHost;
  readonly #model: ListModel;
  readonly #columns: LayoutKeeper;
  #key: string | undefined;

  constructor(host: LayoutHost, model: ListModel, columns: LayoutKeeper) {
    this.#host = host;
    this.#model = model;
    this.#columns = columns;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('storage', this.#readElsewhere);
  }

  hostDisconnected(): void {
    removeEventListener('storage', this.#readElsewhere);
  }

  hostUpdate(): void {
    const key = this.#keyNow;
    if (this.#key === key) return;
    this.#key = key;
    this.#read();
  }

  /** The list shows something else than the view was saved with. */
  get isChanged(): boolean {
    const view = this.#find(this.shown);
    return view !== undefined && !showsTheSame(view, this.#now);
  }

  isTaken(name: string): boolean {
    this.#read();
    return this.#find(name) !== undefined;
  }

  /** Shows a view as it was saved; the usual one without a name. */
  show(name: string | undefined): void {
    const view = this.#find(name);
    this.shown = view?.name;
    this.#columns.showOf(view?.columns);
    this.#model.ask(view ?? { search: '', sort: USUAL });
  }

  /** A list that is shown again says which view it was in. */
  resume(name: string | undefined): void {
    this.#read();
    const view = this.#find(name);
    this.shown = view?.name;
    if (view) this.#columns.showOf(view.columns);
  }

  /** Saves what is shown under a name, which may be there already; false where the page keeps nothing. */
  save(name: string): boolean {
    const view = { name, ...this.#now };
    this.#read();
    const there = this.views.some((each) => each.name === name);
    const kept = this.#keep(
      there ? this.views.map((each) => (each.name === name ? view : each)) : [...this.views, view],
    );
    this.shown = name;
    this.#columns.showOf(view.columns);
    return kept;
  }

  rename(from: string, to: string): boolean {
    this.#read();
    if (this.shown === from) this.shown = to;
    return this.#keep(this.views.map((each) => (each.name === from ? { ...each, name: to } : each)));
  }

  /** Forgets a view; the list stays as it is. Answers with how to have it again. */
  remove(name: string): () => void {
    this.#read();
    const at = this.views.findIndex((each) => each.name === name);
    const view = this.views[at];
    const wasShown = this.shown === name;
    if (wasShown) this.show(undefined);
    this.#keep(this.views.filter((each) => each !== view));
    return () => {
      this.#read();
      if (view && !this.#find(name)) this.#keep(this.views.toSpliced(at, 0, view));
      if (wasShown) this.show(name);
    };
  }

  get #keyNow(): string {
    return `piste.lead-list.${this.#host.id || this.#host.type}.views`;
  }

  get #now(): Omit<SavedView, 'name'> {
    return { ...this.#model.asked, columns: this.#columns.layout };
  }

  #find(name: string | undefined): SavedView | undefined {
    return this.views.find((view) => view.name === name);
  }

  #read(): void {
    const storage = this.#host.columnStorage;
    if (storage) this.views = readViews(storage, this.#keyNow);
  }

  readonly #readElsewhere = ({ key }: StorageEvent): void => {
    if (key !== this.#keyNow) return;
    this.#read();
    this.#host.requestUpdate();
  };

  #keep(views: readonly SavedView[]): boolean {
    this.views = views;
    this.#host.requestUpdate();
    return writeViews(this.#host.columnStorage, this.#keyNow, views);
  }
}
