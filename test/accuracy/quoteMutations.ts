/** A quote's words, changed in one way. */
export interface Mutation {
  readonly name: string;
  readonly words: string;
}

const STRANGERS = ["lantern", "seventeen", "quietly", "borrowed", "purple", "tomorrow", "because", "another"];
const NEGATION = /\b(?:not|never) /i;

/** Where the words of a quote stand in it; brackets with what they hold count as one. */
const wordsOf = (quote: string) => [...quote.matchAll(/\[[^[\]]*\]|[\p{L}\p{M}\d]+(?:[’'.,-][\p{L}\p{M}\d]+)*/gu)];

/** A whole number under `limit`, the same on every run for the same seed. */
function pick(seed: string, limit: number): number {
  let hash = 7;
  for (const char of seed) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) >>> 0;
  return hash % limit;
}

/** Changes that an editor must hear of. The edges are left alone: a quote with its ends cut off is a fragment. */
export function faults(quote: string): readonly Mutation[] {
  const words = wordsOf(quote);
  const at = (index: number) => words[index] as RegExpExecArray;
  const endOf = (index: number) => at(index).index + at(index)[0].length;
  const mutations: Mutation[] = [];
  const push = (name: string, from: number, to: number, by: string) => {
    mutations.push({ name, words: quote.slice(0, from) + by + quote.slice(to) });
  };
  if (words.length < 4) return [];
  const inner = 1 + pick(quote, words.length - 2);
  const stranger = STRANGERS.filter((word) => !quote.toLowerCase().includes(word))[pick(quote, 5)] as string;
  push("one word swapped", at(inner).index, endOf(inner), stranger);
  push("one word dropped", at(inner).index, at(inner + 1).index, "");
  push("one word added", at(inner).index, at(inner).index, `${stranger} `);
  const [one, other] = [at(inner)[0], at(inner + 1)[0]];
  const flat = (word: string) => word.toLowerCase();
  if (words.length > 4 && flat(one) !== flat(other) && flat(at(inner - 1)[0]) !== flat(other)) {
    push("two words transposed", at(inner).index, endOf(inner + 1), `${other} ${one}`);
  }
  const negation = NEGATION.exec(quote);
  if (negation === null) push("negation added", at(inner).index, at(inner).index, "not ");
  else if (negation.index > 0) push("negation removed", negation.index, negation.index + negation[0].length, "");
  if (words.length >= 7) {
    const length = 3 + pick(quote, words.length - 6);
    const from = 2 + pick(`${quote}cut`, words.length - length - 3);
    push("silent cut", at(from).index, at(from + length).index, "");
  }
  return mutations;
}

/** Changes that are no fault. */
export function innocents(quote: string): readonly Mutation[] {
  const words = wordsOf(quote);
  const at = (index: number) => words[index] as RegExpExecArray;
  const endOf = (index: number) => at(index).index + at(index)[0].length;
  const first = quote.charAt(0);
  const flipped = first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase();
  const mutations: Mutation[] = [
    { name: "verbatim", words: quote },
    { name: "first letter's case", words: flipped + quote.slice(1) },
    ...["", ".", ",", "!", "?"].map((mark) => ({ name: "final punctuation", words: quote.replace(/[.,!?]?$/, mark) })),
  ];
  const push = (name: string, from: number, to: number, by: string) => {
    mutations.push({ name, words: quote.slice(0, from) + by + quote.slice(to) });
  };
  if (words.length >= 3) {
    const inner = 1 + pick(quote, words.length - 2);
    push("brackets for a word", at(inner).index, endOf(inner), "[it]");
    push("brackets put in", at(inner).index, at(inner).index, "[that] ");
  }
  if (words.length >= 7) {
    const length = 1 + pick(quote, words.length - 6);
    const from = 3 + pick(`${quote}gap`, words.length - length - 5);
    for (const mark of ["… ", "... ", "[…] ", "[...] "])
      push("marked ellipsis", at(from).index, at(from + length).index, mark);
  }
  for (let from = 0; from + 4 < words.length; from += 3) {
    const length = 4 + pick(`${quote}${from}`, Math.min(9, words.length - from - 4));
    mutations.push({ name: "a run of its words", words: quote.slice(at(from).index, endOf(from + length - 1)) });
  }
  return mutations;
}

/** The marks that quotes are written in. */
export const MARKS: readonly (readonly [string, string])[] = [
  ["“", "”"],
  ["‘", "’"],
  ['"', '"'],
  ["'", "'"],
  ["''", "''"],
  ["«", "»"],
  ["&ldquo;", "&rdquo;"],
];
