import { GROUP, type Frame } from "../../../claims/number/frame/frame.js";
import type { Fact } from "../facts.js";
import { isRare, significantDigits } from "../firmness.js";
import { canBeCountedFor, sameThing } from "../nouns.js";
import type { Match } from "../match.js";
import { DIFFERENCE } from "./cues.js";
import {
  bySentence,
  derivationOf,
  figureText,
  gives,
  hasCue,
  operandOf,
  type Derivation,
  type Operand,
  type Question,
} from "./derivation.js";
import { isPoints, OPERATIONS, type Operation } from "./operations.js";

/** Counts this small come out of any two by chance: those that give them must stand together. */
const SMALL = 25;
/** From here on, a figure may be of a noun that its text leaves out. */
const LARGE = 1000;
/** Without a word for it, only what stands together and is plainly about the thing is added or taken away. */
const WORDLESS = 0.45;
/** How surely two figures of one sentence are about a claim's thing, whatever their words, where they give a rare figure. */
const BY_VALUE = 0.25;

/** Two figures that give the claim's. */
export function* pairs(question: Question): Generator<Derivation> {
  const isLabel = question.block.kind !== "paragraph";
  for (const operation of OPERATIONS) {
    const cued = hasCue(operation.cues, question);
    if (!cued && !(isLabel && !operation.mixes) && !isTelling(question)) continue;
    for (const a of question.operands)
      for (const b of question.operands) {
        const derivation = tryPair(question, operation, a, b);
        if (derivation !== null && (cued || derivation.likeness >= WORDLESS)) yield derivation;
      }
    if (!operation.mixes && isTelling(question)) yield* pairsBySentence(question, operation);
  }
}

/** Figures that stand together in the source and give a rare figure are what it was worked out from. */
function* pairsBySentence(question: Question, operation: Operation): Generator<Derivation> {
  const { all } = question.facts;
  for (const facts of isUnique(question) ? [operandsOf(all)] : sentencesOf(all))
    for (const a of facts)
      for (const b of facts) {
        const derivation = tryPair(question, operation, a, b);
        if (derivation !== null) yield derivation;
      }
}

function tryPair(question: Question, operation: Operation, a: Operand, b: Operand): Derivation | null {
  const { match, amount } = question;
  if (a.fact === b.fact || !operation.fits(amount, a.amount, b.amount) || !goTogether(match, operation, a, b))
    return null;
  const value = operation.apply(a.amount, b.amount);
  if (value === null || !gives(amount, value, [a, b])) return null;
  return derivationOf(operation.show(figureText(a.fact), figureText(b.fact)), [a, b]);
}

/** Three digits, or decimals of a percentage. */
const isTelling = ({ match: { claim }, amount }: Question): boolean =>
  isRare(amount) || (isPoints(amount) && claim.precision < 1);

/** From so many digits on, no two figures give another by chance. */
const UNIQUE = 4;
const isUnique = ({ match: { claim }, amount }: Question): boolean =>
  claim.bound === "exact" && significantDigits(amount) >= UNIQUE;

const operandsOf = (all: readonly Fact[]): readonly Operand[] => all.flatMap((fact) => operandOf(fact, BY_VALUE) ?? []);

const sentences = new WeakMap<readonly Fact[], readonly (readonly Operand[])[]>();

function sentencesOf(all: readonly Fact[]): readonly (readonly Operand[])[] {
  let known = sentences.get(all);
  if (known === undefined) sentences.set(all, (known = bySentence(operandsOf(all)).filter(({ length }) => length > 1)));
  return known;
}

/** Whether two figures may be reckoned with for a claim: of one kind, of one size, and not by mere chance. */
function goTogether({ amount, frame }: Match, { mixes, cues }: Operation, a: Operand, b: Operand): boolean {
  const counted = amount?.family === "count" && !isPoints(amount);
  const small = counted && printed(a) < SMALL;
  const large = Math.min(printed(a), printed(b)) >= LARGE;
  // Unlike things are added up, or parts of each other, where the claim names both.
  const named = cues !== DIFFERENCE && [a, b].every(({ fact }) => isNamedIn(frame, fact.frame));
  if (!mixes && !named) {
    const may = (one: Frame, other: Frame): boolean =>
      canBeCountedFor(one, other) || (large && (one.head === null || other.head === null));
    if (!may(a.fact.frame, b.fact.frame) || (counted && !may(frame, a.fact.frame))) return false;
  }
  const least = Math.min(a.amount.low, b.amount.low);
  if (!mixes && least < (amount?.precision ?? 0) / 2 && amount?.family === a.amount.family) return false;
  if (least <= 1 && a.amount.family === "count" && b.amount.family === "count") return false;
  // Round changes come out of any two figures.
  const together = mixes || small || (amount?.family === "share" && cues === DIFFERENCE);
  return !together || a.fact.claim.block === b.fact.claim.block;
}

/** Whether a frame has a word of the noun group that another's figure counts. */
const isNamedIn = (frame: Frame, counted: Frame): boolean =>
  counted.terms.some(
    (term) => term.weight >= GROUP && frame.terms.some(({ concept }) => sameThing(concept, term.concept)),
  );

const printed = ({ fact }: Operand): number => fact.printed?.low ?? 0;
