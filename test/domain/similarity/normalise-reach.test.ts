import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFreeMail, loadNormalisers } from '../../../src/domain/similarity/index.js';
import { loadedOnce } from '../../../src/domain/similarity/normalise/libraries.js';
import { isRole } from '../../../src/domain/similarity/normalise/role.js';
import { normalisers } from './base.js';

const addresses = (text: string): string[] => normalisers.parseEmails(text).map(({ address }) => address);
const numbers = (text: string, ...countries: string[]): string[] =>
  normalisers
    .parsePhones(text, [...countries, 'RO'])
    .map(({ number, parsed, extension }) => `${parsed ? '' : '?'}${number}${extension ? `x${extension}` : ''}`);

describe('parseEmails', () => {
  it.each([
    ['Ion.Pop@ACME.ro', ['ion.pop@acme.ro']],
    ['Ion Pop <ion@acme.ro>', ['ion@acme.ro']],
    ['"Pop, Ion" <ion@acme.ro>; Ana <ana@acme.ro>', ['ion@acme.ro', 'ana@acme.ro']],
    ['ion@acme.ro,ana@acme.ro', ['ion@acme.ro', 'ana@acme.ro']],
    ['ion@acme.ro / ana@acme.ro sau maria@acme.ro', ['ion@acme.ro', 'ana@acme.ro', 'maria@acme.ro']],
    ['ion@acme.ro ION@acme.ro', ['ion@acme.ro']],
    ['mailto:ion@acme.ro?subject=Hi', ['ion@acme.ro']],
    ['ion+oferte@acme.ro', ['ion@acme.ro']],
    ['I.o.n.Pop+x@Gmail.com', ['ionpop@gmail.com']],
    ['ion.pop@googlemail.com', ['ionpop@gmail.com']],
    ['ion.pop@yahoo.com', ['ion.pop@yahoo.com']],
    ['ion-oferte@yahoo.com', ['ion-oferte@yahoo.com']],
    ['Ion_Pop-x@protonmail.com', ['ionpopx@proton.me']],
    ['ion.pop+x@pm.me', ['ionpop@proton.me']],
    ['ion.pop@ya.ru, ion-pop@yandex.com', ['ion-pop@yandex.ru']],
    ['ion.pop@me.com', ['ion.pop@icloud.com']],
    ['oferte@ion.fastmail.com', ['ion@fastmail.com']],
    ['Ștefan@gmail.com', ['stefan@gmail.com']],
    ['ion@bücher.de', ['ion@xn--bcher-kva.de']],
    ['ion@BÜCHER.de', ['ion@xn--bcher-kva.de']],
    ['ion@xn--bcher-kva.de', ['ion@xn--bcher-kva.de']],
    ['ion (at) acme (dot) ro', ['ion@acme.ro']],
    ['ion @ acme.ro.', ['ion@acme.ro']],
    ['ion@localhost', ['ion@localhost']],
    ['ion.popacme.ro', ['ion.popacme.ro']],
    ['nu are', []],
    ['n/a', []],
    ['none', []],
    ['', []],
  ])('D3 finds in %j %j', (text, found) => {
    expect(addresses(text)).toEqual(found);
  });

  it.each([
    ['Ion Pop <ion@acme.ro>', 'Ion Pop'],
    ['"Pop, Ion" <ion@acme.ro>', 'Pop, Ion'],
    ['<ion@acme.ro>', undefined],
    ['ion@acme.ro', undefined],
  ])('C5 reads the display name of %j as %j', (text, name) => {
    expect(normalisers.parseEmails(text)[0]?.displayName).toBe(name);
  });

  it('keeps what was written beside what is compared', () => {
    expect(normalisers.parseEmails('Ion.Pop+x@Gmail.com')).toEqual([
      {
        address: 'ionpop@gmail.com',
        local: 'ionpop',
        domain: 'gmail.com',
        free: true,
        role: false,
        text: 'Ion.Pop+x@Gmail.com',
      },
    ]);
  });

  it('reads an address it has given out as the same address', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (text) => addresses(text).every((address) => addresses(address)[0] === address)),
    );
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => addresses(text).length >= 0));
  });
});

describe('free-mail providers and roles', () => {
  it.each([
    'gmail.com',
    'yahoo.com',
    'yahoo.ro',
    'yahoo.co.uk',
    'hotmail.ro',
    'live.com.mx',
    'outlook.ro',
    'gmx.at',
    'rdslink.ro',
    'rdsmail.ro',
    'clicknet.ro',
    'personal.ro',
    'k.ro',
    'mail.md',
    'icloud.com',
    'fastmail.com',
    'zoho.com',
    'libero.it',
    'orange.fr',
    't-online.de',
    'seznam.cz',
    'wp.pl',
    'abv.bg',
  ])('D4 takes %s for a free-mail provider', (domain) => {
    expect(isFreeMail(domain)).toBe(true);
  });

  it.each(['acme.ro', 'live.acme.ro', 'outlook-design.ro', 'yahoo-shop.ro', 'mygmail.com'])(
    'takes %s for an organisation',
    (domain) => {
      expect(isFreeMail(domain)).toBe(false);
    },
  );

  it('D4 takes further providers from the host', async () => {
    const { parseEmails, organisationDomain } = await loadNormalisers({ freeMail: ['Posta.example'] });
    expect(parseEmails('ion@posta.example')[0]?.free).toBe(true);
    expect(organisationDomain('posta.example')).toBeUndefined();
    expect(normalisers.organisationDomain('posta.example')).toBe('posta.example');
  });

  it.each([
    'info',
    'office',
    'office2',
    'contact',
    'vanzari',
    'vanzari.cluj',
    'comenzi',
    'secretariat',
    'no-reply',
    'resurse.umane',
    'hr',
  ])('D4 takes %s@ for a role', (local) => {
    expect(isRole(local)).toBe(true);
  });

  it.each(['ion', 'ion.pop', 'it.popescu', 'informatica', 'officer', '123'])('takes %s@ for a person', (local) => {
    expect(isRole(local)).toBe(false);
  });
});

describe('parsePhones', () => {
  it.each([
    ['0722 123 456', ['+40722123456']],
    ['0722.123.456', ['+40722123456']],
    ['(0722) 123-456', ['+40722123456']],
    ['+40 722 123 456', ['+40722123456']],
    ['+40 (0)722 123 456', ['+40722123456']],
    ['0040 722 123 456', ['+40722123456']],
    ['40722123456', ['+40722123456']],
    ['722123456', ['+40722123456']],
    ['021/312.34.56', ['+40213123456']],
    ['tel. 021/312.34.56 int. 12', ['+40213123456x12']],
    ['021 312 34 56, int. 12', ['+40213123456x12']],
    ['0213123456x123', ['+40213123456x123']],
    ['0213123456 ext. 7; mobil: 0722 123 456', ['+40213123456x7', '+40722123456']],
    ['int. 0722 123 456', ['+40722123456']],
    ['0722123456, 0733123456', ['+40722123456', '+40733123456']],
    ['0722123456/0733123456', ['+40722123456', '+40733123456']],
    ['0722 123 456 sau 0733 123 456', ['+40722123456', '+40733123456']],
    ['0722 123 456 or 0733 123 456', ['+40722123456', '+40733123456']],
    ['0722 123 456 0733 123 456', ['+40722123456', '+40733123456']],
    ['+40722123456+40733123456', ['+40722123456', '+40733123456']],
    ['021 312 34 56 / 57', ['+40213123456']],
    ['0722 123 456 (între 9-17)', ['+40722123456']],
    ['0722 123 456 0722123456', ['+40722123456']],
    ['+49 30 901820', ['+4930901820']],
    ['0039 06 6982 1234', ['+390669821234']],
    ['13102461501', ['+13102461501']],
    ['310/246-1501', ['?102461501']],
    ['+48 (0)22 123 45 67', ['+48221234567']],
    ['+39 (0)6 6982 1234', ['+390669821234']],
    ['+40 912 345 678', ['+40912345678']],
    ['0912 345 678', ['+40912345678']],
    ['0000000000', []],
    ['0777 777 777', []],
    ['1234567', []],
    ['12345', []],
    ['nu are', []],
    ['', []],
  ])('D3 finds in %j %j', (text, found) => {
    expect(numbers(text)).toEqual(found);
  });

  it("D3 reads a number by the record's country first, then by the default one", () => {
    expect(numbers('310/246-1501', 'US')).toEqual(['+13102461501']);
    expect(numbers('0722 123 456', 'US')).toEqual(['+40722123456']);
    expect(numbers('020 7946 0958', 'GB')).toEqual(['+442079460958']);
    expect(numbers('0722 123 456', 'XX')).toEqual(['+40722123456']);
  });

  it('reads a number it has given out as the same number, and anything without failing', () => {
    const digits = fc.array(fc.constantFrom(...'0123456789 +-/().,;x'), { maxLength: 40 }).map((list) => list.join(''));
    fc.assert(
      fc.property(fc.oneof(digits, fc.string({ unit: 'grapheme' })), (text) => {
        for (const { number, parsed } of normalisers.parsePhones(text, ['RO']))
          if (parsed) expect(numbers(number)).toEqual([number]);
      }),
    );
  });
});

describe('parseWebsites and organisationDomain', () => {
  const sites = (text: string): string[] => normalisers.parseWebsites(text).map(({ domain }) => domain);

  it.each([
    ['acme.ro', ['acme.ro']],
    ['https://www.ACME.ro/contact?x=1', ['acme.ro']],
    ['http://shop.acme.co.uk:8080', ['acme.co.uk']],
    ['//acme.ro', ['acme.ro']],
    ['www.bücher.de', ['xn--bcher-kva.de']],
    ['acme.ro, acme.com', ['acme.ro', 'acme.com']],
    ['acme.github.io', ['acme.github.io']],
    ['acme.wordpress.com', ['acme.wordpress.com']],
    ['https://www.facebook.com/AcmeSRL/', ['facebook.com/acmesrl']],
    ['https://ro-ro.facebook.com/AcmeSRL', ['facebook.com/acmesrl']],
    ['facebook.com/profile.php?id=77', ['facebook.com/profile.php?id=77']],
    ['facebook.com', []],
    ['gmail.com', []],
    ['192.168.1.1', []],
    ['n/a', []],
    ['ion@acme.ro', []],
    ['http://', []],
  ])('D3 finds in %j %j', (text, found) => {
    expect(sites(text)).toEqual(found);
  });

  it('D4 finds no organisation behind a free-mail provider, its subdomains and hosts without a suffix', () => {
    expect(normalisers.organisationDomain('gmail.com')).toBeUndefined();
    expect(normalisers.organisationDomain('mail.yahoo.com')).toBeUndefined();
    expect(normalisers.organisationDomain('localhost')).toBeUndefined();
    expect(normalisers.organisationDomain('mail.acme.com.ro')).toBe('acme.com.ro');
  });
});

describe('loading', () => {
  it('loads once, and again after a failure', async () => {
    let calls = 0;
    const load = loadedOnce(async () => {
      calls += 1;
      if (calls === 1) throw new Error('offline');
      return calls;
    });
    await expect(load()).rejects.toThrow('offline');
    expect(await Promise.all([load(), load()])).toEqual([2, 2]);
  });
});
