import type { Analysis } from "../../text/analysis.js";
import type { Block } from "../../text/prose.js";
import type { Span } from "../../text/span.js";
import { asAge, readAgeDecade } from "./ages.js";
import { readAmounts } from "./amount.js";
import { withHeadUnit } from "./columnUnit.js";
import { readDate } from "./dates.js";
import { figureOf, type Figure } from "./figure.js";
import { readFraction, readMultiple, readVague } from "./fractions.js";
import { readHedge } from "./hedge.js";
import { spanOf, wordAt, type Line, type Stretch } from "./line.js";
import { isNotFigure } from "./nonFigures.js";
import { readCounted } from "./nouns.js";
import type { Bound, Category } from "./numberClaim.js";
import { readOrdinal } from "./ordinals.js";
import { readRelativeDate } from "./relativeDates.js";
import { readScore } from "./scores.js";
import { readArticleUnit, readOne } from "./single.js";
import { tenseAt } from "./tense.js";
import { readTime } from "./times.js";
import { startsFigure } from "./triggers.js";
import type { Tense, When } from "./when.js";

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

/** What reads what, in the order in which it is tried. */
const READERS = [
  readRelativeDate,
  readDate,
  readTime,
  readAgeDecade,
  readScore,
  readFraction,
  readMultiple,
  readOrdinal,
  readVague,
  readOne,
  readArticleUnit,
  readAmounts,
] as const;

/** Every figure of a block, from left to right. */
export function readLine(block: Block, { tokens, sentences }: Analysis): readonly LineFigure[] {
  const figures: LineFigure[] = [];
  let floor = 0;
  let sentence = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (!startsFigure(tokens, index)) continue;
    const found = readFigure(tokens, index, block);
    if (found === null) continue;
    while (sentence < sentences.length - 1 && (tokens[found.from]?.start ?? 0) >= (sentences[sentence]?.end ?? 0)) sentence++;
    const within = sentences[sentence] ?? { start: 0, end: block.text.length };
    if (!isNotFigure(tokens, block, found)) {
      const figure = toLineFigure(tokens, found, floor, within);
      figures.push(figure.line);
      index = figure.to - 1;
      floor = figure.to;
    } else {
      index = Math.max(index, found.core.to - 1);
      floor = index + 1;
    }
  }
  return figures;
}

function readFigure(line: Line, from: number, block: Block): Figure | null {
  for (const read of READERS) {
    const figure = read(line, from);
    if (figure === null) continue;
    const counted = withCounted(line, figure);
    return asAge(line, block.kind === "cell" ? withHeadUnit(counted, block.column, block.row) : counted);
  }
  return null;
}

const COUNTING = new Set<Category>(["count"]);

/** Adds what a bare number counts. */
function withCounted(line: Line, figure: Figure): Figure {
  if (!COUNTING.has(figure.category) || figure.unit !== null || figure.counted !== null) return figure;
  const of = wordAt(line, figure.to) === "of" ? figure.to + 1 : figure.to;
  const at = of > figure.to && /^(?:the|its|their|his|her|our|these|those|all|my)$/.test(wordAt(line, of)) ? of + 1 : of;
  const counted = readCounted(line, at, figure.value);
  if (counted === null) return figure;
  const { from, to, head } = counted;
  return { ...figure, unit: head, counted: { from, to }, to: of > figure.to ? figure.to : to };
}

function toLineFigure(line: Line, found: Figure, floor: number, sentence: Span): { readonly line: LineFigure; readonly to: number } {
  const { category, value, low, high, unit, precision, when, core, counted } = found;
  const hedge = readHedge(line, found, found.to, floor);
  const stretch: Stretch = { from: hedge.from, to: hedge.to };
  const tense = when === null || when.kind === "fixed" ? null : tenseIn(line, found, sentence);
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

function tenseIn(line: Line, { from, to }: Figure, sentence: Span): Tense | null {
  let [start, end] = [from, to];
  while (start > 0 && (line[start - 1]?.start ?? 0) >= sentence.start) start--;
  while (end < line.length && (line[end]?.end ?? 0) <= sentence.end) end++;
  return tenseAt(line, from, start, end);
}

export { figureOf };
