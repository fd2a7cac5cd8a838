import { LEADING, LONGEST_LEADING, LONGEST_TRAILING, TRAILING } from "./lexicon/hedges.js";
import { isHyphen, pastHyphen, wordAt, type Line } from "./line.js";
import type { Figure } from "./figure.js";
import type { Bound } from "./numberClaim.js";

/** A hedge beside a figure; `from` and `to` are the figure's stretch with the hedge taken in. */
export interface Hedge {
  readonly bound: Bound;
  readonly words: string | null;
  readonly from: number;
  readonly to: number;
}

/** The hedge of a figure whose claim ends at `end`; `floor` is where the figure before it ended. */
export function readHedge(line: Line, figure: Figure, end: number, floor: number): Hedge {
  const before = leading(line, figure, floor);
  const after = trailing(line, figure, end);
  if (after !== null && (before === null || before.bound === "about"))
    return { bound: after.bound, words: [before?.words, after.words].filter(Boolean).join(" "), from: before?.from ?? figure.from, to: after.to };
  return before ?? { bound: "exact", words: null, from: figure.from, to: end };

  function leading(line: Line, { from }: Figure, floor: number): Hedge | null {
    const stop = /^(?:an?|the|another)$/.test(wordAt(line, from - 1)) ? from - 1 : from;
    for (const start of stop === from ? [from] : [from, stop]) {
      for (let size = Math.min(LONGEST_LEADING, start - floor); size > 0; size--) {
        const words = wordsBetween(line, start - size, start);
        const bound = LEADING.get(words);
        if (bound !== undefined && !isPreposition(line, figure, start - size, words)) return { bound, words, from: start - size, to: end };
      }
    }
    return null;
  }
}

/** `over 18 months` is a span, `about the 43` a topic: the word is no hedge there. */
function isPreposition(line: Line, figure: Figure, index: number, words: string): boolean {
  if (figure.category === "date") return words !== "about" && words !== "around" && words !== "circa" && words !== "c.";
  if (words !== "over") return false;
  if (figure.category !== "duration") return false;
  return !/^(?:for|after|took|lasted|in|well|of|than|takes|lasts|spent|lasting|is|was|been|,)$/.test(wordAt(line, index - 1)) && index > 0;
}

function trailing(line: Line, figure: Figure, end: number): { bound: Bound; words: string; to: number } | null {
  if (wordAt(line, end) === "+" ) return { bound: "atLeast", words: "+", to: end + 1 };
  if (isHyphen(line, end) && wordAt(line, end + 1) === "odd") return { bound: "about", words: "odd", to: end + 2 };
  if (isHyphen(line, end) && wordAt(line, end + 1) === "plus") return { bound: "atLeast", words: "plus", to: end + 2 };
  for (let size = LONGEST_TRAILING; size > 1; size--) {
    const words = wordsBetween(line, end, end + size);
    const bound = TRAILING.get(words);
    if (bound !== undefined) return { bound, words, to: end + size };
  }
  return pastHyphen(line, figure.to) === figure.to ? null : null;
}

function wordsBetween(line: Line, from: number, to: number): string {
  let words = wordAt(line, from);
  for (let index = from + 1; index < to; index++) words += ` ${wordAt(line, index)}`;
  return words;
}
