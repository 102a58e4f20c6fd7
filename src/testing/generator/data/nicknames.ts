/** Given names with the short and pet forms that stand for them in an address book, one name a line. */
const TABLE = `
Alexandru: Alex, Sandu, Alecu
Alexandra: Alex, Sanda, Alexa
Mihai: Mișu, Mihăiță
Mihaela: Miha, Ela
Andrei: Andi
Andreea: Deea, Andra
Gheorghe: Gigi, Ghiță, Gicu
Constantin: Costi, Costel, Dinu
Cristian: Cristi
Cristina: Cristi, Tina
Nicolae: Nicu, Nae
Nicoleta: Nico
Ioana: Ionela, Oana
Ion: Ionel, Nelu
Ioan: Nelu, Ionel
Ionuț: Ionică, Nuțu
Vasile: Sile, Vasilică
Gabriel: Gabi
Gabriela: Gabi
Daniel: Dani
Daniela: Dana
Adrian: Adi
Adriana: Adi
Florentina: Flori
Florin: Florinel
Elena: Lenuța, Nuți
Georgiana: Geo
George: Geo
Marian: Mari
Mariana: Mari
Mădălina: Mada
Cătălin: Cătă
Cătălina: Cătă
Valentin: Vali
Valentina: Vali
Laurențiu: Lorin
Dumitru: Mitică, Titi
Sebastian: Sebi
Eduard: Edi
Teodora: Dora
Teodor: Teo
Octavian: Tavi
Ovidiu: Ovi
Ștefan: Fane, Ștefi
Ștefania: Ștefi
Silviu: Silvică
Emanuel: Manu
Loredana: Lori
Magdalena: Magda
Ecaterina: Cati, Katy
Georgeta: Geta
Luminița: Lumi
Tiberiu: Tibi
Horațiu: Hori
Costin: Costi
Corneliu: Nelu
Iuliana: Iuli
Iulian: Iuli
Anamaria: Ana
Ana-Maria: Ana
László: Laci
István: Pista
József: Józsi
Zoltán: Zoli
Sándor: Sanyi
Ferenc: Feri
Erzsébet: Erzsi
Katalin: Kati
Zsuzsanna: Zsuzsa
Thomas: Tom
Michael: Mike
Andreas: Andi
Matthias: Matze
Katharina: Kathi
Susanne: Susi
Johanna: Hanna
Franziska: Franzi
James: Jim
Robert: Bob, Rob
William: Bill, Will
Richard: Dick, Rick
Christopher: Chris
Matthew: Matt
Stephen: Steve
Joseph: Joe
Anthony: Tony
Edward: Ted, Ed
Benjamin: Ben
Samuel: Sam
Jonathan: Jon
Nicholas: Nick
Timothy: Tim
Gregory: Greg
Kenneth: Ken
Elizabeth: Liz, Beth
Jennifer: Jenny
Catherine: Kate, Cathy
Rebecca: Becky
Margaret: Maggie, Peggy
Victoria: Vicky
Deborah: Debbie
Samantha: Sam
Patricia: Pat, Trish
Philippe: Phil
Alessandro: Sandro
Giovanni: Gianni
Giuseppe: Beppe
Francesco: Franco
Antonio: Toni
Francisco: Paco
José: Pepe
Johannes: Hans
Hendrik: Henk
Katarzyna: Kasia
Małgorzata: Gosia
Tomasz: Tomek
Krzysztof: Krzysiek
`;

/** The given name → its short forms. */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => line.split(': '))
    .map(([name = '', forms = '']) => [name, forms.split(', ')]),
);
