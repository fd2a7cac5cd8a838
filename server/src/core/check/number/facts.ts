import { analyse } from "../../text/analysis.js";
import { append } from "../../text/append.js";
import { blockWords } from "../../claims/number/frame/blockWords.js";
import { frameOf, type Frame } from "../../claims/number/frame/frame.js";
import type { Concept } from "../../claims/number/frame/lexicon.js";
import { asTheSourceReads } from "./ambiguous.js";
import { withUnits } from "./elidedUnits.js";
import { readNumbers } from "../../claims/number/numbers.js";
import type { NumberClaim } from "../../claims/number/numberClaim.js";
import type { Reference } from "../../reference/reference.js";
import { figureOf, type Figure } from "./figure.js";
import { indexValues, type ValueIndex } from "./valueIndex.js";

/** A figure of the source, ready to be compared. */
export interface Fact extends Figure {
  readonly frame: Frame;
  /** Whether it stands in the cell of a table, which says little. */
  readonly terse: boolean;
}

/** A source's figures, found by what they count. */
export interface Facts {
  readonly all: readonly Fact[];
  /** The figures of all as they were read. */
  readonly claims: readonly NumberClaim[];
  /** The facts whose frames have a concept by one of its keys, how much it counts there and how sure the key is, in turns. */
  postings(concept: Concept): readonly number[];
  readonly values: ValueIndex;
  /** How much a word tells: the fewer sentences of the source have it, the more; little where none has. */
  worth(concept: Concept): number;
  /** Whether the source has a stem, or a word of a group, anywhere. */
  has(key: string): boolean;
}

/** Rarer senses do not make a word known. */
const SURE = 0.9;

const known = new WeakMap<Reference, Facts>();

/** Indexes a reference's figures, once. Figures inside quotes are facts of the source too. */
export function factsOf(reference: Reference): Facts {
  let facts = known.get(reference);
  if (facts === undefined) {
    facts = indexFacts(reference);
    known.set(reference, facts);
  }
  return facts;
}

function indexFacts({ reading }: Reference): Facts {
  const read = withUnits(readNumbers(reading.prose, reading.prose.metadata.date), reading.prose);
  const claims = read.map((claim) => asTheSourceReads(claim, read));
  const all = claims.map((claim): Fact => ({
    ...figureOf(claim),
    frame: frameOf(claim, reading),
    terse: reading.prose.blocks[claim.block]?.kind === "cell",
  }));
  const { frequencies, sentences } = countWords(reading.prose.blocks);
  return {
    all,
    claims,
    postings: indexPostings(all),
    values: indexValues(all),
    worth: worthBy(frequencies, sentences),
    has: (key) => frequencies.has(key),
  };
}

function indexPostings(all: readonly Fact[]): Facts["postings"] {
  const byKey = new Map<string, number[]>();
  all.forEach(({ frame }, fact) => {
    for (const { concept, weight } of frame.terms) for (const { key } of concept.keys) append(byKey, key, fact, weight);
  });
  const byConcept = new Map<Concept, readonly number[]>();
  return (concept) => {
    let posted = byConcept.get(concept);
    if (posted === undefined) byConcept.set(concept, (posted = postingsOf(concept, byKey)));
    return posted;
  };
}

function postingsOf({ keys }: Concept, byKey: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const posted: number[] = [];
  for (const { key, sureness } of keys) {
    const entries = byKey.get(key) ?? [];
    for (let at = 0; at < entries.length; at += 2)
      posted.push(entries[at] as number, entries[at + 1] as number, sureness);
  }
  return posted;
}

/** What a word that the source never uses is worth beside one that it uses once. */
const UNKNOWN = 0.5;

function worthBy(frequencies: ReadonlyMap<string, number>, sentences: number): (concept: Concept) => number {
  const known = new Map<Concept, number>();
  return (concept) => {
    let worth = known.get(concept);
    if (worth === undefined) {
      const mentioned = concept.keys.some(({ key, sureness }) => sureness >= SURE && frequencies.has(key));
      worth = Math.log(1 + sentences / (frequencies.get(concept.stem) ?? 1)) * (mentioned ? 1 : UNKNOWN);
      known.set(concept, worth);
    }
    return worth;
  };
}

function countWords(blocks: Reference["reading"]["prose"]["blocks"]): {
  readonly frequencies: ReadonlyMap<string, number>;
  readonly sentences: number;
} {
  const frequencies = new Map<string, number>();
  let sentences = 0;
  for (const block of blocks) {
    const { concepts, tokens } = blockWords(block);
    let at = 0;
    for (const { end } of analyse(block).sentences) {
      sentences++;
      const seen = new Set<string>();
      for (; at < tokens.length && (tokens[at]?.start ?? 0) < end; at++) {
        const concept = concepts[at];
        if (concept != null) for (const { key, sureness } of concept.keys) if (sureness >= SURE) seen.add(key);
      }
      for (const key of seen) frequencies.set(key, (frequencies.get(key) ?? 0) + 1);
    }
  }
  return { frequencies, sentences };
}
