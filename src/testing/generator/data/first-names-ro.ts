import { words } from './words.js';

/** Romanian given names of women, the common ones first. */
export const WOMEN_RO = words(`
  Maria Elena Ana Ioana Mihaela Cristina Andreea Daniela Gabriela Alexandra Mariana Alina Ana-Maria Adriana Simona
  Raluca Florentina Georgiana Carmen Laura Roxana Monica Camelia Anca Corina Oana Diana Nicoleta Loredana Liliana
  Rodica Doina Valentina Ramona Irina Mirela Claudia Cornelia Larisa Veronica Lavinia Ileana Viorica Iuliana Anamaria
  Bianca Violeta Luminița Aurelia Steluța Mădălina Ștefania Teodora Denisa Otilia Silvia Felicia Delia Lidia Angela
  Victoria Sorina Tatiana Emilia Cătălina Petronela Antonela Magdalena Dorina Marcela Livia Petruța Olivia Aura Daria
  Sofia Ecaterina Lăcrămioara Georgeta Eugenia Constanța Virginia Mioara Nadia Estera Ruxandra Ilinca Smaranda Sanda
  Tudorița Zenovia Crina Narcisa Paula Sînziana Voichița Miruna Brândușa Dumitrița Floarea Margareta Rebeca Sabina
  Medeea Ligia Marilena Iolanda Natalia Octavia Ofelia Paraschiva Profira Reghina Romanița Safta Varvara Zoița Agata
`);

/** Romanian given names of men, the common ones first. */
export const MEN_RO = words(`
  Andrei Alexandru Ion Mihai Gheorghe Constantin Adrian Cristian Daniel Ionuț Florin Marian Vasile Ioan Nicolae
  Gabriel Bogdan Marius Ștefan Radu Dan Cătălin Sorin Lucian Dumitru Vlad George Ciprian Răzvan Claudiu Ovidiu
  Liviu Viorel Costel Ionel Robert Mircea Petru Octavian Emil Dragoș Valentin Cosmin Laurențiu Silviu Paul Iulian
  Sebastian Victor Tudor Alin Sergiu Teodor Cornel Aurel Eugen Ilie Marin Remus Traian Grigore Doru Horia Eduard
  Rareș Nelu Petre Ștefăniță Virgil Leonard Darius Luca Matei David Toma Flavius Călin Mugurel Ghiță Horațiu Romeo
  Tiberiu Titus Dorin Costin Felix Iosif Dorel Anton Nicu Corneliu Lucică Gelu Sandu Simion Filip Dănuț Nichita
  Relu Șerban Vladimir Voicu Zaharia Augustin Avram Beniamin Cezar Codrin Decebal Denis Emanuel Fănel Gavril
  Haralambie Iacob Iustin Lazăr Leontin Manole Mihail Nistor Norbert Panait Pavel Rafael Sabin Samuel Severin Sava
`);
