import { figureOf, type Figure } from "../figure.js";
import { FUNCTION_WORDS } from "../lexicon/nouns.js";
import { POINTS } from "../lexicon/contests.js";
import { ORDINALS } from "../lexicon/numberWords.js";
import { WEEKDAYS } from "../lexicon/calendar.js";
import { UNIT_WORDS } from "../lexicon/units.js";
import { isCapitalised, isHyphen, isNumber, isWord, joined, wordAt, type Line } from "../line.js";
import type { Reader } from "../reader.js";
import { readCounted } from "./nouns.js";
import { readNumeral, type Numeral } from "./numeral.js";
import { readUnit } from "./units.js";

/** Larger wholes than this are no denominators (`12 in 2019`). */
const LARGEST_WHOLE = 1000;

/** `three in ten`, `one out of five`, `1 in every 4`, `one of every ten`, `one commercial farm in eight`. */
export const readRatio: Reader = (line, _from, top) => {
  if (top === null || top.scaled || top.value < 1 || top.value >= LARGEST_WHOLE) return null;
  const direct = jointAt(line, top.to);
  if (direct !== null) return ratioOf(line, top, direct, false);
  // `83.6 points out of 100` are points.
  const noun = POINTS.has(wordAt(line, top.to)) ? null : pastNoun(line, top.to);
  const parted = noun === null ? null : jointAt(line, noun);
  return parted === null ? null : ratioOf(line, top, parted, true);
};

interface Joint {
  readonly to: number;
  /** Whether the words can be of nothing but a ratio: `out of`, `in every`. */
  readonly sure: boolean;
}

/** `in`, `in every`, `out of`, `of every`, `for every` */
function jointAt(line: Line, at: number): Joint | null {
  const out = wordAt(line, at) === "out" && wordAt(line, at + 1) === "of";
  const to = out ? at + 2 : at + 1;
  const every = /^(?:every|each)$/.test(wordAt(line, to));
  const joint = out || wordAt(line, at) === "in" || (/^(?:of|for)$/.test(wordAt(line, at)) && every);
  return joint ? { to: every ? to + 1 : to, sure: out || every } : null;
}

function ratioOf(line: Line, top: Numeral, { to, sure }: Joint, parted: boolean): Figure | null {
  const bottom = readNumeral(line, to);
  if (bottom === null || bottom.value <= top.value || !Number.isInteger(bottom.value)) return null;
  if (!sure && !isWhole(line, bottom, top.value === 1)) return null;
  // `one win in five matches` counts wins and matches, and `15 teams out of 18` teams.
  if (parted && (!isRound(bottom.value) || isCounting(line, bottom))) return null;
  return ratio(top.from, bottom.to, top.value / bottom.value, 1 / bottom.value);
}

const ratio = (from: number, to: number, value: number, precision: number): Figure =>
  figureOf({ from, to }, "fraction", value, null, precision);

const isRound = (value: number): boolean => value <= 10 || value % 10 === 0;

/** Verbs of the third person that follow a share: `one worker in five depends on wood`. */
const VERBS =
  /^(?:is|has|was|does|says|lives|works|depends|relies|needs|wants|gets|pays|owns|rents|votes|supports|believes|thinks|smokes|drinks|suffers|fails|dies|survives|goes|comes|leaves|speaks|uses|earns|loses|fears|knows|reports)$/;

const isCounting = (line: Line, { to, value }: Numeral): boolean =>
  !VERBS.test(wordAt(line, to)) &&
  ((joined(line, to) && isWord(line, to)) ||
    isHyphen(line, to) ||
    readUnit(line, to) !== null ||
    readCounted(line, to, value)?.phrase?.from === to);

/** The most words between the figures of a ratio: `one commercial farm in eight`. */
const LONGEST_NOUN = 3;

/** The index after the noun phrase between the figures of a ratio. */
function pastNoun(line: Line, at: number): number | null {
  let to = at;
  while (
    to - at < LONGEST_NOUN &&
    isWord(line, to) &&
    !isCapitalised(line, to) &&
    !FUNCTION_WORDS.has(wordAt(line, to))
  )
    to++;
  return to > at && !joined(line, at) && readUnit(line, at) === null ? to : null;
}

/** A round number that nothing measures, so that `three in ten` is a share, and `three in ten days` or `three in 2019` is not. */
function isWhole(line: Line, { value, plain, to }: Numeral, ofOne: boolean): boolean {
  const round = ofOne || value <= 20 || value % 50 === 0 || value >= LARGEST_WHOLE;
  const over = wordAt(line, to) === "overs";
  return round && !over && !(plain && value >= LARGEST_WHOLE) && readUnit(line, to) === null;
}

const OFTEN =
  /^(?:time|other|few|so|morning|night|evening|afternoon|weekend|step|turn|one|game|match|election|counts|counted|matters)$/;

/** `every eighth farm`, `every second child`; not how often (`every second day`). */
export function readEvery(line: Line, from: number): Figure | null {
  const digits = /^\d{1,3}$/.test(wordAt(line, from + 1)) && /^(?:st|nd|rd|th)$/.test(wordAt(line, from + 2));
  const value = digits ? Number(wordAt(line, from + 1)) : (ORDINALS.get(wordAt(line, from + 1)) ?? 0);
  const to = digits ? from + 3 : from + 2;
  const noun = wordAt(line, to);
  if (value < 2 || !isWord(line, to) || isCapitalised(line, to) || isNumber(line, to)) return null;
  if (OFTEN.test(noun) || FUNCTION_WORDS.has(noun) || WEEKDAYS.has(noun) || UNIT_WORDS.has(noun)) return null;
  return ratio(from, to, 1 / value, 1 / value);
}
