/** A folded word without the endings of verbs and plurals. */
export const stem = (word: string): string =>
  word.length < 5 ? word.replace(/s$/, "") : word.replace(/(?:ing|ied|ies|ed|es|[sey])$/, "");
