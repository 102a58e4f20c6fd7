/**
 * Local parts that stand for a desk and not for a person: the mailbox names of RFC 2142, and those of companies'
 * contact pages in Romanian, English, German, French, Italian, Spanish, Polish, Hungarian and Czech.
 */
const ROLES = new Set(
  `
  abuse admin administrator hostmaster postmaster root security webmaster noreply donotreply mailerdaemon
  info information office contact contacts sales support help helpdesk service services hello hi team enquiries enquiry
  inquiries inquiry general mail email post reception frontdesk frontoffice backoffice management secretary
  marketing media press pr hr jobs careers career recruitment billing invoice invoices accounts accounting finance
  legal privacy gdpr dpo export import order orders purchasing procurement shop store booking bookings reservations
  feedback news newsletter notifications offers quotes tech technical it webshop customerservice customercare client
  clients company commercial
  vanzari comenzi comanda secretariat secretar receptie administratie administrativ suport serviciu servicii relatii
  relatiiclienti clienti presa cariere recrutare resurseumane achizitii aprovizionare logistica transport depozit
  magazin facturi facturare financiar contabilitate conta juridic echipa salut rezervari firma companie sediu
  registratura cabinet clinica programari dispecerat dispecer oferta oferte devize tehnic comercial relatiipublice
  kontakt buero buro verkauf vertrieb bestellung rechnung einkauf empfang buchhaltung kundenservice
  accueil bonjour achats comptabilite vendite acquisti amministrazione segreteria ordini informazioni
  ventas compras facturacion administracion informacion pedidos
  biuro sekretariat sprzedaz zamowienia iroda ertekesites rendeles titkarsag obchod objednavky prodej
  `
    .trim()
    .split(/\s+/),
);

/**
 * Whether the local part of an address (folded) is a role: `info`, `office2`, `vanzari.cluj`, `no-reply`; `more` are
 * those the host adds.
 */
export function isRole(local: string, more?: ReadonlySet<string>): boolean {
  const known = (name: string): boolean => ROLES.has(name) || more?.has(name) === true;
  const parts = local.split(/[^a-z]+/).filter((part) => part !== '');
  const first = parts[0] ?? '';
  // Very short roles begin names too ("it.popescu"), so they count only when nothing follows.
  return known(parts.join('')) || (first.length > 3 && known(first));
}
