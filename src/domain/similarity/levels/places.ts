import type { Features, StreetFeature } from '../features.js';
import { CODE, type Findings } from '../findings.js';
import { skeleton } from '../normalise/skeleton.js';
import { editDistance } from './edit-distance.js';
import type { Judge } from './judge.js';

/** Street, number, postcode, city and state. The lines of an address change places: the best pair of lines counts. */
export function findPlaces(a: Features, b: Features, judge: Judge, out: Findings): void {
  findStreets(a, b, judge, out);
  findArea('zip', a.zip, b.zip, judge, out, 1);
  findArea('city', a.city, b.city, judge, out, 2);
  findArea('state', a.state, b.state, judge, out, 0);
  findArea('country', a.country, b.country, judge, out, 0);
}

interface StreetPair {
  code: number;
  bits: number;
  house: number;
  houseCode: number;
}

function findStreets(a: Features, b: Features, judge: Judge, out: Findings): void {
  let best: StreetPair | undefined;
  let [atA, atB] = [0, 0];
  a.streets.forEach((mine, i) => {
    b.streets.forEach((other, j) => {
      const pair = compareStreets(mine, other, judge);
      if (!pair || (best && pair.bits + pair.house <= best.bits + best.house)) return;
      [best, atA, atB] = [pair, i, j];
    });
  });
  if (!best) return;
  out.add('address', best.code, best.bits, atA, atB);
  if (best.houseCode >= 0) out.add('house-number', best.houseCode, best.house, atA, atB);
}

function compareStreets(a: StreetFeature, b: StreetFeature, judge: Judge): StreetPair | undefined {
  if (a.words.length === 0 || b.words.length === 0) return undefined;
  const [code, strength] = streetLevel(a, b, judge);
  const bits = judge.m[code]! + strength;
  if (code === CODE['street.other'] || a.house < 0 || b.house < 0) return { code, bits, house: 0, houseCode: -1 };
  const same = a.house === b.house;
  const near = !same && isNearHouse(judge.lexicon.text(a.house), judge.lexicon.text(b.house));
  const houseCode = CODE[same ? 'house.equal' : near ? 'house.near' : 'house.other'];
  return { code, bits, houseCode, house: judge.m[houseCode]! + (same ? 5 : near ? 4 : 0.05) };
}

function streetLevel(a: StreetFeature, b: StreetFeature, judge: Judge): [code: number, strength: number] {
  if (a.name === b.name) return [CODE['street.equal'], judge.strength(a.name)];
  const [x, y] = [judge.lexicon.text(a.name), judge.lexicon.text(b.name)];
  const sorted = (text: string): string => text.split(' ').sort().join(' ');
  if (sorted(x) === sorted(y)) return [CODE['street.equal'], Math.min(judge.strength(a.name), judge.strength(b.name))];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  // Another number is another street: 54th, 58th.
  if (x.replace(/\D+/g, '') !== y.replace(/\D+/g, '')) return [CODE['street.other'], 0.05];
  const most = long.length <= 5 ? 1 : long.length <= 9 ? 2 : 3;
  if (short.length > 3 && editDistance(x, y, most) <= most) return [CODE['street.near'], 8];
  if (short.length > 3 && editDistance(x.replaceAll(' ', ''), y.replaceAll(' ', ''), most) <= most)
    return [CODE['street.near'], 8];
  const inside = a.words.every((id) => b.words.includes(id)) || b.words.every((id) => a.words.includes(id));
  if (inside) return [CODE['street.near'], 7];
  const shared = a.words.some((id) => b.words.includes(id) && judge.lexicon.text(id).length > 3);
  return shared ? [CODE['street.word'], 5] : [CODE['street.other'], 0.05];
}

/** `12` and `12a`, a digit more or less, two that changed places. */
function isNearHouse(a: string, b: string): boolean {
  if (a.replace(/\D+$/, '') === b.replace(/\D+$/, '')) return true;
  return Math.max(a.length, b.length) > 1 && editDistance(a, b, 1) <= 1;
}

function findArea(
  kind: 'zip' | 'city' | 'state' | 'country',
  a: number,
  b: number,
  judge: Judge,
  out: Findings,
  edits: number,
): void {
  if (a < 0 || b < 0) return;
  const feature = kind === 'country' ? 'country' : kind;
  if (a === b) {
    const code = CODE[`${feature}.equal`];
    return out.add(kind, code, Math.max(0.1, judge.m[code]! + judge.strength(a)));
  }
  const [x, y] = [judge.lexicon.text(a), judge.lexicon.text(b)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  const near =
    edits > 0 &&
    short.length >= 4 &&
    (editDistance(x, y, edits) <= (long.length < 6 ? 1 : edits) ||
      long.startsWith(short) ||
      long.endsWith(short) ||
      (kind === 'city' && skeleton(x) === skeleton(y)));
  if (near && (kind === 'zip' || kind === 'city'))
    return out.add(kind, CODE[`${kind}.near`], judge.m[CODE[`${kind}.near`]]! + (kind === 'zip' ? 6 : 5.5));
  if (kind === 'zip' && inOneDistrict(x, y)) return out.add(kind, CODE['zip.part'], judge.m[CODE['zip.part']]! + 5);
  const code = CODE[`${feature}.other`];
  out.add(kind, code, judge.m[code]! + 0.1);
}

/** Postcodes of one district: TQ13 8DF and TQ13 8HU, 400001 and 400423. */
function inOneDistrict(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < 5) return false;
  const british = /^[a-z]{1,2}\d[a-z\d]?(?=\d[a-z]{2}$)/;
  const [districtA, districtB] = [british.exec(a)?.[0], british.exec(b)?.[0]];
  if (districtA !== undefined || districtB !== undefined) return districtA === districtB;
  return a.length === b.length && a.slice(0, Math.ceil(length / 2)) === b.slice(0, Math.ceil(length / 2));
}
