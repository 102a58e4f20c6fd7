import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { isPisteError } from '../../domain/errors.js';
import { isFreeMail } from '../../domain/similarity/normalise/free-mail.js';
import { readProviders } from '../../domain/similarity/normalise/providers.js';
import { msg, str } from '../../i18n/index.js';
import { icon } from '../../internal/icon.js';
import { LocalizedElement } from '../../internal/localized-element.js';
import { buttonSheet } from '../../styles/button.styles.js';
import { chipSheet } from '../../styles/chip.styles.js';
import { inputSheet } from '../../styles/input.styles.js';
import { ProvidersEvent } from './matching-events.js';
import { providerListSheet } from './matching-settings.styles.js';

/**
 * Free-mail providers as chips with a field to add one (D4).
 *
 * @summary Internal: the list of free-mail providers.
 */
export class ProviderList extends LocalizedElement {
  static override styles = [...LocalizedElement.styles, buttonSheet, chipSheet, inputSheet, providerListSheet];

  @property({ attribute: false }) providers: readonly string[] = [];
  /** What the host has given; shown besides, not to be changed here. */
  @property({ attribute: false }) given: readonly string[] = [];
  @property({ type: Boolean }) disabled = false;

  /** Why what was typed was not taken. */
  @state() private refusal = '';

  @query('input') private readonly input!: HTMLInputElement;

  /** Those that only users have added; one that the host gives too is shown once. */
  get #own(): readonly string[] {
    return this.providers.filter((domain) => !this.given.includes(domain));
  }

  #add(event: Event): void {
    event.preventDefault();
    const typed = this.input.value.split(/[\s,;]+/).filter(Boolean);
    if (this.disabled || typed.length === 0) return;
    this.refusal = this.inLocale(() => this.#refusalOf(typed));
    if (this.refusal) return;
    this.#tell(readProviders([...this.providers, ...typed]));
    this.input.value = '';
  }

  async #remove(domain: string): Promise<void> {
    if (this.disabled) return;
    this.refusal = '';
    this.#tell(this.providers.filter((one) => one !== domain));
    await this.updateComplete;
    this.input.focus();
  }

  /** Why the first of these that is not taken is not; empty where all are. */
  #refusalOf(typed: readonly string[]): string {
    for (const text of typed) {
      try {
        const domain = readProviders([text])[0]!;
        if (isFreeMail(domain) || [...this.given, ...this.providers].includes(domain))
          return msg(str`${domain} is known already.`);
      } catch (error) {
        if (!isPisteError(error)) throw error;
        return msg(str`“${text}” is no domain. Write it like yahoo.ro.`);
      }
    }
    return '';
  }

  #tell(providers: readonly string[]): void {
    this.dispatchEvent(new ProvidersEvent(providers));
  }

  protected override render(): TemplateResult {
    const off = this.disabled ? 'true' : 'false';
    return html`<form class="labelled" @submit=${(event: Event) => this.#add(event)}>
      <label class="label" for="domain">${msg('More free-mail providers')}</label>
      ${
        this.given.length || this.providers.length
          ? html`<ul aria-label=${msg('More free-mail providers')}>
              ${this.given.map((domain) => givenChip(domain))} ${this.#own.map((domain) => this.#chip(domain))}
            </ul>`
          : nothing
      }
      <div class="add">
        <span class="input"
          ><input
            id="domain"
            type="text"
            inputmode="url"
            autocapitalize="none"
            spellcheck="false"
            autocomplete="off"
            placeholder="example.ro"
            ?disabled=${this.disabled}
            aria-invalid=${this.refusal ? 'true' : nothing}
            aria-describedby="domain-hint"
            @input=${() => (this.refusal = '')}
        /></span>
        <button class="btn" type="submit" aria-disabled=${off}>${icon('add')}${msg('Add')}</button>
      </div>
      <span class=${this.refusal ? 'hint bad' : 'hint'} id="domain-hint" role="status"
        >${this.refusal || msg('An address at such a provider tells nothing of a company. The large ones, such as gmail.com and yahoo.ro, are known already.')}</span
      >
    </form>`;
  }

  #chip(domain: string): TemplateResult {
    return html`<li class="chip">
      <span class="value">${domain}</span>
      ${
        this.disabled
          ? nothing
          : html`<button
              class="btn ghost only small"
              type="button"
              aria-label=${msg(str`Remove ${domain}`)}
              @click=${() => this.#remove(domain)}
            >
              ${icon('clear')}
            </button>`
      }
    </li>`;
  }
}

function givenChip(domain: string): TemplateResult {
  const why = msg('Set by this application');
  return html`<li class="chip given" title=${why}>
    ${icon('lock', 's')}<span class="value">${domain}</span> <span class="sr">${why}</span>
  </li>`;
}
