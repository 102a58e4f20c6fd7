import { expect } from 'chai';
import { withLocale } from '../../src/i18n/index.js';
import { numberToType, typedNumber } from '../../src/internal/typed-number.js';

describe('numbers as they are typed', () => {
  const read = (typed: string, locale: 'en' | 'ro' = 'en') => withLocale(locale, () => typedNumber(typed));

  it('reads dots and commas by the locale', () => {
    expect(read('48.000', 'ro')).to.equal(48000);
    expect(read('48.000', 'en')).to.equal(48);
    expect(read('48,000', 'en')).to.equal(48000);
    expect(read('48,5', 'ro')).to.equal(48.5);
  });

  it('reads what only makes sense one way as that, in any locale', () => {
    for (const locale of ['en', 'ro'] as const) {
      expect(read('1.250,50', locale), locale).to.equal(1250.5);
      expect(read('1,250.50', locale), locale).to.equal(1250.5);
      expect(read('48 000', locale), locale).to.equal(48000);
      expect(read('1.250.000', locale), locale).to.equal(1250000);
      expect(read('-12', locale), locale).to.equal(-12);
    }
    expect(read('48,5', 'en')).to.equal(48.5);
    expect(read('48.5', 'ro')).to.equal(48.5);
  });

  it('takes no text for a number', () => {
    for (const text of ['', 'a lot', '12 lei', '.', '1-2']) expect(read(text), text).to.be.NaN;
  });

  it('writes a number so that it is read as the same', () => {
    for (const locale of ['en', 'ro'] as const)
      for (const value of [0, 48000, 1250.5, 48000.125, 0.001])
        expect(withLocale(locale, () => typedNumber(numberToType(value)))).to.equal(value);
  });
});
