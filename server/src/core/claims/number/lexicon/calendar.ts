import { wordSet } from "../../../text/wordSet.js";

const numbered = (words: string, first: number): [string, number][] =>
  words
    .trim()
    .split(/\s+/)
    .map((word, index) => [word, first + index]);

const MONTH_NAMES = "january february march april may june july august september october november december";

/** 1 to 12, by name or abbreviation in lower case. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...numbered(MONTH_NAMES, 1),
  ...numbered("jan feb mar apr may jun jul aug sep oct nov dec", 1),
  ["sept", 9],
]);

/** Months whose name is also another word or a person's name: read alone only where a date is expected. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = wordSet(
  "may march april june august jan mar jun jul sep dec apr aug oct nov feb",
);

/** 1 (Monday) to 7, as ISO 8601 counts. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  numbered("monday tuesday wednesday thursday friday saturday sunday", 1),
);

/** Weekdays in the plural, as they come round. */
export const EVERY_WEEK: ReadonlyMap<string, number> = new Map(
  [...WEEKDAYS].map(([day, number]) => [`${day}s`, number]),
);

/** The first month of each northern season. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 3],
  ["summer", 6],
  ["autumn", 9],
  ["fall", 9],
  ["winter", 12],
]);

/** Decades in words: the years within their century. */
export const DECADES: ReadonlyMap<string, number> = new Map(
  "twenties thirties forties fifties sixties seventies eighties nineties"
    .split(" ")
    .map((word, index) => [word, 20 + index * 10]),
);

/** Offsets from UTC, by abbreviation of the zone. */
export const ZONES: ReadonlyMap<string, string> = new Map([
  ["gmt", "Z"],
  ["utc", "Z"],
  ["bst", "+01:00"],
  ["cet", "+01:00"],
  ["cest", "+02:00"],
  ["eet", "+02:00"],
  ["msk", "+03:00"],
  ["ist", "+05:30"],
  ["jst", "+09:00"],
  ["aest", "+10:00"],
  ["aedt", "+11:00"],
  ["et", ""],
  ["est", "-05:00"],
  ["edt", "-04:00"],
  ["ct", ""],
  ["cst", "-06:00"],
  ["cdt", "-05:00"],
  ["mst", "-07:00"],
  ["pt", ""],
  ["pst", "-08:00"],
  ["pdt", "-07:00"],
]);

/** Words before four digits that make a year of them, whatever follows. */
export const YEAR_BEFORE = wordSet(`
  in since by of until till from to before after during for the and or late early mid fiscal year through around about circa between
  , ( - – — ' ’ 's
`);

/** Words after four digits that make a count of them. */
export const COUNTED_AFTER_YEAR = wordSet(`
  people men women children troops soldiers workers jobs dollars euros pounds homes houses employees members votes miles metres
  meters feet km m kg tonnes tons words pages pesos rupees yen zlotys francs kroner roubles rubles dirhams years days hours minutes
  seconds points cases deaths students hectares acres shares units copies calories gmt utc hrs % percent per others more dead mg ml
  watts square cubic million billion
`);
