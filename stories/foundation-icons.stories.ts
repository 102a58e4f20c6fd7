import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { css, html, LitElement } from 'lit';
import { icon } from '../src/internal/icon.js';
import { ICONS, type IconName } from '../src/internal/icons.js';
import { register } from '../src/internal/register.js';
import { baseSheet } from '../src/styles/base.styles.js';
import { hostSheet } from '../src/styles/host.styles.js';
import { tokens } from '../src/styles/tokens.styles.js';

/** The icons of the kit, three sizes of each. */
class IconSheet extends LitElement {
  static override styles = [
    ...tokens,
    hostSheet,
    baseSheet,
    css`
      :host {
        background: var(--_p-surface);
        padding: var(--_p-gutter);
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(11em, 1fr));
        gap: var(--_p-space-2) var(--_p-space-15);
      }
      li {
        display: flex;
        align-items: center;
        gap: var(--_p-space-1);
      }
    `,
  ];

  protected override render() {
    return html`<ul>
      ${(Object.keys(ICONS) as IconName[]).map(
        (name) => html`<li>${icon(name)}${icon(name, 's')}${icon(name, 'xs')}<span>${name}</span></li>`,
      )}
    </ul>`;
  }
}
register('icon-sheet', IconSheet);

/**
 * Icons are named by what they mean, not by what they show. They are a hint at the start of a button and never the only
 * label, except for close, previous, next, more, and Save on the team form. From Lucide; _convert_ is our own.
 */
const meta: Meta = { title: 'Foundation/Icons' };
export default meta;

export const All: StoryObj = { render: () => html`<icon-sheet></icon-sheet>` };
