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
    'contactname numecontact contact persoanadecontact persoanacontact numepersoana fullname numecomplet contactperson name nume person persoana client numeclient',
  firstName: 'firstname prenume givenname forename prenumecontact',
  lastName: 'lastname numedefamilie familyname surname numefamilie',
  companyName:
    'companyname company companie firma numefirma numecompanie organization organisation organizatie societate denumire denumirefirma account accountname business businessname customercompany partner partener',
  jobTitle: 'jobposition jobtitle job functie functia position post role rol',
  email: 'email emailaddress adresaemail mail adresademail emailcontact contactemail emailnormalized',
  phone:
    'phone telefon phonenumber tel numartelefon nrtelefon telephone telefonfix businessphone workphone contactphone nrdetelefon numardetelefon',
  mobile: 'mobile mobil mobilephone telefonmobil cell cellphone gsm celular mobilenumber',
  website: 'website site siteweb web url homepage paginaweb www domain domeniu',
  street: 'street strada adresa address street1 address1 adresa1 streetaddress addressline1 stradasinumar',
  street2: 'street2 strada2 address2 adresa2 addressline2',
  city: 'city oras localitate orasul town municipiu locality suburb',
  state: 'state judet county region regiune province provincie statecounty judetul',
  zip: 'zip codpostal postalcode postcode zipcode cp',
  country: 'country tara countrycode codtara',
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

/** What a column of this name probably holds, and how far down the list of names it was found; undefined: no idea. */
export function targetByName(column: string): { target: Target; rank: number } | undefined {
  const name = fold(column).replace(/[^a-z0-9]+/g, '');
  return RANKS.get(name) ?? RANKS.get(name.replace(/^(?:lead|contact|customer|client|pista)/, ''));
}
