import type { QuoteClaim, Speaker } from "../../claims/quote/quoteClaim.js";
import type { Piece, Statement } from "../../claims/quote/statement.js";
import type { Reading } from "../../claims/reading.js";
import type { Reference } from "../../reference/reference.js";
import type { Block } from "../../text/prose.js";
import { contains, type Span } from "../../text/span.js";
import { memoizeByObject } from "../../text/memoizeByObject.js";
import { SUPPORTED, type Verdict } from "../finding.js";
import type { CheckOptions } from "../options.js";
import { changesOf, describeChanges } from "./changes.js";
import type { DraftQuote } from "./draftQuote.js";
import { exactMatches, type Match } from "./exactMatch.js";
import { nearestMatch, type NearMatch } from "./nearMatch.js";
import { blocksBetween, evidenceFor, shareStatement, statementOf, withinStatements, type Passage } from "./passages.js";
import type { QuotedSource } from "./quotedSource.js";
import { compareSpeakers } from "./speakers.js";
import { stitchedRuns } from "./stitches.js";
import { restored } from "./suggestion.js";
import type { WordStream } from "./wordStream.js";

/** A phrase this short with no speaker is a term or a nickname rather than somebody's words. */
const TERM_WORDS = 6;
/** An unattributed fragment this short that is not found is no more than a remark. */
const FRAGMENT_WORDS = 3;
/** How like the source a quote must be to be an altered one and not another. */
const ALIKE = 0.6;
/** How like, where the speaker is the same or the source quotes no more than this. */
const ALIKE_ENOUGH = 0.45;
const ALIKE_IN_NARRATION = 0.75;
const ALL_PRESENT = 0.8;
const ALIKE_REORDERED = 0.3;
/** A quote this like one statement is not stitched from several. */
const OF_ONE_PIECE = 0.85;
/** A cut longer than a sentence or two. */
const LONG_CUT = 60;

/** One quote held against one source. */
export class QuoteCheck {
  readonly #claim: QuoteClaim;
  readonly #quote: DraftQuote;
  readonly #draft: Reading;
  readonly #reference: Reference;
  readonly #source: QuotedSource;
  readonly #options: CheckOptions;

  constructor(
    claim: QuoteClaim,
    quote: DraftQuote,
    draft: Reading,
    reference: Reference,
    source: QuotedSource,
    options: CheckOptions,
  ) {
    this.#claim = claim;
    this.#quote = quote;
    this.#draft = draft;
    this.#reference = reference;
    this.#source = source;
    this.#options = options;
  }

  verdict(): Verdict {
    return this.#wordForWord() ?? this.#nearly() ?? this.#notFound();
  }

  #wordForWord(): Verdict | null {
    const { speech, text } = this.#source;
    const spoken = exactMatches(speech, this.#quote);
    const passages = withinStatements(this.#source, spoken);
    if (passages.length > 0) return this.#spoken(passages);
    if (spoken.every((matches) => matches.length > 0)) {
      const reordered = spoken.length > 1 && shareStatement(this.#source, spoken);
      return reordered ? this.#reordered(spoken) : this.#stitched(spoken.map((matches) => matches[0] as Match));
    }
    const [told] = exactMatches(text, this.#quote);
    return told?.[0] === undefined || spoken.length > 1 ? null : this.#narrated(told[0]);
  }

  /** The words are speech: it remains to be seen whose. */
  #spoken(passages: readonly Passage[]): Verdict {
    const { speech, statements } = this.#source;
    let likely: Passage | undefined;
    const seen = new Set<number>();
    for (const passage of passages) {
      const [first] = passage as readonly [Match, ...Match[]];
      const isQuotedWithin = this.#isQuotedWithin(passage);
      const statement = statementOf(speech, first);
      if (seen.has(statement) && !isQuotedWithin) continue;
      seen.add(statement);
      const who = isQuotedWithin ? "unknown" : this.#whoSaid(first);
      if (who === "same" || this.#claim.speaker === null) return this.#supported(passage);
      if (who === "unknown") likely ??= passage;
    }
    if (likely !== undefined) return this.#supported(likely);
    const [passage] = passages as readonly [Passage];
    const sourced = statements[statementOf(speech, passage[0] as Match)]?.speaker ?? null;
    return {
      verdict: "contradicted",
      rule: "quote-misattributed",
      message: `The source gives these words to ${nameOf(sourced)}.`,
      evidence: evidenceFor(this.#reference, speech, passage),
      suggestion: null,
    };
  }

  #supported(passage: Passage): Verdict {
    return { ...SUPPORTED, evidence: evidenceFor(this.#reference, this.#source.speech, passage) };
  }

  /** What one speaker quotes from another may be given to either. */
  #isQuotedWithin(passage: Passage): boolean {
    const { speech, statements } = this.#source;
    return passage.every(({ from, to }) => {
      const [first, last] = [speech.words[from], speech.words[to - 1]];
      if (first === undefined || last === undefined) return false;
      const statement = statements[first.statement];
      const pieces = statement === undefined ? [] : quotingPieces(statement);
      return pieces.some(
        ({ block, words, within }) =>
          block === first.block &&
          within.some((inner) => contains(inner, { start: first.start, end: last.end }) && !fills(words, inner)),
      );
    });
  }

  #reordered(parts: readonly (readonly Match[])[]): Verdict {
    return this.#altered(
      "The source has these words in another order.",
      this.#source.speech,
      parts.map((matches) => matches[0] as Match),
    );
  }

  #stitched(matches: readonly Match[]): Verdict {
    const { speech } = this.#source;
    return {
      verdict: "contradicted",
      rule: "quote-stitched",
      message: "This joins words that stand apart in the source.",
      evidence: evidenceFor(this.#reference, speech, matches),
      suggestion: null,
    };
  }

  /** The words stand in the source, but not as speech; or they begin as speech and run on. */
  #narrated(match: Match): Verdict {
    const { text } = this.#source;
    const words = text.words.slice(match.from, match.to);
    const evidence = evidenceFor(this.#reference, text, [match]);
    if (words.some(({ statement }) => statement >= 0) && this.#claim.speaker !== null)
      return this.#altered("The quote runs on into the source's own narration.", text, [match]);
    if (this.#claim.speaker === null && words.length <= TERM_WORDS) return { ...SUPPORTED, evidence };
    return {
      verdict: "unsupported",
      rule: "quote-not-speech",
      message: "These words are the source's own narration, not speech.",
      evidence,
      suggestion: this.#claim.words,
    };
  }

  #nearly(): Verdict | null {
    const { speech, text, starts } = this.#source;
    const spoken = nearestMatch(speech, this.#quote, starts);
    if (spoken?.cost === 0) return this.#spoken([[spoken.source]]);
    if ((spoken?.likeness ?? 0) < OF_ONE_PIECE) {
      const runs = stitchedRuns(speech, this.#quote);
      if (new Set(runs.map((run) => statementOf(speech, run))).size > 1) return this.#stitched(runs);
    }
    if (spoken !== null && this.#isAlike(spoken)) return this.#alteredNear(speech, spoken);
    const told = this.#claim.speaker === null ? null : nearestMatch(text, this.#quote, [0]);
    if (told === null || told.likeness < ALIKE_IN_NARRATION || this.#quote.words.length <= FRAGMENT_WORDS) return null;
    const verdict = this.#alteredNear(text, told);
    // Nobody is to be given words of the narration.
    const isSpeech = text.words.slice(told.source.from, told.source.to).every(({ statement }) => statement >= 0);
    return isSpeech ? verdict : { ...verdict, suggestion: null };
  }

  #isAlike({ likeness, presence, source }: NearMatch): boolean {
    if (likeness >= ALIKE || (presence >= ALL_PRESENT && likeness >= ALIKE_REORDERED)) return true;
    return likeness >= ALIKE_ENOUGH && (this.#isWholeStatement(source) || this.#whoSaid(source) === "same");
  }

  #isWholeStatement({ from, to }: Match): boolean {
    const { speech, starts } = this.#source;
    const statement = statementOf(speech, { from, to });
    return starts[statement] === from && starts[statement + 1] === to;
  }

  #whoSaid(match: Match): ReturnType<typeof compareSpeakers> {
    const { speech, statements } = this.#source;
    const { speaker = null, marked = true } = statements[statementOf(speech, match)] ?? {};
    const who = this.#compare(speaker);
    // In a transcript, who has turns of their own does not speak in those of a label without a name.
    const isNameless = !marked && speaker?.persons.length === 0;
    const hasTurns = () => statements.some((turn) => !turn.marked && this.#compare(turn.speaker) === "same");
    return who === "unknown" && isNameless && hasTurns() ? "other" : who;
  }

  #compare(speaker: Speaker | null): ReturnType<typeof compareSpeakers> {
    return compareSpeakers(this.#claim, speaker, this.#draft, this.#reference);
  }

  #alteredNear(stream: WordStream, { hunks, source }: NearMatch): Verdict {
    const { blocks } = this.#reference.reading.prose;
    const cuts = hunks.filter(({ draft }) => draft.from === draft.to);
    const isFar = ({ source: { from, to } }: (typeof hunks)[number]) =>
      to - from > LONG_CUT || blocksBetween(stream, { from, to: from }, { from: to, to }) > 1;
    if (cuts.some(isFar)) return this.#stitched([source]);
    const changes = changesOf(this.#quote, stream, hunks, blocks);
    const verdict = this.#altered(describeChanges(changes), stream, [source]);
    const joins = hunks.some(({ source: { from, to } }) => from === to && arePieces(stream, from, blocks));
    const suggestion = joins ? null : restored(this.#claim, this.#quote, stream, hunks, blocks);
    const passes = this.#options.quoteStyle === "lenient" && changes.every(({ slight }) => slight);
    return passes ? { ...verdict, verdict: "imprecise", severity: "info", suggestion } : { ...verdict, suggestion };
  }

  #altered(message: string, stream: WordStream, matches: readonly Match[]): Verdict {
    const evidence = evidenceFor(this.#reference, stream, matches);
    return { verdict: "contradicted", rule: "quote-altered", message, evidence, suggestion: null };
  }

  #notFound(): Verdict {
    const verdict: Verdict = {
      verdict: "unsupported",
      rule: "quote-not-found",
      message: "The source has no such words.",
      evidence: [],
      suggestion: null,
    };
    const isFragment = this.#claim.speaker === null && this.#quote.words.length <= FRAGMENT_WORDS;
    return isFragment ? { ...verdict, severity: "info" } : verdict;
  }
}

/** Whether marks close and open again before a word of the source: what the draft puts between cannot just be left out. */
function arePieces({ words }: WordStream, at: number, blocks: readonly Block[]): boolean {
  const [last, next] = [words[at - 1], words[at]];
  if (last === undefined || next?.block !== last.block) return false;
  return /["“”«»]/.test(blocks[next.block]?.text.slice(last.end, next.start) ?? "");
}

/** The pieces of a statement in which its speaker quotes another: hardly any, though a statement may have many. */
const quotingPieces = memoizeByObject(({ pieces }: Statement): readonly Piece[] =>
  pieces.filter(({ within }) => within.length > 0),
);

/** Whether a quotation within another leaves it no words of its own: then both are one speaker's. */
const fills = (outer: Span, inner: Span): boolean => outer.end - outer.start - (inner.end - inner.start) <= 4;

const nameOf = (speaker: Speaker | null): string => speaker?.person?.name ?? speaker?.text ?? "another speaker";
