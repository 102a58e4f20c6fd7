import { words } from './words.js';

/** Romanian family names, the common ones first. */
export const LAST_NAMES_RO = words(`
  Popa Popescu Pop Radu Ionescu Dumitru Stoica Stan Gheorghe Matei Rusu Munteanu Constantin Ciobanu Mihai Dumitrescu
  Marin Moldovan Lungu Dobre Șerban Ilie Nistor Lazăr Tudor Toma Dinu Vasile Diaconu Cristea Ene Preda Sandu Florea
  Oprea Voicu Ungureanu Neagu Barbu Manole Georgescu Anghel Enache Nedelcu Stanciu Mocanu Rotaru Tănase Avram Badea
  Mureșan Petrescu Dragomir Cojocaru Roman Moraru Sava Iancu Iordache Coman Grigore Călin Păun Suciu Bălan
  Crăciun Popovici Simion Vlad Costea Bucur Croitoru Olaru Marinescu Constantinescu Stoian Dima Filip Oltean Chiriac
  Niculae Neacșu Muntean Vasilescu Apostol Nicolae Zamfir Pavel Ursu Trandafir Nițu Ștefan Stănescu
  Bratu Crișan Lupu Negru Rus Mihalache Gavrilă Albu Ardelean Ardeleanu Todea Luca Paraschiv Damian Chirilă Ivan
  Leonte Grosu Chivu Anton Dobrescu Solomon Boboc Dănilă Petre Ciocan Tătaru Năstase Rădulescu Rădoi Miron Micu
  Militaru Macovei Manea Marcu Mărginean Mitrea Mirea Mitu Moisă Nechita Neamțu Negrea Nica Nicolescu Onofrei Palade
  Pană Pătrașcu Petcu Pintea Pintilie Pârvu Pleșa Podaru Pricop Prodan Pușcaș Puiu Raicu Răileanu Roșca
  Roșu Sabău Săvulescu Sârbu Scurtu Sima Spiridon Stancu Stoicescu Surdu Șandru Tache Tănăsescu Teodorescu
  Tomescu Trifan Trif Tudorache Turcu Țurcanu Țîrlea Udrea Ursache Vaida Văduva Vasiliu Vereș Vișan Vlaicu
  Voinea Vulpe Zaharia Achim Adam Aldea Alexandru Alexe Andrei Andronic Antonescu Arsene Avădanei Băcanu Bădescu
  Baciu Băluță Bănică Bejan Berar Bârsan Blaga Boca Bodea Bogdan Boldea Borza Botezatu Bota Brad Bran Buda
  Budeanu Bulgaru Burlacu Buta Buzatu Câmpeanu Cazacu Cernat Chelaru Chiș Ciucă Ciorbă Ciurea Coroian Corbu Costache
  Covaci Cozma Cucu Curcă David Dascălu Deac Drăghici Drăgan Dragnea Dumitrache Duță Fătu Feraru Fodor Frățilă Frunză
  Gal Gânscă Gherasim Gherman Ghiță Gligor Goga Grecu Gruia Hanganu Hodorogea Horvat Hristea Iacob Ignat Isac Iftimie
  Jianu Jurcă Lăzărescu Lup Lupașcu Mănescu Maxim Medrea Mateescu Maier Morar Moldoveanu Mateiu Nanu Nicoară Olariu
  Onea Oprișan Pascu Pașca Păcurar Perju Petrișor Pavelescu Rațiu Rebreanu Robu Rotariu Roșian Rusnac 
`);
