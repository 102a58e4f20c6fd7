import { entries } from './words.js';

/** Jobs as they stand on cards in Romania, the common ones first. */
export const JOBS_RO = entries(`
  Administrator | Director general | Manager | Director comercial | Responsabil achiziții | Director executiv | Office manager
  Asistent manager | Contabil șef | Director tehnic | Inginer | Șef producție | Director vânzări | Manager proiect | Arhitect
  Director economic | Inspector resurse umane | Manager achiziții | Director marketing | Coordonator logistică | Șef depozit
  Specialist marketing | Consilier juridic | Director operațional | Responsabil IT | Economist | Medic | Referent | Proiectant
  Inginer vânzări | Șef atelier | Reprezentant vânzări | Manager magazin | Director de filială | Secretar | Dispecer
`);

export const JOBS_OTHER: Readonly<Record<string, readonly string[]>> = {
  hu: entries('Ügyvezető | Beszerző | Kereskedelmi vezető | Irodavezető | Műszaki vezető | Pénzügyi vezető'),
  de: entries(
    'Geschäftsführer | Einkauf | Vertriebsleiter | Projektleiter | Technischer Leiter | Assistenz der Geschäftsführung | Büroleitung',
  ),
  en: entries(
    'Managing Director | Purchasing Manager | Office Manager | Operations Manager | CEO | Head of Procurement | Buyer | Project Manager | Facilities Manager | CTO',
  ),
  fr: entries(
    'Gérant | Directeur général | Responsable achats | Assistante de direction | Chef de projet | Directeur technique',
  ),
  it: entries(
    'Amministratore delegato | Responsabile acquisti | Titolare | Direttore commerciale | Ufficio tecnico | Responsabile produzione',
  ),
  es: entries(
    'Gerente | Director general | Responsable de compras | Jefe de proyecto | Director comercial | Administración',
  ),
  nl: entries('Directeur | Inkoper | Projectleider | Officemanager | Hoofd inkoop | Eigenaar'),
  pl: entries('Dyrektor | Kierownik zakupów | Prezes zarządu | Specjalista ds. zakupów | Kierownik projektu'),
};
