const WORD = /[\p{L}\p{M}]+(?:['’]\p{L}+)*/gu;
const FIRST_PERSON = /^(?:I|[Mm]y|[Mm]e|[Ww]e|[Oo]ur|[Uu]s|I['’](?:m|ve|d|ll)|[Ww]e['’](?:re|ve|d|ll))$/;
/** The share of such words from which on a text speaks for its writer. */
const SHARE = 0.025;
const LEAST = 5;

/** Whether texts are spoken or written in the first person: a speech, a letter, an answer. */
export function isFirstPerson(texts: readonly string[]): boolean {
  let words = 0;
  let own = 0;
  for (const text of texts) {
    for (const [word] of text.matchAll(WORD)) {
      words++;
      if (FIRST_PERSON.test(word)) own++;
    }
  }
  return own >= LEAST && own >= SHARE * words;
}
