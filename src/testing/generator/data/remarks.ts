import { entries } from './words.js';

/** What salespeople write under a record, by language; the kinds of activities with what is to be done. */
export const NOTES_RO = entries(`
  A cerut ofertă și pentru montaj. | Preferă să fie sunat după ora 16. | A văzut produsele la târg, i-am dat catalogul. | Bugetul se aprobă luna viitoare.
  Compară cu încă doi furnizori. | Decide împreună cu asociatul. | Vrea livrare până la sfârșitul lunii. | A cerut discount de 5 %. | Trimis oferta pe e-mail.
  Nu a răspuns la telefon, revin mâine. | Interesat și de mentenanță. | Vine recomandat de un client vechi. | Așteaptă finanțare europeană.
  Are nevoie de factură proformă. | A întrebat de garanție și de termenul de plată. | S-a mutat sediul, adresa nouă e pe site. | Contract cadru posibil de anul viitor.
  Vizită la sediu, am măsurat spațiul. | A confirmat cantitatea, lipsește data livrării. | Colega de la achiziții ține legătura.
`);
export const NOTES_EN = entries(`
  Asked for a quote including installation. | Prefers a call after 4 pm. | Met at the trade fair, took the catalogue. | Budget is approved next month.
  Compares us with two other suppliers. | Sent the offer by e-mail. | Did not answer, will call again tomorrow. | Wants delivery before the end of the month.
  Interested in maintenance as well. | Needs references from the same trade. | Decides together with the plant manager. | Asked about payment terms.
`);

/** kind: what is to be done. */
export const ACTIVITIES_RO = entries(`
  call: Sună pentru detalii | call: Revino după ofertă | call: Confirmă cantitățile | meeting: Întâlnire la sediul clientului | meeting: Prezentare online
  meeting: Măsurători la fața locului | email: Trimite oferta | email: Trimite referințe | email: Trimite contractul | task: Pregătește devizul | task: Verifică stocul
  task: Cere preț de la furnizor
`);
export const ACTIVITIES_EN = entries(`
  call: Call for details | call: Follow up on the offer | meeting: Visit the plant | meeting: Online demo | email: Send the quote | email: Send references
  task: Prepare the calculation | task: Check freight rates
`);

export const DESCRIPTIONS = entries(`
  Mesaj din formular: „Bună ziua, vă rog o ofertă, mulțumesc.” | Formular: „Aș dori detalii despre preț și termen de livrare.” | Apel preluat la recepție.
  Carte de vizită de la târg. | Web form: “Please send us your best price.” | Formular: „Avem nevoie de montaj în luna martie.” | A scris pe chat, vrea să fie contactat de un consultant.
`);

export const LOST_REASONS = entries(
  'Preț prea mare | A ales alt furnizor | Fără buget | Nu mai răspunde | Proiect anulat | În afara zonei',
);
