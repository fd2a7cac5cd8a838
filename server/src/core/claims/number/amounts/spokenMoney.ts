import { figureOf, type Figure } from "../figure.js";
import { CURRENCY_NAMES } from "../lexicon/currencies.js";
import { isArticle, wordAt, type Line } from "../line.js";
import { withRest } from "./compound.js";

/** `a dollar seventy-five`, `a pound fifty`: one of a currency and a part of it. */
export function readSpokenMoney(line: Line, from: number): Figure | null {
  const unit = isArticle(line, from) ? CURRENCY_NAMES.get(wordAt(line, from + 1)) : undefined;
  if (unit === undefined) return null;
  const { to, value, precision } = withRest(line, { to: from + 2, value: 1, precision: 1, category: "money", unit });
  return to === from + 2 ? null : figureOf({ from, to }, "money", value, unit, precision);
}
