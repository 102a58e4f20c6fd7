import { entries, words } from './words.js';

/** What Romanian companies are named after, the common ones first. */
export const STEMS_RO = entries(`
  Nova | Alfa | Euro | Star | Carpat | Mega | Pro | Eco | Top | Prima | Delta | Omega | Global | Expert | Inter | Daco | Total
  Activ | Atlas | Aurora | Castel | Gama | General | Lux | Master | Nord | Orizont | Royal | Sigma | Silva | Solar | Sud | Terra
  Trans | Uni | Vest | Vital | Zenit | Transilvan | Ardeal | Bucovina | Moldova | Oltenia | Banat | Crișana | Dobrogea | Maramureș
  Someș | Mureș | Olt | Dunăre | Siret | Prut | Bistrița | Ceahlău | Retezat | Bucegi | Parâng | Apuseni | Feleacu | Postăvaru
  Napoca | Tomis | Apulum | Potaissa | Porolissum | Sarmis | Dacia | Traian | Decebal | Burebista | Corvin | Cetate | Turnul
  Poarta | Izvor | Stejar | Brad | Paltin | Mesteacăn | Nuc | Tei | Cireș | Floare | Luceafăr | Soare | Lună | Steaua | Zori
  Răsărit | Apus | Cocor | Vultur | Șoim | Lup | Urs | Cerb | Zimbru | Fulger | Scânteia | Tunet | Granit | Marmura | Cristal
  Diamant | Rubin | Safir | Agat | Argint | Cupru | Bronz | Oțel | Titan | Cobalt | Argila | Cărămida | Punct | Linia | Unghi
  Cadran | Compas | Busola | Ancora | Vela | Far | Punte | Arc | Boltă | Coloana | Atrium | Forum | Agora | Panorama | Belvedere
  Meridian | Ecuator | Polar | Boreal | Austral | Vertical | Orizontal | Integral | Optim | Ideal | Modern | Clasic | Rapid | Prompt
  Sprint | Dinamic | Elan | Impuls | Ritm | Tempo | Armonia | Simfonia | Sonata | Melodia | Confort | Cămin | Vatra | Casa | Acasă
  Familia | Prieten | Amic | Fidel | Onest | Sigur | Trainic | Durabil | Verde | Albastru | Roșu | Auriu | Bujor | Lavanda | Mentă
  Secara | Spicul | Grâu | Miere | Albina | Stup | Roua | Ploaia | Vântul | Briza | Valea | Dealul | Muntele | Poiana | Lunca | Codru
`);

/** Trades as they stand in Romanian company names, with how they are shortened. */
export const BRANCHES_RO = entries(`
  Construct=Constr | Instal=Inst | Trans | Impex | Prod Com=PC | Consult=Cons | Design | Proiect=Pr | Logistic=Log | Agro
  Mob | Mobila=Mob | Tehnic=Teh | Electric=El | Termo | Auto Service=AS | Auto Parts=AP | Med | Dental | Farm | Soft | IT Solutions=IT
  Software=Soft | Digital=Dig | Media | Print | Tipar | Textil=Tex | Confecții=Conf | Fashion | Cosmetics=Cosm | Beauty | Fitness=Fit
  Food | Pan | Lact | Carn | Vin | Catering=Cat | Distribuție=Distrib | Trading=Trad | Comerț=Com | Import Export=Imp Exp | Ambalaje=Amb
  Plast | Lemn | Metal | Inox | Sticla | Geam | Tâmplărie=Tâmpl | Acoperișuri=Acop | Izolații=Izol | Vopsele | Ceramica | Piatra
  Amenajări=Amenaj | Imobiliare=Imob | Residence | Contabilitate=Conta | Audit | Avocatură=Av | Asigurări=Asig | Broker | Training=Train
  Educație=Edu | Grup Școlar=GS | Turism=Tur | Travel | Hotel | Events | Security=Sec | Pază și Protecție=PP | Curățenie=Cur
  Salubritate=Salub | Recycling=Recy | Energy=En | Panouri Solare=PS | Gaz | Utilaje=Util | Rent | Leasing | Automatizări=Autom
  Robotics=Rob | CNC | Mecanica=Mec | Prelucrări Mecanice=Prel Mec | Scule | Feronerie=Feron | Depozit=Dep | Curier | Taxi | Optic
`);

/** What stands before the name, as in "Pensiunea Bucovina". */
export const HEADS_RO = entries(`
  Brutăria | Pensiunea | Cofetăria | Restaurant | Ferma | Clinica | Farmacia | Librăria | Grădinița | Tipografia | Crama | Fabrica
  Atelierul | Cabana | Hotel | Florăria | Policlinica | Ceramica | Agenția | Tâmplăria | Editura | Stupina | Depozitul | Vila
`);

/** Endings that grow together with a stem: Carpatex, Novatehnic. */
export const ENDINGS_RO = words(
  'ex prod mob plast tehnic com serv lux dent farm soft net plus pan vest forest agro line trans instal',
);

/** Romanian legal forms by the ways they are written; a name has one form, and people write it as they like. */
export const LEGAL_FORMS_RO: readonly { weight: number; after: readonly string[]; before?: readonly string[] }[] = [
  { weight: 88, after: ['SRL', 'S.R.L.', 'srl', 'Srl', 'S.R.L', 'SRL.'], before: ['SC', 'S.C.'] },
  { weight: 6, after: ['SA', 'S.A.'], before: ['SC', 'S.C.'] },
  { weight: 4, after: ['PFA', 'P.F.A.'] },
  { weight: 2, after: ['SRL-D', 'SRL D'], before: ['SC'] },
];

/** Words that companies abroad are named after, used in every language. */
export const STEMS_OTHER = entries(`
  Nordic | Alpine | Baltic | Orion | Vega | Helios | Argo | Vertex | Apex | Summit | Pioneer | Horizon | Meridian | Atlas | Titan | Aqua
  Terra | Ventus | Solaris | Lumen | Novum | Prisma | Quadra | Tempus | Fortis | Magna | Optima | Primus | Altius | Cura | Fidelis
  Cascade | Sterling | Ironbridge | Bluewater | Redwood | Silverline | Greenfield | Oakhurst | Northgate | Westbrook | Kingfisher
  Falcon | Heron | Lynx | Sable | Cobalt | Onyx | Amber | Cedar | Juniper | Granite | Harbor | Beacon | Anchor | Compass | Keystone
`);

/** Trades as they stand in company names abroad, by language. */
export const BRANCHES_OTHER: Readonly<Record<string, readonly string[]>> = {
  hu: entries(
    `Kereskedelmi=Ker | Építő=Ép | Szolgáltató=Szolg | Logisztika=Log | Bútor | Informatika=Info | Gépgyártó | Fémipari | Faipari | Étterem | Utazás | Mezőgazdasági=Mg`,
  ),
  de: entries(
    `Maschinenbau=Masch | Logistik=Log | Bau | Elektrotechnik=Elektro | Möbel | Metallbau | Holzbau | Software=Soft | Medizintechnik=Medtech | Haustechnik | Consulting=Cons | Druck | Immobilien=Immo | Verpackungen=Verp | Automation | Spedition=Sped`,
  ),
  en: entries(
    `Engineering=Eng | Logistics=Log | Construction=Constr | Furniture | Software | Consulting=Cons | Packaging=Pack | Foods | Interiors | Electrical=Elec | Manufacturing=Mfg | Solutions=Sol | Partners | Plumbing | Printing | Textiles | Joinery | Machinery=Mach`,
  ),
  fr: entries(
    `Menuiserie=Men | Logistique=Log | Bâtiment=Bât | Informatique=Info | Conseil | Électricité=Élec | Mécanique=Méca | Emballages=Emb | Imprimerie | Transports=Transp | Ingénierie | Boulangerie`,
  ),
  it: entries(
    `Meccanica=Mecc | Logistica=Log | Costruzioni=Costr | Arredamenti=Arred | Impianti | Software | Consulenze=Cons | Imballaggi | Ceramiche | Trasporti=Trasp | Tessuti | Alimentari=Alim`,
  ),
  es: entries(
    `Construcciones=Constr | Logística=Log | Muebles | Informática=Inf | Consultores=Cons | Instalaciones=Inst | Cerámicas | Transportes=Transp | Maquinaria=Maq | Alimentación=Alim`,
  ),
  nl: entries(
    `Bouw | Logistiek=Log | Techniek=Tech | Installaties=Inst | Meubelen | Advies | Software | Transport=Trans | Machinebouw | Verpakkingen`,
  ),
  pl: entries(
    `Budowa | Logistyka=Log | Meble | Instalacje=Inst | Transport=Trans | Maszyny | Druk | Opakowania=Opak | Doradztwo`,
  ),
};

export const LEGAL_FORMS_OTHER: Readonly<Record<string, readonly (readonly string[])[]>> = {
  MD: [
    ['SRL', 'S.R.L.'],
    ['SA', 'S.A.'],
    ['ÎI', 'II'],
  ],
  HU: [
    ['Kft.', 'Kft', 'KFT'],
    ['Zrt.', 'Zrt'],
    ['Bt.', 'Bt'],
  ],
  DE: [
    ['GmbH', 'Gmbh', 'G.m.b.H.'],
    ['GmbH & Co. KG', 'GmbH & Co KG'],
    ['AG', 'Ag'],
    ['OHG', 'oHG'],
  ],
  AT: [
    ['GmbH', 'Ges.m.b.H.'],
    ['KG', 'Kg'],
    ['OG', 'og'],
  ],
  GB: [
    ['Ltd', 'Ltd.', 'Limited', 'LTD'],
    ['LLP', 'llp'],
    ['plc', 'PLC'],
  ],
  US: [
    ['Inc.', 'Inc', 'Incorporated'],
    ['LLC', 'L.L.C.'],
    ['Corp.', 'Corporation'],
  ],
  FR: [
    ['SARL', 'S.A.R.L.', 'Sarl'],
    ['SAS', 'S.A.S.'],
    ['SA', 'S.A.'],
  ],
  IT: [
    ['S.r.l.', 'Srl', 'SRL'],
    ['S.p.A.', 'SpA', 'SPA'],
    ['S.n.c.', 'snc'],
  ],
  ES: [
    ['S.L.', 'SL', 'S.L'],
    ['S.A.', 'SA'],
  ],
  NL: [
    ['B.V.', 'BV', 'b.v.'],
    ['V.O.F.', 'VOF'],
  ],
  PL: [
    ['Sp. z o.o.', 'sp. z o.o.', 'Sp z o.o.'],
    ['S.A.', 'SA'],
  ],
};
