import { analyse } from "../../text/analysis.js";
import { memoizeByBlock } from "../../text/blockMemo.js";
import { memoizeInPlace } from "../../text/memoizeInPlace.js";
import type { Block, Prose } from "../../text/prose.js";
import type { Span } from "../../text/span.js";
import type { NumberClaim } from "./numberClaim.js";
import { resolve, stated } from "./dates/resolve.js";
import { readLine, type LineFigure } from "./scan.js";

/** Reads every figure of a text, block by block. Relative dates resolve against `date` (ISO 8601 day), where there is one. */
export function readNumbers({ blocks }: Prose, date: string | null): readonly (readonly NumberClaim[])[] {
  let anchor = date;
  return blocks.map((block, index) => {
    const placed = placedFigures(block, { index, date, anchor });
    anchor = placed.anchor;
    return placed.claims;
  });
}

/** Where a block stands and by which days its dates are read. */
interface Place {
  readonly index: number;
  readonly date: string | null;
  /** The last day that the text before it names. */
  readonly anchor: string | null;
}

interface Placed {
  readonly claims: readonly NumberClaim[];
  /** The last day that the text names up to the block's end. */
  readonly anchor: string | null;
}

const placed = memoizeInPlace<Placed>();

const placedFigures = (block: Block, place: Place): Placed =>
  placed(block, [place.index, place.date, place.anchor], () => placeFigures(block, place));

function placeFigures(block: Block, { index, date, anchor }: Place): Placed {
  let last = anchor;
  const claims = figuresIn(block).map((figure) => {
    const day = figure.when === null ? null : resolve(figure.when, { date, anchor: last, tense: figure.tense });
    if (day !== null && /^\d{4}-\d\d-\d\d$/.test(day)) last = day;
    return claimOf(figure, block, index, day);
  });
  return { claims, anchor: last };
}

/** The figures of a block, wherever it stands. */
export const figuresIn = memoizeByBlock((block: Block): readonly LineFigure[] => {
  if (!/[\d\p{L}½]/u.test(block.text)) return [];
  return readLine(block, analyse(block));
});

function claimOf(figure: LineFigure, block: Block, index: number, date: string | null): NumberClaim {
  const { category, bound, value, low, high, unit, hedge, local, sentence, counted, precision, when } = figure;
  return {
    kind: "number",
    block: index,
    text: textOf(block, local),
    local,
    sentence,
    category,
    bound,
    figure: figure.figure,
    counted,
    precision,
    quantity: { value, low, high, unit, hedge, date },
    statedDate: when === null ? null : stated(when),
  };
}

const textOf = (block: Block, { start, end }: Span): string => block.text.slice(start, end);
