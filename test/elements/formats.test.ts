import { expect } from 'chai';
import { PisteError, type PisteErrorCode } from '../../src/domain/errors.js';
import {
  collator,
  errorText,
  fieldLabel,
  formatDate,
  formatDateTime,
  formatMoney,
  formatNumber,
  formatPercent,
  formatRelative,
  withLocale,
} from '../../src/i18n/index.js';

const now = new Date('2026-11-24T12:00:00');
const at = (day: number, hour = 12) => new Date(2026, 10, day, hour).toISOString();
const english = <T>(speak: () => T) => withLocale('en', speak);
const romanian = <T>(speak: () => T) => withLocale('ro', speak);
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('formats', () => {
  it('writes figures as the language does', () => {
    expect(english(() => formatNumber(1248))).to.equal('1,248');
    expect(romanian(() => formatNumber(1248))).to.equal('1.248');
  });

  it('writes money with the currency where readers expect it, and cents only where there are any', () => {
    expect(plain(english(() => formatMoney(48_000, 'RON')))).to.equal('RON 48,000');
    expect(plain(romanian(() => formatMoney(48_000, 'RON')))).to.equal('48.000 lei');
    expect(plain(romanian(() => formatMoney(1200.5, 'EUR')))).to.equal('1.200,50 EUR');
    expect(english(() => formatMoney(5, undefined))).to.equal('5');
    expect(english(() => formatMoney(5, 'not a currency'))).to.equal('5');
  });

  it('writes percentages without a space, and never rounds 99.999 up to 100', () => {
    expect(english(() => formatPercent(42))).to.equal('42%');
    expect(romanian(() => formatPercent(99.999))).to.equal('99,999%');
  });

  it('writes dates short, with the year only when it is another', () => {
    expect(english(() => formatDate(at(8), now))).to.equal('8 Nov');
    expect(english(() => formatDate('2025-11-08', now))).to.equal('8 Nov 2025');
    expect(english(() => formatDate('not a date', now))).to.equal('');
    expect(romanian(() => formatDate(at(8), now))).to.match(/^8 nov/);
    expect(english(() => formatDateTime(at(8)))).to.match(/8 November 2026/);
  });

  it('writes times of the last and next seven days in relation to now', () => {
    expect(english(() => formatRelative(at(24, 10), now))).to.match(/^2 hr?\.? ago$/);
    expect(english(() => formatRelative(at(23, 23), now))).to.equal('yesterday');
    expect(english(() => formatRelative(at(17), now))).to.equal('7 days ago');
    expect(english(() => formatRelative(at(16), now))).to.equal('16 Nov');
    expect(english(() => formatRelative('2026-11-24', now))).to.equal('today');
    expect(english(() => formatRelative('2026-11-25', now))).to.equal('tomorrow');
    expect(romanian(() => formatRelative(at(23), now))).to.equal('ieri');
  });

  it('orders names as the language does', () => {
    const names = ['Zamfir', 'Țepeș', 'Ștefan', 'Sava', 'Item 10', 'Item 9'];
    expect(romanian(() => names.toSorted(collator().compare))).to.deep.equal([
      'Item 9',
      'Item 10',
      'Sava',
      'Ștefan',
      'Țepeș',
      'Zamfir',
    ]);
  });

  it('calls fields by their label, and a field of the host by its name', () => {
    expect(fieldLabel('expectedRevenue')).to.equal('Expected Revenue');
    expect(fieldLabel('fields.budget')).to.equal('budget');
  });
});

describe('error texts', () => {
  it('C1 says in the documented words that a lead of 100% cannot be converted', () => {
    const { title } = errorText(new PisteError('lead-won', '', { details: { probability: 100 } }));
    expect(title).to.equal('A lead with a 100% probability cannot be converted into an opportunity.');
  });

  it('C1 offers Restore for a lost lead and the survivor for one merged away', () => {
    const lost = errorText(new PisteError('lead-lost', '', { details: { leadId: 'l1' } }));
    expect(lost.wayOut).to.deep.equal({ does: 'restore', label: 'Restore', id: 'l1' });
    const merged = errorText(new PisteError('merged-away', '', { details: { leadId: 'l1', survivorId: 'l2' } }));
    expect(merged.wayOut).to.include({ does: 'open-survivor', id: 'l2' });
  });

  it('names the fields that are invalid', () => {
    const error = new PisteError('invalid', '', { details: { issues: [{ field: 'email' }, { field: 'stageId' }] } });
    expect(errorText(error).text).to.equal('Check: Email, Stage. Nothing has been written.');
  });

  it('has words of its own for every code', () => {
    const codes: PisteErrorCode[] = [
      'lead-won',
      'lead-lost',
      'already-opportunity',
      'merged-away',
      'not-found',
      'forbidden',
      'invalid',
      'conflict',
      'changed-since',
      'storage-full',
      'storage-blocked',
      'storage-closed',
      'unavailable',
      'unauthenticated',
      'aborted',
    ];
    const titles = codes.map((code) => errorText(new PisteError(code, '')).title);
    expect(new Set(titles).size).to.equal(codes.length);
    for (const code of codes) expect(errorText(new PisteError(code, '')).text).to.match(/^[A-Z].*\.$/s);
  });
});
