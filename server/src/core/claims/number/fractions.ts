import { figureOf, type Figure } from "./figure.js";
import { DENOMINATORS, MULTIPLES, VAGUE } from "./lexicon/numberWords.js";
import { UNIT_WORDS } from "./lexicon/units.js";
import { isHyphen, isNumber, isWord, joined, pastHyphen, wordAt, type Line } from "./line.js";
import { readNumeral } from "./numeral.js";

/** `two-thirds`, `a third`, `half`, `three in ten`, `9 out of 10`, `1/4`. */
export function readFraction(line: Line, from: number): Figure | null {
  return readSlash(line, from) ?? readHalf(line, from) ?? readParts(line, from) ?? readRatio(line, from);
}

const SLASHED = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 25, 32, 40, 50, 64, 100]);

function readSlash(line: Line, from: number): Figure | null {
  if (!isNumber(line, from) || wordAt(line, from + 1) !== "/" || !isNumber(line, from + 2)) return null;
  if (wordAt(line, from - 1) === "/" || wordAt(line, from + 3) === "/" || joined(line, from)) return null;
  const [top, bottom] = [Number(wordAt(line, from)), Number(wordAt(line, from + 2))];
  const core = { from, to: from + 3 };
  if (top > 0 && top < bottom && SLASHED.has(bottom)) return withUnit(line, figureOf(core, "fraction", top / bottom, null, 1 / bottom));
  if (top >= 20 && bottom >= 20 && top < 400 && bottom < 400 && top !== bottom)
    return { ...figureOf(core, "score", 0, null), value: null, low: top, high: bottom };
  return null;
}

const HALF_OF = new Set("of the its his her their our that this those these what as time-of a an all".split(" "));
const NOT_HALF = new Set("second first other final better latter opening half-".split(" "));

function readHalf(line: Line, from: number): Figure | null {
  if (wordAt(line, from) !== "half" || NOT_HALF.has(wordAt(line, from - 1))) return null;
  const next = wordAt(line, pastHyphen(line, from + 1));
  const article = /^an?$/.test(next) ? pastHyphen(line, from + 1) + 1 : pastHyphen(line, from + 1);
  const unit = UNIT_WORDS.get(wordAt(line, article));
  if (unit !== undefined && wordAt(line, article).length > 2) {
    const category = unit.dimension === "duration" ? "duration" : "measure";
    return figureOf({ from, to: article + 1 }, category, 0.5, unit.name, 0.5, { from, to: from + 1 });
  }
  if (isHyphen(line, from + 1) || isHyphen(line, from - 1)) return null;
  const free = !isWord(line, from + 1) || HALF_OF.has(next) || /^(?:in|by|over|under|than|nearly|almost|about|cut|exactly|only|just|roughly|around|is|was|were|are|at|more)$/.test(wordAt(line, from - 1));
  return free ? figureOf({ from, to: from + 1 }, "fraction", 0.5, null, 0.5) : null;
}

/** A number of parts: `a fifth`, `two-thirds`, `one hundred and three quarters` (a mixed number). */
function readParts(line: Line, from: number): Figure | null {
  const article = /^an?$/.test(wordAt(line, from));
  const numeral = article ? null : readNumeral(line, from);
  const count = article ? 1 : (numeral?.value ?? (DENOMINATORS.has(wordAt(line, from)) && wordAt(line, from + 1) === "of" && wordAt(line, from + 2) === "a" ? 1 : 0));
  if (count <= 0 || (numeral !== null && !numeral.words && !numeral.plain)) return null;
  const start = article ? from + 1 : (numeral?.to ?? from);
  const at = pastHyphen(line, start);
  const dashed = wordAt(line, at) === "-" ? at + 1 : at;
  const word = wordAt(line, dashed);
  const bottom = DENOMINATORS.get(word);
  if (bottom === undefined || !isPart(line, dashed, count, article)) return null;
  const value = count / bottom;
  return withUnit(line, figureOf({ from, to: dashed + 1 }, "fraction", value, null, 1 / bottom));
}

/** `a third of`, `two quarters`: not `a third man`, `one second`, `the third quarter`. */
function isPart(line: Line, index: number, count: number, article: boolean): boolean {
  const word = wordAt(line, index);
  const plural = word.endsWith("s") || word === "halves";
  if (plural !== count > 1 && !(plural && count < 1)) return false;
  if (word === "seconds" || word === "second") return false;
  if (!article || plural || word === "half" || word === "quarter") return true;
  const next = wordAt(line, index + 1);
  return !isWord(line, index + 1) || /^(?:of|more|less|fewer|as|in|to|were|are|is|was|had|have|has|from|said|and|or|higher|lower|larger|smaller|by|on|the)$/.test(next);
}

/** A fraction of a measure: `a quarter of an hour`, `1/4 mile`, `tenth of a gallon`. */
function withUnit(line: Line, figure: Figure): Figure {
  const of = wordAt(line, figure.to) === "of" && /^(?:an?|one)$/.test(wordAt(line, figure.to + 1)) ? figure.to + 2 : figure.to;
  const unit = wordAt(line, of).length > 2 ? UNIT_WORDS.get(wordAt(line, of)) : undefined;
  if (unit === undefined) return figure;
  const category = unit.dimension === "duration" ? "duration" : "measure";
  return { ...figure, to: of + 1, category, unit: unit.name };
}

/** `three in ten`, `one out of five`, `1 in every 4`. */
function readRatio(line: Line, from: number): Figure | null {
  const top = readNumeral(line, from);
  if (top === null || top.scaled || top.value < 1 || top.value > 999) return null;
  let at = top.to;
  const out = wordAt(line, at) === "out";
  if (out && wordAt(line, at + 1) === "of") at += 2;
  else if (wordAt(line, at) === "in") at += 1;
  else return null;
  if (wordAt(line, at) === "every") at++;
  const bottom = readNumeral(line, at);
  if (bottom === null || bottom.value <= top.value || !Number.isInteger(bottom.value)) return null;
  if (!out && (bottom.value > 1000 && !bottom.scaled || UNIT_WORDS.has(wordAt(line, bottom.to)))) return null;
  if (!out && !bottom.scaled && bottom.value >= 100 && bottom.value % 50 !== 0) return null;
  return figureOf({ from, to: bottom.to }, "fraction", top.value / bottom.value, null, 1 / bottom.value);
}

const AS = new Set("as the that its their his her our this those what more bigger larger higher".split(" "));

/** `doubled`, `threefold`, `1.7x`, `ten times as much`, `twice the size`; and how often: `23 times`, `scored twice`. */
export function readMultiple(line: Line, from: number): Figure | null {
  const word = MULTIPLES.get(wordAt(line, from));
  if (word !== undefined) return readMultipleWord(line, from, word);
  const numeral = readNumeral(line, from);
  if (numeral === null) return null;
  const at = pastHyphen(line, numeral.to);
  const mark = wordAt(line, at);
  const { value, precision } = numeral;
  const stretch = { from, to: at + 1 };
  if ((mark === "x" && joined(line, at)) || mark === "×") return figureOf(stretch, "multiple", value, null, precision, numeral);
  if (mark === "fold") return figureOf(stretch, "multiple", value, null, precision, numeral);
  if (mark !== "times") return null;
  const multiple = !Number.isInteger(value) || (AS.has(wordAt(line, at + 1)) && !/^(?:the|this)$/.test(wordAt(line, at + 1)));
  return figureOf(stretch, multiple ? "multiple" : "count", value, multiple ? null : "time", precision, numeral);
}

const NOT_MULTIPLE = /^(?:room|bed|act|agent|standards|doors|jeopardy|glazing|vision|decker|yellow|check|click|header|fault|bill|bogey|jump)$/;

function readMultipleWord(line: Line, from: number, value: number): Figure | null {
  const word = wordAt(line, from);
  const stretch = { from, to: from + 1 };
  const next = wordAt(line, pastHyphen(line, from + 1));
  if (word === "halves") return null;
  if (word === "twice" || word === "thrice") {
    const multiple = AS.has(next);
    return figureOf(stretch, multiple ? "multiple" : "count", value, multiple ? null : "time");
  }
  const base = word === "double" || word === "triple" || word === "treble" || word === "quadruple";
  if (base && (NOT_MULTIPLE.test(next) || isHyphen(line, from + 1) || !AS.has(next))) {
    if (!/^(?:to|nearly|almost|more|will|would|could|than|about|may|might)$/.test(wordAt(line, from - 1))) return null;
  }
  return figureOf(stretch, "multiple", value, null);
}

/** `hundreds of people`, `tens of thousands`. */
export function readVague(line: Line, from: number): Figure | null {
  const word = wordAt(line, from);
  if ((word === "tens" || word === "hundreds") && wordAt(line, from + 1) === "of") {
    const scale = VAGUE.get(wordAt(line, from + 2));
    const times = word === "tens" ? 10 : 100;
    if (scale !== undefined) return vague(from, from + 3, (scale[0] / 2) * times * 2, (scale[0] / 2) * times * 10 - 1);
  }
  const range = VAGUE.get(word);
  if (range === undefined || /^(?:the|in|by|of)$/.test(wordAt(line, from - 1)) && wordAt(line, from + 1) !== "of") return null;
  if (word === "scores" && wordAt(line, from + 1) !== "of") return null;
  return vague(from, from + 1, range[0], range[1]);
}

function vague(from: number, to: number, low: number, high: number): Figure {
  return { ...figureOf({ from, to }, "count", 0, null, low / 2), value: null, low, high };
}
