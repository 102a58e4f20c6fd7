import { words } from './words.js';

/** Whose names a person bears. */
export type Culture = 'ro' | 'hu' | 'de' | 'en' | 'fr' | 'it' | 'es' | 'nl' | 'pl';

export interface NameTable {
  women: readonly string[];
  men: readonly string[];
  last: readonly string[];
}

/** Names of other cultures, the common ones first. */
export const NAMES_OTHER: Record<Exclude<Culture, 'ro'>, NameTable> = {
  hu: {
    women: words(
      'Mária Erzsébet Katalin Ilona Éva Anna Zsuzsanna Margit Judit Ágnes Andrea Ildikó Erika Krisztina Zsófia Enikő Réka Boglárka Tünde Emese',
    ),
    men: words(
      'László István József János Zoltán Sándor Gábor Ferenc Attila Péter Tamás Zsolt Tibor András Csaba Imre Lajos György Balázs Szabolcs Levente Botond Árpád Huba',
    ),
    last: words(`
      Nagy Kovács Tóth Szabó Horváth Varga Kiss Molnár Németh Farkas Balogh Papp Takács Juhász Lakatos Mészáros Oláh Simon
      Rácz Fekete Szilágyi Török Fehér Balázs Gál Kis Szűcs Kocsis Orsós Pintér Fodor Szalai Sipos Magyar Lukács Gulyás
      Biró Király Katona László Bogdán Bálint Orbán Antal Kelemen Ferencz Bartha Demeter Incze Péter
    `),
  },
  de: {
    women: words(
      'Sabine Petra Anna Julia Katharina Susanne Andrea Claudia Stefanie Christine Nicole Monika Karin Birgit Lena Laura Heike Franziska Johanna Ulrike Anke Ingrid Gisela Antje Jana Silke Miriam Theresa',
    ),
    men: words(
      'Thomas Michael Andreas Stefan Peter Markus Wolfgang Klaus Jürgen Martin Christian Frank Matthias Uwe Jens Florian Tobias Sebastian Bernd Dirk Jörg Ralf Holger Heinz Lukas Felix Günther Rainer Günter Björn',
    ),
    last: words(`
      Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf
      Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Lehmann Köhler Maier
      Herrmann König Walter Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Vogel Keller Frank Günther Winkler
      Berger Roth Beck Lorenz Baumann Franke Albrecht Schuster Ludwig Böhm Winter Kraus Gruber Steiner Moser Pichler
    `),
  },
  en: {
    women: words(
      'Mary Sarah Jennifer Emma Elizabeth Susan Laura Catherine Rebecca Jessica Olivia Karen Margaret Emily Helen Rachel Claire Amy Victoria Deborah Nicola Samantha Patricia Charlotte Hannah Louise Alice Joanna Grace Abigail',
    ),
    men: words(
      'James John David Michael Robert William Paul Andrew Thomas Richard Daniel Christopher Matthew Stephen Mark Peter Joseph Anthony Edward Benjamin Samuel Jonathan Simon Nicholas Timothy Gregory Kenneth Philip Oliver George Harry Alexander',
    ),
    last: words(`
      Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans Walker White Roberts Green Hall
      Wood Jackson Clarke Harris Martin Cooper Hill Ward Turner Moore Baker Parker Cook Edwards Morris Allen Scott Watson
      Carter Phillips Mitchell Bennett Collins Murphy Bailey Kelly Shaw Richardson Marshall Cox Ellis Hughes Foster Palmer
      Holmes Mills Knight Barker Fletcher Pearson Dawson Hartley Bradshaw Whitaker Ainsworth Campbell Stewart Murray Reid
    `),
  },
  fr: {
    women: words(
      'Marie Nathalie Isabelle Sylvie Catherine Sophie Céline Valérie Camille Sandrine Julie Aurélie Élodie Hélène Chloé Manon Claire Pauline Émilie Anne',
    ),
    men: words(
      'Jean Pierre Michel Philippe Nicolas Julien Thomas Laurent Christophe François Stéphane Olivier Antoine Guillaume Sébastien Vincent Benoît Mathieu Jérôme Frédéric Rémi',
    ),
    last: words(`
      Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Garcia Bertrand
      Roux Vincent Fournier Morel Girard André Mercier Dupont Lambert Bonnet François Martinez Legrand Garnier Faure Rousseau
      Blanc Guérin Müller Henry Perrin Gauthier Chevalier Lemaire Renard Barbier Brunet Gaillard Lacroix
    `),
  },
  it: {
    women: words(
      'Maria Anna Giulia Francesca Laura Chiara Paola Elena Sara Valentina Silvia Federica Martina Alessandra Simona Elisa Giovanna Roberta Monica Ilaria',
    ),
    men: words(
      'Giuseppe Marco Antonio Giovanni Andrea Luca Francesco Alessandro Stefano Roberto Paolo Matteo Davide Fabio Lorenzo Claudio Massimo Simone Riccardo Nicolò Enrico',
    ),
    last: words(`
      Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De_Luca Mancini Costa Giordano
      Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile Vitale
      Lombardo Serra Coppola De_Santis Marchetti Parisi Villa Conte Ferri Fabbri Bianco
    `),
  },
  es: {
    women: words(
      'María Carmen Ana Isabel Laura Cristina Marta Lucía Elena Pilar Sara Raquel Beatriz Silvia Patricia Nuria Rocío Inés',
    ),
    men: words(
      'Antonio José Manuel Francisco David Juan Javier Daniel Carlos Jesús Alejandro Miguel Rafael Pablo Ángel Sergio Fernando Álvaro Iván Rubén',
    ),
    last: words(`
      García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Hernández Ruiz Díaz Moreno Muñoz
      Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Ramos Vázquez Ramírez Gil Serrano Blanco Molina Morales Suárez
    `),
  },
  nl: {
    women: words(
      'Johanna Anna Maria Sanne Lotte Femke Marieke Esther Ingrid Linda Anouk Iris Eva Petra Saskia Hanneke',
    ),
    men: words(
      'Jan Johannes Pieter Hendrik Willem Kees Bas Daan Jeroen Maarten Sander Thijs Ruben Bram Joost Marcel Erik',
    ),
    last: words(`
      De_Jong Jansen De_Vries Van_den_Berg Bakker Van_Dijk Visser Smit Meijer De_Boer Mulder De_Groot Bos Vos Peters Hendriks
      Dekker Brouwer De_Wit Dijkstra Smits Kok Jacobs Vermeulen Van_der_Linden Kuiper Postma Willems Hoekstra Koster
    `),
  },
  pl: {
    women: words(
      'Anna Maria Katarzyna Małgorzata Agnieszka Barbara Ewa Krystyna Magdalena Elżbieta Joanna Aleksandra Zofia Monika Beata Dorota',
    ),
    men: words(
      'Piotr Krzysztof Andrzej Tomasz Paweł Jan Michał Marcin Jakub Adam Stanisław Marek Łukasz Grzegorz Wojciech Rafał Mateusz',
    ),
    last: words(`
      Nowak Wójcik Kowalczyk Woźniak Mazur Krawczyk Kaczmarek Zając Król Wieczorek Dudek Adamczyk Nowakowicz Pawlak Walczak
      Sikora Baran Michalak Szewczyk Pietrzak Duda Wróbel Marciniak Jasiak Bąk Włodarczyk Kubiak Wilk Lis Kołodziej
    `),
  },
};
