import type { NumberClaim } from "../../../claims/number/numberClaim.js";
import { inOneSentence, sentenceKey } from "../../../claims/claimBase.js";
import { groupBy } from "../../../text/groupBy.js";
import type { Block, Prose } from "../../../text/prose.js";
import { agreementOf } from "../agreement.js";
import type { Amount } from "../amount.js";
import type { Fact, Facts } from "../facts.js";
import type { Cue } from "./cues.js";
import type { Match } from "../match.js";

/** A figure worked out from others. */
export interface Derivation {
  readonly arithmetic: string;
  readonly facts: readonly Fact[];
  /** How surely the figures that went in are about the claim's thing, as a share of the most that could speak for it. */
  readonly likeness: number;
}

/** A figure of the source that may have gone into one of the draft's. */
export interface Operand {
  readonly fact: Fact;
  readonly amount: Amount;
  /** How surely it is about the claim's thing. */
  readonly likeness: number;
}

/** A date of the source, and how surely it is about the claim's thing. */
export type Dated = Omit<Operand, "amount">;

/** A fact as an operand; null for a date, a range or part of a name, with which nothing is reckoned. */
export function operandOf(fact: Fact, likeness: number): Operand | null {
  const { amount, claim } = fact;
  if (amount === null || amount.low !== amount.high || isAttribute(claim)) return null;
  return { fact, amount, likeness };
}

/** `the two-dose group`, `the three-match series`: such a figure is part of a name. */
const isAttribute = ({ category, text }: NumberClaim): boolean => category === "count" && /^\p{L}+-\p{L}+$/u.test(text);

/** A figure of the draft for which the source's figures are searched. */
export interface Question {
  readonly match: Match;
  readonly amount: Amount;
  readonly block: Block;
  /** The words of the claim's sentence and labels, in lower case. */
  readonly words: ReadonlySet<string>;
  readonly cues: ReadonlySet<Cue>;
  readonly operands: readonly Operand[];
  /** The figures that the draft tells beside it. */
  readonly neighbours: readonly Match[];
  readonly facts: Facts;
  /** The text in which they stand. */
  readonly source: Prose;
  /** The day on which the text is dated, in ISO 8601. */
  readonly today: string | null;
}

/** What figures of one sentence have over others. */
const ONE_SENTENCE = 1.3;

export function derivationOf(arithmetic: string, operands: readonly Operand[]): Derivation {
  const mean = operands.reduce((sum, { likeness }) => sum + likeness, 0) / operands.length;
  const [first, ...others] = operands;
  const together = first !== undefined && others.length > 0 && others.every((other) => standTogether(first, other));
  return { arithmetic, facts: operands.map(({ fact }) => fact), likeness: mean * (together ? ONE_SENTENCE : 1) };
}

/** Whether a result is the claim's figure. The hedges of what went in carry over: any will do that does not deny the result. */
export function gives(claim: Amount, value: number, operands: readonly Operand[]): boolean {
  if (claim.side === "exact") return Math.abs(value - claim.low) <= Math.max(placeOf(claim), Math.abs(value) * 1e-6);
  // What comes out even is as rough as what went in: `over 33` is no 40 less two.
  const place = Math.min(...operands.map(({ amount }) => amount.precision));
  const precision = value % place === 0 ? place : 0;
  const flat: Amount = { ...claim, low: value, high: value, side: "exact", strict: false, precision };
  const side = operands.find(({ amount }) => amount.side !== "exact")?.amount.side ?? "exact";
  return [flat, { ...flat, side }].some((result) => ["same", "hedged"].includes(agreementOf(claim, result)));
}

/** A third may be told of 31 to 36 per cent, and three quarters of 73 to 77. */
const FRACTION = 0.07;

/** How far from a claim's figure a result may lie that rounds to it: only shares are rounded. */
export function placeOf({ family, unit, low, precision }: Amount): number {
  if (family !== "share") return 0;
  return unit === null ? Math.min(low, 1 - low) * FRACTION : precision / 2;
}

/** A fact's figure as written, without the hedge before it. */
export function figureText({ claim: { text, quantity } }: Fact): string {
  const hedge = quantity.hedge ?? "";
  return hedge !== "" && text.toLowerCase().startsWith(hedge) ? text.slice(hedge.length).trimStart() : text;
}

/** What operands come to together, in the base unit of their family. */
export const totalOf = (operands: readonly Operand[]): number =>
  operands.reduce((sum, { amount }) => sum + amount.low, 0);

/** Operands added up or taken away one after another. */
export const chainOf = (operands: readonly Operand[], sign: "+" | "−"): Derivation =>
  derivationOf(operands.map(({ fact }) => figureText(fact)).join(` ${sign} `), operands);

/** The sentence in which a fact stands. */
export const sentenceOf = ({ fact: { claim } }: Operand, { blocks }: Prose): string =>
  blocks[claim.block]?.text.slice(claim.sentence.start, claim.sentence.end) ?? "";

export const standTogether = (a: Operand, b: Operand): boolean => inOneSentence(a.fact.claim, b.fact.claim);

/** Operands by the sentence in which they stand. */
export function bySentence(operands: readonly Operand[]): readonly (readonly Operand[])[] {
  return [...groupBy(operands, ({ fact: { claim } }) => sentenceKey(claim)).values()];
}

/** Whether a text has one of the words by which it says that it has worked something out. */
export const hasCue = (cue: Cue, { cues }: Question): boolean => cues.has(cue);
