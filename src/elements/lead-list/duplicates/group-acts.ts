import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../../i18n/index.js';
import { icon, spinner } from '../../../internal/icon.js';
import type { IconName } from '../../../internal/icons.js';
import { mergeText, notSameText } from './duplicate-texts.js';

/** What can be done with a group, by the key that does it. */
export const ACT_KEYS = { m: 'merge', c: 'choose', n: 'apart', r: 'apart-because', s: 'skip' } as const;

export type GroupAct = (typeof ACT_KEYS)[keyof typeof ACT_KEYS];

export interface ActsLook {
  /** How many would be merged. */
  count: number;
  /** Letters of the unticked records. */
  out: readonly string[];
  mayMerge: boolean;
  mayTell: boolean;
  busy: GroupAct | undefined;
  /** False while the next group is being read. */
  ready: boolean;
}

/** The buttons under a group, each with its key. One that cannot be used stays in reach: `#why-not` says why. */
export function groupActs(look: ActsLook, act: (act: GroupAct) => void): TemplateResult {
  const { count, out, mayMerge, mayTell, busy, ready } = look;
  const free = !busy && ready;
  const button = (
    name: GroupAct,
    key: string,
    label: string,
    { kind = '', image, may = true }: { kind?: string; image?: IconName; may?: boolean } = {},
  ): TemplateResult =>
    html`<button
      class="btn ${kind}"
      type="button"
      data-act=${name}
      aria-keyshortcuts=${key}
      aria-disabled=${may && !busy ? 'false' : 'true'}
      aria-describedby=${may ? nothing : 'why-not'}
      aria-busy=${busy === name ? 'true' : 'false'}
      @click=${(event: MouseEvent) => {
        // The second click of a double click would be about the next group.
        if (may && free && event.detail < 2) act(name);
      }}
    >
      ${busy === name ? spinner() : image ? icon(image) : nothing}${label}<span class="kbd" aria-hidden="true"
        >${key}</span
      >
    </button>`;
  const merging = busy === 'merge' ? msg('Merging…') : mergeText(count);
  return html`<div class="acts" role="group" aria-label=${msg('What to do with this group')}>
    ${button('merge', 'M', merging, { kind: 'primary', image: 'merge', may: mayMerge })}
    ${button('choose', 'C', msg('Choose…'), { may: mayMerge })}
    <span class="gap"></span>
    ${button('apart', 'N', notSameText(out), { image: 'barred', may: mayTell })}
    ${button('apart-because', 'R', msg('Say why…'), { kind: 'ghost', may: mayTell })}
    ${button('skip', 'S', msg('Skip'), { kind: 'ghost' })}
  </div>`;
}
