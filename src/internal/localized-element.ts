import { LitElement, type CSSResultGroup } from 'lit';
import { languageOf } from '../i18n/language.js';
import { spokenLocale, withLocale, type Locale } from '../i18n/locale.js';
import { loadTexts } from '../i18n/texts.js';
import { baseSheet } from '../styles/base.styles.js';
import { hostSheet } from '../styles/host.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { nearestLang, watchLang } from './lang-watch.js';
import { VERSION } from './version.js';

/** What every element of the kit has, also the internal ones: the tokens, and the language of the page around it. */
export abstract class LocalizedElement extends LitElement {
  static readonly version = VERSION;
  static override styles: CSSResultGroup[] = [...tokens, hostSheet, baseSheet];

  #locale: Locale | undefined;
  #unwatchLang: (() => void) | undefined;

  /** The language of the element: what the nearest `lang` says if the kit speaks it, else English. */
  protected get locale(): Locale {
    return (this.#locale ??= spokenLocale(nearestLang(this)));
  }

  override connectedCallback(): void {
    this.#unwatchLang = watchLang(this, this.#forgetLocale);
    this.#locale = undefined;
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatchLang?.();
    this.#unwatchLang = undefined;
  }

  readonly #forgetLocale = (): void => {
    this.#locale = undefined;
    this.requestUpdate();
  };

  /** The first words of a language may have to be loaded; until then the element shows what it showed. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const loading = loadTexts(languageOf(this.locale));
    return loading ? loading.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  /** Everything that runs in an update (`willUpdate`, `render`, `updated`) speaks the element's language. */
  protected override performUpdate(): void {
    withLocale(this.locale, () => super.performUpdate());
  }

  /** Speaks the element's language outside of updates: in event handlers and after an `await`. */
  protected inLocale<T>(speak: () => T): T {
    return withLocale(this.locale, speak);
  }
}
