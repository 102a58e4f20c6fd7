import { html, type TemplateResult } from 'lit';
import { msg } from '../../i18n/index.js';
import { icon } from '../../internal/icon.js';
import type { IconName } from '../../internal/icons.js';
import type { Ending } from './board-moves.js';

/**
 * Where a card is dropped to be won or lost; seen while one that is open is dragged, or lifted by keys (`keyed`). Keys
 * and the menu of a card do the same, so they are of no concern to assistive technology.
 */
export function endingZones(keyed: boolean): TemplateResult {
  return html`<div class=${keyed ? 'endings is-keyed' : 'endings'} aria-hidden="true">
    <div>${zone('won', 'W', 'flag', msg('Won'))} ${zone('lost', 'L', 'barred', msg('Lost'))}</div>
  </div>`;
}

function zone(ending: Ending, key: string, picture: IconName, name: string): TemplateResult {
  return html`<div class="ending" data-ending=${ending}>
    <span>${icon(picture)}${name} <kbd class="kbd">${key}</kbd></span>
  </div>`;
}
