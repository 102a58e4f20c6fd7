import { expect } from 'chai';
import { html, nothing } from 'lit';
import type { Reason } from '../../src/domain/similarity/index.js';
import { avatar, person } from '../../src/internal/avatar.js';
import { bandBadge, recordKey, similarBadge, statusBadge, typeBadge } from '../../src/internal/badge.js';
import { emptyState } from '../../src/internal/empty-state.js';
import { icon, logo, spinner } from '../../src/internal/icon.js';
import { LocalizedElement } from '../../src/internal/localized-element.js';
import { notice, type NoticeTone } from '../../src/internal/notice.js';
import { priorityBars } from '../../src/internal/priority-bars.js';
import { verdict } from '../../src/internal/probability-words.js';
import { reasonChips } from '../../src/internal/reason.js';
import { register } from '../../src/internal/register.js';
import { skeletonRows } from '../../src/internal/skeleton.js';
import { avatarSheet } from '../../src/styles/avatar.styles.js';
import { badgeSheet } from '../../src/styles/badge.styles.js';
import { barSheet } from '../../src/styles/bar.styles.js';
import { buttonSheet } from '../../src/styles/button.styles.js';
import { cardSheet } from '../../src/styles/card.styles.js';
import { chipSheet } from '../../src/styles/chip.styles.js';
import { emptySheet } from '../../src/styles/empty.styles.js';
import { graphSheet } from '../../src/styles/graph.styles.js';
import { gridSheet } from '../../src/styles/grid.styles.js';
import { inputSheet } from '../../src/styles/input.styles.js';
import { noticeSheet } from '../../src/styles/notice.styles.js';
import { segmentSheet } from '../../src/styles/segment.styles.js';
import { tickSheet } from '../../src/styles/tick.styles.js';
import { toastSheet } from '../../src/styles/toast.styles.js';
import { expectAccessible } from './support/axe.js';
import { clearPage, fixture } from './support/page.js';

const reasons: Reason[] = [
  { kind: 'phone', weight: 8, for: true, values: ['0722', '0722'] },
  { kind: 'city', weight: -1, for: false, values: ['Cluj', 'Iași'] },
];
const tones: NoticeTone[] = ['plain', 'attention', 'bad', 'good', 'accent'];

class Gallery extends LocalizedElement {
  static override styles = [
    ...LocalizedElement.styles,
    avatarSheet,
    badgeSheet,
    barSheet,
    buttonSheet,
    cardSheet,
    chipSheet,
    emptySheet,
    graphSheet,
    gridSheet,
    inputSheet,
    noticeSheet,
    segmentSheet,
    tickSheet,
    toastSheet,
  ];
  protected override render() {
    return html`<div class="bar">
        <span class="mark">${logo()}Piste</span>
        <nav aria-label="Piste"><a href="#" aria-current="page">Leads</a><a href="#">My Pipeline</a></nav>
      </div>
      <div class="tools">
        <h2>Leads</h2>
        <label class="input quiet">${icon('search')}<input aria-label="Search" placeholder="Search leads" /></label
        ><button class="btn primary">New</button><button class="btn ghost">Filter</button>
      </div>
      <div class="tools filters">
        <button class="chip is-on">Team: <b>Ardeal</b></button><button class="chip">Status: <b>Open</b></button
        ><button class="link">Clear</button><span class="faint">37 of 1,248</span>
      </div>
      <div class="bulk">
        <span class="what">3 selected</span><button class="btn small primary">Convert</button
        ><button class="btn small ghost">Clear</button>
      </div>
      <table class="grid">
        <thead>
          <tr>
            <th>Lead</th>
            <th>Salesperson</th>
          </tr>
        </thead>
        <tbody>
          <tr aria-selected="true">
            <td class="title"><mark>Mobil</mark>ier ${similarBadge(3)}</td>
            <td>${person({ id: 'a', name: 'Ana' })}</td>
          </tr>
          <tr>
            <td class="title">Ofertă ${priorityBars(3)}</td>
            <td>${person(undefined)}</td>
          </tr>
        </tbody>
      </table>
      <div class="foot">2 of 2</div>
      <button class="btn">Plain</button><button class="btn bad">Delete</button
      ><button class="btn primary" aria-busy="true">${spinner()}Creating…</button>
      <button class="btn">Similar<span class="count">3</span></button><span class="kbd">esc</span>
      <label class="labelled"
        ><span class="label">Email</span><span class="input"><input aria-invalid="true" value="x@" /></span
        ><span class="hint bad">Not an address</span></label
      >
      <label class="choice"><input type="checkbox" class="tick" checked />On<span class="hint">hint</span></label>
      <label class="choice"><input type="radio" class="radio" checked />Link</label>
      <fieldset class="segment">
        <label><input type="radio" name="s" checked />Convert</label><label><input type="radio" name="s" />Merge</label>
      </fieldset>
      ${typeBadge({ type: 'lead' })}${bandBadge('same')}${bandBadge('maybe')}${statusBadge({ status: 'won' })}${statusBadge({ status: 'lost' })}
      ${recordKey('A', true)}${recordKey('B')}<span class="tag t1">Web</span
      >${reasonChips(reasons)}${verdict({ probability: 0.97, reasons })}
      ${['a', 'b', 'c', 'd', 'e', 'f'].map((id) => avatar({ id, name: `${id} x` }, { labelled: true }))}
      ${tones.map((tone) => notice({ tone, title: 'Title.', text: 'Text.', action: html`<button class="link">Restore</button>` }))}
      <div class="toast">
        ${icon('done')}<span class="two"><span>Converted</span><span>It is in My Pipeline</span></span
        ><button class="btn small">Undo</button>
      </div>
      ${emptyState({ title: 'No leads yet', text: 'Add one.', actions: nothing })}${skeletonRows(2, 2)}
      <div class="card is-fresh">
        <span class="name">Fresh</span><span class="sub">Spicului</span><span class="base">Call</span>
      </div>`;
  }
}
register('look-gallery', Gallery);

describe('look', () => {
  afterEach(() => {
    document.body.removeAttribute('style');
    clearPage();
  });

  for (const scheme of ['light', 'dark'] as const) {
    for (const accent of [undefined, '#ffcc00', '#111827', '#00ffcc', '#e11d48']) {
      it(`is legible in ${scheme}${accent ? ` with the accent ${accent}` : ''}`, async () => {
        document.body.style.cssText = `color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#15181c' : '#fff'}`;
        if (accent) document.body.style.setProperty('--piste-accent', accent);
        const gallery = fixture<Gallery>(html`<look-gallery></look-gallery>`);
        await gallery.updateComplete;
        await expectAccessible(gallery);
      });
    }
  }

  it('gives everything that is pointed at 24 pixels, also when compact', async () => {
    document.body.style.setProperty('--piste-density', '0');
    const gallery = fixture<Gallery>(html`<look-gallery></look-gallery>`);
    await gallery.updateComplete;
    for (const target of gallery.renderRoot.querySelectorAll<HTMLElement>(
      'button, .input, .choice, .segment > label',
    )) {
      expect(target.getBoundingClientRect().height, target.className).to.be.at.least(24);
    }
    for (const tick of gallery.renderRoot.querySelectorAll('.tick, .radio')) {
      const margin = -parseFloat(getComputedStyle(tick, '::after').insetBlockStart);
      expect(tick.getBoundingClientRect().height + 2 * margin).to.be.at.least(24);
    }
  });

  it('uses no style attribute, which a strict CSP would forbid', async () => {
    const gallery = fixture<Gallery>(html`<look-gallery></look-gallery>`);
    await gallery.updateComplete;
    expect(gallery.renderRoot.querySelectorAll('[style]')).to.have.length(0);
  });
});
