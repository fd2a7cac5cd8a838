import type { Analysis } from "../../text/analysis.js";
import type { Block } from "../../text/prose.js";
import type { Span } from "../../text/span.js";
import { asAge } from "./amounts/ages.js";
import { asDimension } from "./amounts/dimensions.js";
import { withHeadingUnit, withHeadUnit } from "./amounts/columnUnit.js";
import { withCurrencyOf } from "./amounts/ellipsis.js";
import { calendar, yearAt } from "./dates/calendar.js";
import { asQuarter } from "./dates/elidedQuarter.js";
import { dateOf, type Figure } from "./figure.js";
import { pastHedge, readHedge } from "./hedge.js";
import { VAGUE } from "./lexicon/numberWords.js";
import { UNIT_WORDS } from "./lexicon/units.js";
import { isCapitalised, spanOf, wordAt, type Line, type Stretch } from "./line.js";
import { asMagnitude } from "./amounts/magnitude.js";
import { isNotFigure } from "./nonFigures.js";
import { readNumeral } from "./amounts/numeral.js";
import { pastPartitive, readCounted } from "./amounts/nouns.js";
import { readersAt } from "./readers.js";
import type { Bound, Category } from "./numberClaim.js";
import { asDayOfMonth } from "./dates/dayOfMonth.js";
import { tenseAt } from "./dates/tense.js";
import { turnsOnTense, type Tense, type When } from "./dates/when.js";

/** A figure of a block: all that can be read without knowing the text around it. */
export interface LineFigure {
  readonly category: Category;
  readonly bound: Bound;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly hedge: string | null;
  readonly precision: number;
  readonly when: When | null;
  readonly tense: Tense | null;
  readonly local: Span;
  readonly figure: Span;
  readonly counted: Span | null;
  readonly sentence: Span;
}

/** Every figure of a block, from left to right. */
export function readLine(block: Block, { tokens, sentences }: Analysis): readonly LineFigure[] {
  const figures: LineFigure[] = [];
  let sentence = 0;
  let last: Figure | null = null;
  let before: Figure | null = null;
  let month: When | null = null;
  let quarter: When | null = null;
  let floor = 0;
  for (let index = 0; index < tokens.length; index++) {
    const read = readFigure(tokens, index, block);
    if (read === null) continue;
    index = Math.max(index, read.core.to - 1);
    if (isNotFigure(tokens, read)) {
      floor = index + 1;
      continue;
    }
    const start = tokens[read.from]?.start ?? 0;
    while (sentence < sentences.length - 1 && start >= (sentences[sentence]?.end ?? 0)) {
      sentence++;
      before = null;
      quarter = null;
    }
    const whole = withCurrencyOf(tokens, asDimension(tokens, read, last), before);
    const found = asQuarter(tokens, asDayOfMonth(tokens, whole, month), quarter);
    last = found;
    if (found.when?.kind === "calendar" && found.when.month !== null) month = found.when;
    if (found.when?.kind === "months") quarter = found.when;
    // A conversion in brackets lends its currency to nothing.
    if (found.category === "money" && wordAt(tokens, found.from - 1) !== "(") before = found;
    const figure = lineFigure(tokens, found, floor, sentences[sentence] ?? { start: 0, end: block.text.length });
    figures.push(figure.line);
    index = figure.to - 1;
    floor = figure.to;
  }
  return figures;
}

function readFigure(line: Line, from: number, block: Block): Figure | null {
  const readers = readersAt(line, from);
  if (readers === undefined) return null;
  if (from === 0 && block.kind === "item") {
    const year = readLeadingYear(line);
    if (year !== null) return year;
  }
  const numeral = readNumeral(line, from);
  for (const read of readers) {
    const figure = read(line, from, numeral);
    if (figure === null) continue;
    const counted = asMagnitude(line, withCounted(line, figure));
    return asAge(line, withLabelUnit(line, counted, block));
  }
  return null;
}

/** `2021 Shares are floated`: the year that leads an item of a chronicle. */
function readLeadingYear(line: Line): Figure | null {
  const year = yearAt(line, 0);
  return year !== null && isCapitalised(line, 1)
    ? dateOf({ from: 0, to: 1 }, calendar({ year, month: null, day: null, turn: null }))
    : null;
}

function withLabelUnit(line: Line, figure: Figure, block: Block): Figure {
  if (block.kind === "cell") return withHeadUnit(figure, block);
  return block.kind === "item" ? withHeadingUnit(line, figure, block.heading) : figure;
}

/** Adds what a bare number counts. */
function withCounted(line: Line, figure: Figure): Figure {
  if (figure.category !== "count" || figure.unit !== null) return figure;
  const hedged = pastHedge(line, figure.to);
  const at = pastPartitive(line, hedged);
  const counted = readCounted(line, at, at === hedged ? figure.value : null);
  if (counted === null) return figure;
  const { head, phrase } = counted;
  // `37 of his 58 years`
  const period = at === hedged ? undefined : UNIT_WORDS.get(head);
  if (period?.dimension === "duration") return { ...figure, category: "duration", unit: period.name };
  // `thousands of people` and `thousands dead`, but `thousands lay outdoors`
  if (phrase !== null && at === figure.to && VAGUE.has(wordAt(line, at - 1))) return figure;
  return { ...figure, unit: head, counted: phrase, to: at === hedged ? (phrase?.to ?? figure.to) : figure.to };
}

function lineFigure(
  line: Line,
  found: Figure,
  floor: number,
  sentence: Span,
): { readonly line: LineFigure; readonly to: number } {
  const { category, value, low, high, unit, precision, when, core, counted } = found;
  const hedge = readHedge(line, found, floor);
  const stretch: Stretch = { from: hedge.from, to: hedge.to };
  const tense = when !== null && turnsOnTense(when) ? tenseIn(line, found, sentence) : null;
  const figure = {
    category,
    bound: hedge.bound,
    value,
    low,
    high,
    unit,
    hedge: hedge.words,
    precision,
    when,
    tense,
    local: spanOf(line, stretch),
    figure: spanOf(line, core),
    counted: counted === null ? null : spanOf(line, counted),
    sentence,
  };
  return { line: figure, to: stretch.to };
}

/** How many words on either side of a date its verb is looked for in. */
const TENSE_REACH = 40;

/** The tense around a figure, in its sentence. */
function tenseIn(line: Line, figure: Figure, sentence: Span): Tense | null {
  let { from, to } = figure;
  const [first, last] = [from - TENSE_REACH, to + TENSE_REACH];
  while (from > Math.max(0, first) && (line[from - 1]?.start ?? 0) >= sentence.start) from--;
  while (to < Math.min(line.length, last) && (line[to]?.end ?? 0) <= sentence.end) to++;
  return tenseAt(line, figure, { from, to });
}
