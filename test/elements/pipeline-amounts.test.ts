import { expect } from 'chai';
import {
  amountsText,
  mainOf,
  money,
  NO_AMOUNTS,
  plus,
  total,
} from '../../src/elements/opportunity-pipeline/amounts.js';
import { withLocale } from '../../src/i18n/index.js';

describe('amounts of several currencies', () => {
  const lei = (amount: number) => new Map([['RON', amount]]);
  const euros = (amount: number) => new Map([['EUR', amount]]);
  const bare = (amount: number) => new Map([['', amount]]);
  const entries = (amounts: ReadonlyMap<string, number>) => Object.fromEntries(amounts);
  /** With plain blanks. */
  const text = (...args: Parameters<typeof amountsText>) =>
    withLocale('en', () => amountsText(...args).replace(/\s/g, ' '));

  it('adds what is of one currency, never one currency to another', () => {
    expect(entries(total([lei(1000), euros(300), lei(500), bare(7), euros(0.5)]))).to.deep.equal({
      RON: 1500,
      EUR: 300.5,
      '': 7,
    });
    expect(entries(total([]))).to.deep.equal({});
  });

  it('adds and takes away by times, and leaves what it was given as it was', () => {
    const sums = total([lei(1000), euros(300)]);
    expect(entries(plus(sums, lei(400), -1))).to.deep.equal({ RON: 600, EUR: 300 });
    expect(entries(plus(sums, bare(10), 0.5))).to.deep.equal({ RON: 1000, EUR: 300, '': 5 });
    expect(entries(sums)).to.deep.equal({ RON: 1000, EUR: 300 });
    expect(NO_AMOUNTS.size).to.equal(0);
  });

  it('words each currency in the order that is given, what has none as a bare number, and nothing as one zero', () => {
    const sums = total([euros(12_400), lei(88_000), bare(250)]);
    expect(text(sums, ['RON', 'EUR'])).to.equal('RON 88,000 · €12,400 · 250');
    expect(text(sums, ['EUR', 'RON'])).to.equal('€12,400 · RON 88,000 · 250');
    expect(text(total([euros(0.4), lei(5)]), ['EUR', 'RON']), 'what rounds to nothing').to.equal('RON 5');
    expect(text(NO_AMOUNTS, ['EUR', 'RON'])).to.equal('€0');
    expect(text(NO_AMOUNTS, [])).to.equal('0');
    expect(withLocale('en', () => money(1234, undefined))).to.equal('1,234');
  });

  it('compares bars by the currency that most have, whatever there is of others', () => {
    const sums = total([euros(1_000_000), lei(5)]);
    expect(mainOf(sums, ['RON', 'EUR'])).to.equal(5);
    expect(mainOf(euros(9), ['RON', 'EUR'])).to.equal(0);
    expect(mainOf(bare(3), [])).to.equal(3);
  });
});
