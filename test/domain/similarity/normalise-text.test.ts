import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, organisationKey, personWords, words } from '../../../src/domain/similarity/index.js';
import { postcodeKey, streetKey } from '../../../src/domain/similarity/normalise/address.js';

describe('fold', () => {
  it.each([
    ['Ștefan ȚĂRANU', 'stefan taranu'],
    ['Ştefan Ţăranu', 'stefan taranu'],
    ['Straße', 'strasse'],
    ['GROẞ', 'gross'],
    ['Łódź', 'lodz'],
    ['Đorđe Søren Ærø Œuvre', 'dorde soren aero oeuvre'],
    ['  a \u00a0\t b\n', 'a b'],
    ['ＡＣＭＥ', 'acme'],
    ['İstanbul Iğdır', 'istanbul igdir'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['so\u00adft zero\u200bwidth', 'soft zerowidth'],
  ])('D3 folds %j to %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
  });

  it('does not depend on case or on how accents are encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFC'))).toBe(fold(text.normalize('NFD')));
        // Nine letter forms of old church books share a capital with a living letter.
        fc.pre(!/[\u1c80-\u1c88]/.test(text));
        expect(fold(fold(text).toUpperCase())).toBe(fold(text));
      }),
    );
  });
});

describe('words', () => {
  it('splits at everything but letters and digits and keeps each word once', () => {
    expect(words('Ion POP-Ionescu <ion.pop@acme.ro>, Ion')).toEqual(['ion', 'pop', 'ionescu', 'acme', 'ro']);
    expect(words('  ')).toEqual([]);
    expect(words('Țară 21/B')).toEqual(['tara', '21', 'b']);
  });
});

describe('organisationKey', () => {
  it.each([
    ['Acme SRL', 'acme'],
    ['S.C. ACME S.R.L.', 'acme'],
    ['SC Acmé Impex S. R. L.', 'acme impex'],
    ['Societatea Comercială Țărm și Mare S.A.', 'tarm si mare'],
    ['Müller & Söhne GmbH & Co. KG', 'muller and sohne'],
    ['Muller and Sohne', 'muller and sohne'],
    ['Smith & Co', 'smith'],
    ['The Smith Company Ltd.', 'smith'],
    ['Kovács Kft.', 'kovacs'],
    ['Kowalski Sp. z o.o.', 'kowalski'],
    ['Перспектива ООО', 'перспектива'],
    ['ООО «Перспектива»', 'перспектива'],
    ['Grupo Sol S.A. de C.V.', 'grupo sol'],
    ['Novo Nordisk A/S', 'novo nordisk'],
    ["Arnie Morton's of Chicago", 'arnie mortons of chicago'],
    ['A & B SRL', 'a and b'],
    ['P.F.A. Pop Ion', 'pop ion'],
    ['Sas Design SRL', 'sas design'],
    ['Limited Edition', 'limited edition'],
    ['SRL', 'srl'],
    ['SC SRL', 'sc'],
    ['3M', '3m'],
    ['  -  ', ''],
  ])('D3 reads %j as %j', (name, key) => {
    expect(organisationKey(name)).toBe(key);
  });

  it('changes nothing the second time', () => {
    const name = fc
      .array(fc.constantFrom('SC', 'Acme', 'S.R.L.', 'a', 'b', '&', 'Co', 'KG', 'the', 'GmbH', 'and', 's', 'Ș', '9'))
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(
        fc.oneof(name, fc.string({ unit: 'grapheme' })),
        (text) => organisationKey(organisationKey(text)) === organisationKey(text),
      ),
    );
  });
});

describe('personWords', () => {
  it.each([
    ['Ion Pop', ['ion', 'pop']],
    ['POP, Ion', ['ion', 'pop']],
    ['Dl. ing. Ion Pop', ['ion', 'pop']],
    ['d-na Maria Pop-Ionescu', ['ionescu', 'maria', 'pop']],
    ['Dr. Ștefan O’Neil (vânzări)', ['oneil', 'stefan']],
    ['I. Pop', ['i', 'pop']],
    ['Maria de la Cruz Souza', ['cruz', 'maria', 'souza']],
    ['Jan van der Berg', ['berg', 'jan']],
    ['Van Dijk', ['dijk', 'van']],
    ['Al di Meola', ['al', 'meola']],
    ['Ronald Mc Donald', ['mcdonald', 'ronald']],
    ['O. Pop', ['o', 'pop']],
    ['Thomas Clifford, 1st Baron Clifford of Chudleigh', ['chudleigh', 'clifford', 'clifford', 'thomas']],
    ['Sir John Acland, 3rd Baronet', ['acland', 'john']],
    ['Rev. Henry Howard, Duke of Norfolk', ['henry', 'howard', 'norfolk']],
    ['Earl Duke', ['duke', 'earl']],
    ['Doamna', ['doamna']],
    ['', []],
  ])('D3 reads %j as %j', (name, list) => {
    expect(personWords(name)).toEqual(list);
  });

  it('D3 does not depend on the order of the names', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['Ana', 'Maria', 'Țurcanu', 'Pop'], { minLength: 4 }), (names) => {
        expect(personWords(names.join(' '))).toEqual(['ana', 'maria', 'pop', 'turcanu']);
      }),
    );
  });
});

describe('addresses', () => {
  it.each([
    [['Str. Lungă nr. 12', 'ap. 3'], ['Strada Lunga 12, 3']],
    [['Bd. Unirii 5'], ['Bulevardul Unirii nr 5']],
    [
      ['ap. 3', 'Str. Lungă 12'],
      ['Str. Lungă 12', 'ap. 3'],
    ],
  ])('D3 reads %j and %j as one street', (a, b) => {
    expect(streetKey(...a)).toBe(streetKey(...b));
    expect(streetKey(...a)).not.toBe('');
  });

  it('takes a street without a number, and a number without a street, for no address', () => {
    expect(streetKey('Str. Lungă')).toBe('');
    expect(streetKey('12')).toBe('');
  });

  it('reads postcodes without blanks', () => {
    expect(postcodeKey('SW1A 2AA')).toBe(postcodeKey('sw1a2aa'));
  });
});
