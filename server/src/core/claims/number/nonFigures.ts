import type { Block } from "../../text/prose.js";
import type { Figure } from "./figure.js";
import { MONTHS } from "./lexicon/calendar.js";
import { LEADING } from "./lexicon/hedges.js";
import { isCapitalised, isDash, isHyphen, isNumber, isWord, joined, opensSentence, wordAt, type Line } from "./line.js";

/** Words before a number that it names rather than counts. */
const LABELS = new Set(
  `type tier level phase stage group grade category class chapter section article clause rule room gate platform terminal flight
   bus line highway route road page pages p pp part volume vol figure fig table appendix version step row column item question q
   exhibit amendment proposition prop resolution ward district precinct unit block zone area sector season episode no nos num nrs number
   channel formula studio pier dock berth lane track round lot plot floor junction exit interstate motorway act directive psalm verse
   day week game match sonata symphony opus apollo windows iphone galaxy boeing airbus covid covid-19 vitamin catch euro nato g u`.split(
    /\s+/,
  ),
);

/** Whether a bare number is part of a name, a label, a version, a telephone number. */
export function isNotFigure(line: Line, block: Block, { from, to, core, category, counted, value }: Figure): boolean {
  if (category !== "count" && category !== "fraction" && category !== "score") return false;
  const first = line[core.from];
  if (first === undefined) return true;
  if (isGlued(line, core.from, core.to)) return true;
  if (category !== "count") return false;
  const before = wordAt(line, from - 1);
  if (before === "#" || before === "@" || before === "/" || before === "№" || before === "\\" || before === "=")
    return true;
  if (isRun(line, from, to)) return true;
  if (counted !== null && isNumber(line, core.from) && !LABELS.has(before)) return false;
  if (LABELS.has(before) && !(before === "round" && counted !== null))
    return isWord(line, from - 1) && !isCountedLabel(line, from, before, counted !== null);
  if (before === "." && /^(?:no|nos|nrs|p|pp|vol|fig|art|ch|sec)$/.test(wordAt(line, from - 2))) return true;
  if (first.kind === "word") return isNameWord(line, core.from, core.to);
  return block.kind !== "heading" && isNamed(line, from) && counted === null && (value ?? 0) < 10_000;
}

/** `day 43`; but `on Tuesday 43 people`, `in part 43 percent`. */
const isCountedLabel = (line: Line, from: number, before: string, counted: boolean): boolean =>
  counted &&
  (before === "game" || before === "match" || before === "group" || before === "area") &&
  !isCapitalised(line, from - 1);

/** Directly after or before letters: `G20`, `COVID-19`, `F-16`, `20th`, `A4`. */
function isGlued(line: Line, from: number, to: number): boolean {
  if (joined(line, from) && isWord(line, from - 1)) return true;
  if (
    joined(line, from) &&
    isDash(line, from - 1) &&
    joined(line, from - 1) &&
    isWord(line, from - 2) &&
    isNumber(line, from)
  )
    return true;
  if (isNumber(line, to - 1) && joined(line, to) && isWord(line, to) && wordAt(line, to) !== "'s") return true;
  return (
    isNumber(line, from) &&
    isNumber(line, to - 1) &&
    isHyphen(line, to) &&
    isCapitalised(line, to + 1) &&
    to + 2 <= line.length &&
    (line[to + 1]?.text.length ?? 0) === 1
  );
}

/** A number in a run of numbers tied by dashes, dots or slashes: telephone numbers, versions, dates of other forms. */
const isRun = (line: Line, from: number, to: number): boolean =>
  (isNumber(line, to - 1) &&
    /^[-–/.:]$/.test(wordAt(line, to)) &&
    joined(line, to) &&
    isNumber(line, to + 1) &&
    joined(line, to + 1)) ||
  (isNumber(line, from) &&
    joined(line, from) &&
    /^[-–/.:]$/.test(wordAt(line, from - 1)) &&
    isNumber(line, from - 2) &&
    joined(line, from - 1));

/** A capital that does not open a sentence: `Big Four`, `Radio Five`. */
function isNameWord(line: Line, from: number, to: number): boolean {
  if (opensSentence(line, from) || !isCapitalised(line, from))
    return isCapitalised(line, from) && isCapitalised(line, to) && isCapitalised(line, to + 1);
  return !LEADING.has(wordAt(line, from - 1)) && isCapitalised(line, from - 1);
}

/** After a capitalised word that is no sentence's first: `Boeing 737`, `Exhibit 41`. */
const isNamed = (line: Line, from: number): boolean =>
  isWord(line, from - 1) &&
  isCapitalised(line, from - 1) &&
  !opensSentence(line, from - 1) &&
  !MONTHS.has(wordAt(line, from - 1));
