import { append } from "../../../text/append.js";
import { countryOf } from "../../people/lexicon/countries.js";
import { GROUPS_OF_PEOPLE, RIVALS, SYNONYMS } from "./newsWords.js";
import { stemOf } from "./stem.js";
import { DERIVATIONS, PERSONS, WORDNET } from "./wordnet.js";

/** What a word can stand for: its stem, the groups of words that mean the same, and where it stands on an axis of rivals. */
export interface Concept {
  readonly stem: string;
  /** What it shares with words that mean the same: its stem and its groups. */
  readonly keys: readonly Key[];
  readonly poles: readonly Pole[];
  /** Whether it is a noun for people. */
  readonly person: boolean;
}

/** Words that share a key can mean the same. */
export interface Key {
  readonly key: string;
  /** How surely: 1 for a stem, less for a group of synonyms, least for WordNet's, which hold a word's rarer senses too. */
  readonly sureness: number;
}

/** One side of an axis on which a thing has one side only, such as killed and injured. */
export interface Pole {
  readonly axis: number;
  readonly side: number;
}

interface Lexicon {
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly synsets: ReadonlyMap<string, readonly string[]>;
  readonly derived: ReadonlyMap<string, readonly string[]>;
  readonly poles: ReadonlyMap<string, readonly Pole[]>;
  readonly persons: ReadonlySet<string>;
}

let lexicon: Lexicon | undefined;
const concepts = new Map<string, Concept>();
const REMEMBERED = 50_000;

/** Looks up a word in lower case. */
export function conceptOf(word: string): Concept {
  let concept = concepts.get(word);
  if (concept === undefined) {
    lexicon ??= readLexicon();
    const stem = stemOf(word);
    concept = {
      stem,
      keys: keysOf(word, stem, lexicon),
      poles: lexicon.poles.get(stem) ?? [],
      person: lexicon.persons.has(stem),
    };
    if (concepts.size >= REMEMBERED) concepts.clear();
    concepts.set(word, concept);
  }
  return concept;
}

const SYNONYM = 0.75;
const RARER_SYNONYM = 0.65;
const DERIVATION = 0.8;

function keysOf(word: string, stem: string, { groups, synsets, derived }: Lexicon): readonly Key[] {
  const country = countryOf(word);
  return [
    { key: stem, sureness: 1 },
    ...(country === null ? [] : [{ key: `@${country}`, sureness: SYNONYM }]),
    ...(groups.get(stem) ?? []).map((key) => ({ key, sureness: SYNONYM })),
    ...(synsets.get(stem) ?? []).map((key) => ({ key, sureness: RARER_SYNONYM })),
    ...(derived.get(stem) ?? []).map((key) => ({ key, sureness: DERIVATION })),
  ];
}

function readLexicon(): Lexicon {
  const groups = groupsByStem(SYNONYMS, "=");
  return {
    groups,
    synsets: groupsByStem(WORDNET, "~"),
    derived: groupsByStem(DERIVATIONS, "^"),
    poles: readPoles(),
    persons: readPersons(),
  };
}

function groupsByStem(lines: string, mark: string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  lines
    .trim()
    .split("\n")
    .forEach((line, number) => {
      for (const stem of new Set(line.split(" ").map(stemOf))) append(groups, stem, `${mark}${number}`);
    });
  return groups;
}

function readPersons(): ReadonlySet<string> {
  return new Set(`${PERSONS} ${GROUPS_OF_PEOPLE}`.trim().split(/\s+/).map(stemOf));
}

/** A pole's word stands for its whole group of synonyms where it heads one. */
function readPoles(): ReadonlyMap<string, readonly Pole[]> {
  const synonyms = new Map(
    SYNONYMS.trim()
      .split("\n")
      .map((line) => [line.split(" ", 1)[0] ?? "", line.split(" ")]),
  );
  const poles = new Map<string, Pole[]>();
  RIVALS.trim()
    .split("\n")
    .forEach((line, axis) => {
      line.split(" | ").forEach((words, side) => {
        const all = words.split(" ").flatMap((word) => synonyms.get(word) ?? [word]);
        for (const stem of new Set(all.map(stemOf))) append(poles, stem, { axis, side });
      });
    });
  return poles;
}
