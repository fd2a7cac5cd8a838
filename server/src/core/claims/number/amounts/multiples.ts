import { figureOf, type Figure } from "../figure.js";
import { MULTIPLES, VAGUE } from "../lexicon/numberWords.js";
import {
  endsClause,
  isHyphen,
  isNumber,
  isWord,
  joined,
  pastHyphen,
  wordAt,
  type Line,
  type Stretch,
} from "../line.js";
import type { Reader } from "../reader.js";

/** Words after `times` or `twice` that compare: `ten times as much`, `twice the size`. */
const COMPARED =
  /^(?:as|that|its|their|his|her|our|those|what|more|less|bigger|larger|higher|greater|faster|likelier)$/;
/** Verbs before a bare `double` that make a multiple of it: `to double`, `more than double`. */
const DOUBLING = /^(?:to|nearly|almost|more|will|would|could|than|about|may|might|should|can|only|just|and|roughly)$/;

/** `doubled`, `threefold`, `1.7x`, `twice the size`; and how often: `23 times`, `scored twice`. */
export const readMultiple: Reader = (line, from, numeral) => {
  const value = MULTIPLES.get(wordAt(line, from));
  if (value !== undefined) return readWord(line, from, value);
  if (numeral === null) return null;
  const at = pastHyphen(line, numeral.to);
  const stretch = { from, to: at + 1 };
  const multiple = figureOf(stretch, "multiple", numeral.value, null, numeral.precision, numeral);
  switch (wordAt(line, at)) {
    case "x":
      return joined(line, at) && !(joined(line, at + 1) && isNumber(line, at + 1)) ? multiple : null;
    case "×":
    case "fold":
      return multiple;
    case "times":
      return !Number.isInteger(numeral.value) || isCompared(line, at + 1)
        ? multiple
        : { ...multiple, category: "count", unit: "time" };
    default:
      return null;
  }
};

const isCompared = (line: Line, at: number): boolean => COMPARED.test(wordAt(line, at)) || wordAt(line, at) === "the";

function readWord(line: Line, from: number, value: number): Figure | null {
  const word = wordAt(line, from);
  const stretch = { from, to: from + 1 };
  const multiple = figureOf(stretch, "multiple", value, null);
  const compared = isCompared(line, from + 1);
  if (word === "twice" || word === "thrice")
    return compared ? multiple : { ...multiple, category: "count", unit: "time" };
  if (isHyphen(line, from + 1) || isHyphen(line, from - 1)) return null;
  if (/^(?:doubles|trebles)$/.test(word) && !isVerb(line, from)) return null;
  const adjective = /^(?:double|treble|triple|quadruple)$/.test(word);
  return !adjective || compared || DOUBLING.test(wordAt(line, from - 1)) ? multiple : null;
}

/** `profit doubles to £2m`, but no `mixed doubles`, no `doubles champions`. */
const isVerb = (line: Line, from: number): boolean =>
  isWord(line, from - 1) &&
  !/^(?:the|a|an|in|of|at|and|or|mixed|singles|men|women|boys|girls|ladies|'s)$/.test(wordAt(line, from - 1)) &&
  (endsClause(line, from + 1) ||
    isNumber(line, from + 1) ||
    /^(?:to|from|in|by|every|as|within|over|since|after|the|a|its|his|her|their|our|that|what)$/.test(
      wordAt(line, from + 1),
    ));

/** Round plurals, as the range that they stand for: `hundreds of people`, `tens of thousands`. */
export function readVague(line: Line, from: number): Figure | null {
  const word = wordAt(line, from);
  const stretch = { from, to: from + 1 };
  const times = word === "tens" ? 10 : word === "hundreds" ? 100 : 0;
  if (times > 0 && wordAt(line, from + 1) === "of") {
    const scale = VAGUE.get(wordAt(line, from + 2));
    if (scale !== undefined) return vague({ from, to: from + 3 }, scale.low * times, scale.low * times * 5 - 1);
  }
  const range = VAGUE.get(word);
  if (range === undefined || wordAt(line, from - 1) === "the" || isScaleOnly(line, from)) return null;
  if (word === "scores" && wordAt(line, from + 1) !== "of") return null;
  return vague(stretch, range.low, range.high);
}

/** `Crew (thousands)`, `All in thousands.`: the scale of other figures. */
const isScaleOnly = (line: Line, from: number): boolean =>
  /^(?:\(|in)$/.test(wordAt(line, from - 1)) && endsClause(line, from + 1);

const vague = (stretch: Stretch, low: number, high: number): Figure => ({
  ...figureOf(stretch, "count", 0, null, low / 2),
  value: null,
  low,
  high,
});
