import type { Concept } from "./lexicon.js";

/** A word that bears on a figure. */
export interface Term {
  readonly concept: Concept;
  /** From 1 for words that belong to the figure itself down to a little for the sentence before. */
  readonly weight: number;
  /** Whether it is written as a name. */
  readonly proper: boolean;
}

/** Gathers the terms of a frame: each stem once, as its weightiest occurrence has it. */
export class TermBag {
  readonly #terms = new Map<string, { -readonly [Key in keyof Term]: Term[Key] }>();

  add(concept: Concept | null, weight: number, proper: boolean): void {
    if (concept === null) return;
    const known = this.#terms.get(concept.stem);
    if (known === undefined) this.#terms.set(concept.stem, { concept, weight, proper });
    else if (known.weight < weight) {
      known.concept = concept;
      known.weight = weight;
      known.proper = proper;
    }
  }

  list(): readonly Term[] {
    return [...this.#terms.values()];
  }
}
