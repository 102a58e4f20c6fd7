import { html, nothing, render, type TemplateResult } from 'lit';
import { CHOICES, choose, chosen, type Aspect } from './appearance.js';

const PAGES = [
  ['index.html', 'Desk'],
  ['new.html', 'New desk'],
  ['one-tag.html', 'One tag'],
  ['portal.html', 'Portal'],
  ['two-stores.html', 'Two stores'],
] as const;

const NAMES: Record<Aspect, { label: string; values: readonly string[] }> = {
  lang: { label: 'Language', values: ['English', 'Română'] },
  theme: { label: 'Theme', values: ['System', 'Light', 'Dark'] },
  density: { label: 'Density', values: ['Comfortable', 'Compact'] },
};

/** People of the generated base, with the rights they are tried out with. */
const PEOPLE = [
  ['ana-ionescu:admin', 'Ana, administrator'],
  ['mihai-popa:all', 'Mihai, all records'],
  ['ioana-serban:own', 'Ioana, own records'],
  ['', 'nobody (single user)'],
] as const;

export interface DemoBarOptions {
  /** Who works here; undefined: this page has nobody to choose. */
  actor: string | undefined;
  actAs: (actor: string) => void;
  /** Deletes the base and starts anew. */
  reset: () => Promise<void>;
}

/** The slim bar above every page of the demo. It is no part of the kit. */
export function showDemoBar(options: DemoBarOptions): void {
  const bar = Object.assign(document.createElement('section'), {
    className: 'demo-bar',
    lang: 'en',
    ariaLabel: 'Demo',
  });
  document.body.prepend(bar);
  render(template(options), bar);
}

function template({ actor, actAs, reset }: DemoBarOptions): TemplateResult {
  const here = location.pathname.split('/').at(-1) || 'index.html';
  return html`<strong>Piste demo</strong>
    <nav aria-label="Pages of the demo">
      ${PAGES.map(([page, name]) => html`<a href="./${page}" aria-current=${page === here ? 'page' : nothing}>${name}</a>`)}
    </nav>
    <div class="controls">
      ${actor === undefined ? nothing : select('Work as', PEOPLE, actor, actAs)}
      ${(Object.keys(CHOICES) as Aspect[]).map((aspect) => {
        const { label, values } = NAMES[aspect];
        const pairs = CHOICES[aspect].map((value, index) => [value, values[index] ?? value] as const);
        return select(label, pairs, chosen(aspect), (value) => choose(aspect, value));
      })}
      <button type="button" @click=${(event: Event) => resetNow(event.currentTarget as HTMLButtonElement, reset)}>
        Reset demo
      </button>
    </div>`;
}

function select(
  label: string,
  pairs: readonly (readonly [string, string])[],
  value: string,
  pick: (value: string) => void,
): TemplateResult {
  return html`<label>
    <span>${label}</span>
    <select @change=${(event: Event) => pick((event.target as HTMLSelectElement).value)}>
      ${pairs.map(([id, name]) => html`<option value=${id} ?selected=${id === value}>${name}</option>`)}
    </select>
  </label>`;
}

async function resetNow(button: HTMLButtonElement, reset: () => Promise<void>): Promise<void> {
  button.disabled = true;
  try {
    await reset();
  } catch (reason) {
    button.disabled = false;
    button.textContent = reason instanceof Error ? reason.message : 'That did not work';
  }
}
