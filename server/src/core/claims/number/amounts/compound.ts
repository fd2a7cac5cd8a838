import { UNITS, type Unit } from "../lexicon/units.js";
import { endsClause, isHyphen, isNumber, isWord, joined, wordAt, type Line } from "../line.js";
import type { Category } from "../numberClaim.js";
import { rounded } from "./digits.js";
import { isSubunit } from "./money.js";
import { readNumeral, type Numeral } from "./numeral.js";
import type { UnitReading } from "./unitReading.js";
import { readUnit } from "./units.js";
import { readAddedFraction } from "./wholes.js";

/** An amount that smaller units may follow; `to` is the index after it. */
interface Whole {
  readonly to: number;
  readonly value: number;
  readonly precision: number;
  readonly category: Category;
  readonly unit: string | null;
}

/** What is added to an amount, in its unit; `unit` is what comes after it is smaller than. */
interface Rest {
  readonly to: number;
  readonly value: number;
  readonly precision: number;
  readonly unit: string | null;
}

/** Takes in the smaller units that follow: `5 feet 2 inches`, `4hr 11min 36sec`, `thirteen dollars forty-five cents`, `one year and a half`. */
export function withRest<T extends Whole>(line: Line, amount: T): T {
  const added = readAddedFraction(line, amount.to);
  if (added !== null && !/^thirds?$/.test(wordAt(line, added.to - 1)))
    return { ...amount, to: added.to, value: amount.value + added.value, precision: added.precision };
  let { to, value, precision, unit } = amount;
  for (let rest = restAt(line, to, { ...amount, unit }); rest !== null; rest = restAt(line, to, { ...amount, unit })) {
    const part = factorOf(amount.unit, unit);
    value = rounded(value + rest.value * part);
    precision = rest.precision * part;
    ({ to, unit } = rest);
  }
  return { ...amount, to, value, precision };
}

/** What one of the smaller unit is of the larger. */
const factorOf = (larger: string | null, smaller: string | null): number =>
  (UNITS.get(smaller ?? "")?.factor ?? 1) / (UNITS.get(larger ?? "")?.factor ?? 1);

/** What is left over, in a smaller unit, as a part of the larger. */
function restAt(line: Line, at: number, amount: Whole): Rest | null {
  const joint = /^(?:and|,)$/.test(wordAt(line, at)) || isHyphen(line, at) ? at + 1 : at;
  // Decimals leave nothing over.
  if (amount.unit === null || !Number.isInteger(amount.value)) return null;
  const larger = UNITS.get(amount.unit);
  const money = amount.category === "money" && !isSubunit(amount.unit);
  if (larger === undefined && !money) return null;
  const numeral = readNumeral(line, joint);
  if (numeral === null) return null;
  if (numeral.scaled) return minutesOf(line, numeral, amount);
  const unit = unitOfRest(line, numeral.to, amount);
  const part =
    unit === null ? barePart(line, joint === at || isHyphen(line, at), amount, numeral) : partOf(amount, unit.unit);
  if (part === null || part >= 1 || numeral.value * part >= 1) return null;
  if (wordAt(line, at) === "," && MORE.test(wordAt(line, unit?.to ?? numeral.to))) return null;
  return { to: unit?.to ?? numeral.to, value: numeral.value * part, precision: part, unit: unit?.unit ?? null };
}

/** `five pounds, 20 pence more than a year ago`: two figures. */
const MORE =
  /^(?:more|less|fewer|higher|lower|up|down|above|below|cheaper|dearer|taller|shorter|longer|faster|slower|better|worse)$/;

/** The unit of what is left over: pounds after stones are no money, and `30s` after minutes no decade. */
function unitOfRest(line: Line, at: number, { unit }: Whole): Pick<UnitReading, "unit" | "to"> | null {
  if (unit === "stone" && /^pounds?$/.test(wordAt(line, at))) return { unit: "pound", to: at + 1 };
  if (unit === "minute" && wordAt(line, at) === "s") return { unit: "second", to: at + 1 };
  return readUnit(line, at);
}

/** `2h 15m`: the letter is the minute's, not the million's. */
function minutesOf(line: Line, { to, value }: Numeral, { unit }: Whole): Rest | null {
  const minutes = value / 1e6;
  if (unit !== "hour" || line[to - 1]?.text !== "m" || minutes >= 60) return null;
  return { to, value: minutes / 60, precision: 1 / 60, unit: "minute" };
}

function partOf({ unit, category }: Whole, rest: string): number | null {
  const [larger, smaller] = [UNITS.get(unit ?? ""), UNITS.get(rest)];
  if (category === "money") return isSubunit(rest) ? 0.01 : null;
  if (larger === undefined || smaller?.dimension !== larger.dimension || isFarSmaller(larger, smaller)) return null;
  return smaller.factor / larger.factor;
}

const DAY = 86_400;

/** `two years and 240 hours` are two figures. */
const isFarSmaller = (larger: Unit, smaller: Unit): boolean =>
  larger.dimension === "duration" && larger.factor > 7 * DAY && smaller.factor < DAY;

/** Units whose parts are told without a unit of their own, and what they are of it: `six foot two`, `11 stone 4`, `2 minutes 30`. */
const BARE_PARTS: ReadonlyMap<string, number> = new Map([
  ["foot", 1 / 12],
  ["stone", 1 / 14],
  ["minute", 1 / 60],
]);

/** `15 dollars 50`, `two pounds fifty`, `6 feet 2`, `5-foot-11`, `11 stone 4`, `2h50`. */
function barePart(line: Line, direct: boolean, { category, unit }: Whole, numeral: Numeral): number | null {
  const { from, to, value, words, plain } = numeral;
  if (unit === "hour") return joined(line, from) && /^[0-5]\d$/.test(wordAt(line, from)) ? 1 / 60 : null;
  const ends = isHyphen(line, from - 1) || endsAmount(line, to);
  if (!direct || !(words || plain) || !Number.isInteger(value) || !ends) return null;
  if (category !== "money") return BARE_PARTS.get(unit ?? "") ?? null;
  return words ? (value >= 10 ? 0.01 : null) : /^\d\d$/.test(wordAt(line, from)) ? 0.01 : null;
}

/** Whether nothing follows that the last figure could count or be part of. */
const endsAmount = (line: Line, at: number): boolean =>
  endsClause(line, at) ||
  (!isWord(line, at) && !isNumber(line, at) && !joined(line, at)) ||
  /^(?:and|or|but|tall|a|an|per|for|each|in|at|on|with|he|she|while|when|to)$/.test(wordAt(line, at));
