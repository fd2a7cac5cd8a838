import { analyse } from "../../text/analysis.js";
import { memoizeByBlock } from "../../text/blockMemo.js";
import type { Block, Prose } from "../../text/prose.js";
import type { Span } from "../../text/span.js";
import type { NumberClaim } from "./numberClaim.js";
import { resolve, stated } from "./dates/resolve.js";
import { readLine, type LineFigure } from "./scan.js";

/** Reads every figure of a text. Relative dates resolve against `date` (ISO 8601 day), where there is one. */
export function readNumbers(prose: Prose, date: string | null): readonly NumberClaim[] {
  const claims: NumberClaim[] = [];
  let anchor = date;
  prose.blocks.forEach((block, index) => {
    for (const figure of readBlock(block)) {
      const day = figure.when === null ? null : resolve(figure.when, { date, anchor, tense: figure.tense });
      if (day !== null && /^\d{4}-\d\d-\d\d$/.test(day)) anchor = day;
      claims.push(claimOf(figure, block, index, day));
    }
  });
  return claims;
}

const readBlock = memoizeByBlock((block: Block): readonly LineFigure[] => {
  if (!/[\d\p{L}½]/u.test(block.text)) return [];
  return readLine(block, analyse(block));
});

function claimOf(figure: LineFigure, block: Block, index: number, date: string | null): NumberClaim {
  const { category, bound, value, low, high, unit, hedge, local, sentence, counted, precision, when } = figure;
  return {
    kind: "number",
    block: index,
    span: block.offsets.toFile(local),
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
