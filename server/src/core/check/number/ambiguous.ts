import type { NumberClaim } from "../../claims/number/numberClaim.js";
import { amountOf } from "./amount.js";
import { firstIndex } from "../../text/firstIndex.js";
import { groupBy } from "../../text/groupBy.js";
import type { Prose } from "../../text/prose.js";

/** An `m` may be the metre's or the million's, a colon a clock's or a stopwatch's, a stop a clock's or a decimal's. */
const METRES_OR_MILLIONS = /^\d+(?:\.\d+)?m$/;
const CLOCK_OR_STOPWATCH = /^\d{1,3}:\d\d$/;
const CLOCK_OR_DECIMAL = /^\d{1,2}\.[0-5]\d$/;
const CLOCK = /^\d{1,2}[:.][0-5]\d(?!\d)/;

/** Figures of one thing are of one order of magnitude. */
const NEAR = 2;

/** What a source has of the figures that could be read in two ways. */
export interface SourceForms {
  /** Its times and timings, by how they are written but for a stop or colon. */
  readonly clocks: ReadonlyMap<string, readonly NumberClaim[]>;
  /** What it measures of time, in seconds. */
  readonly durations: ReadonlySet<number>;
  /** The currencies that it names with their nation (`Swedish crowns`), by the noun. */
  readonly currencies: ReadonlyMap<string, string>;
  /** The only dollar that it names besides the United States': then that is meant by a bare `$`; null where it converts into one. */
  readonly dollar: string | null;
  /** The unit of its temperatures outside brackets, where there is one: then its bare degrees are of that too. */
  readonly degree: string | null;
  /** The values of what it measures in metres, of what it counts and of what is paid, ascending. */
  readonly metres: readonly number[];
  /** All that it measures of lengths, in metres. */
  readonly lengths: readonly number[];
  readonly counts: readonly number[];
  readonly sums: readonly number[];
}

export function formsOf(source: readonly NumberClaim[], prose: Prose): SourceForms {
  const valuesOf = (claims: readonly NumberClaim[]): readonly number[] =>
    claims.flatMap(({ quantity: { value } }) => value ?? []).sort((a, b) => a - b);
  return {
    clocks: groupBy(source.filter(tellsClock), (claim) => digitsOf(textOf(claim))),
    durations: new Set(
      source.flatMap((claim) => (claim.category === "duration" ? (amountOf(claim)?.low ?? []) : [])).map(Math.round),
    ),
    currencies: new Map(
      source.flatMap(({ category, text, quantity: { unit } }) =>
        category === "money" && unit !== null ? [[nounOf(text), unit] as const] : [],
      ),
    ),
    dollar: dollarOf(source, prose),
    degree: degreeOf(source, prose),
    metres: valuesOf(source.filter(({ quantity }) => quantity.unit === "metre")),
    lengths: source
      .flatMap((claim) => amountOf(claim) ?? [])
      .flatMap(({ family, low }) => (family === "length" ? low : []))
      .sort((a, b) => a - b),
    sums: valuesOf(source.filter(({ category }) => category === "money")),
    counts: valuesOf(source.filter((claim) => claim.category === "count" && !METRES_OR_MILLIONS.test(textOf(claim)))),
  };
}

function dollarOf(source: readonly NumberClaim[], prose: Prose): string | null {
  const dollars = new Set(source.flatMap(({ quantity: { unit } }) => (DOLLARS.has(unit ?? "") ? (unit ?? []) : [])));
  const [dollar = null] = dollars;
  const converts = source.some((claim) => isBareDollar(claim) && isConversion(claim, prose));
  return dollars.size === 1 && !converts ? dollar : null;
}

function degreeOf(source: readonly NumberClaim[], prose: Prose): string | null {
  const temperatures = source.filter(({ quantity: { unit } }) => unit !== null && TEMPERATURES.has(unit));
  const units = new Set(
    temperatures.filter((claim) => !isConversion(claim, prose)).map(({ quantity }) => quantity.unit),
  );
  const [unit = null] = units;
  return units.size === 1 ? unit : null;
}

const TEMPERATURES: ReadonlySet<string> = new Set(["degree Celsius", "degree Fahrenheit"]);

const isConversion = ({ block, local }: NumberClaim, { blocks }: Prose): boolean =>
  blocks[block]?.text[local.start - 1] === "(";

/** The dollars that are often written with a bare sign at home. */
const DOLLARS: ReadonlySet<string> = new Set(["AUD", "CAD", "NZD", "HKD", "SGD"]);

const isBareDollar = ({ text, quantity: { unit } }: NumberClaim): boolean =>
  unit === "USD" && /(?:^|[^A-Z])\$/.test(text);

const tellsClock = (claim: NumberClaim): boolean => {
  const text = textOf(claim);
  return CLOCK_OR_STOPWATCH.test(text) || (claim.category === "time" && CLOCK.test(text));
};

/** A figure that can be read in two ways, read as the source's figures are; any other as it is. */
export function asTheSourceReads(claim: NumberClaim, forms: SourceForms): NumberClaim {
  const { category, quantity } = claim;
  if (category === "count" && quantity.unit !== null) {
    const currency = forms.currencies.get(quantity.unit);
    return currency === undefined ? claim : { ...claim, category: "money", quantity: { ...quantity, unit: currency } };
  }
  if (forms.degree !== null && quantity.unit === "degree")
    return { ...claim, quantity: { ...quantity, unit: forms.degree } };
  if (forms.dollar !== null && isBareDollar(claim)) return { ...claim, quantity: { ...quantity, unit: forms.dollar } };
  const text = textOf(claim);
  if (METRES_OR_MILLIONS.test(text)) return category === "count" ? inMetres(claim, forms) : claim;
  if (quantity.unit === "metre") return METRES_OR_MILLIONS.test(withUnit(claim)) ? inMillions(claim, forms) : claim;
  const isClock = CLOCK_OR_STOPWATCH.test(text) || (category === "count" && CLOCK_OR_DECIMAL.test(text));
  return isClock ? asClock(claim, text, forms) : claim;
}

function asClock(claim: NumberClaim, text: string, { clocks, durations }: SourceForms): NumberClaim {
  const alike = clocks.get(digitsOf(text)) ?? [];
  const [other] = alike;
  if (other === undefined) return asTimeTaken(claim, text, durations);
  if (alike.some(({ category }) => category === claim.category)) return claim;
  const { category, quantity, precision, statedDate } = other;
  return { ...claim, category, quantity: { ...quantity, hedge: claim.quantity.hedge }, precision, statedDate };
}

/** A stopwatch's minutes and seconds, or hours and minutes, where the source has just that time in words. */
function asTimeTaken(claim: NumberClaim, text: string, durations: ReadonlySet<number>): NumberClaim {
  if (claim.category !== "time") return claim;
  const [first = 0, second = 0] = text.split(":").map(Number);
  const value = [60, 3600].map((unit) => first * unit + (second * unit) / 60).find((time) => durations.has(time));
  if (value === undefined) return claim;
  const quantity = { ...claim.quantity, value, unit: "second", date: null };
  return { ...claim, category: "duration", quantity, precision: 1, statedDate: null };
}

const textOf = ({ text, local, figure }: NumberClaim): string =>
  text.slice(Math.max(0, figure.start - local.start), figure.end - local.start);

const withUnit = ({ text, local, figure }: NumberClaim): string => text.slice(Math.max(0, figure.start - local.start));

const digitsOf = (text: string): string => (/^\d+[:.]\d\d/.exec(text)?.[0] ?? text).replace(".", ":");

/** The last word, in the singular. */
const nounOf = (text: string): string =>
  text
    .slice(text.lastIndexOf(" ") + 1)
    .toLowerCase()
    .replace(/s$/, "");

/** Metres, where the source has metres of about as many and counts nothing of about as many millions. */
function inMetres(claim: NumberClaim, { metres, counts }: SourceForms): NumberClaim {
  const { value, unit } = claim.quantity;
  if (value === null || unit !== null) return claim;
  const inMetres = value / 1e6;
  if (!hasNear(metres, inMetres) || hasNear(counts, value)) return claim;
  const quantity = { ...claim.quantity, value: inMetres, unit: "metre" };
  return { ...claim, category: "measure", quantity, precision: claim.precision / 1e6 };
}

/** Millions, where the source counts or pays about as many and has no metres of the kind. */
function inMillions(claim: NumberClaim, { lengths, counts, sums }: SourceForms): NumberClaim {
  const { value } = claim.quantity;
  if (value === null || hasNear(lengths, value)) return claim;
  const millions = value * 1e6;
  if (!hasNear(counts, millions) && !hasNear(sums, millions)) return claim;
  const quantity = { ...claim.quantity, value: millions, unit: null };
  return { ...claim, category: "count", quantity, precision: claim.precision * 1e6 };
}

/** Whether one of ascending values is near another. */
function hasNear(values: readonly number[], value: number): boolean {
  const at = firstIndex(values.length, (index) => (values[index] as number) >= value / NEAR);
  return (values[at] ?? Infinity) <= value * NEAR;
}
