import { analyse } from "../../../text/analysis.js";
import type { Block, Prose } from "../../../text/prose.js";
import { indexEndingAfter, type Span } from "../../../text/span.js";
import type { Token } from "../../../text/tokens.js";
import type { NumberClaim } from "../numberClaim.js";
import { blockWords, tokenRange, type BlockWords } from "./blockWords.js";
import { PRONOUNS } from "./functionWords.js";
import type { TermBag } from "./termBag.js";
import { wordSet } from "../../../text/wordSet.js";

/** How much the words of the sentence before count by what the figure's own sentence says. */
const BEFORE = 0.1;
const BEFORE_PRONOUN = 0.4;
const REVISED = 0.8;
const PARAGRAPH_BEFORE = 0.12;

/** What the sentence before was about still holds, the more so where a pronoun takes its place. `first` and `from` are tokens. */
export function addBefore(
  terms: TermBag,
  prose: Prose,
  claim: NumberClaim,
  words: BlockWords,
  first: number,
  from: number,
): void {
  const weight = weightOfBefore(words.tokens, first, from);
  const here = prose.blocks[claim.block] as Block;
  const before = sentenceBefore(analyse(here).sentences, claim.sentence);
  if (before !== undefined) {
    addStretch(terms, words, before, weight ?? BEFORE);
    return;
  }
  const above = prose.blocks[claim.block - 1];
  if (here.kind !== "paragraph" || above?.kind !== "paragraph") return;
  const last = analyse(above).sentences.at(-1);
  if (last !== undefined) addStretch(terms, blockWords(above), last, weight ?? PARAGRAPH_BEFORE);
}

const sentenceBefore = (sentences: readonly Span[], { start }: Span): Span | undefined =>
  sentences[indexEndingAfter(sentences, start) - 1];

const REVISES = /^(?:rais|lower|cut|increas|reduc|revis|correct|put|rose|ris|grow|grew|climb|jump|fell|doubl|updat)/;
const REVISED_THING = wordSet("that this figure figures number numbers toll count total estimate");

/** Null where the figure's sentence does not refer back. `By 4pm it had raised that to 560` and `it settled on 560` are of what the one before tells. */
function weightOfBefore(tokens: readonly Token[], first: number, from: number): number | null {
  let [pronoun, thing, revises, settles] = [false, false, false, false];
  for (let index = first; index < from; index++) {
    const word = tokens[index]?.lower ?? "";
    pronoun ||= PRONOUNS.has(word);
    thing ||= REVISED_THING.has(word);
    revises ||= REVISES.test(word);
    settles ||= word === "settled";
  }
  const last = tokens[from - 1]?.lower;
  if (thing && revises && last === "to") return REVISED;
  if (settles && last === "on") return REVISED;
  return pronoun ? BEFORE_PRONOUN : null;
}

function addStretch(terms: TermBag, { tokens, concepts, proper }: BlockWords, span: Span, weight: number): void {
  const { from, to } = tokenRange(tokens, span);
  for (let index = from; index < to; index++) terms.add(concepts[index] ?? null, weight, proper[index] ?? false);
}
