import { analyse } from "../../text/analysis.js";
import type { Block } from "../../text/prose.js";
import { overlaps, type Span } from "../../text/span.js";
import type { Token } from "../../text/tokens.js";
import type { Mention } from "../people/person.js";

const SUBJECT_PRONOUN = /^s?he$/i;

/** A paragraph as it is searched for speakers: what stands outside its quotations, and who is mentioned there. */
export class Scene {
  readonly text: string;
  readonly quotations: readonly Span[];
  /** Outside the quotations, in order. */
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly #sentences: readonly Span[];

  constructor(block: Block, quotations: readonly Span[], mentions: readonly Mention[]) {
    const { tokens, sentences } = analyse(block);
    this.text = block.text;
    this.quotations = quotations;
    this.tokens = outside(tokens, quotations);
    this.mentions = mentions.filter(
      ({ span, form, text }) =>
        (form !== "pronoun" || SUBJECT_PRONOUN.test(text)) &&
        !quotations.some((quotation) => overlaps(quotation, span)),
    );
    this.#sentences = sentences;
  }

  /** Index of the first token that starts at or after an offset. */
  tokenFrom(offset: number): number {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.tokens[middle] as Token).start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Where the sentence around an offset begins; a full stop inside a quotation ends no sentence of the narration. */
  sentenceStart(offset: number): number {
    const { start } = this.sentenceAt(offset);
    const holding = this.quotations.find((quotation) => quotation.start < start && start < quotation.end);
    return holding === undefined ? start : this.sentenceStart(holding.start);
  }

  sentenceAt(offset: number): Span {
    return this.#sentences.find(({ end }) => offset < end) ?? { start: 0, end: this.text.length };
  }

  /** The mention that covers a token, by its name or by the titles beside it. */
  mentionAt({ start }: Token): Mention | undefined {
    const covers = (span: Span) => span.start <= start && start < span.end;
    return this.mentions.find(({ span }) => covers(span)) ?? this.mentions.find(({ extent }) => covers(extent));
  }

  /** Whether a mention is followed by a possessive: then it owns the subject and is not the subject. */
  isPossessive({ span }: Mention): boolean {
    return /^['’]s?(?![\p{L}\d])/u.test(this.text.slice(span.end, span.end + 3));
  }
}

function outside(tokens: readonly Token[], quotations: readonly Span[]): readonly Token[] {
  let next = 0;
  return tokens.filter((token) => {
    while ((quotations[next]?.end ?? Infinity) <= token.start) next++;
    return token.start < (quotations[next]?.start ?? Infinity);
  });
}
