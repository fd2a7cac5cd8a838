import { figureOf, type Figure } from "../figure.js";
import { LEADING } from "../lexicon/hedges.js";
import { SMALL } from "../lexicon/numberWords.js";
import { UNIT_WORDS, type Unit } from "../lexicon/units.js";
import { withRest } from "./compound.js";
import { isHyphen, isNumber, isWord, wordAt, type Line } from "../line.js";
import { readCounted } from "./nouns.js";
import type { Reader } from "../reader.js";
import { wordSet } from "../../../text/wordSet.js";

/** What `one` counts for nothing: `one day`, `one thing`, `one more`. */
const IDLE_NOUNS =
  wordSet(`day another way thing things hand side such reason example time point more moment other person kind sort last final big good
   great key major important can could should would must might may is was has had who that`);
const PRONOUN_BEFORE =
  wordSet(`no that this the each every any which another some a an good new old bad last next first big little or these those other my your
   his her our their such better loved`);

/** `one` where it counts: `one tank`, `one of their last four games`; not the pronoun. */
export const readOne: Reader = (line, from, numeral) => {
  if (wordAt(line, from) !== "one" || isHyphen(line, from + 1) || PRONOUN_BEFORE.has(wordAt(line, from - 1)))
    return null;
  const stretch = { from, to: from + 1 };
  if (numeral?.to !== stretch.to) return null;
  const next = wordAt(line, from + 1);
  if (next === "of") return countsOf(line, from) ? figureOf(stretch, "count", 1, null) : null;
  if (next === "person" && BEFALLEN.test(wordAt(line, from + 2))) return figureOf(stretch, "count", 1, null);
  if (!isWord(line, from + 1) || IDLE_NOUNS.has(next)) return null;
  if (UNIT_WORDS.get(next)?.dimension === "duration" && !NOT_MEASURED.has(next)) return null;
  return readCounted(line, from + 1, 1) === null ? null : figureOf(stretch, "count", 1, null);
};

/** `one person was killed`, and not `one person told me` */
const BEFALLEN = /^(?:was|is|has|had|died|dead|killed|injured|hurt|remains|remained|in|per)$/;

const COUNTING_BEFORE = /^(?:only|just|exactly|least|than|won|lost|lose|drawn)$/;

/** `only one of`, `one of the last four`. */
function countsOf(line: Line, from: number): boolean {
  if (COUNTING_BEFORE.test(wordAt(line, from - 1))) return true;
  return [2, 3, 4].some(
    (ahead) =>
      isNumber(line, from + ahead) || (SMALL.has(wordAt(line, from + ahead)) && wordAt(line, from + ahead) !== "one"),
  );
}

const SPANNING =
  wordSet(`in for after within over of lasted lasts took takes lasting by than nearly almost about under around roughly during : every only
   spent just barely half`);
const NEIGHBOURS = new Set(["next", "last", "past"]);
/** Units whose name has another meaning after an article. */
const NOT_MEASURED = wordSet("second degree cup turn stone pound ton foot yard pint barrel magnitude knot mach");

/** `one day she left`: some day, unless the words around measure it (`in one day`, `one day of rain`). */
export const isSomeDay = (line: Line, from: number): boolean =>
  wordAt(line, from) === "one" &&
  wordAt(line, from + 1) === "day" &&
  !SPANNING.has(wordAt(line, from - 1)) &&
  !COUNTING_BEFORE.test(wordAt(line, from - 1)) &&
  !/^(?:of|each|a|per|and)$/.test(wordAt(line, from + 2));

const FULL = /^(?:full|whole|solid)$/;

/** `a year and a half`, `an hour and ten minutes`, `just over an hour`, `in a day`, `the next decade`: one of a unit, where it is measured and not a rate. */
export function readArticleUnit(line: Line, from: number): Figure | null {
  const article = /^an?$/.test(wordAt(line, from));
  // `for a full minute`
  const at = article && FULL.test(wordAt(line, from + 1)) ? from + 2 : from + 1;
  const word = wordAt(line, at);
  const isUnit = word.length > 2 && !word.endsWith("s") && (!NOT_MEASURED.has(word) || isLength(line, at));
  const unit = isUnit ? UNIT_WORDS.get(word) : undefined;
  if (unit === undefined || !(article || isSpan(line, from))) return null;
  const category = unit.dimension === "duration" ? "duration" : "measure";
  const whole = withRest(line, { to: at + 1, value: 1, precision: 1, category, unit: unit.name });
  const alone = whole.to === at + 1;
  if (alone && article && !isMeasured(line, from, unit)) return null;
  return figureOf({ from, to: whole.to }, category, whole.value, unit.name, whole.precision);
}

const LENGTHS_AFTER =
  /^(?:behind|ahead|long|short|deep|high|tall|wide|thick|above|below|beyond|past|away|apart|too|off)$/;

/** `a foot behind the line`, `a yard wide` */
const isLength = (line: Line, at: number): boolean =>
  /^(?:foot|yard)$/.test(wordAt(line, at)) && LENGTHS_AFTER.test(wordAt(line, at + 1));

/** `the next decade`, `the past hour`: not `the next day`, which is a date. */
const isSpan = (line: Line, from: number): boolean =>
  NEIGHBOURS.has(wordAt(line, from)) &&
  wordAt(line, from - 1) === "the" &&
  /^(?:decade|century|hour|fortnight)$/.test(wordAt(line, from + 1));

/** Periods that are named for how long they are, and hardly for when. */
const LENGTHS = new Set(["decade", "fortnight"]);

function isMeasured(line: Line, from: number, { dimension, name }: Unit): boolean {
  if (dimension === "duration") return isSpanned(line, from) || (LENGTHS.has(name) && !isRate(line, from));
  return isHedged(line, from) || !isRate(line, from);
}

/** How many words may stand between a figure and what it is reckoned by: `60 Swiss francs a litre`. */
const LONGEST_RATED = 3;

/** `90p a litre`, `three times a decade` */
const isRate = (line: Line, from: number): boolean =>
  Array.from({ length: LONGEST_RATED }, (_, back) => from - 1 - back).some(
    (at) => isNumber(line, at) || SMALL.has(wordAt(line, at)) || RATED.test(wordAt(line, at)),
  );

const RATED = /^(?:once|twice|times|cents|pence)$/;

const isHedged = (line: Line, from: number): boolean =>
  LEADING.has(wordAt(line, from - 1)) || LEADING.has(`${wordAt(line, from - 2)} ${wordAt(line, from - 1)}`);

/** `for a year`, not `$5 a year`. */
const isSpanned = (line: Line, from: number): boolean =>
  from === 0 || SPANNING.has(wordAt(line, from - 1))
    ? !(wordAt(line, from - 1) === "of" && isNumber(line, from - 2))
    : isHedged(line, from);
