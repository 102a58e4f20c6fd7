import { entries } from './words.js';

/** What leads ask for; {a-b} is a number between a and b. In brackets at the end, the revenue in thousands of euros. */
export const WANTS_RO = entries(`
  Mobilier birou, {4-40} posturi [2-30] | {2-24} panouri fotovoltaice [2-20] | Sistem fotovoltaic {5-60} kW [5-60]
  Rafturi metalice depozit [3-40] | Licențe CRM, {3-60} utilizatori [1-20] | Mentenanță IT, {5-80} stații [1-15]
  Site de prezentare [1-6] | Magazin online [3-25] | Server și backup [2-18] | Rețea birou nou [2-20] | Centrală telefonică [1-9]
  Mobilier bucătărie [2-12] | Ferestre termopan, {4-60} buc. [1-25] | Uși interior, {5-80} buc. [1-20] | Parchet {40-900} mp [1-20]
  Renovare sediu [8-90] | Hală {200-3000} mp [40-400] | Izolație fațadă {100-2000} mp [5-80] | Acoperiș tablă {100-900} mp [4-40]
  Pompă de căldură [5-25] | Aer condiționat, {2-30} unități [1-30] | Centrală termică [2-9] | Tablou electric și cablare [1-15]
  Utilaj CNC [20-180] | Piese prelucrate, {50-5000} buc. [1-40] | Stivuitor electric [9-30] | Compresor industrial [2-16]
  Ambalaje carton, {1000-20000} buc. [1-12] | Etichete personalizate [1-5] | Cataloage tipărite, {200-5000} ex. [1-8]
  Materiale promoționale [1-8] | Uniforme, {10-200} persoane [1-15] | Echipamente protecție [1-12] | Curs Excel, {6-30} persoane [1-5]
  Training vânzări [1-9] | Curs engleză, {5-25} cursanți [1-6] | Audit energetic [1-7] | Consultanță fonduri europene [2-20]
  Servicii contabilitate [1-6] | Salarizare, {10-200} angajați [1-9] | Pază sediu [4-40] | Camere video, {4-48} buc. [1-20]
  Curățenie birouri {100-2500} mp [1-15] | Catering eveniment, {30-300} pers. [1-15] | Închiriere sală conferință [1-4]
  Teambuilding, {15-120} persoane [1-20] | Transport marfă Cluj–Viena [1-9] | Transport intern săptămânal [2-30] | Depozitare paleți [1-20]
  Flotă auto, {2-20} mașini [30-400] | Leasing utilitară [10-40] | Anvelope flotă [1-12] | Stație de încărcare electrică [2-30]
  Software gestiune [2-20] | Aplicație mobilă [8-80] | Integrare ERP [5-60] | Imprimante, {2-20} buc. [1-10] | Laptopuri, {3-50} buc. [2-50]
  Echipament cabinet stomatologic [10-90] | Dotare laborator școlar [5-60] | Mobilier grădiniță [3-30] | Loc de joacă exterior [4-40]
  Sistem irigații {1-60} ha [3-90] | Semințe porumb {5-200} ha [1-30] | Tractor [25-120] | Silozuri cereale [20-150] | Seră {500-5000} mp [15-200]
  Cazan lemne [1-6] | Gard și porți [1-9] | Terasă restaurant [3-30] | Echipament bucătărie HoReCa [5-60] | Cafea birou [1-3]
`);

export const WANTS_EN = entries(`
  Office furniture, {4-40} desks [2-30] | CNC quote [5-90] | CNC parts, {50-5000} pcs [1-40] | Pallet racking [3-40]
  CRM licences, {3-60} seats [1-20] | IT support, {5-80} workstations [1-15] | Warehouse extension [40-400] | Solar panels, {5-80} kW [5-70]
  Heat pump [5-25] | Contract machining [5-80] | Custom packaging, {1000-20000} pcs [1-12] | Trade fair stand [4-30] | Web shop [3-25]
  ERP integration [5-60] | Mobile app [8-80] | Software outsourcing, {2-12} developers [20-300] | Freight Cluj–Vienna [1-9]
  Freight Bucharest–Hamburg [1-12] | Furniture production, {50-900} pcs [5-90] | Wooden pallets, {200-8000} pcs [2-40]
  Textile production, {500-9000} pcs [4-60] | Welding works [3-40] | Office lease {80-900} sqm [10-120] | Training, {6-30} people [1-9]
  Annual maintenance [2-25] | Spare parts [1-15] | Conference, {40-300} guests [4-60] | Corporate gifts [1-10] | Cable harnesses, {200-9000} pcs [3-60]
`);

/** Ways a salesperson or a form writes a title: {want}, {company}, {contact}, {city}. */
export const TITLES_RO = entries(`
  {want} | {want} | {want} | Cerere ofertă – {want} | Ofertă {want} | {company}: {want} | {want} - {company} | Formular site: {want}
  Tel. {contact} – {want} | {want}, {city} | Recomandare: {want} | Târg {city} – {want} | RE: ofertă {want} | {contact} - {want}
`);
export const TITLES_EN = entries(`
  {want} | {want} | Website request: {want} | Quote request – {want} | {company}: {want} | Inquiry: {want} | Re: {want} | {company} – {want}
  Call back: {contact}, {want} | Referral – {want}
`);

/** Where leads come from, with the medium: source/medium, the common ones first. */
export const SOURCES = entries(
  'Website/form | Telefon/phone | Recomandare/referral | Google/cpc | E-mail/email | Facebook/social | Târg/event | LinkedIn/social | Partener/referral | Newsletter/email',
);
export const TAGS = entries(
  'web | ofertă | urgent | târg | recomandat | revânzător | client vechi | public | export | B2B | service | proiect mare | revenim în toamnă',
);
