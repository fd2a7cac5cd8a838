import {
  CASUALTIES,
  COLLECTIVES,
  FILLERS,
  FUNCTION_WORDS,
  IRREGULAR_SINGULARS,
  NOUN_MODIFIERS,
  SINGULAR_S,
  TIED_IDLE,
} from "../lexicon/nouns.js";
import { SMALL } from "../lexicon/numberWords.js";
import { PEOPLE } from "../lexicon/people.js";
import { endsClause, isHyphen, isWord, joined, wordAt, type Line, type Stretch } from "../line.js";
import { readNumeral } from "./numeral.js";

/** What is counted: the head in the singular, and the noun phrase where there is one (`19 dead` has none). */
export interface Counted {
  readonly head: string;
  readonly phrase: Stretch | null;
}

/** The most words between a number and the noun that it counts. */
const REACH = 6;

const PERSON: Counted = { head: "person", phrase: null };

/** The noun phrase that a number counts; `at` is the index after the number. */
export function readCounted(line: Line, at: number, value: number | null): Counted | null {
  if (isHyphen(line, at)) return compoundAt(line, at + 1);
  if (isRunning(line, at)) return null;
  const words = phraseFrom(line, at);
  const start = words.find((index) => !FILLERS.has(wordAt(line, index)));
  if (start === undefined) return othersIn(line, words) ?? predicateAt(line, at);
  const rest = words.slice(words.indexOf(start));
  if (value === 1) return singularIn(line, rest);
  const plural = headOf(line, rest);
  if (plural !== null) return { head: singular(wordAt(line, plural)), phrase: { from: start, to: plural + 1 } };
  return CASUALTIES.has(wordAt(line, start)) ? PERSON : null;
}

/** `who at 58 runs the farm`: a verb. */
const isRunning = (line: Line, at: number): boolean =>
  wordAt(line, at) === "runs" &&
  wordAt(line, at - 2) === "at" &&
  /^(?:the|a|an|his|her|its|their|more|over|about|some|two|three|several)$/.test(wordAt(line, at + 1));

/** `45-member team`, `150-seat venue`: the word tied to the number is what it counts. */
function compoundAt(line: Line, index: number): Counted | null {
  const word = wordAt(line, index);
  if (!isWord(line, index) || word.length < 3 || FUNCTION_WORDS.has(word) || TIED_IDLE.has(word)) return null;
  const tied = isHyphen(line, index + 1) && isWord(line, index + 2) ? index + 2 : index;
  return { head: singular(wordAt(line, tied)), phrase: { from: index, to: tied + 1 } };
}

/** `321 others` */
function othersIn(line: Line, words: readonly number[]): Counted | null {
  const other = words.find((index) => wordAt(line, index) === "others");
  return other === undefined ? null : { head: "other", phrase: { from: other, to: other + 1 } };
}

/** `67 were men`: what they are is what is counted. */
function predicateAt(line: Line, at: number): Counted | null {
  const word = wordAt(line, at + 1);
  const people = /^(?:was|were|are)$/.test(wordAt(line, at)) && PEOPLE.has(word) && COLLECTIVES.has(word);
  return people && endsClause(line, at + 2) ? { head: singular(word), phrase: null } : null;
}

/** The indices of words that may make up a noun phrase. */
function phraseFrom(line: Line, at: number): readonly number[] {
  const words: number[] = [];
  let index = at;
  while (words.length < REACH && isPhraseWord(line, index)) {
    words.push(index);
    index++;
    if (isHyphen(line, index) || wordAt(line, index) === "'s" || joinsAdjectives(line, index)) index++;
  }
  return words;
}

const isPhraseWord = (line: Line, index: number): boolean =>
  isWord(line, index) &&
  !FUNCTION_WORDS.has(wordAt(line, index)) &&
  !isAnotherNumber(line, index) &&
  (!joined(line, index) || isHyphen(line, index - 1));

/** `from 39 four years earlier`, but `12 three-bedroom flats` */
const isAnotherNumber = (line: Line, index: number): boolean =>
  SMALL.has(wordAt(line, index)) && !isHyphen(line, index + 1);

/** `gold and silver pieces`: neither side of the conjunction is what is counted. */
const joinsAdjectives = (line: Line, index: number): boolean =>
  /^(?:and|or)$/.test(wordAt(line, index)) &&
  !isPlural(line, index - 1) &&
  !looksLikeVerb(wordAt(line, index - 1)) &&
  isPhraseWord(line, index + 1) &&
  isPlural(line, index + 2);

/** Where the first plural stands, or the next where the first only describes it (`sports clubs`, `artillery systems`). */
function headOf(line: Line, words: readonly number[]): number | null {
  const first = words.findIndex((index) => isPlural(line, index));
  const [head, next] = [words[first], words[first + 1]];
  if (head === undefined) return null;
  return next !== undefined && NOUN_MODIFIERS.has(wordAt(line, head)) && isPlural(line, next) ? next : head;
}

function isPlural(line: Line, index: number): boolean {
  const word = wordAt(line, index);
  if (isHyphen(line, index + 1) || wordAt(line, index + 1) === "'s") return false;
  if (COLLECTIVES.has(word)) return true;
  if (word.length <= 3) return /^\p{Lu}{2}s$/u.test(line[index]?.text ?? "");
  return word.endsWith("s") && !/(?:ss|us|is)$/.test(word) && !SINGULAR_S.has(word);
}

/** One thing: the words up to one that looks like a verb. */
function singularIn(line: Line, words: readonly number[]): Counted | null {
  const verb = words.findIndex((index, place) => place > 0 && looksLikeVerb(wordAt(line, index)));
  const phrase = (verb < 0 ? words : words.slice(0, verb)).slice(0, 3);
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (CASUALTIES.has(wordAt(line, first))) return PERSON;
  return { head: wordAt(line, last), phrase: { from: first, to: last + 1 } };
}

const looksLikeVerb = (word: string): boolean =>
  CASUALTIES.has(word) || (/(?:ed|ing|[^s]s)$/.test(word) && !SINGULAR_S.has(word));

const DETERMINERS = /^(?:the|its|their|his|her|our|these|those|all|my|last|first|past|previous|next)$/;

/** Where the noun of a partitive starts (`10 of the patients`, `6 of the last 7 years`); the index itself where there is none. */
export function pastPartitive(line: Line, at: number): number {
  if (wordAt(line, at) !== "of") return at;
  let index = at + 1;
  while (index < at + 4 && DETERMINERS.test(wordAt(line, index))) index++;
  return readNumeral(line, index)?.to ?? index;
}

/** The singular of an English plural, in lower case. */
function singular(word: string): string {
  const irregular = IRREGULAR_SINGULARS.get(word);
  if (irregular !== undefined) return irregular;
  if (word.endsWith("men") && word.length > 4) return `${word.slice(0, -3)}man`;
  if (!word.endsWith("s") || /(?:ss|us|is)$/.test(word) || SINGULAR_S.has(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|zz|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
