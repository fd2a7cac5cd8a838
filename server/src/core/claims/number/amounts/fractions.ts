import { figureOf, type Figure } from "../figure.js";
import { HEDGE_WORDS } from "../lexicon/hedges.js";
import { DENOMINATORS } from "../lexicon/numberWords.js";
import { UNIT_WORDS } from "../lexicon/units.js";
import {
  endsClause,
  isArticle,
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
import type { Numeral } from "./numeral.js";
import type { UnitReading } from "./unitReading.js";
import { readPercent } from "./units.js";

/** `two-thirds`, `a third`, `half`, `1/4`; of a measure too (`half an hour`, `1/4 mile`). */
export const readFraction: Reader = (line, from, numeral) =>
  readSlash(line, from) ?? (numeral === null ? readHalf(line, from) : null) ?? readParts(line, from, numeral);

/** The denominators that a slash is likely to mean a fraction with. */
const SLASHED = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 25, 32, 40, 50, 64, 100]);

/** `1/4`; and a pair of readings, such as a blood pressure of `143/84`. */
function readSlash(line: Line, from: number): Figure | null {
  if (!isNumber(line, from) || wordAt(line, from + 1) !== "/" || !isNumber(line, from + 2)) return null;
  const tied = joined(line, from) && from > 0;
  if (tied || (wordAt(line, from + 3) === "/" && joined(line, from + 3))) return null;
  const [top, bottom] = [Number(wordAt(line, from)), Number(wordAt(line, from + 2))];
  const stretch = { from, to: from + 3 };
  if (top > 0 && top < bottom && SLASHED.has(bottom))
    return ofMeasure(line, fraction(stretch, top / bottom, 1 / bottom));
  const readings = [top, bottom].every((reading) => reading >= 30 && reading < 300) && top > bottom;
  return readings ? { ...figureOf(stretch, "score", 0, null), value: null, low: top, high: bottom } : null;
}

const fraction = (stretch: Stretch, value: number, precision: number): Figure =>
  figureOf(stretch, "fraction", value, null, precision);

const PART_OF_WHOLE = /^(?:second|first|other|final|better|latter|opening|closing)$/;
const HALVED = /^(?:of|the|its|his|her|their|our|that|this|those|these|what|as|all)$/;
const HALF_AFTER =
  /^(?:in|by|over|under|than|nearly|almost|about|cut|exactly|only|just|roughly|around|is|was|were|are|at|some|least|one)$/;

/** `half the dose`, `more than half`, `half an hour`; not the half of a match, nor `half as large again`. */
function readHalf(line: Line, from: number): Figure | null {
  if (wordAt(line, from) !== "half" || PART_OF_WHOLE.test(wordAt(line, from - 1))) return null;
  if (wordAt(line, from + 1) === "as" && wordAt(line, from + 3) === "again") return null;
  const next = pastHyphen(line, from + 1);
  const noun = isArticle(line, next) ? pastHyphen(line, next + 1) : next;
  const stretch = { from, to: from + 1 };
  const measure = measureAt(line, noun);
  if (measure !== null)
    return { ...figureOf({ from, to: measure.to }, measure.category, 0.5, measure.unit, 0.5, stretch) };
  if (isHyphen(line, from + 1) || isHyphen(line, from - 1)) return null;
  const free =
    !isWord(line, from + 1) || HALVED.test(wordAt(line, from + 1)) || HALF_AFTER.test(wordAt(line, from - 1));
  return free ? ofMeasure(line, fraction(stretch, 0.5, 0.5)) : null;
}

const ONE = /^(?:an?|one)$/;

/** What a fraction may be of, in the singular: a measure, a per cent, a point (of a rate or poll). */
function measureAt(line: Line, at: number): Omit<UnitReading, "scale"> | null {
  const word = wordAt(line, at);
  if (word === "point") return { category: "percentage point", unit: "percentage point", to: at + 1 };
  // `half a second`, but `the half second from the top`
  const isUnit = word.length > 2 && (word !== "second" || ONE.test(wordAt(line, at - 1)));
  const unit = isUnit ? UNIT_WORDS.get(word) : undefined;
  if (unit === undefined) return readPercent(line, at);
  return { category: unit.dimension === "duration" ? "duration" : "measure", unit: unit.name, to: at + 1 };
}

/** A number of parts: `a fifth`, `two-thirds`, `one-half`. */
function readParts(line: Line, from: number, numeral: Numeral | null): Figure | null {
  const count = countAt(line, from, numeral);
  if (count === null) return null;
  const hyphen = pastHyphen(line, count.to);
  const at = wordAt(line, hyphen) === "-" ? hyphen + 1 : hyphen;
  const bottom = DENOMINATORS.get(wordAt(line, at));
  // `18 quarters` are months.
  if (bottom === undefined || count.value > bottom || !isPart(line, from, at, count)) return null;
  if (count.article && isScored(line, from, at + 1)) return null;
  const parts = fraction({ from, to: at + 1 }, count.value / bottom, 1 / bottom);
  const measured = ofMeasure(line, parts);
  // `a quarter-point` but no `quarter-final`, no `third-degree burn`.
  const tied = isHyphen(line, at + 1) && (measured === parts || bottom > 4 || bottom === 3);
  return tied ? null : measured;
}

interface Count {
  readonly value: number;
  readonly article: boolean;
  readonly to: number;
}

/** How many parts: a number, an article, or neither (`tenth of a gallon`). */
function countAt(line: Line, from: number, numeral: Numeral | null): Count | null {
  if (isArticle(line, from)) return { value: 1, article: true, to: from + 1 };
  const ofOne = wordAt(line, from + 1) === "of" && isArticle(line, from + 2);
  const ofPoint = wordAt(line, from) === "quarter" && wordAt(line, pastHyphen(line, from + 1)) === "point";
  if (DENOMINATORS.has(wordAt(line, from)) && (ofOne || ofPoint)) return { value: 1, article: false, to: from };
  if (numeral === null || !(numeral.words || numeral.plain) || numeral.value <= 0) return null;
  return { value: numeral.value, article: false, to: numeral.to };
}

const FRACTION_AFTER =
  /^(?:of|more|less|fewer|as|in|to|full|empty|short|cheaper|dearer|down|up|off|were|are|is|was|had|have|has|from|said|and|or|higher|lower|larger|smaller|bigger|longer|shorter|faster|slower|older|younger|heavier|lighter|greater|better|worse|wider|by|on|the|at|than|per|each|today|now|this|last|since|after|before|when|if|but|so|then|there|here|still|already)$/;

/** `a third of`, `two quarters`, `nearly a fifth sprouted`: not `a third man`, `one second`, `the third quarter`. */
function isPart(line: Line, from: number, index: number, { value, article }: Count): boolean {
  const word = wordAt(line, index);
  const plural = word.endsWith("s");
  if (plural !== value > 1) return false;
  if (!article || plural || word === "half" || word === "quarter") return true;
  return (
    HEDGE_WORDS.has(wordAt(line, from - 1)) || !isWord(line, index + 1) || FRACTION_AFTER.test(wordAt(line, index + 1))
  );
}

const SCORING = /^(?:adds?|added|scores?|scored|nets?|netted|bags?|bagged|grabs?|grabbed|got|makes?|made)$/;

/** `added a third in stoppage time`: one more goal, and no part of anything. */
const isScored = (line: Line, from: number, to: number): boolean =>
  SCORING.test(wordAt(line, from - 1)) &&
  (endsClause(line, to) || /^(?:in|on|from|after|before|with|when|late|and)$/.test(wordAt(line, to)));

/** A fraction of one measure: `a quarter of an hour`, `1/4 mile`. */
function ofMeasure(line: Line, figure: Figure): Figure {
  const of = wordAt(line, figure.to) === "of" && ONE.test(wordAt(line, figure.to + 1));
  const measure = measureAt(line, of ? figure.to + 2 : pastHyphen(line, figure.to));
  return measure === null ? figure : { ...figure, ...measure };
}
