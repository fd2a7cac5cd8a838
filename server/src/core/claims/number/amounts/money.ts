import {
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_NATIONS,
  CURRENCY_SYMBOLS,
  KRONE,
  NATIONAL_NAMES,
  SUBUNITS,
} from "../lexicon/currencies.js";
import { SCALES } from "../lexicon/numberWords.js";
import { isHyphen, isNumber, isScaleWord, joined, pastHyphen, wordAt, type Line } from "../line.js";
import { reading, type UnitReading } from "./unitReading.js";

/** A currency or its subunit after a number: `dollars`, `Swiss francs`, `SEK`, `kr`, `pence`; `at` is the index after the number. */
export function readMoneyAfter(line: Line, at: number): UnitReading | null {
  const index = pastHyphen(line, at);
  const word = wordAt(line, index);
  const text = line[index]?.text ?? "";
  const subunit = readSubunit(line, index, word);
  if (subunit !== null) return subunit;
  const nation = nationAt(line, index);
  if (nation !== null && isNational(wordAt(line, nation.to))) return reading("money", nation.code, nation.to + 1);
  if (CURRENCY_CODES.has(text)) {
    const scale = SCALES.get(wordAt(line, index + 1)) ?? 1;
    return { ...reading("money", text, index + (scale > 1 ? 2 : 1)), scale };
  }
  if (/^pounds?$/.test(word) && isWeighed(line, index)) return reading("measure", "pound", index + 1);
  if (word === "won" && !isLarge(line, at - 1)) return null;
  if (word === "kr") return reading("money", KRONE.after, index + 1);
  const name = CURRENCY_NAMES.get(word);
  if (name !== undefined) return reading("money", name, wordAt(line, index + 1) === "sterling" ? index + 2 : index + 1);
  const symbol = CURRENCY_SYMBOLS.get(text);
  return symbol !== undefined && !isNumber(line, index + 1) ? reading("money", symbol, index + 1) : null;
}

const isNational = (word: string): boolean => CURRENCY_NAMES.has(word) || NATIONAL_NAMES.has(word);

/** `1,000 won`, `five million won`: no small number is of them, so that `three won` is of winners. */
const isLarge = (line: Line, index: number): boolean =>
  isScaleWord(line, index) || (isNumber(line, index) && wordAt(line, index).length > 3) || wordAt(line, index) === "bn";

/** `Swiss`, `Hong Kong`: `to` is the index after it. */
function nationAt(line: Line, index: number): { readonly code: string; readonly to: number } | null {
  const word = wordAt(line, index);
  const long = CURRENCY_NATIONS.get(`${word} ${wordAt(line, index + 1)}`);
  if (long !== undefined) return { code: long, to: index + 2 };
  const code = CURRENCY_NATIONS.get(word);
  return code === undefined ? null : { code, to: index + 1 };
}

/** How far before a weight its verb is looked for. */
const WEIGHING_REACH = 6;

/** What a `five-pound` thing is that is not weighed. */
const PAID =
  /^(?:notes?|coins?|fines?|fees?|bills?|tickets?|prizes?|bets?|deals?|bonus|cheques?|vouchers?|charges?|a)$/;

/** `weighs 25 pounds`, `25 pounds of butter`, `25 pounds heavier`, `a 180-pound man`: not sterling. */
function isWeighed(line: Line, index: number): boolean {
  if (wordAt(line, index) === "pound" && isHyphen(line, index - 1) && !isScaleWord(line, index - 2))
    return !PAID.test(wordAt(line, index + 1));
  const next = wordAt(line, index + 1);
  // `120 million pounds of shares`
  if (next === "of" ? !isScaleWord(line, index - 1) : /^(?:heavier|lighter|overweight)$/.test(next)) return true;
  for (let at = index - 1; at >= index - WEIGHING_REACH; at--) {
    if (/^(?:weigh|shed|heav)/.test(wordAt(line, at))) return true;
  }
  return false;
}

function readSubunit(line: Line, index: number, word: string): UnitReading | null {
  const bare = SUBUNITS.get(word);
  if (bare !== undefined) return reading("money", bare, index + 1);
  if (/^[pc]$/.test(line[index]?.text ?? "") && joined(line, index))
    return reading("money", word === "p" ? "penny" : "cent", index + 1);
  const next = wordAt(line, pastHyphen(line, index + 1));
  return word === "euro" && /^cents?$/.test(next)
    ? reading("money", "euro cent", pastHyphen(line, index + 1) + 1)
    : null;
}

const SUBUNIT_NAMES = new Set(SUBUNITS.values());

/** Whether a unit is a hundredth of a currency. */
export const isSubunit = (unit: string | null): boolean => unit !== null && SUBUNIT_NAMES.has(unit);
