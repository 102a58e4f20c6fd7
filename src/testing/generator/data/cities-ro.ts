/**
 * Romanian towns: name | county | area code of landlines | postal code | weight. A code of six digits is the whole
 * town's; a shorter one is the beginning that the town's streets share.
 */
export const CITIES_RO = `
București|București|21|01|70
București|București|21|02|70
București|București|21|03|60
București|București|21|04|50
București|București|21|05|45
București|București|21|06|60
Voluntari|Ilfov|21|077190|20
Popești-Leordeni|Ilfov|21|077160|12
Otopeni|Ilfov|21|075100|12
Bragadiru|Ilfov|21|077025|8
Chitila|Ilfov|21|077045|6
Buftea|Ilfov|21|070000|5
Pantelimon|Ilfov|21|077145|6
Chiajna|Ilfov|21|077040|8
Corbeanca|Ilfov|21|077065|4
Giurgiu|Giurgiu|246|0801|5
Bolintin-Vale|Giurgiu|246|085100|2
Ploiești|Prahova|244|100|32
Câmpina|Prahova|244|105600|6
Băicoi|Prahova|244|105200|3
Sinaia|Prahova|244|106100|4
Mizil|Prahova|244|105800|2
Pitești|Argeș|248|110|26
Curtea de Argeș|Argeș|248|115300|4
Câmpulung|Argeș|248|115100|4
Mioveni|Argeș|248|115400|6
Buzău|Buzău|238|120|14
Râmnicu Sărat|Buzău|238|125300|4
Târgoviște|Dâmbovița|245|130|11
Moreni|Dâmbovița|245|135300|2
Găești|Dâmbovița|245|135200|2
Alexandria|Teleorman|247|140|5
Roșiorii de Vede|Teleorman|247|145100|3
Turnu Măgurele|Teleorman|247|145200|2
Craiova|Dolj|251|200|34
Băilești|Dolj|251|205100|2
Calafat|Dolj|251|205200|2
Târgu Jiu|Gorj|253|210|10
Motru|Gorj|253|215200|2
Drobeta-Turnu Severin|Mehedinți|252|220|9
Orșova|Mehedinți|252|225200|2
Slatina|Olt|249|230|9
Caracal|Olt|249|235200|4
Balș|Olt|249|235100|2
Corabia|Olt|249|235300|2
Râmnicu Vâlcea|Vâlcea|250|240|13
Drăgășani|Vâlcea|250|245700|2
Călimănești|Vâlcea|250|245600|1
Timișoara|Timiș|256|300|62
Lugoj|Timiș|256|305500|5
Dumbrăvița|Timiș|256|307160|4
Giroc|Timiș|256|307220|4
Sânnicolau Mare|Timiș|256|305600|2
Arad|Arad|257|310|24
Lipova|Arad|257|315400|2
Ineu|Arad|257|315300|1
Reșița|Caraș-Severin|255|320|8
Caransebeș|Caraș-Severin|255|325400|3
Deva|Hunedoara|254|330|9
Hunedoara|Hunedoara|254|331|7
Petroșani|Hunedoara|254|332|4
Orăștie|Hunedoara|254|335700|4
Hațeg|Hunedoara|254|335500|1
Cluj-Napoca|Cluj|264|400|85
Florești|Cluj|264|407280|12
Turda|Cluj|264|401|7
Câmpia Turzii|Cluj|264|405100|3
Dej|Cluj|264|405200|5
Gherla|Cluj|264|405300|3
Oradea|Bihor|259|410|36
Salonta|Bihor|259|415500|3
Beiuș|Bihor|259|415200|2
Marghita|Bihor|259|415300|2
Bistrița|Bistrița-Năsăud|263|420|13
Năsăud|Bistrița-Năsăud|263|425200|2
Beclean|Bistrița-Năsăud|263|425100|2
Baia Mare|Maramureș|262|430|17
Sighetu Marmației|Maramureș|262|435500|4
Borșa|Maramureș|262|435200|2
Vișeu de Sus|Maramureș|262|435700|2
Satu Mare|Satu Mare|261|440|12
Carei|Satu Mare|261|445100|3
Negrești-Oaș|Satu Mare|261|445200|2
Zalău|Sălaj|260|450|9
Șimleu Silvaniei|Sălaj|260|455300|2
Jibou|Sălaj|260|455200|1
Brașov|Brașov|268|500|52
Făgăraș|Brașov|268|505200|4
Săcele|Brașov|268|505600|4
Codlea|Brașov|268|505100|4
Zărnești|Brașov|268|505800|3
Râșnov|Brașov|268|505400|3
Ghimbav|Brașov|268|507075|4
Alba Iulia|Alba|258|510|13
Sebeș|Alba|258|515800|5
Aiud|Alba|258|515200|3
Blaj|Alba|258|515400|3
Cugir|Alba|258|515600|2
Sfântu Gheorghe|Covasna|267|520|8
Târgu Secuiesc|Covasna|267|525400|3
Miercurea Ciuc|Harghita|266|530|7
Odorheiu Secuiesc|Harghita|266|535600|6
Gheorgheni|Harghita|266|535500|3
Toplița|Harghita|266|535700|2
Târgu Mureș|Mureș|265|540|22
Sighișoara|Mureș|265|545400|5
Reghin|Mureș|265|545300|5
Târnăveni|Mureș|265|545600|3
Luduș|Mureș|265|545200|2
Sibiu|Sibiu|269|550|36
Mediaș|Sibiu|269|551|8
Cisnădie|Sibiu|269|555300|3
Șelimbăr|Sibiu|269|557260|5
Bacău|Bacău|234|600|20
Onești|Bacău|234|601|5
Moinești|Bacău|234|605400|3
Comănești|Bacău|234|605200|2
Piatra Neamț|Neamț|233|610|13
Roman|Neamț|233|611|7
Târgu Neamț|Neamț|233|615200|3
Focșani|Vrancea|237|620|11
Adjud|Vrancea|237|625100|2
Panciu|Vrancea|237|625400|1
Iași|Iași|232|700|50
Pașcani|Iași|232|705200|4
Târgu Frumos|Iași|232|705300|2
Miroslava|Iași|232|707305|4
Botoșani|Botoșani|231|710|11
Dorohoi|Botoșani|231|715200|3
Suceava|Suceava|230|720|16
Rădăuți|Suceava|230|725400|5
Fălticeni|Suceava|230|725200|4
Câmpulung Moldovenesc|Suceava|230|725100|3
Vatra Dornei|Suceava|230|725700|3
Gura Humorului|Suceava|230|725300|3
Vaslui|Vaslui|235|730|7
Bârlad|Vaslui|235|731|6
Huși|Vaslui|235|735100|3
Galați|Galați|236|800|24
Tecuci|Galați|236|805300|4
Brăila|Brăila|239|810|15
Ianca|Brăila|239|817200|1
Tulcea|Tulcea|240|820|8
Măcin|Tulcea|240|825300|1
Constanța|Constanța|241|900|42
Mangalia|Constanța|241|905500|4
Medgidia|Constanța|241|905600|4
Năvodari|Constanța|241|905700|5
Cernavodă|Constanța|241|905200|2
Ovidiu|Constanța|241|905900|3
Călărași|Călărași|242|910|6
Oltenița|Călărași|242|915400|3
Slobozia|Ialomița|243|920|5
Fetești|Ialomița|243|925150|3
Urziceni|Ialomița|243|925300|3
`;
