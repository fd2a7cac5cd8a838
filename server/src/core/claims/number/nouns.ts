import {
  COLLECTIVES,
  FILLERS,
  FUNCTION_WORDS,
  IRREGULAR_SINGULARS,
  PLURAL_MODIFIERS,
  PREDICATES,
  SINGULAR_S,
} from "./lexicon/functionWords.js";
import { isHyphen, isWord, joined, wordAt, type Line, type Stretch } from "./line.js";

/** What is counted: the noun phrase and its head in the singular. */
export interface Counted extends Stretch {
  readonly head: string;
}

/** The most words between a number and the noun that it counts. */
const REACH = 6;

/** The noun phrase that a number counts; `at` is the index after the number. */
export function readCounted(line: Line, at: number, value: number | null): Counted | null {
  const words = phraseFrom(line, at);
  const from = words.findIndex((index) => !FILLERS.has(wordAt(line, index)));
  const start = words[from];
  if (start === undefined) return othersIn(line, words);
  const rest = words.slice(from);
  const plural = lastOfFirstPlurals(line, rest);
  if (plural !== null) return { from: start, to: plural + 1, head: singular(wordAt(line, plural)) };
  if (value === 1 || isHyphen(line, at)) return singularIn(line, rest);
  return null;
}

/** `321 others` */
function othersIn(line: Line, words: readonly number[]): Counted | null {
  const other = words.find((index) => wordAt(line, index) === "others");
  return other === undefined ? null : { from: other, to: other + 1, head: "other" };
}

/** The indices of words that may make up a noun phrase. */
function phraseFrom(line: Line, at: number): readonly number[] {
  const words: number[] = [];
  let index = isHyphen(line, at) ? at + 1 : at;
  while (words.length < REACH && isWord(line, index) && !FUNCTION_WORDS.has(wordAt(line, index))) {
    if (joined(line, index) && !isHyphen(line, index - 1)) break;
    words.push(index);
    index++;
    if (isHyphen(line, index)) index++;
    else if (wordAt(line, index) === "'s") index++;
  }
  return words;
}

/** Where the first plural stands, or the last of those that follow each other (`sports clubs`). */
function lastOfFirstPlurals(line: Line, words: readonly number[]): number | null {
  const first = words.findIndex((index) => isPlural(line, index));
  if (first < 0) return null;
  let last = first;
  while (last + 1 < words.length && PLURAL_MODIFIERS.has(wordAt(line, words[last] ?? -1)) && isPlural(line, words[last + 1] ?? -1)) last++;
  return words[last] ?? null;
}

function isPlural(line: Line, index: number): boolean {
  const word = wordAt(line, index);
  if (COLLECTIVES.has(word)) return true;
  if (isHyphen(line, index + 1) || wordAt(line, index + 1) === "'s") return false;
  return word.length > 3 ? word.endsWith("s") && !/(?:ss|us|is)$/.test(word) && !SINGULAR_S.has(word) : /^(?:MPs|GPs)$/.test(line[index]?.text ?? "");
}

/** One thing: the words up to one that looks like a verb. */
function singularIn(line: Line, words: readonly number[]): Counted | null {
  const end = words.findIndex((index, place) => place > 0 && isVerb(wordAt(line, index)));
  const phrase = (end < 0 ? words : words.slice(0, end)).slice(0, 3);
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (first === undefined || last === undefined || PREDICATES.has(wordAt(line, first))) return null;
  return { from: first, to: last + 1, head: wordAt(line, last) };
}

const isVerb = (word: string): boolean => PREDICATES.has(word) || /(?:ed|ing)$/.test(word);

/** The singular of an English plural, in lower case. */
export function singular(word: string): string {
  const irregular = IRREGULAR_SINGULARS.get(word);
  if (irregular !== undefined) return irregular;
  if (/men$/.test(word) && word.length > 4) return `${word.slice(0, -3)}man`;
  if (!word.endsWith("s") || /(?:ss|us|is)$/.test(word) || SINGULAR_S.has(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:[sxz]|ch|sh)es$/.test(word) && !/(?:[aeiou]s|[aeiou]z|ph)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
