import { analyse } from "../../../text/analysis.js";
import { memoizeByBlock } from "../../../text/blockMemo.js";
import { firstIndex } from "../../../text/firstIndex.js";
import { memoizeByText } from "../../../text/memoizeByText.js";
import type { Block } from "../../../text/prose.js";
import type { Span } from "../../../text/span.js";
import { tokenize, type Token } from "../../../text/tokens.js";
import { SMALL } from "../lexicon/numberWords.js";
import { CLAUSE_WORDS, FUNCTION_WORDS } from "./functionWords.js";
import { conceptOf, type Concept } from "./lexicon.js";
import type { Term } from "./termBag.js";

/** A block's words as a frame sees them. */
export interface BlockWords {
  readonly tokens: readonly Token[];
  /** What each token stands for; null for marks, figures and words that say nothing. */
  readonly concepts: readonly (Concept | null)[];
  /** Whether each token is written as a name. */
  readonly proper: readonly boolean[];
  /** How far the reader has come before each token: words, marks and figures each take their share. One longer than tokens. */
  readonly distance: readonly number[];
  /** What the block's row, column, lead and heading say of every figure in it. */
  readonly context: readonly Term[];
}

/** The words of a block, from its words alone. */
export const blockWords: (block: Block) => BlockWords = memoizeByBlock((block) => {
  const { tokens } = analyse(block);
  const concepts = tokens.map((token, index) => unlessDenied(conceptAt(token), tokens[index - 1]));
  const distance = [0];
  tokens.forEach((token, index) => distance.push((distance[index] ?? 0) + stepOver(token, concepts[index] ?? null)));
  const proper = tokens.map(({ capital }) => capital);
  return { tokens, concepts, proper, distance, context: contextOf(block) };
});

/** How much the words around a block count. */
const LABEL = 1;
const LEAD = 0.6;
const HEADING = 0.25;

/** Words by which a table's head tells a figure's role, not its thing. */
const EARLIER = /\b(?:(?:an?|one) )?(?:(?:year|month|quarter|week) )?(?:earlier|ago|before|previously|latest)\b/gi;

function contextOf({ row, column, lead, heading }: Block): readonly Term[] {
  const said = (text: string, weight: number): readonly Term[] =>
    text === ""
      ? []
      : tokenize(text.replace(EARLIER, "")).flatMap((token) => {
          const concept = conceptAt(token);
          return concept === null ? [] : [{ concept, weight, proper: false }];
        });
  return [...said(row, LABEL), ...said(column, LABEL), ...said(lead, LEAD), ...said(heading, HEADING)];
}

/** Indices of the tokens that a span covers, end exclusive. */
export function tokenRange(
  tokens: readonly Token[],
  { start, end }: Span,
): { readonly from: number; readonly to: number } {
  const from = firstAtOrAfter(tokens, start);
  return { from, to: Math.max(from, firstAtOrAfter(tokens, end)) };
}

/** The words of a stretch of a block, in their order. */
export function conceptsIn(block: Block, stretch: Span): readonly Concept[] {
  const { tokens, concepts } = blockWords(block);
  const { from, to } = tokenRange(tokens, stretch);
  return concepts.slice(from, to).filter((concept) => concept !== null);
}

const firstAtOrAfter = (tokens: readonly Token[], offset: number): number =>
  firstIndex(tokens.length, (index) => (tokens[index] as Token).start >= offset);

const conceptAt = (token: Token): Concept | null =>
  token.kind === "number" ? figureConcept(token.text) : wordConcept(token);

const DENIAL = /^(?:not|never|cannot)$|n['’]t$/;

/** `did not open` says nothing of which side of open and shut a figure is on. */
function unlessDenied(concept: Concept | null, before: Token | undefined): Concept | null {
  if (concept === null || concept.poles.length === 0 || before === undefined || !DENIAL.test(before.lower))
    return concept;
  let denied = known.get(concept);
  if (denied === undefined) known.set(concept, (denied = { ...concept, poles: [] }));
  return denied;
}

/** Each is one object, as what a source has of it is looked up once. */
const known = new WeakMap<Concept, Concept>();

function wordConcept(token: Token): Concept | null {
  if (token.kind !== "word" || FUNCTION_WORDS.has(token.lower) || SMALL.has(token.lower)) return null;
  return conceptOf(token.lower);
}

/** Figures that stand together in the source stand together in the draft: each is a sign of where the other belongs. */
const figureConcept = memoizeByText((text): Concept => {
  const stem = `#${text.replace(/[,\s]/g, "")}`;
  return { stem, keys: [{ key: stem, sureness: 1 }], poles: [], person: false };
});

const FIGURE = 2;
const CLAUSE = 2;
const WORD = 1;
const FUNCTION_WORD = 0.25;
const LINKING_WORD = 1;

const MARKS: ReadonlyMap<string, number> = new Map([
  [",", 1.5],
  [";", 5],
  [":", 1],
  ["(", 1.5],
  [")", 1.5],
  ["–", 1.5],
  ["—", 1.5],
]);

function stepOver(token: Token, concept: Concept | null): number {
  if (token.kind === "number" || SMALL.has(token.lower)) return FIGURE;
  if (token.kind === "punctuation") return MARKS.get(token.text) ?? 0;
  if (CLAUSE_WORDS.has(token.lower)) return CLAUSE;
  if (token.lower === "and" || token.lower === "or") return LINKING_WORD;
  return concept === null ? FUNCTION_WORD : WORD;
}
