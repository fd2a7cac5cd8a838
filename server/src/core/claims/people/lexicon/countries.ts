// A country or body of states a line: its name; its other names, people and adjectives; and the capitals and seats that
// stand for its government in the news. Capitals that are first of all cities to the news (Paris, London) are left out
// the mayor of Paris is not the mayor of France.
const TABLE = `
afghanistan: afghan, afghans: kabul
albania: albanian, albanians: tirana
algeria: algerian, algerians: algiers
andorra: andorran
angola: angolan, angolans: luanda
argentina: argentine, argentinian, argentines, argentinians: buenos aires
armenia: armenian, armenians: yerevan
australia: australian, australians, aussie: canberra
austria: austrian, austrians: vienna
azerbaijan: azerbaijani, azerbaijanis, azeri: baku
bahamas: bahamian: nassau
bahrain: bahraini, bahrainis: manama
bangladesh: bangladeshi, bangladeshis: dhaka
barbados: barbadian, bajan: bridgetown
belarus: belarusian, belarusians, belarussian: minsk
belgium: belgian, belgians
belize: belizean: belmopan
benin: beninese: porto-novo
bhutan: bhutanese: thimphu
bolivia: bolivian, bolivians: la paz
bosnia: bosnian, bosnians, bosnia and herzegovina, bosnia-herzegovina: sarajevo
botswana: motswana, batswana, botswanan: gaborone
brazil: brazilian, brazilians: brasilia, brasília
britain: british, briton, britons, uk, u.k., united kingdom, great britain: downing street, whitehall, westminster
brunei: bruneian
bulgaria: bulgarian, bulgarians: sofia
burkina faso: burkinabe: ouagadougou
burundi: burundian: gitega
cambodia: cambodian, cambodians: phnom penh
cameroon: cameroonian: yaounde
canada: canadian, canadians: ottawa
cape verde: cape verdean, cabo verde: praia
central african republic: central african: bangui
chad: chadian, chadians: n'djamena
chile: chilean, chileans: santiago
china: chinese, prc: beijing
colombia: colombian, colombians: bogota, bogotá
comoros: comorian
congo: congolese, drc, dr congo, democratic republic of the congo: kinshasa, brazzaville
costa rica: costa rican
croatia: croatian, croat, croats: zagreb
cuba: cuban, cubans: havana
cyprus: cypriot, cypriots: nicosia
czech republic: czech, czechs, czechia: prague
denmark: danish, dane, danes: copenhagen
djibouti: djiboutian
dominican republic: dominican, dominicans: santo domingo
east timor: timorese, timor-leste: dili
ecuador: ecuadorian, ecuadorean, ecuadorians: quito
egypt: egyptian, egyptians: cairo
el salvador: salvadoran, salvadorean, salvadorans
england: english, englishman, englishwoman
equatorial guinea: equatoguinean: malabo
eritrea: eritrean, eritreans: asmara
estonia: estonian, estonians: tallinn
eswatini: swazi, swaziland: mbabane
ethiopia: ethiopian, ethiopians: addis ababa
european union: eu, european, europe, e.u., europeans: brussels
fiji: fijian, fijians: suva
finland: finnish, finn, finns: helsinki
france: french, frenchman, frenchwoman: elysee, élysée
gabon: gabonese: libreville
gambia: gambian: banjul
georgia: georgian, georgians: tbilisi
germany: german, germans: berlin
ghana: ghanaian, ghanaians: accra
greece: greek, greeks, hellenic: athens
greenland: greenlandic, greenlander: nuuk
grenada: grenadian
guatemala: guatemalan, guatemalans
guinea: guinean: conakry
guyana: guyanese: georgetown
haiti: haitian, haitians: port-au-prince
honduras: honduran, hondurans: tegucigalpa
hong kong: hongkonger, hongkongers
hungary: hungarian, hungarians: budapest
iceland: icelandic, icelander, icelanders: reykjavik
india: indian, indians: new delhi, delhi
indonesia: indonesian, indonesians: jakarta
iran: iranian, iranians, islamic republic: tehran
iraq: iraqi, iraqis: baghdad
ireland: irish, irishman, irishwoman: dublin
israel: israeli, israelis: jerusalem
italy: italian, italians: rome
ivory coast: ivorian, ivorians, cote d'ivoire, côte d'ivoire: abidjan
jamaica: jamaican, jamaicans: kingston
japan: japanese: tokyo
jordan: jordanian, jordanians: amman
kazakhstan: kazakh, kazakhs: astana
kenya: kenyan, kenyans: nairobi
kosovo: kosovar, kosovars, kosovan: pristina
kuwait: kuwaiti, kuwaitis
kyrgyzstan: kyrgyz: bishkek
laos: laotian, lao: vientiane
latvia: latvian, latvians: riga
lebanon: lebanese: beirut
lesotho: basotho: maseru
liberia: liberian, liberians: monrovia
libya: libyan, libyans: tripoli
liechtenstein: liechtensteiner: vaduz
lithuania: lithuanian, lithuanians: vilnius
luxembourg: luxembourgish, luxembourger
macedonia: macedonian, north macedonia: skopje
madagascar: malagasy: antananarivo
malawi: malawian, malawians: lilongwe
malaysia: malaysian, malaysians: kuala lumpur, putrajaya
maldives: maldivian
mali: malian, malians: bamako
malta: maltese: valletta
mauritania: mauritanian: nouakchott
mauritius: mauritian
mexico: mexican, mexicans: mexico city
moldova: moldovan, moldovans: chisinau
monaco: monegasque
mongolia: mongolian, mongolians: ulaanbaatar
montenegro: montenegrin, montenegrins: podgorica
morocco: moroccan, moroccans: rabat
mozambique: mozambican, mozambicans: maputo
myanmar: burmese, burma: naypyidaw
namibia: namibian, namibians: windhoek
nato: north atlantic treaty organization
nepal: nepali, nepalese, nepalis: kathmandu
netherlands: dutch, dutchman, dutchwoman, holland
new zealand: new zealander, kiwi, new zealanders: wellington
nicaragua: nicaraguan, nicaraguans: managua
niger: nigerien: niamey
nigeria: nigerian, nigerians: abuja
north korea: north korean, dprk, north koreans: pyongyang
northern ireland: northern irish: stormont
norway: norwegian, norwegians: oslo
oman: omani, omanis: muscat
pakistan: pakistani, pakistanis: islamabad
palestine: palestinian, palestinians, palestinian authority: ramallah
panama: panamanian, panamanians
papua new guinea: papua new guinean: port moresby
paraguay: paraguayan, paraguayans: asuncion
peru: peruvian, peruvians: lima
philippines: philippine, filipino, filipina, filipinos: manila
poland: polish, pole, poles: warsaw
portugal: portuguese: lisbon
puerto rico: puerto rican, puerto ricans
qatar: qatari, qataris: doha
romania: romanian, romanians: bucharest
russia: russian, russians, russian federation: moscow, kremlin
rwanda: rwandan, rwandans: kigali
saudi arabia: saudi, saudis, saudi arabian: riyadh
scotland: scottish, scot, scots, scotsman: holyrood
senegal: senegalese: dakar
serbia: serbian, serb, serbs, serbians: belgrade
sierra leone: sierra leonean: freetown
singapore: singaporean, singaporeans
slovakia: slovak, slovaks, slovakian: bratislava
slovenia: slovenian, slovene, slovenes: ljubljana
somalia: somali, somalis: mogadishu
south africa: south african, south africans: pretoria
south korea: south korean, korean, south koreans: seoul
south sudan: south sudanese: juba
soviet union: soviet, ussr
spain: spanish, spaniard, spaniards: madrid
sri lanka: sri lankan, sri lankans: colombo
sudan: sudanese: khartoum
suriname: surinamese: paramaribo
sweden: swedish, swede, swedes: stockholm
switzerland: swiss: bern
syria: syrian, syrians: damascus
taiwan: taiwanese: taipei
tajikistan: tajik, tajiks: dushanbe
tanzania: tanzanian, tanzanians: dodoma
thailand: thai, thais: bangkok
tibet: tibetan, tibetans: lhasa
togo: togolese: lome
tonga: tongan
trinidad: trinidadian, trinidad and tobago
tunisia: tunisian, tunisians: tunis
turkey: turkish, turk, turks, türkiye, turkiye: ankara
turkmenistan: turkmen: ashgabat
uganda: ugandan, ugandans: kampala
ukraine: ukrainian, ukrainians: kyiv, kiev
united arab emirates: emirati, emiratis, uae, u.a.e.: abu dhabi
united nations: un, u.n.
united states: american, us, u.s., usa, u.s.a., america, americans, united states of america: white house, washington
uruguay: uruguayan, uruguayans: montevideo
uzbekistan: uzbek, uzbeks: tashkent
vanuatu: ni-vanuatu
vatican: vatican city, holy see
venezuela: venezuelan, venezuelans: caracas
vietnam: vietnamese: hanoi
wales: welsh, welshman, welshwoman: cardiff bay
yemen: yemeni, yemenis: sanaa
zambia: zambian, zambians: lusaka
zimbabwe: zimbabwean, zimbabweans: harare`;

const COUNTRIES = new Map<string, string>();
const LONGER = new Map<string, string[][]>();
for (const line of TABLE.trim().split("\n")) {
  const [country = "", ...lists] = line.split(": ");
  for (const name of [country, ...lists.flatMap((list) => list.split(", "))]) addName(country, name.trim());
}

function addName(country: string, name: string): void {
  COUNTRIES.set(name, country);
  const words = name.split(/[ -]/);
  const [first = ""] = words;
  if (words.length > 1) LONGER.set(first, [...(LONGER.get(first) ?? []), words]);
}

/** The country that a lower-case name, adjective, people or seat of government stands for; null for none. */
export const countryOf = (lower: string): string | null => COUNTRIES.get(lower) ?? null;

/** How many words the name of a country takes that begins at a word; zero where none does. */
export function countryLength(lowerAt: (offset: number) => string | undefined): number {
  const first = lowerAt(0);
  if (first === undefined) return 0;
  const longer = LONGER.get(first)?.filter((words) => words.every((word, i) => lowerAt(i) === word)) ?? [];
  return Math.max(COUNTRIES.has(first) ? 1 : 0, ...longer.map(({ length }) => length));
}
