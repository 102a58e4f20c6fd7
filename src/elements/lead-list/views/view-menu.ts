import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../i18n/index.js';
import type { MenuChooseEvent, MenuItem } from '../../../internal/menu/menu-choose.js';
import type { ViewKeeper } from './view-keeper.js';

/** The name of the view that is shown, and the way to the others. */
export function viewTitle(usual: string, views: ViewKeeper, choose: (id: string) => void): TemplateResult {
  return html`<h2>
      <piste-menu-button
        label=${views.shown ?? usual}
        kind="ghost heading"
        .items=${viewItems(usual, views)}
        @piste-choose=${(event: MenuChooseEvent) => choose(event.id)}
      ></piste-menu-button>
    </h2>
    ${views.isChanged ? html`<span class="faint changed">${msg('changed', { id: 'view.changed' })}</span>` : nothing}`;
}

function viewItems(usual: string, { views, shown, isChanged }: ViewKeeper): (MenuItem | 'separator')[] {
  const changes: MenuItem[] = isChanged
    ? [
        { id: 'save-view', label: msg(str`Save the changes to “${shown}”`), icon: 'save' },
        { id: 'revert-view', label: msg('Discard the changes'), icon: 'restore' },
      ]
    : [];
  const ofShown: MenuItem[] = shown
    ? [
        { id: 'rename-view', label: msg(str`Rename “${shown}”…`), icon: 'edit' },
        { id: 'delete-view', label: msg(str`Delete “${shown}”`), icon: 'delete' },
      ]
    : [];
  return [
    { id: 'view:', label: usual, checked: shown === undefined },
    ...views.map(({ name }) => ({ id: `view:${name}`, label: name, checked: shown === name })),
    'separator',
    ...changes,
    { id: 'new-view', label: msg('Save as a new view…'), icon: 'add' },
    ...ofShown,
  ];
}
