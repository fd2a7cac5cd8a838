import { analyse } from "../../text/analysis.js";
import { firstIndex } from "../../text/firstIndex.js";
import type { Block } from "../../text/prose.js";
import { indexEndingAfter, overlaps, type Span } from "../../text/span.js";
import type { Token } from "../../text/tokens.js";
import type { Mention } from "../people/person.js";

const SUBJECT_PRONOUN = /^s?he$/i;
/** How many mentions may stand between a name and the titles beside it. */
const NEIGHBOURS = 4;
/** How many tokens away from a quotation its speaker may be named. */
export const REACH = 80;

/** A paragraph as it is searched for speakers: what stands outside its quotations, and who is mentioned there. */
export class Scene {
  readonly text: string;
  readonly quotations: readonly Span[];
  /** Outside the quotations, in order. */
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly #sentences: readonly Span[];
  readonly #sentenceStarts = new Map<number, number>();

  constructor(block: Block, quotations: readonly Span[], mentions: readonly Mention[]) {
    const { tokens, sentences } = analyse(block);
    this.text = block.text;
    this.quotations = quotations;
    this.tokens = outside(tokens, quotations);
    this.mentions = mentions.filter(
      ({ span, form, text }) => (form !== "pronoun" || SUBJECT_PRONOUN.test(text)) && !this.#isQuoted(span),
    );
    this.#sentences = sentences;
  }

  /** Index of the first token that starts at or after an offset. */
  tokenFrom(offset: number): number {
    return firstIndex(this.tokens.length, (index) => (this.tokens[index] as Token).start >= offset);
  }

  /** The tokens of a sentence that lead up to an offset, by index, `to` exclusive. */
  leadingTo(offset: number): { readonly from: number; readonly to: number } {
    const to = this.tokenFrom(offset);
    return { from: Math.max(this.tokenFrom(this.sentenceStart(offset)), to - REACH), to };
  }

  /** Where the sentence around an offset begins; a full stop inside a quotation ends no sentence of the narration. */
  sentenceStart(offset: number): number {
    const known = this.#sentenceStarts.get(offset);
    if (known !== undefined) return known;
    const { start } = this.sentenceAt(offset);
    const holding = this.quotations[indexEndingAfter(this.quotations, start)];
    const found = holding !== undefined && holding.start < start ? this.sentenceStart(holding.start) : start;
    this.#sentenceStarts.set(offset, found);
    return found;
  }

  sentenceAt(offset: number): Span {
    return this.#sentences[indexEndingAfter(this.#sentences, offset)] ?? { start: 0, end: this.text.length };
  }

  /** The mentions of a stretch, in order. */
  mentionsWithin({ start, end }: Span): readonly Mention[] {
    const mentions = this.mentions;
    const from = firstIndex(mentions.length, (index) => (mentions[index] as Mention).span.start >= start);
    const to = firstIndex(mentions.length, (index) => (mentions[index] as Mention).span.end > end);
    return mentions.slice(from, to);
  }

  /** The mention that covers a token, by its name or by the titles beside it. */
  mentionAt({ start }: Token): Mention | undefined {
    const at = firstIndex(this.mentions.length, (index) => (this.mentions[index] as Mention).span.end > start);
    const named = this.mentions[at];
    if (named !== undefined && named.span.start <= start) return named;
    return this.mentions
      .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS)
      .find(({ extent }) => extent.start <= start && start < extent.end);
  }

  #isQuoted(span: Span): boolean {
    const quotation = this.quotations[indexEndingAfter(this.quotations, span.start)];
    return quotation !== undefined && overlaps(quotation, span);
  }

  /** Whether a mention is followed by a possessive: then it owns the subject and is not the subject. */
  isPossessive({ span }: Mention): boolean {
    return /^['’]s?(?![\p{L}\d])/u.test(this.text.slice(span.end, span.end + 3));
  }
}

const tokensOutside = new WeakMap<readonly Span[], readonly Token[]>();

/** Remembered by the quotations, which stay the same for as long as their block does. */
function outside(tokens: readonly Token[], quotations: readonly Span[]): readonly Token[] {
  let found = tokensOutside.get(quotations);
  if (found === undefined) {
    let next = 0;
    found = tokens.filter((token) => {
      while ((quotations[next]?.end ?? Infinity) <= token.start) next++;
      return token.start < (quotations[next]?.start ?? Infinity);
    });
    tokensOutside.set(quotations, found);
  }
  return found;
}
