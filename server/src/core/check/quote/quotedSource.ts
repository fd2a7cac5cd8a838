import type { Statement } from "../../claims/quote/statement.js";
import { readStatements } from "../../claims/quote/statements.js";
import { readTurns } from "../../claims/quote/turns.js";
import type { Reference } from "../../reference/reference.js";
import type { Block } from "../../text/prose.js";
import type { Span } from "../../text/span.js";
import { readWords } from "./words.js";
import { Vocabulary, WordStream, type SourceWord } from "./wordStream.js";
import { memoizeByObject } from "../../text/memoizeByObject.js";

/** A source as quotes are looked for in it. */
export interface QuotedSource {
  readonly statements: readonly Statement[];
  /** What is said in it, statement after statement, without the attributions between. */
  readonly speech: WordStream;
  /** The whole text. */
  readonly text: WordStream;
  /** For each statement, the index of its first word in `speech`; one more at the end. */
  readonly starts: readonly number[];
}

/** Indexes a source when it is first asked for. */
export const quotedSource = memoizeByObject(index);

function index({ reading: { prose, people } }: Reference): QuotedSource {
  const marked = readStatements(prose, people);
  const statements = [...marked, ...readTurns(prose, people, marked)];
  const vocabulary = new Vocabulary();
  const speechByBlock = spansByBlock(statements);
  const words = prose.blocks.flatMap((block, number) => sourceWords(block, number, speechByBlock.get(number) ?? []));
  const speech = words.filter(({ statement }) => statement >= 0).sort((a, b) => a.statement - b.statement);
  const starts: number[] = [];
  speech.forEach(({ statement }, at) => {
    while (starts.length <= statement) starts.push(at);
  });
  while (starts.length <= statements.length) starts.push(speech.length);
  return { statements, speech: new WordStream(speech, vocabulary), text: new WordStream(words, vocabulary), starts };
}

interface SpeechSpan extends Span {
  readonly statement: number;
}

function spansByBlock(statements: readonly Statement[]): ReadonlyMap<number, readonly SpeechSpan[]> {
  const spans = new Map<number, SpeechSpan[]>();
  statements.forEach(({ pieces }, statement) => {
    for (const { block, words } of pieces) {
      const list = spans.get(block) ?? [];
      list.push({ ...words, statement });
      spans.set(block, list);
    }
  });
  for (const list of spans.values()) list.sort((a, b) => a.start - b.start);
  return spans;
}

const INSERTION = /\[[^[\]]*\]/g;
const ASIDE = /\([^()]{1,40}\)/g;

/** A block's words; what the source itself put in brackets within speech is left out, as it was not said. */
function sourceWords({ text }: Block, block: number, speech: readonly SpeechSpan[]): readonly SourceWord[] {
  const spoken = new Along(speech);
  const insertions = new Along(text.includes("[") ? spansOf(text, INSERTION) : []);
  const asides = new Along(text.includes("(") ? spansOf(text, ASIDE) : []);
  const words: SourceWord[] = [];
  for (const { norm, start, end } of readWords(text, { start: 0, end: text.length })) {
    const statement = spoken.at(start)?.statement ?? -1;
    const isInserted = insertions.at(start) !== undefined && statement >= 0;
    const aside = asides.at(start) !== undefined && statement >= 0;
    if (!isInserted) words.push({ norm, start, end, block, statement, aside });
  }
  return words;
}

/** Spans in order, looked up at offsets that only grow. */
class Along<S extends Span> {
  readonly #spans: readonly S[];
  #next = 0;

  constructor(spans: readonly S[]) {
    this.#spans = spans;
  }

  /** The span that holds the offset. */
  at(offset: number): S | undefined {
    while ((this.#spans[this.#next]?.end ?? Infinity) <= offset) this.#next++;
    const span = this.#spans[this.#next];
    return span !== undefined && span.start <= offset ? span : undefined;
  }
}

const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].map(({ index: start, 0: match }) => ({ start, end: start + match.length }));
