import { conceptsIn } from "../../../claims/number/frame/blockWords.js";
import type { Concept } from "../../../claims/number/frame/lexicon.js";
import { memoizeByObject } from "../../../text/memoizeByObject.js";
import type { Block, Prose } from "../../../text/prose.js";
import { textBetween } from "../claimText.js";
import { isMoney, sameFamily } from "../comparison.js";
import type { Facts } from "../facts.js";
import { canBeCountedFor, hasWord } from "../nouns.js";
import { chainOf, gives, totalOf, type Derivation, type Operand, type Question } from "./derivation.js";
import { everyOperand } from "./everyOperand.js";

/** What figures come to that a sentence joins by `and`: twelve people of `seven men and five women`, 70 shops in both countries of `40 shops in France and 30 in Spain`. */
export function* coordinations(question: Question): Generator<Derivation> {
  const { match, amount, operands, facts, source } = question;
  if (match.agreeing.size > 0 || !(amount.family === "count" || isMoney(amount.family))) return;
  if (amount.family === "count") yield* countedTogether(question);
  const known = new Map(operands.map((operand) => [operand.fact, operand]));
  for (const { parts, words } of joinedIn(facts, source)) {
    const told = parts.flatMap(({ fact }) => known.get(fact) ?? []);
    const isMeant =
      told.length === parts.length &&
      told.every(({ fact, amount: part }) => sameFamily(amount, part) && canBeCountedFor(match.frame, fact.frame)) &&
      words.every((own) => own.length === 0 || own.some((word) => hasWord(match.frame, word)));
    if (isMeant && gives(amount, totalOf(told), told)) yield chainOf(told, "+");
  }
}

/** How surely figures are meant whose nouns the claim joins as well. */
const NAMED = 0.7;
/** `11 buses and trams`, `11 grandchildren and great-grandchildren` */
const JOINED_NOUNS = /^ ?((?:[\p{L}-]+ )?[\p{L}-]+ and (?:[\p{L}-]+ )?[\p{L}-]+)/u;

/** What figures of several nouns come to that the claim counts together: eleven of `seven buses and four trams`. */
function* countedTogether({ match: { claim }, amount, block, facts, source }: Question): Generator<Derivation> {
  const [, phrase = ""] = JOINED_NOUNS.exec(block.text.slice(claim.figure.end)) ?? [];
  if (phrase === "") return;
  const start = block.text.indexOf(phrase, claim.figure.end);
  const nouns = conceptsIn(block, { start, end: start + phrase.length });
  for (const { parts } of joinedIn(facts, source)) {
    const named = parts.filter((part) => nouns.some(({ stem }) => nounsAfter(part, source).has(stem)));
    const told = named.map((part) => ({ ...part, likeness: NAMED }));
    if (named.length > 1 && gives(amount, totalOf(told), told)) yield chainOf(told, "+");
  }
}

/** The stems of the words right after a figure. */
function nounsAfter({ fact: { claim } }: Operand, { blocks }: Prose): ReadonlySet<string> {
  const block = blocks[claim.block] as Block;
  const [words = ""] = /^(?: ?[\p{L}-]+){1,2}/u.exec(block.text.slice(claim.figure.end)) ?? [];
  const concepts = conceptsIn(block, { start: claim.figure.end, end: claim.figure.end + words.length });
  return new Set(concepts.map(({ stem }) => stem));
}

/** Figures joined by `and`, and the words that each has to itself; none where what is counted alone tells them apart. */
interface Joined {
  readonly parts: readonly Operand[];
  readonly words: readonly (readonly Concept[])[];
}

const JOINT = /(?:,|\band) $/;

/** Every run of joined figures in a source's sentences. */
const joinedIn = memoizeByObject((facts: Facts, source: Prose): readonly Joined[] =>
  everyOperand(facts).sentences.flatMap((sentence) => {
    const runs: Operand[][] = [];
    for (const [index, part] of sentence.entries()) {
      const before = sentence[index - 1];
      if (before !== undefined && JOINT.test(textBetween(before.fact.claim, part.fact.claim, source)))
        runs.at(-1)?.push(part);
      else runs.push([part]);
    }
    return runs.filter(({ length }) => length > 1).map((parts) => ({ parts, words: ownWords(parts, source) }));
  }),
);

function ownWords(parts: readonly Operand[], { blocks }: Prose): readonly (readonly Concept[])[] {
  const own = parts.map(({ fact: { claim } }, index) => {
    const next = parts[index + 1]?.fact.claim.local.start ?? claim.sentence.end;
    return conceptsIn(blocks[claim.block] as Block, { start: claim.local.end, end: next });
  });
  return own.slice(0, -1).every((words) => words.length === 0) ? [] : own;
}
