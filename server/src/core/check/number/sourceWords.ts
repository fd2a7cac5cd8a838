import { blockWords } from "../../claims/number/frame/blockWords.js";
import type { Frame } from "../../claims/number/frame/frame.js";
import type { Concept } from "../../claims/number/frame/lexicon.js";
import { analyse } from "../../text/analysis.js";
import { append } from "../../text/append.js";
import type { Block } from "../../text/prose.js";

/** What a word is to a source. */
export interface SourceWord {
  /** How much it tells: the fewer sentences of the source have it, the more; little where none has. */
  readonly worth: number;
  /** Whether the source has it anywhere. */
  readonly known: boolean;
  /** The facts whose frames have it by one of its keys, how much it counts there and how sure the key is, in turns. */
  readonly postings: readonly number[];
}

/** The words of a source, for what they tell of its facts. */
export interface SourceWords {
  of(concept: Concept): SourceWord;
  /** Whether the source has a stem anywhere. */
  has(stem: string): boolean;
}

/** What a word that the source never uses is worth beside one that it uses once; others that mean the same do not make it known. */
const UNKNOWN = 0.5;

/** Indexes the words of a source's blocks and of its facts' frames. */
export function indexWords(blocks: readonly Block[], frames: readonly Frame[]): SourceWords {
  const { frequencies, sentences } = countWords(blocks);
  const postings = postingsByKey(frames);
  const read = (concept: Concept): SourceWord => {
    const known = frequencies.has(concept.stem);
    return {
      worth: Math.log(1 + sentences / (frequencies.get(concept.stem) ?? 1)) * (known ? 1 : UNKNOWN),
      known,
      postings: postingsOf(concept, postings),
    };
  };
  const words = new Map<Concept, SourceWord>();
  return {
    of(concept) {
      let word = words.get(concept);
      if (word === undefined) words.set(concept, (word = read(concept)));
      return word;
    },
    has: (stem) => frequencies.has(stem),
  };
}

function postingsByKey(frames: readonly Frame[]): ReadonlyMap<string, readonly number[]> {
  const byKey = new Map<string, number[]>();
  frames.forEach(({ terms }, fact) => {
    for (const { concept, weight } of terms) for (const { key } of concept.keys) append(byKey, key, fact, weight);
  });
  return byKey;
}

/** What stands with more figures than this tells them apart no more. */
const COMMON = 2000;

function postingsOf({ keys }: Concept, byKey: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const posted: number[] = [];
  for (const { key, sureness } of keys) {
    const entries = byKey.get(key) ?? [];
    if (entries.length > COMMON * 2) continue;
    for (let at = 0; at < entries.length; at += 2)
      posted.push(entries[at] as number, entries[at + 1] as number, sureness);
  }
  return posted;
}

function countWords(blocks: readonly Block[]): {
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
        if (concept != null) seen.add(concept.stem);
      }
      for (const stem of seen) frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1);
    }
  }
  return { frequencies, sentences };
}
