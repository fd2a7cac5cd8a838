import { wordSet } from "../../../text/wordSet.js";

// code | symbols | names, singular (any case) | nations that go before `dollars`, `pounds`, `crowns` …
const TABLE = `
USD|$ US$ USD$ U.S.$ us$|dollar buck|us american u.s.
EUR|€|euro|
GBP|£|quid|british
AUD|A$ AU$ AUD$||australian
CAD|C$ CA$ CAD$||canadian
NZD|NZ$||
HKD|HK$||
SGD|S$||singapore singaporean
TWD|NT$||taiwan taiwanese
FJD|FJ$||fijian fiji
JMD|J$||jamaican
TTD|TT$||trinidadian
BBD|Bds$||barbadian barbados
BSD|B$||bahamian
GYD|G$||guyanese
NAD|N$||namibian
ZWL|Z$||zimbabwean
LRD|L$||liberian
MXN|MX$ Mex$ MXN$||mexican
BRL|R$|reais|brazilian
ARS|AR$||argentine argentinian
CLP|||chilean
COP|||colombian
UYU|||uruguayan
CUC|||cuban
DOP|||dominican
PEN|||peruvian
BOB||boliviano|bolivian
PYG|₲|guarani guaraní|
VES||bolivar bolívar|venezuelan
GTQ||quetzal|guatemalan
HNL||lempira|
NIO|||nicaraguan
HTG||gourde|haitian
CRC|₡||
JPY|¥|yen|japanese
CNY|RMB CN¥|yuan renminbi|chinese
INR|₹ Rs Rs.|rupee|indian
PKR|||pakistani pakistan
LKR|SLRs||lankan
NPR|NRs||nepali nepalese
MUR|||mauritian
BDT|Tk Tk. ৳|taka|bangladeshi
MVR|Rf|rufiyaa|
BTN||ngultrum|
AFN||afghani|
RUB|₽|rouble ruble|russian
UAH|₴|hryvnia|ukrainian
BYN|||belarusian
KZT|₸|tenge|
UZS||soum|uzbek
KGS|||kyrgyz
AZN|₼|manat|azerbaijani
TMT|||turkmen
AMD|֏||armenian
GEL|₾|lari|georgian
MDL|||moldovan
KRW|₩|won|
KPW|||
MNT|₮|tugrik tögrög|
ILS|₪ NIS|shekel|israeli
TRY|₺|lira|turkish
THB|฿|baht|
VND|₫|dong|
KHR|៛|riel|
LAK|₭||
MMK||kyat|
IDR|Rp Rp.|rupiah|
MYR|RM|ringgit|
PHP|₱|peso|philippine filipino
BND|||brunei
PGK||kina|
CHF|Fr SFr|franc|swiss
SEK|SKr Skr|krona kronor|swedish
NOK|NKr Nkr|krone kroner|norwegian
DKK|DKr Dkr||danish
ISK|IKr Ikr|kronur|icelandic
PLN|zł|zloty złoty|polish
CZK|Kč|koruna|czech
HUF|Ft|forint|hungarian
RON||leu lei|romanian
BGN|лв|lev leva|bulgarian
RSD|||serbian
MKD||denar|
BAM|||bosnian
ALL|||albanian
HRK||kuna|croatian
ZAR||rand|
BWP||pula|
LSL||maloti|
SZL||emalangeni|
ZMW|||zambian
MWK|||malawian
MZN||metical meticais|mozambican
AOA|Kz|kwanza|angolan
CDF|||congolese
RWF|||rwandan
BIF|||burundian
KES|KSh Ksh KShs Kshs||kenyan
UGX|USh Ush||ugandan
TZS|TSh Tsh||tanzanian
SOS|||somali
ETB||birr|ethiopian
ERN||nakfa|
DJF|||djiboutian
SDG|||sudanese
SSP|||
NGN|₦|naira|nigerian
GHS|GH₵ GH¢ GHC|cedi|ghanaian
GMD||dalasi|
SLE||leone|
XOF|CFA||cfa
XAF|FCFA||
MGA||ariary|
SCR|||seychellois
EGP|E£||egyptian
MAD|||moroccan
DZD|||algerian
TND|||tunisian
LYD|||libyan
MRU||ouguiya|
SAR||riyal|saudi
AED|Dh Dhs|dirham|emirati uae
QAR|||qatari
OMR|||omani
YER|||yemeni
KWD|||kuwaiti
BHD|||bahraini
JOD|||jordanian
IQD|||iraqi
IRR||rial toman|iranian
LBP|||lebanese
SYP|||syrian
BTC|₿|bitcoin|
DEM|DM|deutschmark|german
FRF|FFr||french
BEF|||belgian
ITL|||italian
ESP||peseta|
IEP|IR£||irish
`;

interface Row {
  readonly code: string;
  readonly symbols: readonly string[];
  readonly names: readonly string[];
  readonly nations: readonly string[];
}

const words = (cell = ""): readonly string[] => cell.split(" ").filter(Boolean);

const rows: readonly Row[] = TABLE.trim()
  .split("\n")
  .map((row) => row.split("|"))
  .map(([code = "", symbols, names, nations]) => ({
    code,
    symbols: words(symbols),
    names: words(names),
    nations: words(nations),
  }));

/** Codes that are words in capitals: never read as codes. */
const WORDS_IN_CAPITALS: ReadonlySet<string> = new Set(["ALL", "SOS"]);

const codes = rows.map(({ code }) => code).filter((code) => !WORDS_IN_CAPITALS.has(code));

/** ISO 4217 codes, with those of currencies that the euro replaced. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(codes);

/** Code by symbol as written, and by code. */
export const CURRENCY_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ...codes.map((code): [string, string] => [code, code]),
  ...rows.flatMap(({ code, symbols }) => symbols.map((symbol): [string, string] => [symbol, code])),
]);

/** Code by name in lower case. A pound is sterling unless it is weighed; that is for the reader to tell. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map([
  ["pound", "GBP"],
  ["pounds", "GBP"],
  ["sterling", "GBP"],
  ...rows.flatMap(({ code, names }) =>
    names.flatMap((name): [string, string][] => [
      [name, code],
      [`${name}s`, code],
    ]),
  ),
]);

/** Code by the nation that goes before `dollars`, `pounds`, `francs`, `pesos` …. */
export const CURRENCY_NATIONS: ReadonlyMap<string, string> = new Map([
  ...rows.flatMap(({ code, nations }) => nations.map((nation): [string, string] => [nation, code])),
  ["new zealand", "NZD"],
  ["hong kong", "HKD"],
  ["sri lankan", "LKR"],
  ["south african", "ZAR"],
  ["south sudanese", "SSP"],
  ["south korean", "KRW"],
  ["north korean", "KPW"],
]);

/** Names that several currencies have, none of them the first to come to mind: read only after a nation. */
export const NATIONAL_NAMES: ReadonlySet<string> = wordSet(
  "crown crowns shilling shillings dinar dinars real reals som kwacha sol soles dram drams lek colon colones schillings mark marks",
);

/** `kr` before a figure is Norwegian usage, and after it Swedish. */
export const KRONE = { before: "NOK", after: "SEK" } as const;

/** Subunits: canonical singular by form. A hundred of each make the currency; a bare cent may be of several. */
export const SUBUNITS: ReadonlyMap<string, string> = new Map([
  ["cent", "cent"],
  ["cents", "cent"],
  ["eurocent", "euro cent"],
  ["eurocents", "euro cent"],
  ["pence", "penny"],
  ["penny", "penny"],
  ["pennies", "penny"],
  ["kopeck", "kopeck"],
  ["kopecks", "kopeck"],
  ["paisa", "paisa"],
  ["paise", "paisa"],
  ["kobo", "kobo"],
  ["centavo", "centavo"],
  ["centavos", "centavo"],
  ["centime", "centime"],
  ["centimes", "centime"],
  ["pfennig", "pfennig"],
  ["pfennigs", "pfennig"],
  ["øre", "øre"],
  ["öre", "øre"],
  ["groszy", "grosz"],
]);

/** The first tokens of symbols and codes, in lower case: `$`, `us` (`US$`), `usd`. */
export const CURRENCY_STARTS: readonly string[] = [...CURRENCY_SYMBOLS.keys()]
  .map((symbol) => (symbol.length > 1 ? symbol.replace(/[$£₵¢.]/u, "") : symbol).toLowerCase())
  .concat("r", "n", "kr");
