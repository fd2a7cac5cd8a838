import type { Span } from "../../text/span.js";

/** The styles of marks; an opening mark of one style is closed by one of the same style, or else of the same family. */
export type MarkStyle = "curly" | "straight" | "guillemet" | "twin" | "single" | "straightSingle" | "angle";

/** A character (or `''`) that may open or close a quotation. */
export interface Mark extends Span {
  readonly style: MarkStyle;
  readonly opens: boolean;
  readonly closes: boolean;
  /** How surely a single mark that closes is no apostrophe: 1 (`the drivers' union`) to 3 (`,'`). */
  readonly strength: 1 | 2 | 3;
}

export const isSingle = ({ style }: Mark): boolean => style === "single" || style === "straightSingle";

const STYLES: Readonly<Record<string, MarkStyle>> = {
  "“": "curly",
  "”": "curly",
  "„": "curly",
  "‟": "curly",
  '"': "straight",
  "«": "guillemet",
  "»": "guillemet",
  "''": "twin",
  "``": "twin",
  "‘": "single",
  "’": "single",
  "‚": "single",
  "‛": "single",
  "'": "straightSingle",
  "‹": "angle",
  "›": "angle",
};
const MARK_RUN = /(?:''|``|["“”„‟«»‘’‚‛'‹›])+/g;
const MARK = /''|``|./gs;
/** More marks than this in a row quote nothing. */
const LONGEST_RUN = 8;
const OPENING_GLYPHS = "“„‟«‘‚‛‹``";
const CLOSING_GLYPHS = "”»’›";

/** What may stand before an opening mark, and after a closing one. */
const BEFORE_OPENING = /^[\s([{—–\-/\uFFFC]?$/;
const AFTER_CLOSING = /^[\s)\]}—–\-/.,;:!?…]?$/;
const PUNCTUATION = /^[.,;:!?…—–)\]]$/;

/** Words that are written with an apostrophe for what is left out at their head, and decades. */
const ELISION = /^(?:(?:n|em|til|tis|twas|cos|kay|nuff|bout|cause)(?![\p{L}\d])|\d0s)/u;
const SHORT_YEAR = /^\d\d(?![\p{L}\d])/u;
const BEFORE_SHORT_YEAR = /\b(?:of|in|since|from|until|till|by|the|to|back|summer|winter|spring|autumn|fall|class)\s$/i;
/** Words that are written with an apostrophe for what is left out at their tail. */
const CLIPPED = /(?:\p{Ll}in|\b(?:ol|an|o|th|n))$/iu;

/** Finds the marks of a text, told by their shape and by what stands around them; apostrophes are no marks. */
export function findMarks(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (const run of text.matchAll(MARK_RUN)) {
    if (run[0].length > LONGEST_RUN || isInsideWord(text, run.index, run[0])) continue;
    const around = surroundings(text, run.index, run.index + run[0].length);
    for (const [glyph] of run[0].matchAll(MARK)) {
      const start = around.start + around.taken;
      around.taken += glyph.length;
      const mark = readMark(glyph, { start, end: start + glyph.length }, around);
      if (mark !== null) marks.push(mark);
    }
  }
  return marks;
}

const isInsideWord = (text: string, at: number, run: string): boolean =>
  (run === "'" || run === "’") && /^\p{L}'\p{L}$/u.test(`${text[at - 1] ?? ""}'${text[at + 1] ?? ""}`);

/** What stands around a run of marks. */
interface Surroundings {
  readonly start: number;
  taken: number;
  /** A few characters to either side. */
  readonly left: string;
  readonly right: string;
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
}

function surroundings(text: string, start: number, end: number): Surroundings {
  const left = text.slice(Math.max(0, start - 8), start);
  const right = text.slice(end, end + 8);
  const mayOpen = BEFORE_OPENING.test(left.slice(-1));
  const trails = /^(?:…|\.\.)/.test(right) && mayOpen;
  return { start, taken: 0, left, right, mayOpen, mayClose: AFTER_CLOSING.test(right.slice(0, 1)) && !trails };
}

function readMark(glyph: string, span: Span, around: Surroundings): Mark | null {
  const style = STYLES[glyph] ?? "straight";
  const { mayOpen, mayClose, left, right } = around;
  const { start, end } = span;
  if (style === "single" || style === "straightSingle") return readSingleMark(glyph, style, span, around);
  if (mayOpen !== mayClose) return { start, end, style, opens: mayOpen, closes: mayClose, strength: 3 };
  // A figure's inches and seconds; marks with space or words on both sides go by their shape, straight ones by turns.
  if (style === "straight" && !mayOpen && /\d$/.test(left) && !/^\p{L}/u.test(right))
    return { start, end, style, opens: false, closes: true, strength: 3 };
  const opens = !CLOSING_GLYPHS.includes(glyph);
  const closes = !OPENING_GLYPHS.includes(glyph);
  return { start, end, style, opens, closes, strength: 3 };
}

function readSingleMark(glyph: string, style: MarkStyle, span: Span, around: Surroundings): Mark | null {
  const { mayOpen, mayClose, left, right } = around;
  const { start, end } = span;
  const opensByShape = OPENING_GLYPHS.includes(glyph);
  const strength = closingStrength(left, right);
  if (mayOpen && !mayClose) {
    const elided = ELISION.test(right) || (SHORT_YEAR.test(right) && BEFORE_SHORT_YEAR.test(left));
    return opensByShape || (glyph === "'" && !elided)
      ? { start, end, style, opens: true, closes: false, strength }
      : null;
  }
  if (!mayClose && !PUNCTUATION.test(left.slice(-1))) return null;
  const opens = opensByShape && mayOpen;
  return { start, end, style, opens, closes: !opens, strength };
}

function closingStrength(left: string, right: string): 1 | 2 | 3 {
  if (!/\p{L}$/u.test(left)) return 3;
  const ambiguous = /s$/i.test(left) || CLIPPED.test(left);
  const ends = !/^\s?[\p{L}\d]/u.test(right);
  if (ambiguous) return ends ? 2 : 1;
  return ends ? 3 : 2;
}
