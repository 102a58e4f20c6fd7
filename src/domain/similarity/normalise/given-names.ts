import { PET_FORMS } from './pet-forms.js';

/**
 * Given names with the short and pet forms that stand for them, one name a line; names without such forms at the end.
 * Romanian first, then English, German and other European ones. Kept by hand from address books and name-day
 * calendars; folded. A name may be a form of several: Alex is Alexandru, Alexandra and Alexander.
 */
const TABLE = `
alexandru: alex sandu alecu alexe sandel
alexandra: alex sanda alexa alexia sandra ale
alexander: alex alec sandy lex xander sasha sascha alessandro aleksandr alexandre aleksander alejandro
mihai: misu mihaita michi mitu
mihail: misu misha mischa
mihaela: miha ela mihaelita
andrei: andi
andreea: deea andra ada
gheorghe: gigi ghita gicu george gogu iorgu
constantin: costi costel dinu titi costica kostas costin
cristian: cristi cris
cristina: cristi tina cris
nicolae: nicu nae niki nicusor nicolaie
nicoleta: nico nicol
ioana: oana ionela
ion: ionel nelu ionut nicu ionica
ioan: nelu ionel ionut
ionut: ionica nutu
vasile: sile vasilica lica
gabriel: gabi gaby gabe
gabriela: gabi gaby ella
daniel: dani danny dan
daniela: dana dani
adrian: adi
adriana: adi adina
florin: florinel
florentina: flori
florina: flori
elena: lenuta nuti lena ileana
georgiana: geo
georgeta: geta
marian: mari
mariana: mari
maria: mari maricica mariuca mia marie
madalina: mada
catalin: cata
catalina: cata
valentin: vali
valentina: vali tina
valeriu: vali
laurentiu: lorin lau
dumitru: mitica titi mitru dumitrel
sebastian: sebi seb bastian
eduard: edi
teodora: dora teo theodora
teodor: teo tudor theodor ted
octavian: tavi
ovidiu: ovi
stefan: fane stefi stefanel
stefania: stefi
silviu: silvica
emanuel: manu emi
loredana: lori
magdalena: magda lena
ecaterina: cati katy catrinel
luminita: lumi
tiberiu: tibi
horatiu: hori
corneliu: nelu cornel
iuliana: iuli
iulian: iuli
iulia: iuli
razvan: razva
bogdan: bobo
radu: raducu
petru: petrica petre
viorel: viorica
veronica: vera nica
anamaria: ana
iustin: iusti
costin: costi
ana: anca anuta anisoara
margareta: greta marga
aurelia: aura lia
aurel: relu aurica
marius: marusel
liviu: livi
lucian: luci
luciana: luci
simona: moni
monica: moni
raluca: ralu
roxana: roxi
claudiu: clau
claudia: clau
victor: vic
victoria: vicky vicki tori
robert: rob bob bobby robbie bert robi roberto
william: will bill billy willy liam wil
richard: rick dick rich ricky richie
james: jim jimmy jamie jem
john: jack johnny jon jonny
jonathan: jon jonny johnny
joseph: joe joey jo
michael: mike mick mickey mikey michi micha
margaret: maggie meg peggy marge margie greta daisy
elizabeth: liz lizzie beth betty eliza libby elsie lisa bess betsy
katherine: kate katie kathy kat kit cathy catherine kathryn katharine cath
charles: charlie chuck chas carl
thomas: tom tommy
edward: ed eddie ted teddy ned
henry: harry hank hal
anthony: tony ant
andrew: andy drew
david: dave davey
stephen: steve steven stevie
steven: steve stevie
matthew: matt matty
matthias: matze hias
christopher: chris kit topher
christine: chris chrissie tina
christina: chris tina
nicholas: nick nicky
patrick: pat paddy
patricia: pat patty tricia trish
samuel: sam sammy
samantha: sam sammy
susan: sue susie suzy
deborah: deb debbie
jennifer: jen jenny
jessica: jess jessie
rebecca: becky becca
timothy: tim timmy
benjamin: ben benny
gregory: greg
geoffrey: geoff jeff
jeffrey: jeff geoff
lawrence: larry laurie
kenneth: ken kenny
ronald: ron ronnie
donald: don donnie
peter: pete
philip: phil pip
raymond: ray
theodore: ted teddy theo
albert: al bert bertie
alfred: fred alf alfie
frederick: fred freddie
francis: frank fran
francesca: fran franny
frances: fran
eleanor: ellie nora nell
isabella: bella izzy isabel
abigail: abby gail
amanda: mandy
barbara: barb barbie
dorothy: dot dottie dolly
jacqueline: jackie
judith: judy
kimberly: kim
victor: vic
zachary: zach zack zac
zachariah: zach zack
jacob: jake coby jacoby
joshua: josh
nathaniel: nathan nate nat
leonard: len lenny leo
walter: walt wally
oliver: ollie
harrison: harry
madeleine: maddie
madeline: maddie
mackenzie: kenzie
johann: hans johannes hannes jan
johannes: hans hannes jan
friedrich: fritz fred
wilhelm: willi willy
heinrich: heinz heiner
josef: sepp jupp
franz: franzl
katharina: kathi katja
elisabeth: lisa liesl else sissi elise
susanne: susi
ulrich: uli
wolfgang: wolf
giuseppe: beppe pino peppe
giovanni: gianni vanni nino
francesco: franco cecco ciccio
luigi: gigi gino
antonio: tonino toni nino
jose: pepe
francisco: paco pancho curro
manuel: manolo manu
dolores: lola
guadalupe: lupe
istvan: pista pisti
janos: jancsi jani
laszlo: laci
jozsef: jozsi joska
sandor: sanyi
erzsebet: bozsi erzsi zsoka
katalin: kati
zsuzsanna: zsuzsa zsuzsi
ivan: vanya vania
dmitri: dima mitya dmitry
sergei: seryozha serghei sergey
vladimir: vova volodya vlad
ekaterina: katya katia
natalia: natasha nata
tatiana: tanya tania
anastasia: nastya ana
mohammed: mo
abdullah: abdul
adelina alina amalia anita antonia antoniu beatrice bianca camelia carmen carmina cezar ciprian codrin corina cosmin
crina dacian damian daria delia denisa diana dorin dragos doina emil emilia emma eugen eugenia eva felicia felix gavril
george geanina gina horia iacob ilie ilinca ilona irina iosif larisa laura lavinia lidia ligia liliana lorena luca lucia
lucretia manuela marcel marcela marin marina marta matei mircea mirela miruna narcisa natalia nadia narcis nina olga
oana olivia ovidia paul paula pavel petronela rares ramona rodica romeo ruxandra sabina sanda sergiu silvia smaranda
sorin sorina spiridon tamara toma traian valer vasilica vera vlad violeta vlad zoe
adam alan alice amy anna anne angela arthur barry brian bruce carol carolyn chloe clara colin craig dennis derek diane
donna dylan emily eric erin ethan evelyn fiona frank gary gavin george gerald glenn grace graham hannah harold heather
helen holly howard hugh ian isaac jack jacob jane janet jason jean jeremy jill joan joanna jordan julia julian julie
karen keith kelly kevin kyle lauren leah lee leslie lewis lily linda logan louis louise lucas lucy luke marc marcus
marie mark martin mary megan melissa mia molly neil noah norman olivia oscar owen paige pamela paul peggy philippa
rachel ralph rosie roger rose roy russell ruth ryan sara sarah scott sean sharon shirley simon sophia sophie stanley
stuart tracy trevor tyler valerie vincent wayne wendy zoe
aaron abbey abby aidan aiden alana alicia alisha amber amelia angus annabelle anita april archie ashleigh ashley ashton
audrey bailey barbara bayley belinda beth bethany blake bradley brandon brayden brianna bridget brodie brody brooke bryce
bryony caitlin callum cameron carly charlotte chelsea chloe christian claire clare cody connor cooper courtney dakota
damien daniella darcy darren dean declan dominic dylan eden eli elise ella ellie eloise elsie erica ewan faith finlay
finn freya georgia georgina gemma hamish harriet harvey hayden hayley heidi hope hudson hunter imogen indiana india isla
ivy jaiden jake jamie jarrod jasmine jasper jayden jaxon jed jemima jenna jesse jodie joel jorja josephine judith kaitlyn
kara kate katelyn kayla keeley keira kiara kiera kirra kirsten kyle kylie lachlan lara lauren layla leo levi lexi liam
lilian lochlan logan luka mackenzie macy maddison madison maisie makayla marcus mason matilda maya megan meg mia
michaela michelle millie mikayla miles mitchell molly morgan nathan natasha nicole nikki nina noah oakley olivia paige
poppy phoebe quinn rebekah reece reuben rhys riley rohan rory ruby rhiannon samara sarah sasha savannah scarlett sean
sebastian seth shane shania shannon shaun shelby sian sienna skye sonia spencer stella summer tahlia talia tara taylor
teagan tegan teresa tia tiffany toby tristan tyson vanessa willow xavier yasmin zac zara zane zoe
andreas angelika anja anke bernd birgit claudia dieter dirk ernst florian georg gerhard gudrun gunter hans heike helga
holger ingrid joachim jorg jurgen karin karl klaus kurt manfred markus martina matthias monika norbert petra rainer
ralf renate rolf sabine silke stefanie sven thorsten tobias ursula ute uwe werner
alain antoine bernard brigitte camille chantal didier dominique emmanuel etienne fabrice francois francoise gerard
guillaume henri isabelle jacques jean julien laurent luc marc mathieu michel monique nathalie nicolas olivier pascal
philippe pierre sandrine sylvie thierry yves
alberto alessandra andrea anna bruno carla chiara elisa enrico federica federico giorgio giulia laura lorenzo luca
lucia marco maria matteo paola paolo riccardo sara simone stefano valentina
alba alvaro carlos carmen diego elena enrique fernando gonzalo ines javier jesus jorge juan julio lucia luis marta
miguel pablo pedro pilar rafael raul sergio sofia teresa
`;

const formsOf = new Map<string, string[]>();
for (const line of `${TABLE}${PET_FORMS}`.trim().split(/\s*[;\n]\s*/)) {
  const [names = '', forms] = line.split(':');
  for (const name of names.trim().split(/\s+/)) {
    add(name, name);
    for (const form of forms?.trim().split(/\s+/) ?? []) add(form, name);
  }
}

/** The given names that a folded word stands for, itself first where it is one; empty for what is no known given name. */
export function givenNames(word: string): readonly string[] {
  return formsOf.get(word) ?? [];
}

function add(form: string, name: string): void {
  const known = formsOf.get(form);
  if (!known) formsOf.set(form, [name]);
  else if (!known.includes(name)) known.push(name);
}
