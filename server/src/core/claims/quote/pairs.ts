import { memoizeByBlock } from "../../text/blockMemo.js";
import type { Block } from "../../text/prose.js";
import { indexEndingAfter, type Span } from "../../text/span.js";
import { findMarks, isSingle, type Mark, type MarkStyle } from "./marks.js";

/** Words in marks. The span takes in the marks, `words` does not. */
export interface Quotation extends Span {
  readonly words: Span;
  /** False where the words run on to the next opening mark or the end of the paragraph. */
  readonly closed: boolean;
  /** What is quoted within. */
  readonly within: readonly Quotation[];
}

type Pair = Omit<Quotation, "within">;

const FAMILY: Readonly<Record<MarkStyle, MarkStyle>> = {
  curly: "straight",
  straight: "curly",
  single: "straightSingle",
  straightSingle: "single",
  guillemet: "guillemet",
  twin: "twin",
  angle: "angle",
};

export const quotationsIn = memoizeByBlock(({ text }) => pairMarks(text));

/** Whether a place in a block stands in marks. */
export function isQuoted(block: Block, { start }: Span): boolean {
  const quotations = quotationsIn(block);
  const quotation = quotations[indexEndingAfter(quotations, start)];
  return quotation !== undefined && quotation.start <= start;
}

/** Finds what stands in marks in one paragraph. Linear in the text's length, whatever its marks. */
export function pairMarks(text: string): readonly Quotation[] {
  const marks = findMarks(text);
  const better = strongestAhead(marks);
  const open = new OpenMarks();
  const pairs: Pair[] = [];
  const push = (from: Mark, end: number, to: number, closed: boolean) => {
    const words = trimmed(text, from.end, end);
    if (/[\p{L}\d]/u.test(text.slice(words.start, words.end)))
      pairs.push({ start: from.start, end: to, words, closed });
  };
  marks.forEach((mark, index) => {
    const style = open.styleClosedBy(mark);
    const isApostrophe = isSingle(mark) && mark.strength === 1 && (better[index] ?? 0) > 1;
    if (mark.closes && style !== null && !isApostrophe) {
      const opening = open.close(style);
      push(opening, mark.start, mark.end, true);
    } else if (mark.opens) {
      const last = open.top;
      // The same mark opened again after a full stop: paragraphs of one long quote, each with its own opening mark.
      if (last?.style === mark.style && beginsSentence(text, last.start) && endsSentence(text, mark.start)) {
        open.close(last.style);
        const { end } = trimmed(text, last.end, mark.start);
        push(last, end, end, false);
      }
      open.push(mark);
    }
  });
  const rest = open.all.find((mark) => beginsSentence(text, mark.start));
  if (rest !== undefined) push(rest, text.length, text.length, false);
  return nest(pairs);
}

/** For each single mark, the strength of the best closing mark that follows it before another one opens. */
function strongestAhead(marks: readonly Mark[]): readonly number[] {
  const ahead: number[] = [];
  let best = 0;
  for (let index = marks.length - 1; index >= 0; index--) {
    ahead[index] = best;
    const mark = marks[index] as Mark;
    if (!isSingle(mark)) continue;
    best = mark.opens ? 0 : Math.max(best, mark.strength);
  }
  return ahead;
}

/** The marks that wait to be closed, the last one on top. */
class OpenMarks {
  readonly all: Mark[] = [];
  readonly #counts = new Map<MarkStyle, number>();

  get top(): Mark | undefined {
    return this.all.at(-1);
  }

  push(mark: Mark): void {
    this.all.push(mark);
    this.#count(mark.style, 1);
  }

  /** The style of open mark that this one would close. A single mark closes only what it stands directly in. */
  styleClosedBy(mark: Mark): MarkStyle | null {
    const styles = [mark.style, FAMILY[mark.style]];
    if (isSingle(mark)) return styles.find((style) => this.top?.style === style) ?? null;
    return styles.find((style) => (this.#counts.get(style) ?? 0) > 0) ?? null;
  }

  /** Takes away the last open mark of this style, and those above it, which nothing closed. */
  close(style: MarkStyle): Mark {
    for (;;) {
      const mark = this.all.pop() as Mark;
      this.#count(mark.style, -1);
      if (mark.style === style) return mark;
    }
  }

  #count(style: MarkStyle, by: number): void {
    this.#counts.set(style, (this.#counts.get(style) ?? 0) + by);
  }
}

function trimmed(text: string, start: number, end: number): Span {
  const slice = text.slice(start, end);
  const lead = slice.length - slice.trimStart().length;
  return { start: start + lead, end: start + lead + slice.trim().length };
}

const beginsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?:;,…"”’'—–-])\s*["“‘'«]?$/.test(text.slice(Math.max(0, at - 4), at));

const endsSentence = (text: string, at: number): boolean =>
  /[.!?…]["”’']?\s*$/.test(text.slice(Math.max(0, at - 6), at));

/** Orders pairs, none of which cross, into a tree. */
function nest(pairs: readonly Pair[]): readonly Quotation[] {
  const roots: Quotation[] = [];
  const path: { quotation: Quotation; within: Quotation[] }[] = [];
  for (const pair of [...pairs].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while ((path.at(-1)?.quotation.end ?? Infinity) <= pair.start) path.pop();
    const within: Quotation[] = [];
    const quotation = { ...pair, within };
    (path.at(-1)?.within ?? roots).push(quotation);
    path.push({ quotation, within });
  }
  return roots;
}
