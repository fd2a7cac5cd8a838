import type { Block } from "../../text/prose.js";
import type { Hunk } from "./align.js";
import type { DraftQuote } from "./draftQuote.js";
import type { WordStream } from "./wordStream.js";
import { sourceText } from "./sourceText.js";

/** What a hunk comes to, in words. */
export interface Change {
  readonly kind: "changed" | "dropped" | "added" | "cut" | "contracted" | "expanded";
  /** The words as the draft and the source write them. */
  readonly draft: string;
  readonly source: string;
  readonly words: number;
  /** Turned into its opposite: a negation dropped or added. */
  readonly negates: boolean;
  /** A filler, a slip of grammar or a contraction: the lenient style lets it pass. */
  readonly slight: boolean;
}

/** Up to so many words left out are named; more are counted. */
const NAMED_WORDS = 3;
const NEGATION = /^(?:not|no|never|nobody|nothing|none|neither|nor|without|cannot|hardly|.+n't)$/;
const FILLERS = new Set(["um", "uh", "er", "erm", "ah", "hmm", "mm", "well", "like", "so", "you", "know", "i", "mean"]);
const AGREEMENT: readonly ReadonlySet<string>[] = [
  "is are was were be been am",
  "has have had",
  "do does did",
  "a an the",
  "this these that those",
  "who whom",
  "less fewer",
  "me i",
].map((forms) => new Set(forms.split(" ")));
const CONTRACTED: Readonly<Record<string, string>> = { "won't": "will not", "can't": "can not", "shan't": "shall not" };
const TAILS: readonly (readonly [RegExp, string])[] = [
  [/n't$/, " not"],
  [/'re$/, " are"],
  [/'ve$/, " have"],
  [/'ll$/, " will"],
  [/'m$/, " am"],
];

/** Tells what was changed, in the order of the quote. */
export function changesOf(
  quote: DraftQuote,
  stream: WordStream,
  hunks: readonly Hunk[],
  blocks: readonly Block[],
): readonly Change[] {
  return hunks.map(({ draft, source }) => {
    const drafted = quote.words.slice(draft.from, draft.to);
    const sourced = stream.words.slice(source.from, source.to);
    const norms = { draft: drafted.map(({ norm }) => norm), source: sourced.map(({ norm }) => norm) };
    const contraction = contractionOf(norms.draft, norms.source);
    return {
      kind: contraction ?? kindOf(drafted.length, sourced.length),
      draft: quote.text.slice(drafted[0]?.start ?? 0, drafted.at(-1)?.end ?? 0),
      source: sourceText(blocks, sourced),
      words: sourced.length,
      negates: contraction === null && negations(norms.draft) % 2 !== negations(norms.source) % 2,
      slight: contraction !== null || isSlip(norms.draft, norms.source),
    };
  });
}

/** One plain sentence or two; a negation is named first. */
export function describeChanges(changes: readonly Change[]): string {
  const [first, ...rest] = [...changes].sort((a, b) => Number(b.negates) - Number(a.negates));
  if (first === undefined) return "";
  const others = rest.slice(0, 2).map(describe);
  const more = rest.length > 2 ? [`${rest.length - 2} more ${rest.length === 3 ? "change" : "changes"}`] : [];
  const said = [describe(first), ...others].join("; ");
  return `Not the source's words: ${[said, ...more].join("; and ")}.`;
}

function describe({ kind, draft, source, words }: Change): string {
  switch (kind) {
    case "changed":
      return `the source has “${source}”, not “${draft}”`;
    case "dropped":
      return `the draft drops “${source}”`;
    case "cut":
      return `the draft leaves out ${words} words without an ellipsis`;
    case "added":
      return `the draft adds “${draft}”`;
    case "contracted":
      return `the draft contracts “${source}” to “${draft}”`;
    case "expanded":
      return `the draft expands “${source}” to “${draft}”`;
  }
}

function kindOf(drafted: number, sourced: number): Change["kind"] {
  if (sourced === 0) return "added";
  if (drafted > 0) return "changed";
  return sourced <= NAMED_WORDS ? "dropped" : "cut";
}

function contractionOf(draft: readonly string[], source: readonly string[]): "contracted" | "expanded" | null {
  const [drafted, sourced] = [draft.join(" "), source.join(" ")];
  if (drafted === sourced || expand(draft) !== expand(source)) return null;
  return draft.length < source.length ? "contracted" : "expanded";
}

function expand(norms: readonly string[]): string {
  return norms
    .map((norm) => CONTRACTED[norm] ?? TAILS.reduce((word, [tail, full]) => word.replace(tail, full), norm))
    .join(" ")
    .replaceAll("cannot", "can not");
}

const negations = (norms: readonly string[]): number => norms.filter((norm) => NEGATION.test(norm)).length;

function isSlip(draft: readonly string[], source: readonly string[]): boolean {
  if (draft.length === 0) return source.every((norm) => FILLERS.has(norm));
  if (draft.length !== source.length) return false;
  return draft.every((norm, index) => {
    const other = source[index] ?? "";
    return (
      AGREEMENT.some((forms) => forms.has(norm) && forms.has(other)) || `${norm}s` === other || `${other}s` === norm
    );
  });
}
