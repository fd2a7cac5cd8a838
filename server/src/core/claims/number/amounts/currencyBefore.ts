import { CURRENCY_SYMBOLS, KRONE } from "../lexicon/currencies.js";
import { isNumber, joined, wordAt, type Line } from "../line.js";
import { isNaira, isRand } from "./letterCurrencies.js";

/** The most tokens that a currency's symbol has (`U.S.$`, `NZ$`). */
const SYMBOL_TOKENS = 2;

const LOWER_CASE = /^(?:usd|eur|gbp|rmb|mxn)\$?$/;
/** Codes that before a number are more often something else (`COP 30`, `PHP 8`). */
const NAMESAKES = new Set(["COP", "PHP", "TRY"]);

/** A currency before a number: its ISO code and the index of the number. */
export function readCurrencyBefore(line: Line, from: number): { readonly code: string; readonly to: number } | null {
  const letter = letterCurrencyAt(line, from);
  if (letter !== null) return { code: letter, to: from + 1 };
  let text = "";
  let found: { readonly code: string; readonly to: number } | null = null;
  for (let to = from + 1; to <= from + SYMBOL_TOKENS; to++) {
    text += line[to - 1]?.text ?? "";
    const code = CURRENCY_SYMBOLS.get(LOWER_CASE.test(text) ? text.toUpperCase() : text);
    if (code !== undefined && !NAMESAKES.has(text) && startsNumber(line, to)) found = { code, to };
    if (!joined(line, to)) break;
  }
  return found;
}

/** Currencies whose letters are other things too: `R68`, `N5,000`, `kr 500`. */
function letterCurrencyAt(line: Line, from: number): string | null {
  switch (line[from]?.text) {
    case "R":
      return isRand(line, from) ? "ZAR" : null;
    case "N":
      return isNaira(line, from) ? "NGN" : null;
    case "kr":
      return isNumber(line, from + 1) ? KRONE.before : null;
    default:
      return null;
  }
}

const startsNumber = (line: Line, index: number): boolean =>
  isNumber(line, index) ||
  (/^[-−–.]$/.test(wordAt(line, index)) && isNumber(line, index + 1) && joined(line, index + 1));
