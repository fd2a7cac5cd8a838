import type { Figure } from "./figure.js";
import { MONTHS } from "./lexicon/calendar.js";
import { isAddress, isEmergency } from "./addresses.js";
import { LABELS, LOOSE_LABELS } from "./lexicon/labels.js";
import {
  isCapitalised,
  isHyphen,
  isNumber,
  isTie,
  isWord,
  joined,
  opensSentence,
  wordAt,
  type Line,
  type Stretch,
} from "./line.js";

/** Whether a figure is part of a name, a label, a version, a telephone number. Only bare numbers are in doubt. */
export function isNotFigure(line: Line, { from, to, core, category, unit, value }: Figure): boolean {
  if (category === "duration") return isAlways(line, { value, unit, to });
  if (category !== "count" && category !== "fraction" && category !== "score") return false;
  if (isGlued(line, core.from, core.to)) return true;
  if (category === "score") return LABELS.has(wordAt(line, from - 1)) && isCapitalised(line, from - 1);
  if (category !== "count") return false;
  if (isThePair(line, core) || (value === null && isAbbreviation(line, from - 1))) return true;
  if (isListMarker(line, core.from, to) || isOfList(line, core.from, core.to)) return true;
  if (isSigned(line, core.from) || isInRun(line, core.from, to)) return true;
  if (isGrouped(line, core.from)) return false;
  if (isDialled(line, core, unit !== null || (value ?? 0) >= DIALLED)) return true;
  if (isLabelled(line, from, unit !== null) || isAddress(line, core) || isEmergency(line, core)) return true;
  // `best-of-five`
  if (isHyphen(line, core.from - 1) && wordAt(line, core.from - 4) === "best") return true;
  if (isWord(line, core.from)) return isNameWord(line, core.from, core.to);
  return unit === null && (value ?? 0) < HIGHEST_NAME && Number.isInteger(value) && followsName(line, from);
}

/** `24 hours a day`, `seven days a week`: always. */
const isAlways = (line: Line, { value, unit, to }: Pick<Figure, "value" | "unit" | "to">): boolean =>
  /^an?$/.test(wordAt(line, to)) &&
  ((value === 24 && unit === "hour" && wordAt(line, to + 1) === "day") ||
    (value === 7 && unit === "day" && wordAt(line, to + 1) === "week"));

/** Larger numbers than this are in no name, nor are decimals. */
const HIGHEST_NAME = 10_000;

/** Letters directly before or after: `G20`, `COVID-19`, `F-16`, `A4`, `20th`, `7-Eleven`. */
function isGlued(line: Line, from: number, to: number): boolean {
  if (!isNumber(line, from)) return false;
  if (joined(line, from) && isWord(line, from - 1)) return true;
  if (isTie(line, from - 1) && isWord(line, from - 2)) return true;
  if (!isNumber(line, to - 1)) return false;
  const tied = isTie(line, to) && wordAt(line, to) !== "." && isCapitalised(line, to + 1) && !isTitle(line, to);
  return tied || (joined(line, to) && isWord(line, to) && wordAt(line, to) !== "'s");
}

/** `#5`, `№ 5`, `@10`, `=3`, `/5` */
const isSigned = (line: Line, from: number): boolean =>
  /^[#@№=\\/_*]$/.test(wordAt(line, from - 1)) && joined(line, from);

/** A number tied to others by dashes, stops or slashes: telephone numbers, versions, references. */
const isInRun = (line: Line, from: number, to: number): boolean =>
  (isTie(line, to) && isNumber(line, to + 1)) || (isTie(line, from - 1) && isNumber(line, from - 2));

/** `4,205`: nothing is named, numbered or dialled so. */
const isGrouped = (line: Line, from: number): boolean => /^\d{1,3}(?:,\d{3})+$/.test(wordAt(line, from));

/** `1. Basic plan` where the text is not marked up. */
const isListMarker = (line: Line, from: number, to: number): boolean =>
  isNumber(line, from) &&
  (from === 0 || /^[.!?]$/.test(wordAt(line, from - 1))) &&
  [".", ")", "\uFE0F"].includes(wordAt(line, to)) &&
  to + 1 < line.length;

/** Nobody dials a number with its scale in words: `2.85 million 20-foot containers`. */
const DIALLED = 1e6;

/** `Three things to know`, `five things we learned`: what follows is the writer's own list. */
const isOfList = (line: Line, from: number, to: number): boolean =>
  opensSentence(line, from) &&
  /^(?:things|reasons|lessons|takeaways|questions)$/.test(wordAt(line, to)) &&
  /^(?:to|we|you|from|why)$/.test(wordAt(line, to + 1));

/** `together the two would hold`: whoever was spoken of. */
const isThePair = (line: Line, { from, to }: Stretch): boolean =>
  /^(?:two|three)$/.test(wordAt(line, from)) &&
  wordAt(line, from - 1) === "the" &&
  /^(?:would|will|can|could|may|might|must|should|have|had|are|were|do|did|also|now|then|both)$/.test(wordAt(line, to));

/** A telephone number or code: `08457 90 90 90`, `555 123-4567`. */
function isDialled(line: Line, { from, to }: Stretch, counts: boolean): boolean {
  if (!isNumber(line, from)) return false;
  if (/^0\d/.test(wordAt(line, from)) && /^\d+$/.test(wordAt(line, from))) return true;
  if (/^\d{3}$/.test(wordAt(line, from)) && isTie(line, from + 1) && /^\d{4}$/.test(wordAt(line, from + 2)) && !counts)
    return true;
  return !counts && (isNumber(line, to) || isNumber(line, from - 1));
}

/** `type 2`, `day three`, `No. 5`, `Class 10 exams`; not `in her class 67 were men`. */
function isLabelled(line: Line, at: number, counts: boolean): boolean {
  const from = listStart(line, at);
  const before = wordAt(line, from - 1);
  if (before === ".") return /^(?:nos?|nrs|pp?|vol|fig|art|ch|sec)$/.test(wordAt(line, from - 2));
  if (LABELS.has(before)) return !(counts && isOwned(line, from - 1));
  if (!LOOSE_LABELS.has(before) || isOwned(line, from - 1)) return false;
  return !counts || (isCapitalised(line, from - 1) && !opensSentence(line, from - 1) && !isTitle(line, from));
}

/** The longest list under one label. */
const LONGEST_LIST = 8;

/** Where the numbers of a list start: `sections 4, 5 and 6`. */
function listStart(line: Line, from: number): number {
  let start = from;
  while (from - start < LONGEST_LIST && /^(?:and|or|to|,)$/.test(wordAt(line, start - 1)) && isNumber(line, start - 2))
    start -= 2;
  return LABELS.has(wordAt(line, start - 1)) || LOOSE_LABELS.has(wordAt(line, start - 1)) ? start : from;
}

/** `in her class`, `last year`: a class is meant and not its number; `her number two` is a deputy, `her Class 10 exams` are named. */
const isOwned = (line: Line, label: number): boolean =>
  wordAt(line, label) !== "number" &&
  (!isCapitalised(line, label) || isTitle(line, label)) &&
  OWNING.test(wordAt(line, label - 1));

const OWNING =
  /^(?:her|his|their|its|our|the|that|this|each|every|per|last|next|past|previous|coming|same|another|first|second|third|fourth|final)$/;

/** A number word with a capital that no sentence gives it: `the Big Four`, `Nine Inch Nails`. */
function isNameWord(line: Line, from: number, to: number): boolean {
  if (!isCapitalised(line, from) || isTitle(line, from)) return false;
  if (opensSentence(line, from)) return isCapitalised(line, to) && isCapitalised(line, to + 1);
  const before = wordAt(line, from - 1) === "of" ? from - 2 : from - 1;
  return isCapitalised(line, before) || isCapitalised(line, to);
}

/** After a capitalised word that opens no sentence: `Boeing 737`, `Exhibit 41`; a plural has a count (`Democrats 51`). */
const followsName = (line: Line, from: number): boolean => isGroupOf(line, from) || followsCapital(line, from);

/** `the Group of 20`, `the Class of 92` */
const isGroupOf = (line: Line, from: number): boolean =>
  wordAt(line, from - 1) === "of" && isCapitalised(line, from - 2) && /^(?:group|class)$/.test(wordAt(line, from - 2));

/** `NH 48`: an abbreviation is a name wherever it stands. */
const isAbbreviation = (line: Line, at: number): boolean => /^\p{Lu}{2,5}$/u.test(line[at]?.text ?? "");

const followsCapital = (line: Line, from: number): boolean =>
  isWord(line, from - 1) &&
  isCapitalised(line, from - 1) &&
  (!opensSentence(line, from - 1) || isAbbreviation(line, from - 1)) &&
  !wordAt(line, from - 1).endsWith("s") &&
  !MONTHS.has(wordAt(line, from - 1)) &&
  !isTitle(line, from) &&
  !isGapped(line, from);

/** Whether a number leaves out what the one before it counts: `Dublin loses 96 people, Lisbon 71 and Toronto 44`, `Saves: Hall 52, Orr 33`. */
function isGapped(line: Line, from: number): boolean {
  let at = from - 2;
  if (isAbbreviation(line, from - 1)) return false;
  if (isCapitalised(line, at)) at--;
  if (wordAt(line, at) === "and" && wordAt(line, at - 1) === ",") at--;
  if (wordAt(line, at) !== "," && wordAt(line, at) !== "and") return false;
  if (isNumber(line, at - 1))
    return isCapitalised(line, at - 2) && (wordAt(line, at - 3) === ":" || isGapped(line, at - 1));
  return isWord(line, at - 1) && !isCapitalised(line, at - 1) && isNumber(line, at - 2);
}

/** How many words on either side are looked at to tell a headline set in capitals. */
const TITLE_REACH = 8;

/** Whether most longer words about an index have a capital, as in a headline: then a capital says nothing. */
function isTitle(line: Line, index: number): boolean {
  let [capitals, words] = [0, 0];
  for (let at = Math.max(0, index - TITLE_REACH); at < index + TITLE_REACH; at++) {
    if (!isWord(line, at) || wordAt(line, at).length < 4) continue;
    words++;
    if (isCapitalised(line, at)) capitals++;
  }
  return words > 3 && capitals > words * 0.8;
}
