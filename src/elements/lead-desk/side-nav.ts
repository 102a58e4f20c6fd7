import { html, nothing, type TemplateResult } from 'lit';
import type { DeskPage } from '../../events/index.js';
import { msg } from '../../i18n/index.js';
import { icon } from '../../internal/icon.js';
import type { IconName } from '../../internal/icons.js';
import { plainClick } from '../../internal/plain-click.js';

export interface SideNav {
  current: DeskPage;
  /** Undefined makes buttons of the links. */
  address: ((page: DeskPage) => string) | undefined;
  go: (page: DeskPage) => void;
}

/** What a page is called. */
export function pageName(page: DeskPage): string {
  const names: Record<DeskPage, () => string> = {
    leads: () => msg('Leads'),
    pipeline: () => msg('My Pipeline'),
    settings: () => msg('Settings'),
    teams: () => msg('Sales Teams'),
    import: () => msg('Import'),
    history: () => msg('History'),
  };
  return names[page]();
}

/** The pages under *Configuration*, beside them. */
export function sideNav(nav: SideNav): TemplateResult {
  return html`<nav class="side" aria-label=${msg('Configuration')}>
    ${entry('settings', 'settings', nav)} ${entry('teams', 'people', nav)}
    <hr />
    ${entry('import', 'import', nav)} ${entry('history', 'history', nav)}
  </nav>`;
}

function entry(page: DeskPage, glyph: IconName, { current, address, go }: SideNav): TemplateResult {
  const mark = current === page ? 'page' : nothing;
  const text = html`${icon(glyph)}<span>${pageName(page)}</span>`;
  if (!address) return html`<button type="button" aria-current=${mark} @click=${() => go(page)}>${text}</button>`;
  const follow = (event: MouseEvent) => {
    if (!plainClick(event)) return;
    event.preventDefault();
    go(page);
  };
  return html`<a href=${address(page)} aria-current=${mark} @click=${follow}>${text}</a>`;
}
