/**
 * Further short and pet forms, several names a line: those of older English, then Polish, Hungarian,
 * Russian and other ones. Kept by hand from registers of names; folded.
 */
export const PET_FORMS = `
abraham: abe bram ; adelaide: addie ada heidi ; agatha: aggie ; agnes: aggie nessie agi ; alan: al
alastair: al alec ; albert: abe berty ; alexander: alick eck sawney sander ; alfred: fredy ; alice: allie elsie
allan: al ; amelia: millie amy ; ambrose: brose ; andrew: dandy andie ; ann: annie nan nancy nanny
anna: annie nan ania anka anni panni nyura anya ; anne: annie nan nancy ; annabella: bella
anthony: toni ; antonina: tonya tosia ; archibald: archie baldie ; arabella: bella belle ; arthur: art artie
augustus: gus augie ; augusta: gussie ; barnabas: barney ; bartholomew: bart bat ; beatrice: bea trixie bee
bernard: bernie barney ; bertram: bert bertie ; bridget: biddy bridie ; caroline: carrie caro lina
catherine: kate kitty cathy katie kit cath cassie ; cecilia: cissy celia ; cecily: cis cissy
charles: charley chas chay carlo ; charlotte: lottie lotty char carlotta ; christian: chris kit
christiana: kirsty ; clement: clem ; clementine: clem ; cornelius: con neil ; cuthbert: cuddy bert ; cyril: cy
daniel: dany ; deborah: debby ; diana: di ; dominic: dom nick ; donald: donny ; dorothea: dolly thea dora
dorothy: dodie dora ; douglas: doug duggie ; duncan: dunc ; ebenezer: eben ; edgar: ed ned ; edith: edie
edmund: ed ned ted eddie ; edward: neddy ; edwin: ed ned eddie ted
eleanor: nellie leonora elinor eleonora ; elizabeth: betsey bessie lizzy elisabeth elise bet lilibet tetty
ellen: nell nellie nelly ; emily: em emmie milly ; emma: em emmy ; emmeline: emmy ; ernest: ernie ern
esther: hetty essie ; ethel: eth ; eugene: gene ; euphemia: effie phemie ; evelyn: evie ; ezekiel: zeke
fabian: fabe ; ferdinand: ferdy ; fitzwilliam: fitz ; florence: flo flossie florrie
frances: fanny franny frankie fannie ; francis: franky ; frederica: freda ; frederick: fredrick frederic frits
gabriel: gay ; geoffrey: jeffrey ; george: georgie geordie dod ; georgina: georgie gina ; gerald: gerry jerry
gerard: gerry ; gertrude: gertie trudy ; gilbert: gil bert gib ; giles: gil ; godfrey: geof ; grace: gracie
gustavus: gus ; gwendolen: gwen ; hannah: nan annie ; harold: harry hal ; harriet: hattie hatty harrie
helen: nell nellie lena ; helena: lena nell ; henrietta: hetty etta hennie ; henry: harrie
herbert: bert bertie herb ; hester: hetty essie ; hilda: hildy ; horace: horry ; 
hubert: bert ; hugh: hughie huey ; humphrey: numps ; ignatius: iggy ; isaac: ike zak
isabel: bella belle izzy ella ; isabella: belle ibby tibby ; isidore: izzy ; james: jamey jas jimmie jacobus
jane: janie jenny ; jasper: jap ; jeremiah: jerry jem ; jeremy: jerry jem ; jerome: jerry
jessica: jessy ; joan: joanie ; joanna: jo ; john: jock johnnie jno ; jonas: jon ; jonathan: nathan
joseph: jos josie ; josephine: jo josie ; joshua: jos ; josiah: jos joe ; judith: judie ; julia: julie
katherine: kitty kay ; laura: laurie lolly ; lawrence: lorrie ; leonard: leon ; leopold: leo poldy
letitia: letty lettice ; lewis: lew louis ; lillian: lily lil lilly ; louis: lou lewis ; louisa: lou louie
louise: lou ; lucretia: lucky ; lucy: luce ; mabel: mab ; magdalen: maud madge ; malcolm: mal
margaret: madge maisie mysie pegg maggy peggie rita margery ; maria: molly ; marian: polly ; marion: mamie
martha: patty mattie marty ; martin: mart ; mary: molly polly moll mamie may minnie poll
matilda: tilly maud mattie tilda ; matthew: mat ; maurice: morris mo ; maximilian: max ; mervyn: merv
michael: mikel mitch ; mildred: millie ; millicent: millie ; montague: monty ; mortimer: mort ; moses: mose
muriel: mu ; nancy: nan ; nathaniel: natty ; neville: nev ; nicholas: nic nico claus cole ; nigel: nige
norman: norm ; oliver: nol noll ; oswald: ozzie os ; patience: patty ; patrick: paddie ; penelope: penny
percival: percy ; peregrine: perry ; peter: peterkin ; philip: philly phillip ; philippa: pippa ; phineas: phin
prudence: prue ; rachel: rae ; ralph: rafe ; randolph: dolph randy ; raymond: rayner ; rebecca: becca beck
reginald: reg reggie rex ; richard: dicky richy dickie dickon ; robert: rab robin rupert rabbie
roderick: rod rory ; roger: hodge ; roland: rolly rowland ; rosalind: roz ; rosamund: rosa ; rose: rosie
rosemary: rosie ; rudolph: rudy dolph ; rupert: rob ; samuel: saml ; sarah: sally sadie sal ; septimus: sep
sidney: sid ; silas: si ; simon: si sim ; solomon: sol ; sophia: sophie sophy ; stanley: stan
stephen: steph ste ; susan: sukey susanna sukie ; susanna: sue susie sukey ; susannah: sue susie susan
sylvester: syl ; sylvia: syl ; tabitha: tabby ; terence: terry ; thaddeus: thad tad ; theobald: theo tib
theodora: theo dora ; theodosia: theo ; theophilus: theo ; theresa: tess terry tessa
thomas: thom thos tam tommie ; timothy: timmie ; tobias: toby ; ursula: ursie ; valentine: val ; victor: vick
victoria: vicki queenie ; vincent: vin vinny vince ; violet: vi ; virginia: ginny ; vivian: viv ; wallace: wally
walter: wat watty ; wilfred: wilf fred ; wilhelmina: mina minnie ; wilfrid: wilf
william: willie wm willm willi bil ; winifred: win winnie freda ; winston: win ; zechariah: zack

agnieszka: aga ; aleksandra: ola sasha ; andrzej: andrzejek jedrek andrew ; antoni: antek tolek
barbara: basia baska ; bartosz: bartek bartlomiej ; boguslaw: bogus ; czeslaw: czesiek ; dariusz: darek
dorota: dorotka ; elzbieta: ela elka ; ewa: ewka ewunia ; franciszek: franek ; grzegorz: grzesiek grzes
jakub: kuba ; jan: janek jas jasiek ; jerzy: jurek ; joanna: asia joasia ; jozef: jozek ; katarzyna: kasia kaska
kazimierz: kazik kazio ; krystyna: krysia ; krzysztof: krzysiek krzys krzych ; magdalena: madzia
malgorzata: gosia malgosia gosha ; maria: marysia maryla masha mashka marika mari ; mariusz: mariuszek
mieczyslaw: mietek ; mikolaj: miki ; pawel: pawelek ; piotr: piotrek petya petia ; ryszard: rysiek
slawomir: slawek ; stanislaw: staszek stasiek stan ; stefan: stefek ; tadeusz: tadek tadzio ; teresa: terenia
tomasz: tomek ; waclaw: wacek ; wieslaw: wiesiek ; wladyslaw: wladek ; wojciech: wojtek
zbigniew: zbyszek zbyniek ; zofia: zosia zoska ; zygmunt: zygmus

andras: andris bandi ; antal: toni tonci ; balazs: balazska ; benedek: bence beni ; denes: deni ; erika: eri
erzsebet: erzsi bozsi zsoka bobe ; eva: evi evike ; ferenc: feri ferko ; gabor: gabi ; gergely: geri gergo
gizella: gizi ; gyorgy: gyuri gyurka ; gyula: gyuszi ; ildiko: ildi ; ilona: ilonka ica ; imre: imi
istvan: pista pisti steve ; janos: jani jancsi ; jozsef: joska jozsi ; judit: jutka juci
julianna: juli juliska ; karoly: karcsi ; katalin: kati kata katica kato ; krisztina: kriszti kriszta
laszlo: laci lacika ; lajos: lali ; levente: levi ; margit: manci gitta ; matyas: matyi ; mihaly: misi miska
miklos: miki ; pal: pali ; peter: peti ; piroska: piri ; sandor: sanyi sanyika ; szabolcs: szabi ; tamas: tomi
terezia: teri ; tibor: tibi ; vilmos: vili ; zoltan: zoli zolika ; zsofia: zsofi
zsuzsanna: zsuzsa zsuzsi zsuzska

mihail: mikhail michail mikhayil ; evgenii: yevgeny evgeny evgenij yevgeni evgheni ; dmitrii: dmitry dmitri dmitrij dmitriy
ekaterina: yekaterina jekaterina ecaterina ; natalia: nataliya natalja nataliia ; yurii: yuri iurii jurij yury juri iurie
sergei: sergey serghei sergej sergiy serhii ; andrei: andrey andrej andrii ; aleksei: alexei alexey aleksey oleksii
aleksandr: sasha sanya shura alex alexei ; aleksei: alyosha lyosha ; anatolii: tolya ; boris: borya
dmitrii: dima mitya dimitri ; ekaterina: katya katia katyusha kate ; elena: lena alyona yelena
evgenii: zhenya zhenia ; galina: galya ; georgii: gosha zhora yuri ; grigorii: grisha ; igor: igorek
irina: ira irisha ; ivan: vanya vania ; konstantin: kostya kostia ; larisa: lara
liudmila: lyuda lyudmila mila luda ; mikhail: misha ; nadezhda: nadya nadia ; natalia: natasha nata natalya
nikolai: kolya nikolay ; oksana: ksenia ; olga: olya olia ; pavel: pasha ; sergei: seryozha serge sergiu
svetlana: sveta lana ; tatiana: tatyana ; valentin: valya ; vasilii: vasya ; viktor: vitya
vladimir: vova volodya vlad volodymyr ; vyacheslav: slava ; yurii: yura iura

alessandro: sandro ale ; anneliese: anneli liesel ; antonio: toni tonio nino toto ; bernhard: bernd
carlos: carlitos ; caterina: rina cate ; dietrich: dieter dirk ; dolores: lola ; domenico: mimmo
enrique: kike quique ; francesco: franco ciccio checco ; francisco: paco pancho curro kiko ; gabriele: gabi
gerhard: gerd ; gertrud: trude gerti ; giovanni: gianni nino vanni ; giuseppe: beppe peppe pino
gottfried: friedel gotz ; guadalupe: lupe ; gunther: gunter ; guillermo: memo ; hendrik: henk rik
ignacio: nacho ; isabel: isa chabela ; jesus: chus chuy ; joaquin: quino ; jose: pepe chepe ; juan: juanito
karl: kalle ; konrad: kurt conny ; laurens: lars laurits ; leopoldo: polo ; lorenzo: renzo enzo
luigi: gigi gino ; manuel: manolo manu ; maximilian: maxi ; mercedes: merche ; nikolaus: klaus niko
pierre: pierrot ; philippe: phil ; rafael: rafa ; raimund: mundi ; rosario: charo ; rudolf: rudi
salvatore: toto salvo turi ; salvador: chava ; sebastiano: bastiano ; sigismund: sigi ; siegfried: sigi
therese: resi resl ; vincenzo: enzo ; vincent: vince ; walburga: burgi ; wolfgang: wolf wolfi
`;
