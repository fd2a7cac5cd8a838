// code | symbols | names, singular (any case)
const TABLE = `
USD|$ US$ USD$ U.S.$ us$|dollar buck|us american u.s.
EUR|€|euro|
GBP|£|quid|british
AUD|A$ AU$ AUD$||australian
CAD|C$ CA$ CAD$||canadian
NZD|NZ$||
HKD|HK$||
SGD|S$||singapore
TWD|NT$||
MXN|MX$ Mex$ MXN$|
BRL|R$|real reais|brazilian
JPY|¥|yen|japanese
CNY|RMB CN¥|yuan renminbi|chinese
INR|₹ Rs Rs.|rupee|indian
RUB|₽|rouble ruble|russian
UAH|₴|hryvnia hryvnias|ukrainian
KRW|₩|won|
ILS|₪|shekel|israeli
TRY|₺|lira|turkish
NGN|₦|naira|
PHP|₱|peso|
VND|₫|dong|
THB|฿|baht|
GEL|₾|lari|
CRC|₡||
BTC|₿|bitcoin|
CHF|Fr SFr|franc|swiss
SEK||krona kronor|swedish
NOK||krone kroner|norwegian
DKK|||danish
PLN|zł|zloty złoty|polish
CZK|Kč|koruna|czech
HUF|Ft|forint|
ZAR||rand|
SAR||riyal|saudi
AED||dirham|
EGP|||egyptian
ARS|||argentine
CLP|||chilean
COP|||colombian
PKR|||pakistani
LKR|ரூ||
IDR|Rp|rupiah|
IRR||rial|
MYR|RM|ringgit|
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

/** ISO 4217 codes. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(rows.map(({ code }) => code));

/** Code by symbol as written, and by code. */
export const CURRENCY_SYMBOLS: ReadonlyMap<string, string> = new Map(
  rows.flatMap(({ code, symbols }) => [code, ...symbols].map((symbol): [string, string] => [symbol, code])),
);

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
  ["mexican", "MXN"],
]);

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
]);

/** The first tokens of symbols and codes, in lower case: `$`, `us` (`US$`), `usd`. */
export const CURRENCY_STARTS: readonly string[] = [...CURRENCY_SYMBOLS.keys()].map((symbol) =>
  (symbol.length > 1 ? symbol.replace("$", "") : symbol).toLowerCase(),
);
