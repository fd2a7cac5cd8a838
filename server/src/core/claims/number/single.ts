import { andHalf } from "./amount.js";
import { figureOf, type Figure } from "./figure.js";
import { UNIT_WORDS } from "./lexicon/units.js";
import { LEADING } from "./lexicon/hedges.js";
import { isHyphen, isNumber, isWord, wordAt, type Line } from "./line.js";
import { readCounted } from "./nouns.js";

/** Nouns that `one` counts for nothing. */
const IDLE = new Set(
  `day another way thing things hand side such reason example time point more moment other person can could should would must might may
   is was has had that who which where of in on at to and or but as by for with from i you he she it we they day's kind sort last
   final big good great key major important major-of million`.split(/\s+/),
);
const PRONOUN_BEFORE = /^(?:no|that|this|the|each|every|any|which|another|some|a|an|good|only-the|new|old|bad|last|next|first|big|little|or|these|those|other|my|your|his|her|our|their|such|better|loved|for)$/;

/** `one` where it counts: `one tank`, `one of their last four games`; not the pronoun. */
export function readOne(line: Line, from: number): Figure | null {
  if (wordAt(line, from) !== "one" || isHyphen(line, from + 1)) return null;
  if (PRONOUN_BEFORE.test(wordAt(line, from - 1))) return null;
  const stretch = { from, to: from + 1 };
  const next = wordAt(line, from + 1);
  if (next === "of") return countsOf(line, from) ? figureOf(stretch, "count", 1, null) : null;
  if (next === "more" || !isWord(line, from + 1) || IDLE.has(next)) return null;
  const counted = readCounted(line, from + 1, 1);
  return counted === null ? null : { ...figureOf({ from, to: counted.to }, "count", 1, counted.head, 1, stretch), counted };
}

/** `only one of`, `one of the last four`. */
function countsOf(line: Line, from: number): boolean {
  if (/^(?:only|just|exactly|least|than|won|lost|lose|with)$/.test(wordAt(line, from - 1))) return true;
  for (let index = from + 2; index < from + 5; index++) {
    if (isNumber(line, index) || /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(wordAt(line, index))) return true;
  }
  return false;
}

const SPANNING = /^(?:in|for|after|within|over|of|lasted|lasts|took|takes|lasting|by|than|nearly|almost|about|under|around|roughly|during|:|every|only|spent|just|barely|next|past|last)$/;

/** `a year and a half`, `just over an hour`, `in a day`, `the next decade`: one of a unit, where it is measured and not a rate. */
export function readArticleUnit(line: Line, from: number): Figure | null {
  const article = /^(?:an?|next|last|past)$/.test(wordAt(line, from));
  if (!article) return null;
  const neighbour = !/^an?$/.test(wordAt(line, from));
  const word = wordAt(line, from + 1);
  const unit = word.length > 2 && !/^(?:stone|degree|cup|turn|second|pound|ton|foot|yard|pint|barrel|magnitude)$/.test(word) ? UNIT_WORDS.get(word) : undefined;
  if (unit === undefined || word.endsWith("s")) return null;
  if (neighbour && !(wordAt(line, from - 1) === "the" && (word === "decade" || word === "century" || word === "hour" || word === "day"))) return null;
  const half = andHalf(line, from + 2);
  const category = unit.dimension === "duration" ? "duration" : "measure";
  const to = half ?? from + 2;
  const before = wordAt(line, from - 1);
  const spans = neighbour || half !== null || from === 0 || SPANNING.test(before) || LEADING.has(before);
  if (!spans || (category === "measure" && half === null && !LEADING.has(before) && before !== "than" && before !== "over" && before !== "under")) return null;
  if (category === "duration" && half === null && /^(?:of|in)$/.test(before) && isNumber(line, from - 2)) return null;
  return figureOf({ from, to }, category, half === null ? 1 : 1.5, unit.name, half === null ? 1 : 0.5);
}
