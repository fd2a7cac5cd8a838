import { POWERS, UNITS, UNIT_SYMBOLS, UNIT_WORDS, type Unit } from "../lexicon/units.js";
import { isHyphen, isNumber, joined, pastHyphen, wordAt, type Line } from "../line.js";
import { readMoneyAfter } from "./money.js";
import { reading, type UnitReading } from "./unitReading.js";
import { wordSet } from "../../../text/wordSet.js";

/** The unit after a number (`5 miles`, `95-odd miles`); `index` is the one after the number. */
export function readUnit(line: Line, index: number): UnitReading | null {
  if (index >= line.length) return null;
  const at = isHyphen(line, index) && wordAt(line, index + 1) === "odd" ? index + 2 : index;
  return readPercent(line, at) ?? readMoneyAfter(line, at) ?? readMeasure(line, at);
}

/** `%`, `per cent`, `percentage points`, `bps` */
export function readPercent(line: Line, at: number): UnitReading | null {
  const index = pastHyphen(line, at);
  const word = wordAt(line, index);
  if (word === "%" || word === "percent" || word === "pct" || (word === "pc" && joined(line, at))) {
    const next = pastHyphen(line, index + 1);
    return /^points?$/.test(wordAt(line, next))
      ? reading("percentage point", "percentage point", next + 1)
      : reading("percent", "percent", index + 1);
  }
  if (word === "per" && wordAt(line, pastHyphen(line, index + 1)) === "cent")
    return reading("percent", "percent", pastHyphen(line, index + 1) + 1);
  const next = pastHyphen(line, index + 1);
  if (word === "percentage" && /^points?$/.test(wordAt(line, next)))
    return reading("percentage point", "percentage point", next + 1);
  if (word === "percentage") return reading("percent", "percent", index + 1);
  // `0.8 of a percentage point`
  if (word === "of" && /^(?:a|one)$/.test(wordAt(line, index + 1)) && wordAt(line, index + 2) === "percentage")
    return wordAt(line, index + 3) === "point" ? reading("percentage point", "percentage point", index + 4) : null;
  if (word === "basis" && /^points?$/.test(wordAt(line, next)))
    return reading("percentage point", "basis point", next + 1);
  if (word === "bps" || word === "bp") return reading("percentage point", "basis point", index + 1);
  if (word === "pp" || word === "ppt") return reading("percentage point", "percentage point", index + 1);
  return null;
}

const BETWEEN = wordSet(
  "more additional extra further full whole consecutive straight long solid metric successive calendar working different separate",
);
const PER = new Set(["per", "a", "an", "/"]);

function readMeasure(line: Line, at: number): UnitReading | null {
  let index = pastHyphen(line, at);
  if (BETWEEN.has(wordAt(line, index))) index = wordAt(line, index) === "metric" ? index : index + 1;
  if (wordAt(line, index) === "metric" && /^(?:tons?|tonnes?)$/.test(wordAt(line, index + 1)))
    return reading("measure", "metric ton", index + 2);
  const degrees = readDegrees(line, index);
  if (degrees !== null) return degrees;
  const power = POWERS.get(wordAt(line, index));
  if (power !== undefined) return readPower(line, index, power);
  const found = unitAt(line, index);
  if (found === null) return null;
  return (
    readRate(line, found) ??
    reading(found.unit.dimension === "duration" ? "duration" : "measure", found.unit.name, found.to)
  );
}

function unitAt(line: Line, index: number): { readonly unit: Unit; readonly to: number } | null {
  const word = wordAt(line, index);
  if (word === "magnitude") return { unit: UNITS.get(word) as Unit, to: index + 1 };
  if (word === "light" && /^years?$/.test(wordAt(line, pastHyphen(line, index + 1))))
    return { unit: UNITS.get("light year") as Unit, to: pastHyphen(line, index + 1) + 1 };
  if (word === "nautical" && /^miles?$/.test(wordAt(line, index + 1)))
    return { unit: UNITS.get("nautical mile") as Unit, to: index + 2 };
  const spelled = word.length > 2 ? UNIT_WORDS.get(word) : undefined;
  if (spelled !== undefined) return inHours(line, spelled, index + 1) ?? { unit: spelled, to: index + 1 };
  return symbolAt(line, index);
}

/** `gigawatt-hours`, `kilowatt hours` */
function inHours(
  line: Line,
  { name, dimension }: Unit,
  at: number,
): { readonly unit: Unit; readonly to: number } | null {
  const next = pastHyphen(line, at);
  const unit = dimension === "power" && /^hours?$/.test(wordAt(line, next)) ? UNITS.get(`${name}-hour`) : undefined;
  return unit === undefined ? null : { unit, to: next + 1 };
}

/** Letters that are symbols only when they stand against their digits. */
const JOINED_ONLY = new Set(["C", "F", "s", "h", "V", "W", "J", "L", "t", "ct", "in", "st"]);

/** The most tokens that a symbol has (`km/h`). */
const LONGEST_SYMBOL = 3;

function symbolAt(line: Line, index: number): { readonly unit: Unit; readonly to: number } | null {
  let text = "";
  let found: { unit: Unit; to: number } | null = null;
  for (let to = index + 1; to <= index + LONGEST_SYMBOL; to++) {
    text += line[to - 1]?.text ?? "";
    const unit = UNIT_SYMBOLS.get(text);
    const parted = JOINED_ONLY.has(text) && !joined(line, index) && !isBeforeMinutes(line, to, text);
    if (unit !== undefined && !parted) found = { unit, to };
    if (!joined(line, to)) break;
  }
  return line[index]?.text === "s" && found?.to === index + 1 && (isRound(line, index - 1) || isHyphen(line, index - 2))
    ? null
    : found;
}

/** `2 h 50 min` */
const isBeforeMinutes = (line: Line, at: number, symbol: string): boolean =>
  symbol === "h" && isNumber(line, at) && /^min/.test(wordAt(line, at + 1));

/** `the 20s` are years or degrees, not seconds; `the Under-19s` are a team. */
const isRound = (line: Line, index: number): boolean => /^\d*0$/.test(wordAt(line, index));

function readPower(line: Line, index: number, power: string): UnitReading | null {
  const next = pastHyphen(line, index + 1);
  const found = unitAt(line, next);
  const name = found === null ? "" : `${power} ${found.unit.name}`;
  return found !== null && UNITS.has(name) ? reading("measure", name, found.to) : null;
}

function readDegrees(line: Line, index: number): UnitReading | null {
  if (!/^(?:degrees?|deg|°)$/.test(wordAt(line, index))) return null;
  const next = wordAt(line, index + 1) === "." ? index + 2 : index + 1;
  const scale = wordAt(line, next);
  if (scale === "c" || UNIT_WORDS.get(scale)?.name === "degree Celsius")
    return reading("measure", "degree Celsius", next + 1);
  if (scale === "f" || UNIT_WORDS.get(scale)?.name === "degree Fahrenheit")
    return reading("measure", "degree Fahrenheit", next + 1);
  return reading("measure", "degree", index + 1);
}

/** Speeds: `miles per hour`, `kilometres an hour`, `metres per second`. */
function readRate(line: Line, found: { readonly unit: Unit; readonly to: number }): UnitReading | null {
  const direct = rateAt(line, found.unit, found.to);
  if (direct !== null) return reading("measure", direct, found.to + 2);
  // `110 kilometers (68 miles) an hour`: both are speeds.
  const shared = rateAt(line, found.unit, pastBracket(line, found.to));
  return shared === null ? null : reading("measure", shared, found.to);
}

function rateAt(line: Line, unit: Unit, at: number): string | null {
  if (!PER.has(wordAt(line, at))) return null;
  const time = UNIT_WORDS.get(wordAt(line, at + 1)) ?? UNIT_SYMBOLS.get(wordAt(line, at + 1));
  const name = time === undefined ? "" : `${unit.name} per ${time.name}`;
  return UNITS.has(name) ? name : null;
}

/** The longest conversion in brackets, in tokens. */
const LONGEST_CONVERSION = 6;

/** The index after a conversion in brackets that starts at an index, or that ends there; the index itself where none does. */
function pastBracket(line: Line, at: number): number {
  if (wordAt(line, at) === ")") return at + 1;
  if (wordAt(line, at) !== "(") return at;
  for (let index = at + 1; index <= at + LONGEST_CONVERSION; index++) if (wordAt(line, index) === ")") return index + 1;
  return at;
}
