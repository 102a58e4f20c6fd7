import { ContextProvider } from '@lit/context';
import { html, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Actor, Policies } from '../../domain/context.js';
import { afterTwoFrames } from '../../internal/after-frames.js';
import { VERSION } from '../../internal/version.js';
import { createLeadStore } from '../../store/create-lead-store.js';
import type { LeadStore } from '../../store/lead-store.js';
import { leadStoreContext } from '../../store/store-context.js';
import { indexedDbStorage } from '../../storage/indexeddb.js';
import type { StorageAdapter } from '../../storage/storage-adapter.js';
import { leadStoreSheet } from './lead-store.styles.js';
import { unavailableStorage } from './unavailable-storage.js';

/**
 * Provides the store to the elements inside it. Shows nothing itself. `lang` sets their language.
 *
 * @summary Provides a store to the elements inside it.
 * @slot - The elements that use the store, and anything else.
 */
export class LeadStoreElement extends LitElement {
  static readonly version = VERSION;
  static override styles = leadStoreSheet;

  /** Name of the IndexedDB database. Stores of one name share their data, also across tabs. */
  @property() name = 'piste';

  /** Address of a back end to use instead of IndexedDB. */
  @property() src?: string;

  /** Country of phone numbers without a prefix, ISO 3166-1 alpha-2. */
  @property() country = 'RO';

  /** Id of the salesperson who is working here. Without one everything is allowed. */
  @property() actor?: string;

  /** What the actor may do. Ignored without an actor. */
  @property() rights: Actor['rights'] = 'own';

  /** A storage to use instead of `name` and `src`. It is closed with the element. */
  @property({ attribute: false }) storage?: StorageAdapter;

  /** What the host decides about the rules; see `Policies`. */
  @property({ attribute: false }) policies?: Partial<Policies>;

  readonly #provider = new ContextProvider(this, { context: leadStoreContext });
  #given: LeadStore | undefined;
  #made: LeadStore | undefined;
  #keepOpen: (() => void) | undefined;

  /**
   * The store in use. Set one of your own to have it provided as it is; it is yours to close.
   * Otherwise one is made from the attributes, and closed when the element has left the page.
   */
  @property({ attribute: false })
  get store(): LeadStore | undefined {
    return this.#given ?? this.#made;
  }
  set store(store: LeadStore | undefined) {
    this.#given = store;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#keepOpen?.();
    this.#keepOpen = undefined;
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#keepOpen = afterTwoFrames(() => this.#closeMade());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.isConnected) return;
    const remake = (['name', 'src', 'country', 'actor', 'rights', 'storage', 'policies'] as const).some((key) =>
      changed.has(key),
    );
    if (this.#given || (this.#made && remake)) this.#closeMade();
    if (!this.#given) this.#made ??= this.#make();
    this.#provider.setValue(this.store);
  }

  #make(): LeadStore {
    return createLeadStore({
      storage: this.storage ?? this.#ownStorage(),
      defaultCountry: this.country,
      ...(this.policies ? { policies: this.policies } : {}),
      ...(this.actor ? { actor: { id: this.actor, rights: this.rights } } : {}),
    });
  }

  #ownStorage(): StorageAdapter {
    if (!this.src) return indexedDbStorage({ name: this.name });
    return unavailableStorage(
      this.src,
      'This version cannot use `src` yet: set the `storage` property to an adapter of your own.',
    );
  }

  #closeMade(): void {
    const made = this.#made;
    if (!made) return;
    this.#made = undefined;
    if (this.#provider.value === made) this.#provider.setValue(undefined);
    void made.close();
  }

  protected override render() {
    return html`<slot></slot>`;
  }
}
