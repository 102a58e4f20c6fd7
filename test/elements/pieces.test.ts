import { expect } from 'chai';
import { html, render } from 'lit';
import type { Reason } from '../../src/domain/similarity/index.js';
import { avatar, person } from '../../src/internal/avatar.js';
import { keyLetter, similarBadge } from '../../src/internal/badge.js';
import { highlight } from '../../src/internal/highlight.js';
import { icon } from '../../src/internal/icon.js';
import { ICONS, type IconName } from '../../src/internal/icons.js';
import { probabilityNumber, probabilityWords } from '../../src/internal/probability-words.js';
import { reasonChips } from '../../src/internal/reason.js';
import { waterfall } from '../../src/internal/waterfall.js';

const reason = (kind: Reason['kind'], weight: number, values: [string, string] = ['a', 'b']): Reason => ({
  kind,
  weight,
  for: weight > 0,
  values,
});

describe('pieces of the elements', () => {
  const at = document.createElement('div');
  const draw = (template: unknown): HTMLElement => {
    render(html`${template}`, at);
    return at;
  };
  const text = (template: unknown) => draw(template).textContent.trim().replace(/\s+/g, ' ');

  describe('highlight', () => {
    const marks = (of: string, search: string) =>
      [...draw(highlight(of, search)).querySelectorAll('mark')].map((mark) => mark.textContent);

    it('marks what begins a word, without regard to case and diacritics', () => {
      expect(marks('Brutăria Spicului', 'bruta spi')).to.deep.equal(['Brută', 'Spi']);
      expect(marks('Ștefan cel Mare', 'stef')).to.deep.equal(['Ștef']);
      expect(marks('Hidro Instal', 'idro')).to.deep.equal([]);
    });

    it('leaves every letter of the text in its place', () => {
      for (const name of ['İstanbul straße', 'ﬁne Æon', '👩‍🚀 Ana', 'a\u0301b']) {
        expect(text(highlight(name, 'a s f'))).to.equal(name);
      }
    });

    it('X4 never takes a text for HTML', () => {
      expect(draw(highlight('<img src=x onerror=alert(1)>', 'img')).querySelector('img')).to.equal(null);
      expect(text(highlight('<b>bold</b>', ''))).to.equal('<b>bold</b>');
    });
  });

  it('D2 says every reason in words with a plus or a minus, for before against, the strongest first', () => {
    const reasons = [reason('city', -1), reason('email-domain', 2), reason('phone', 8), reason('zip', -3)];
    const chips = [...draw(reasonChips(reasons)).querySelectorAll('.reason')];
    expect(chips.map((chip) => chip.textContent.trim())).to.deep.equal([
      'for: same phone',
      'for: same company domain',
      'against: different ZIP',
      'against: different city',
    ]);
    expect(chips.map((chip) => chip.classList.contains('against'))).to.deep.equal([false, false, true, true]);
    expect(chips.every((chip) => chip.querySelector('svg'))).to.equal(true);
  });

  it('D2 calls a kind of reason that it does not know by its name', () => {
    expect(text(reasonChips([reason('shoe-size' as Reason['kind'], 1)]))).to.contain('shoe-size');
  });

  it('says how sure the matcher is, and never that it is certain', () => {
    expect([0.96, 0.8, 0.6, 0.4, 0.3].map((p) => probabilityWords(p))).to.deep.equal([
      'Almost certainly the same',
      'Very likely the same',
      'Likely the same',
      'Possibly the same',
      'Hardly the same',
    ]);
    expect([0.9999, 0.934, 0.0001].map((p) => probabilityNumber(p))).to.deep.equal(['99%', '93%', '1%']);
  });

  describe('waterfall', () => {
    const bars = (...weights: number[]) => {
      const svg = draw(waterfall(weights.map((weight) => reason('phone', weight)))).querySelector('svg')!;
      return [...svg.querySelectorAll('rect')].map((bar) => ({
        kind: bar.getAttribute('class'),
        top: Number(bar.getAttribute('y')),
        bottom: Number(bar.getAttribute('y')) + Number(bar.getAttribute('height')),
        right: Number(bar.getAttribute('x')) + Number(bar.getAttribute('width')),
      }));
    };

    it('rises for, falls against, and ends at the sum', () => {
      const [first, second, against, sum] = bars(-1, 5, 3);
      expect([first!.kind, second!.kind, against!.kind, sum!.kind]).to.deep.equal(['for', 'for', 'against', 'sum']);
      expect(second!.bottom).to.be.closeTo(first!.top, 0.01);
      expect(against!.top).to.be.closeTo(second!.top, 0.01);
      expect(sum!.top).to.be.closeTo(against!.bottom, 0.01);
    });

    it('stays inside its frame, whatever the reasons', () => {
      for (const weights of [[5], [-5], [0], [1, -9], Array.from({ length: 12 }, (_, i) => i - 6), []]) {
        const drawn = bars(...weights);
        expect(drawn.length).to.be.lessThan(7);
        for (const { top, bottom, right } of drawn) {
          expect(top).to.be.at.least(0.99);
          expect(bottom).to.be.at.most(22);
          expect(right).to.be.at.most(58.01);
        }
      }
    });

    it('is hidden from assistive technology, since the chips say the same', () => {
      expect(
        draw(waterfall([reason('phone', 1)]))
          .querySelector('svg')!
          .getAttribute('aria-hidden'),
      ).to.equal('true');
    });
  });

  it('shows people round, companies square, and nobody as such', () => {
    expect(text(person({ id: 'p', name: 'Ana-Maria Ionescu' }))).to.equal('AIAna-Maria Ionescu');
    expect(text(avatar({ id: 'c', name: 'Brutăria Spicului SRL', kind: 'company' }))).to.equal('BS');
    expect(at.querySelector('.avatar')!.classList.contains('org')).to.equal(true);
    expect(text(person(undefined))).to.equal('Unassigned');
    expect(text(avatar({ id: 'e', name: '' }))).to.equal('');
  });

  it('names an avatar that stands alone', () => {
    draw(avatar({ id: 'p', name: 'Ana Ionescu' }, { labelled: true }));
    expect(at.querySelector('[role=img]')!.getAttribute('aria-label')).to.equal('Ana Ionescu');
  });

  it('names the records of a merge by letters', () => {
    expect([0, 1, 25, 26, 27, 52].map(keyLetter)).to.deep.equal(['A', 'B', 'Z', 'AA', 'AB', 'BA']);
  });

  it('says nothing of no similar record', () => {
    expect(text(similarBadge(0))).to.equal('');
    expect(text(similarBadge(1248))).to.equal('1,248 similar');
  });

  it('draws every icon', () => {
    for (const name of Object.keys(ICONS) as IconName[]) {
      const shapes = [...draw(icon(name)).querySelectorAll('svg > *')];
      expect(shapes, name).to.not.be.empty;
      for (const shape of shapes) {
        expect(shape.namespaceURI, name).to.contain('svg');
        if (shape.localName === 'path') expect(shape.getAttribute('d'), name).to.match(/^m/i);
      }
    }
  });
});
