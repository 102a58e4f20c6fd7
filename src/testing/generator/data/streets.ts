import { entries } from './words.js';
import type { Culture } from './names-other.js';

/** What streets in Romania are named after, the common ones first. */
export const STREETS_RO = entries(`
  Mihai Eminescu | Libertății | Independenței | Republicii | Unirii | Avram Iancu | Ștefan cel Mare | Mihai Viteazul | Victoriei
  Traian | Nicolae Bălcescu | Tudor Vladimirescu | Horea | 1 Decembrie 1918 | Alexandru Ioan Cuza | Nicolae Titulescu | Dacia
  George Coșbuc | Vasile Alecsandri | Ion Creangă | Decebal | Gării | Morii | Principală | Școlii | Florilor | Trandafirilor | Viilor
  Câmpului | Pădurii | Crinului | Bujorului | Fabricii | Industriilor | Depozitelor | Zorilor | Primăverii | Teilor | Salcâmilor
  Castanilor | Stejarului | Bradului | Plopilor | Nucului | Cireșilor | Lalelelor | Ghioceilor | Narciselor | Rozelor | Liliacului
  Constantin Brâncuși | George Enescu | Ciprian Porumbescu | Octavian Goga | Liviu Rebreanu | Lucian Blaga | Tudor Arghezi
  Ion Luca Caragiale | Nicolae Iorga | Simion Bărnuțiu | Gheorghe Doja | Gheorghe Lazăr | Gheorghe Barițiu | Andrei Șaguna
  Andrei Mureșanu | Emil Racoviță | Henri Coandă | Aurel Vlaicu | Traian Vuia | Ana Aslan | Carol I | Regina Maria | Ferdinand
  Vlad Țepeș | Mircea cel Bătrân | Petru Rareș | Alexandru cel Bun | Matei Basarab | Constantin Brâncoveanu | Dimitrie Cantemir
  Moldovei | Ardealului | Banatului | Bucovinei | Oltului | Mureșului | Someșului | Dunării | Argeșului | Prahovei | Tineretului
  Păcii | Progresului | Muncii | Constructorilor | Meșteșugarilor | Observatorului | Fântânii | Izvorului | Cetății | Castelului
  Turnului | Bisericii | Mănăstirii | Cimitirului | Spitalului | Stadionului | Aerodromului | Macului | Soarelui | Lunii | Luceafărului
  Plugarilor | Grădinilor | Livezilor | Podgoriei | Carpați | Bucegi | Retezat | Ceahlău | Parâng | Făgăraș | Feleacului | Borhanciului
  Corneliu Coposu | Iuliu Maniu | Ion Mihalache | Nicolae Grigorescu | Theodor Pallady | Barbu Văcărescu | Camil Ressu | Drumul Taberei
  Ion Țiriac | Timișului | Aviatorilor | Tipografilor | Preciziei | Fabricilor | Energiei | Electronicii | Chimiei | Metalurgiei
`);

/** Streets abroad; # stands where the number goes. */
export const STREETS_OTHER: Readonly<Record<Exclude<Culture, 'ro'>, readonly string[]>> = {
  hu: entries(
    `Kossuth Lajos utca #. | Petőfi Sándor utca #. | Rákóczi út #. | Széchenyi tér #. | Ady Endre utca #. | Arany János utca #. | Béke utca #. | Dózsa György út #. | Fő utca #. | Váci út #. | Bajcsy-Zsilinszky út #. | Jókai utca #. | Szent István körút #. | Hunyadi utca #.`,
  ),
  de: entries(
    `Hauptstraße # | Bahnhofstraße # | Gartenstraße # | Schulstraße # | Dorfstraße # | Bergstraße # | Goethestraße # | Schillerstraße # | Lindenstraße # | Industriestraße # | Am Marktplatz # | Kirchgasse # | Ringstraße # | Mozartstraße # | Birkenweg # | Waldweg # | Poststraße # | Werkstraße # | Friedrichstraße # | Rosenweg #`,
  ),
  en: entries(
    `# High Street | # Station Road | # Church Lane | # Park Avenue | # Victoria Road | # Mill Lane | # Queens Road | # Kingsway | # Main Street | # Oak Avenue | # Maple Drive | # Washington Street | # Industrial Way | # Bridge Street | # Market Square | # Elm Street | # Canal Street | # Foundry Lane | # Harbour Road | # Chestnut Grove`,
  ),
  fr: entries(
    `# rue de la République | # avenue Victor Hugo | # rue Pasteur | # boulevard Gambetta | # rue des Lilas | # place de la Mairie | # rue du Moulin | # avenue Jean Jaurès | # rue de l'Église | # quai des Tanneurs | # rue Molière | # chemin des Vignes`,
  ),
  it: entries(
    `Via Roma # | Via Garibaldi # | Corso Italia # | Via Dante # | Piazza Cavour # | Via Mazzini # | Viale Europa # | Via Verdi # | Via Leonardo da Vinci # | Via dell'Industria # | Via Marconi # | Corso Vittorio Emanuele #`,
  ),
  es: entries(
    `Calle Mayor # | Avenida de la Constitución # | Calle Real # | Calle del Sol # | Paseo de la Castellana # | Calle Cervantes # | Plaza de España # | Calle San José # | Avenida de Europa # | Calle Nueva #`,
  ),
  nl: entries(
    `Kerkstraat # | Dorpsstraat # | Stationsweg # | Molenweg # | Hoofdstraat # | Industrieweg # | Prinsengracht # | Schoolstraat # | Beukenlaan # | Wilhelminastraat #`,
  ),
  pl: entries(
    `ul. Polna # | ul. Leśna # | ul. Kościuszki # | ul. Mickiewicza # | ul. Słowackiego # | ul. Szkolna # | al. Jana Pawła II # | ul. Ogrodowa # | ul. Przemysłowa # | ul. Piłsudskiego #`,
  ),
};
