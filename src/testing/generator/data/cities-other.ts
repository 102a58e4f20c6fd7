/** Towns abroad: country | name | state or county | area code of landlines | postal code (# any digit, A any letter) | weight. */
export const CITIES_OTHER = `
MD|Chișinău|Chișinău|22|MD-20##|30
MD|Bălți|Bălți|231|MD-31##|8
MD|Orhei|Orhei|235|MD-35##|3
MD|Cahul|Cahul|299|MD-39##|3
HU|Budapest|Budapest|1|1##0|30
HU|Debrecen|Hajdú-Bihar|52|402#|9
HU|Szeged|Csongrád-Csanád|62|672#|8
HU|Pécs|Baranya|72|762#|6
HU|Győr|Győr-Moson-Sopron|96|902#|6
HU|Miskolc|Borsod-Abaúj-Zemplén|46|352#|5
HU|Nyíregyháza|Szabolcs-Szatmár-Bereg|42|440#|4
HU|Kecskemét|Bács-Kiskun|76|600#|4
DE|Berlin|Berlin|30|10###|20
DE|München|Bayern|89|80###|16
DE|Hamburg|Hamburg|40|20###|14
DE|Köln|Nordrhein-Westfalen|221|50###|10
DE|Frankfurt am Main|Hessen|69|60###|10
DE|Stuttgart|Baden-Württemberg|711|70###|10
DE|Düsseldorf|Nordrhein-Westfalen|211|40###|8
DE|Nürnberg|Bayern|911|90###|7
DE|Leipzig|Sachsen|341|04###|6
DE|Dresden|Sachsen|351|01###|6
DE|Hannover|Niedersachsen|511|30###|6
DE|Bremen|Bremen|421|28###|5
DE|Ulm|Baden-Württemberg|731|890##|4
DE|Augsburg|Bayern|821|861##|4
DE|Freiburg im Breisgau|Baden-Württemberg|761|791##|4
DE|Bielefeld|Nordrhein-Westfalen|521|336##|3
AT|Wien|Wien|1|1##0|18
AT|Graz|Steiermark|316|80#0|7
AT|Linz|Oberösterreich|732|40#0|6
AT|Salzburg|Salzburg|662|50#0|5
AT|Innsbruck|Tirol|512|60#0|4
AT|Klagenfurt|Kärnten|463|90#0|3
GB|London|London|20|EC1A #AA|20
GB|London|London|20|SW1 #AA|16
GB|Manchester|Greater Manchester|161|M1 #AA|9
GB|Birmingham|West Midlands|121|B2 #AA|8
GB|Leeds|West Yorkshire|113|LS1 #AA|7
GB|Bristol|Bristol|117|BS1 #AA|6
GB|Glasgow|Glasgow|141|G2 #AA|6
GB|Edinburgh|Edinburgh|131|EH1 #AA|5
GB|Sheffield|South Yorkshire|114|S1 #AA|5
GB|Nottingham|Nottinghamshire|115|NG1 #AA|4
GB|Leicester|Leicestershire|116|LE1 #AA|4
US|New York|New York|212|100##|12
US|Chicago|Illinois|312|606##|9
US|Boston|Massachusetts|617|021##|6
US|Seattle|Washington|206|981##|5
US|Austin|Texas|512|787##|5
US|Denver|Colorado|303|802##|5
US|Atlanta|Georgia|404|303##|5
US|Portland|Oregon|503|972##|4
US|Minneapolis|Minnesota|612|554##|4
US|Columbus|Ohio|614|432##|4
FR|Paris|Île-de-France|1|750##|16
FR|Lyon|Auvergne-Rhône-Alpes|4|6900#|9
FR|Marseille|Provence-Alpes-Côte d'Azur|4|130##|8
FR|Toulouse|Occitanie|5|31#00|6
FR|Lille|Hauts-de-France|3|59#00|6
FR|Nantes|Pays de la Loire|2|44#00|5
FR|Strasbourg|Grand Est|3|67#00|5
FR|Bordeaux|Nouvelle-Aquitaine|5|33#00|5
FR|Rennes|Bretagne|2|35#00|4
IT|Milano|MI|02|201##|14
IT|Roma|RM|06|001##|14
IT|Torino|TO|011|101##|9
IT|Bologna|BO|051|401##|7
IT|Firenze|FI|055|501##|6
IT|Verona|VR|045|371##|6
IT|Padova|PD|049|351##|6
IT|Brescia|BS|030|251##|5
IT|Treviso|TV|0422|31100|4
IT|Modena|MO|059|411##|4
ES|Madrid|Madrid|91|280##|14
ES|Barcelona|Barcelona|93|080##|12
ES|Valencia|Valencia|96|460##|7
ES|Sevilla|Sevilla|95|410##|6
ES|Zaragoza|Zaragoza|976|500##|5
ES|Bilbao|Bizkaia|94|480##|5
ES|Castellón de la Plana|Castellón|964|120##|3
NL|Amsterdam|Noord-Holland|20|10## AA|10
NL|Rotterdam|Zuid-Holland|10|30## AA|8
NL|Utrecht|Utrecht|30|35## AA|6
NL|Eindhoven|Noord-Brabant|40|56## AA|6
NL|Groningen|Groningen|50|97## AA|4
NL|Tilburg|Noord-Brabant|13|50## AA|4
PL|Warszawa|Mazowieckie|22|00-###|12
PL|Kraków|Małopolskie|12|30-###|9
PL|Wrocław|Dolnośląskie|71|50-###|8
PL|Poznań|Wielkopolskie|61|60-###|7
PL|Gdańsk|Pomorskie|58|80-###|6
PL|Katowice|Śląskie|32|40-###|6
PL|Łódź|Łódzkie|42|90-###|5
`;
