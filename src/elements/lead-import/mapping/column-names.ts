import { fold } from '../../../domain/similarity/normalise/fold.js';
import type { Target } from './targets.js';

/**
 * Names of columns as they are met in files of address books, spreadsheets and other CRMs, English and Romanian, folded
 * and without anything but letters and digits. The earlier a name, the surer.
 */
const NAMES: Readonly<Record<Exclude<Target, 'own' | 'out'>, string>> = {
  title:
    'title titlu subject subiect opportunity oportunitate leadname lead pista numepista dealname deal enquiry cerere numeoportunitate',
  contactName:
    'contactname numecontact contact persoanadecontact persoanacontact numepersoana fullname numecomplet contactperson vollername ansprechpartner nomcomplet nombrecompleto nomecompleto personname name nume person persoana client numeclient',
  firstName:
    'firstname prenume givenname givennames forename forenames fname namefirst prenumecontact vorname prenom nombre keresztnev imie jmeno firstnm',
  lastName:
    'lastname numedefamilie familyname surname lname namelast numefamilie nachname familienname nomdefamille apellido apellidos cognome vezeteknev csaladnev nazwisko prijmeni lastnm',
  companyName:
    'companyname company companie firma numefirma numecompanie organization organisation organizatie societate denumire denumirefirma account accountname business businessname customercompany partner partener companylegalname legalname registeredname tradename tradingname orgname sitename facilityname facility agency agencyname shopname storename institution institutionname employer magazin nazwafirmy firmenname unternehmen entreprise societe raisonsociale empresa azienda ragionesociale cegnev',
  jobTitle: 'jobposition jobtitle job functie functia position post role rol',
  email:
    'email emailaddress adresaemail mail adresademail emailcontact contactemail emailnormalized emailaddr emailid correo courriel',
  phone:
    'phone telefon phonenumber tel numartelefon nrtelefon telephone telefonfix businessphone workphone contactphone nrdetelefon numardetelefon phonenum phoneno telephonenumber telno telefonnummer rufnummer telefono telefone puhelin landline homephone officephone mainphone',
  mobile:
    'mobile mobil mobilephone telefonmobil cell cellphone gsm celular mobilenumber mobileno handy handynummer portable komorka cellnumber',
  website: 'website site siteweb web url homepage paginaweb www domain domeniu websiteurl webaddress internet weburl',
  street:
    'street strada adresa address street1 address1 adresa1 streetaddress addressline1 addr addr1 addressone streetline1 stradasinumar strasse rue calle via ulica utca straat addressstreet fulladdress',
  street2: 'street2 strada2 address2 adresa2 addressline2 addr2 addresstwo streetline2',
  city: 'city oras localitate orasul town municipiu locality suburb citytown townorcity posttown ort stadt wohnort ville ciudad citta miasto varos mesto',
  state:
    'state judet county region regiune province provincie statecounty judetul bundesland provincia stateprovince departement',
  zip: 'zip codpostal postalcode postcode zipcode cp postal plz postleitzahl codepostal codigopostal cap iranyitoszam kodpocztowy psc zip5',
  country: 'country tara countrycode codtara land pays pais paese orszag kraj countryname',
  language: 'language limba lang',
  salespersonId:
    'salesperson agent agentdevanzari agentvanzari owner responsabil responsible assignedto vanzator user proprietar leadowner salesrep atribuitlui',
  teamId: 'salesteam team echipa echipadevanzari echipavanzari',
  stageId: 'stage etapa faza stadiu',
  priority: 'priority prioritate',
  tags: 'tags etichete tag eticheta labels categories categorii',
  probability: 'probability probabilitate probabilitatea',
  expectedRevenue:
    'expectedrevenue venitestimat venit valoare revenue expectedvalue valoareestimata amount suma value dealvalue budget buget',
  currency: 'currency moneda valuta currencycode',
  description:
    'description notes descriere note internalnotes noteinterne notite comment comments comentarii mesaj message observatii detalii details',
  source: 'source sursa leadsource originea origine provenienta',
  medium: 'medium mediu canal channel utmmedium',
  campaign: 'campaign campanie utmcampaign',
  referredBy: 'referredby recomandatde referral referrer recomandare',
  doNotContact: 'donotcontact nucontacta optout unsubscribed nudoresteacontactat blacklist',
  createdAt:
    'createdon createdat creatla creatala created creat dateofcreation datacrearii creationdate datecreated dataadaugarii createdate adaugatla',
};

const RANKS = new Map(
  Object.entries(NAMES).flatMap(([target, names]) =>
    names.split(/\s+/).map((name, rank) => [name, { target: target as Target, rank }] as const),
  ),
);

/** Words that say whose or of what kind a value is, and change nothing about what it is. */
const ASIDE = new Set(
  `
  lead contact customer client pista person res residence residential home work office primary main mailing postal
  billing shipping delivery registered full current default my own company business org organisation organization firm
  site store shop facility school agency desc description cd code lbl label no nr num number text line value fake norm
  normalised normalized clean cleaned raw std standardised standardized 1 one of the
  `
    .trim()
    .split(/\s+/),
);

/** What may be named with such words around it; a name of something else ("program name") is none of a person. */
const PLAIN: ReadonlySet<Target> = new Set([
  'email',
  'phone',
  'mobile',
  'website',
  'street',
  'city',
  'state',
  'zip',
  'country',
]);

/** Less sure than any name that is known as it is. */
const DECORATED = 100;

/** What a column of this name probably holds, and how far down the list of names it was found; undefined: no idea. */
export function targetByName(column: string): { target: Target; rank: number } | undefined {
  const parts = fold(column.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
  const name = parts.join('');
  return (
    RANKS.get(name) ?? RANKS.get(name.replace(/^(?:lead|contact|customer|client|pista)/, '')) ?? targetByCore(parts)
  );
}

/** `res_street_address`, `zip_code_cd`, `company_city`: the known name within. */
function targetByCore(parts: readonly string[]): { target: Target; rank: number } | undefined {
  for (let length = parts.length - 1; length > 0; length -= 1)
    for (let from = 0; from + length <= parts.length; from += 1) {
      const aside = [...parts.slice(0, from), ...parts.slice(from + length)];
      const known = RANKS.get(parts.slice(from, from + length).join(''));
      if (known && PLAIN.has(known.target) && aside.every((part) => ASIDE.has(part)))
        return { target: known.target, rank: known.rank + DECORATED };
    }
  return undefined;
}
