import type { Culture } from './names-other.js';

/** Countries that leads come from, ISO 3166-1 alpha-2. */
export type CountryCode = 'RO' | 'MD' | 'HU' | 'DE' | 'AT' | 'GB' | 'US' | 'FR' | 'IT' | 'ES' | 'NL' | 'PL';

export interface Country {
  culture: Culture;
  /** BCP 47. */
  language: string;
  currency: string;
  prefix: string;
  /** Dialled before a national number inside the country. */
  trunk: string;
  /** National numbers: # any digit, N 2 to 9; blanks where people set them. */
  mobile: readonly string[];
  /** The same, by length of the area code, which stands for A. */
  landline: Readonly<Record<number, string>>;
  freeMail: readonly string[];
}

/** How a country dials, pays and writes. Number ranges after the ITU's national plans, as far as the common ones go. */
export const COUNTRIES: Readonly<Record<CountryCode, Country>> = {
  RO: {
    culture: 'ro',
    language: 'ro',
    currency: 'RON',
    prefix: '40',
    trunk: '0',
    mobile: [
      '72# ### ###',
      '72# ### ###',
      '74# ### ###',
      '74# ### ###',
      '75# ### ###',
      '76# ### ###',
      '73# ### ###',
      '77# ### ###',
      '78[3-8] ### ###',
      '79[0-3] ### ###',
    ],
    landline: { 2: 'A NN# ## ##', 3: 'A NN# ###' },
    freeMail: ['gmail.com', 'gmail.com', 'gmail.com', 'yahoo.com', 'yahoo.com', 'yahoo.ro'],
  },
  MD: {
    culture: 'ro',
    language: 'ro',
    currency: 'MDL',
    prefix: '373',
    trunk: '0',
    mobile: ['69# #####', '79# #####', '68# #####'],
    landline: { 2: 'A NN# ###', 3: 'A NN ###' },
    freeMail: ['gmail.com', 'yahoo.com'],
  },
  HU: {
    culture: 'hu',
    language: 'hu',
    currency: 'HUF',
    prefix: '36',
    trunk: '06',
    mobile: ['20 N## ####', '30 N## ####', '70 N## ####'],
    landline: { 1: 'A NN# ####', 2: 'A NN# ###' },
    freeMail: ['gmail.com', 'yahoo.com'],
  },
  DE: {
    culture: 'de',
    language: 'de',
    currency: 'EUR',
    prefix: '49',
    trunk: '0',
    mobile: [
      '151 N#######',
      '152 N#######',
      '160 N######',
      '170 N######',
      '171 N######',
      '175 N######',
      '176 N#######',
    ],
    landline: { 2: 'A NN######', 3: 'A NN#####' },
    freeMail: ['gmail.com', 'yahoo.de', 'googlemail.com'],
  },
  AT: {
    culture: 'de',
    language: 'de',
    currency: 'EUR',
    prefix: '43',
    trunk: '0',
    mobile: ['664 N######', '650 N######', '676 N######', '699 1#######'],
    landline: { 1: 'A N## ## ##', 3: 'A N## ###' },
    freeMail: ['gmail.com', 'yahoo.de'],
  },
  GB: {
    culture: 'en',
    language: 'en-GB',
    currency: 'GBP',
    prefix: '44',
    trunk: '0',
    mobile: ['74## ######', '75## ######', '77[2-9]# ######', '78## ######'],
    landline: { 2: 'A 7### ####', 3: 'A 2## ####' },
    freeMail: ['gmail.com', 'yahoo.co.uk', 'googlemail.com'],
  },
  US: {
    culture: 'en',
    language: 'en-US',
    currency: 'USD',
    prefix: '1',
    trunk: '',
    mobile: ['347 N## ####', '773 N## ####', '857 N## ####', '720 N## ####', '470 N## ####', '971 N## ####'],
    landline: { 3: 'A N## ####' },
    freeMail: ['gmail.com', 'yahoo.com'],
  },
  FR: {
    culture: 'fr',
    language: 'fr',
    currency: 'EUR',
    prefix: '33',
    trunk: '0',
    mobile: ['6 [0-2]# ## ## ##', '6 [6-8]# ## ## ##', '7 [5-8]# ## ## ##'],
    landline: { 1: 'A [4-5]# ## ## ##' },
    freeMail: ['gmail.com', 'yahoo.fr'],
  },
  IT: {
    culture: 'it',
    language: 'it',
    currency: 'EUR',
    prefix: '39',
    trunk: '',
    mobile: ['320 #######', '328 #######', '333 #######', '347 #######', '349 #######', '388 #######'],
    landline: { 2: 'A N#######', 3: 'A N######', 4: 'A N#####' },
    freeMail: ['gmail.com', 'yahoo.it'],
  },
  ES: {
    culture: 'es',
    language: 'es',
    currency: 'EUR',
    prefix: '34',
    trunk: '',
    mobile: ['6## ### ###'],
    landline: { 2: 'A N## ## ##', 3: 'A N## ###' },
    freeMail: ['gmail.com', 'yahoo.es'],
  },
  NL: {
    culture: 'nl',
    language: 'nl',
    currency: 'EUR',
    prefix: '31',
    trunk: '0',
    mobile: ['6 [1-5]#######'],
    landline: { 2: 'A N## ####' },
    freeMail: ['gmail.com', 'yahoo.com'],
  },
  PL: {
    culture: 'pl',
    language: 'pl',
    currency: 'PLN',
    prefix: '48',
    trunk: '',
    mobile: ['50# ### ###', '60# ### ###', '66# ### ###', '69# ### ###'],
    landline: { 2: 'A N## ## ##' },
    freeMail: ['gmail.com', 'yahoo.com'],
  },
};

/** Share of the leads of each country, where nothing else is asked for. */
export const DEFAULT_COUNTRIES: Readonly<Record<CountryCode, number>> = {
  RO: 0.8,
  MD: 0.02,
  HU: 0.03,
  DE: 0.045,
  AT: 0.015,
  GB: 0.02,
  US: 0.015,
  FR: 0.015,
  IT: 0.015,
  ES: 0.01,
  NL: 0.01,
  PL: 0.005,
};
