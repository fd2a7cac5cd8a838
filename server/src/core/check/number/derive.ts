import { GROUP, type Frame } from "../../claims/number/frame/frame.js";
import { analyse } from "../../text/analysis.js";
import type { Block } from "../../text/prose.js";
import { tokenize } from "../../text/tokens.js";
import { agreementOf } from "./agreement.js";
import type { Amount } from "./amount.js";
import { COMPLEMENT, MARGIN, OPERATIONS, SUM, type Operand, type Operation } from "./arithmetic.js";
import { sameFamily } from "./comparison.js";
import type { Derivation } from "./derivation.js";
import { elapsed } from "./elapsed.js";
import type { Fact, Facts } from "./facts.js";
import { areKindred, sameThing } from "./likeness.js";
import type { Match } from "./match.js";

/** How many figures are tried, and the least that each must have to do with the claim. */
const OPERANDS = 16;
const LEAST = 0.08;
/** What a figure lends to the others of its sentence, and what a pair from one sentence has over others. */
const SAME_BREATH = 0.6;
const ONE_SENTENCE = 1.3;
/** Counts this small come out of any two by chance: those that give them must stand together. */
const SMALL = 25;
/** What stands nearer than this belongs to a figure. */
const NEAR = 0.3;
/** Without a word for it, only what stands together and is plainly about the thing is added or taken away. */
const WORDLESS = 0.45;

/** Looks for figures of the source, about the claim's thing, that give the claim's figure; null where there are none. */
export function derive(match: Match, facts: Facts, block: Block, today: string | null): Derivation | null {
  const { amount } = match;
  if (amount === null || amount.low !== amount.high) return null;
  const words = cueWords(match, block);
  const operands = operandsFor(match, facts);
  const found = [
    ...pairs(match, amount, operands, words, block.kind !== "paragraph"),
    ...complements(match, amount, operands, words, block),
    ...margins(match, amount, facts, words),
    ...sums(match, amount, operands, words),
    ...elapsed(match, facts, words, today),
  ];
  return found.reduce<Derivation | null>((best, next) => (next.likeness > (best?.likeness ?? 0) ? next : best), null);
}

/** The words of the claim's sentence and labels. */
function cueWords({ claim }: Match, block: Block): ReadonlySet<string> {
  const sentence = analyse(block).tokens.filter(
    ({ start }) => start >= claim.sentence.start && start < claim.sentence.end,
  );
  const labels = tokenize(`${block.row} ${block.column} ${block.lead}`);
  return new Set([...sentence, ...labels].map(({ lower }) => lower));
}

const hasCue = (cues: ReadonlySet<string>, words: ReadonlySet<string>): boolean =>
  [...words].some((word) => cues.has(word));

function operandsFor({ likeness }: Match, facts: Facts): readonly Operand[] {
  const operands = new Map<Fact, Operand>();
  const consider = (fact: Fact, own: number): void => {
    const { amount } = fact;
    if (amount === null || amount.low !== amount.high || own < LEAST) return;
    if (own > (operands.get(fact)?.likeness ?? 0)) operands.set(fact, { fact, amount, likeness: own });
  };
  for (const index of likeness.best) {
    const fact = facts.all[index] as Fact;
    const own = likeness.of(index) / likeness.most;
    consider(fact, own);
    for (const sibling of siblingsOf(index, facts.all)) consider(sibling, own * SAME_BREATH);
  }
  return [...operands.values()].sort((a, b) => b.likeness - a.likeness).slice(0, OPERANDS);
}

/** The other figures of a fact's sentence: they stand next to it. */
function* siblingsOf(index: number, all: readonly Fact[]): Generator<Fact> {
  const key = sentenceKey(all[index] as Fact);
  for (const step of [-1, 1])
    for (let at = index + step; ; at += step) {
      const sibling = all[at];
      if (sibling === undefined || sentenceKey(sibling) !== key) break;
      yield sibling;
    }
}

const sentenceKey = ({ claim }: Fact): string => `${claim.block}:${claim.sentence.start}`;

function* pairs(
  match: Match,
  amount: Amount,
  operands: readonly Operand[],
  words: ReadonlySet<string>,
  isLabel: boolean,
): Generator<Derivation> {
  for (const operation of OPERATIONS) {
    const cued = hasCue(operation.cues, words);
    if (!cued && !(isLabel && !operation.mixes)) continue;
    for (const a of operands)
      for (const b of operands) {
        if (a === b || !operation.fits(amount, a.amount, b.amount) || !goTogether(match, operation, a, b)) continue;
        const value = operation.apply(a.amount, b.amount);
        if (value === null || !gives(amount, value, [a, b])) continue;
        const derivation = derivationOf(operation.show(figureText(a.fact), figureText(b.fact)), [a, b]);
        if (cued || derivation.likeness >= WORDLESS) yield derivation;
      }
  }
}

/** Whether two figures may be reckoned with for a claim: of one kind, and not by mere chance. */
function goTogether({ amount, frame }: Match, { mixes }: Operation, a: Operand, b: Operand): boolean {
  const [one, two] = [a.fact.frame.head, b.fact.frame.head];
  const small = amount?.family === "count" && printed(a) < SMALL;
  const named = [a, b].every(({ fact }) => isNamedIn(frame, fact.frame));
  if (!mixes && !named && (!areKindred(one, two) || (amount?.family === "count" && !areKindred(frame.head, one))))
    return false;
  if (Math.min(a.amount.low, b.amount.low) <= 1 && a.amount.family === "count" && b.amount.family === "count")
    return false;
  return mixes || small ? a.fact.claim.block === b.fact.claim.block : true;
}

/** Whether a frame has a word of the noun group that another's figure counts. */
const isNamedIn = (frame: Frame, counted: Frame): boolean =>
  counted.terms.some(
    (term) => term.weight >= GROUP && frame.terms.some(({ concept }) => sameThing(concept, term.concept)),
  );

const printed = ({ fact }: Operand): number => fact.printed?.low ?? 0;

/** What is left of the whole, where a part is given. */
function* complements(
  { frame }: Match,
  amount: Amount,
  operands: readonly Operand[],
  words: ReadonlySet<string>,
  block: Block,
): Generator<Derivation> {
  if (amount.family !== "share") return;
  for (const operand of operands) {
    if (operand.amount.family !== "share" || !gives(amount, 1 - operand.amount.low, [operand])) continue;
    const stems = new Set(
      operand.fact.frame.terms.filter(({ weight }) => weight >= NEAR).map(({ concept }) => concept.stem),
    );
    const other =
      block.kind === "cell" &&
      frame.terms.some(({ concept, proper, weight }) => (proper || weight >= 1) && !stems.has(concept.stem));
    if (other || hasCue(COMPLEMENT, words)) yield derivationOf(`100% − ${figureText(operand.fact)}`, [operand]);
  }
}

/** By how much a vote or a match was won. */
function* margins(
  { likeness }: Match,
  amount: Amount,
  { all }: Facts,
  words: ReadonlySet<string>,
): Generator<Derivation> {
  if (amount.family !== "count" || !hasCue(MARGIN, words)) return;
  for (const index of likeness.best) {
    const fact = all[index] as Fact;
    if (fact.amount?.family !== "score") continue;
    const operand = { fact, amount: fact.amount, likeness: likeness.of(index) / likeness.most };
    const [low, high] = [Math.min(fact.amount.low, fact.amount.high), Math.max(fact.amount.low, fact.amount.high)];
    if (gives(amount, high - low, [operand])) yield derivationOf(`${high} − ${low}`, [operand]);
  }
}

/** Three or more figures of one sentence, added up. */
function* sums(
  { frame }: Match,
  amount: Amount,
  operands: readonly Operand[],
  words: ReadonlySet<string>,
): Generator<Derivation> {
  if (!hasCue(SUM, words)) return;
  const groups = new Map<string, Operand[]>();
  for (const operand of operands) {
    if (!sameFamily(amount, operand.amount) || !areKindred(frame.head, operand.fact.frame.head)) continue;
    const key = sentenceKey(operand.fact);
    groups.set(key, [...(groups.get(key) ?? []), operand]);
  }
  for (const group of groups.values()) {
    const total = group.reduce((sum, operand) => sum + operand.amount.low, 0);
    if (group.length > 2 && gives(amount, total, group))
      yield derivationOf(group.map(({ fact }) => figureText(fact)).join(" + "), group);
  }
}

function derivationOf(arithmetic: string, operands: readonly Operand[]): Derivation {
  const mean = operands.reduce((sum, { likeness }) => sum + likeness, 0) / operands.length;
  const together = operands.length > 1 && new Set(operands.map(({ fact }) => sentenceKey(fact))).size === 1;
  return { arithmetic, facts: operands.map(({ fact }) => fact), likeness: mean * (together ? ONE_SENTENCE : 1) };
}

/** Whether a result is the claim's figure. The hedges of what went in carry over: any will do that does not deny the result. */
function gives(claim: Amount, value: number, operands: readonly Operand[]): boolean {
  const flat: Amount = { ...claim, low: value, high: value, side: "exact", strict: false, precision: 0 };
  if (claim.side === "exact") {
    const place = claim.precision > 0 && claim.family === "share" ? claim.precision / 2 : 0;
    return Math.abs(value - claim.low) <= Math.max(place, Math.abs(value) * 1e-6);
  }
  const side = operands.find(({ amount }) => amount.side !== "exact")?.amount.side ?? "exact";
  return [flat, { ...flat, side }].some((result) => ["same", "hedged"].includes(agreementOf(claim, result)));
}

/** A fact's figure as written, without its hedge. */
function figureText({ claim: { text, local, figure } }: Fact): string {
  return text.slice(Math.max(0, figure.start - local.start));
}
