import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { PisteError } from '../../domain/errors.js';
import { COLLECTIONS } from '../../domain/records/collections.js';
import { formatNumber, formatPercent, msg, plural, str } from '../../i18n/index.js';
import { asPisteError } from '../../store/as-piste-error.js';
import type { LeadStore, Progress } from '../../store/lead-store.js';
import { QueryController } from '../../store/query-controller.js';
import { buttonSheet } from '../../styles/button.styles.js';
import { noticeSheet } from '../../styles/notice.styles.js';
import { icon, spinner } from '../icon.js';
import { errorNotice, notice } from '../notice.js';
import { PisteElement } from '../piste-element.js';
import { showToast } from '../toasts/show-toast.js';
import { dataSectionSheet } from './data-section.styles.js';
import { download } from '../files/download.js';
import { Persistence } from './persistence.js';

/**
 * What becomes of the data: whether the browser keeps them (X3), a backup file out, and one in while the store is
 * empty (X2).
 *
 * @summary Internal: keeping and backing up the data.
 */
export class DataSection extends PisteElement {
  static override styles = [...PisteElement.styles, buttonSheet, noticeSheet, dataSectionSheet];

  /** The user may not make backups; says so. */
  @property({ type: Boolean, attribute: 'read-only' }) readOnly = false;

  @state() private busy: 'backup' | 'restore' | undefined;
  @state() private progress: Progress | undefined;
  @state() private error: PisteError | undefined;
  /** A file was refused because it is no backup. */
  @state() private refused = false;

  @query('input[type=file]') private readonly file!: HTMLInputElement;

  readonly #persistence = new Persistence(this);
  readonly #empty = new QueryController<boolean>(this, { query: isEmpty, watches: ['journal'] });

  async #backup(): Promise<void> {
    await this.#work('backup', async (store) => {
      const blob = await store.backup({ onProgress: (progress) => (this.progress = progress) });
      download(blob, `piste-${store.now().toISOString().slice(0, 10)}.backup.ndjson`);
      this.#tell(() => msg('Backup downloaded'));
    });
  }

  async #restore(file: File | undefined): Promise<void> {
    if (!file) return;
    await this.#work('restore', async (store) => {
      await store.restore(file, { onProgress: (progress) => (this.progress = progress) });
      this.#tell(() => restoredText(this.progress?.total ?? 0));
    });
    this.file.value = '';
  }

  /** One thing at a time. */
  async #work(what: 'backup' | 'restore', task: (store: LeadStore) => Promise<void>): Promise<void> {
    const store = this.storeNow;
    if (!store || this.busy) return;
    this.busy = what;
    this.error = this.progress = undefined;
    this.refused = false;
    try {
      await task(store);
    } catch (reason) {
      const error = asPisteError(reason);
      if (what === 'restore' && error.code === 'invalid') this.refused = true;
      else this.error = error;
    } finally {
      this.busy = undefined;
    }
  }

  #tell(text: () => string): void {
    showToast(this, { text: this.inLocale(text) });
  }

  protected override render(): TemplateResult {
    return html`<section aria-labelledby="heading">
      <h3 id="heading">${msg('Data')}</h3>
      ${this.error ? errorNotice(this.error) : nothing}
      ${
        this.refused
          ? notice({
              tone: 'bad',
              alert: true,
              title: msg('This file cannot be restored.'),
              text: msg('Choose a backup made here; it goes into an empty store only. Nothing has been written.'),
            })
          : nothing
      }
      <ul>
        ${this.#persistence.possible ? this.#keepRow() : nothing}
        <li>
          <b>${msg('Backup')}</b>
          <p>
            ${this.readOnly ? msg('An administrator can download everything as one file.') : msg('Everything in one file: records, notes, settings, history.')}
          </p>
          ${this.readOnly ? nothing : this.#button('backup', msg('Download backup'), () => this.#backup())}
        </li>
        ${this.readOnly ? nothing : this.#restoreRow()}
      </ul>
    </section>`;
  }

  #keepRow(): TemplateResult {
    const { state } = this.#persistence;
    return html`<li>
      <b>${msg('Keep data')}</b>
      <p role="status">${keepText(state)}</p>
      ${
        state === 'kept'
          ? html`<span class="kept">${icon('check', 's')}${msg('Kept')}</span>`
          : html`<button class="btn" type="button" @click=${() => this.#persistence.ask()}>${msg('Keep data')}</button>`
      }
    </li>`;
  }

  #restoreRow(): TemplateResult {
    const empty = this.#empty.value ?? false;
    return html`<li>
      <b>${msg('Restore')}</b>
      <p>
        ${empty ? msg('This store is empty: a backup can be restored into it.') : msg('A backup is restored into an empty store only; this one holds data.')}
      </p>
      ${
        empty || this.busy === 'restore'
          ? html`${this.#button('restore', msg('Restore a backup'), () => this.file.click())}
              <input
                type="file"
                hidden
                accept=".ndjson,.jsonl,application/x-ndjson"
                aria-label=${msg('Restore a backup')}
                @change=${() => this.#restore(this.file.files?.[0])}
              />`
          : nothing
      }
    </li>`;
  }

  #button(what: 'backup' | 'restore', text: string, act: () => void): TemplateResult {
    const busy = this.busy === what;
    const { done, total } = this.progress ?? { done: 0, total: 0 };
    return html`<button class="btn" type="button" aria-busy=${busy ? 'true' : 'false'} @click=${act}>
      ${busy ? spinner() : icon(what === 'backup' ? 'download' : 'upload')}${busy && total ? formatPercent(Math.floor((100 * done) / total)) : text}
    </button>`;
  }
}

async function isEmpty(store: LeadStore, signal: AbortSignal): Promise<boolean> {
  const pages = await Promise.all(COLLECTIONS.map((name) => store.list(name, { limit: 0, signal })));
  return pages.every(({ total }) => total === 0);
}

function keepText(state: Persistence['state']): string {
  if (state === 'kept') return msg('The browser keeps the data until you delete them.');
  if (state === 'refused')
    return msg(
      'The browser does not promise it yet. It does more readily for pages that are used often; until then, take a backup now and then.',
    );
  return msg('The browser may delete the data when the device runs out of room. Ask it not to.');
}

function restoredText(count: number): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`${f} record restored`, { id: 'data.restored.one' }),
    few: msg(str`${f} records restored`, { id: 'data.restored.few' }),
    other: msg(str`${f} records restored`, { id: 'data.restored.other' }),
  });
}
