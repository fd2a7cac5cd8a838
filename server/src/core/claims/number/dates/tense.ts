import { FUTURE_WORDS, PAST_WORDS } from "../lexicon/tense.js";
import { wordAt, type Line, type Stretch } from "../line.js";
import type { Tense } from "./when.js";

/** Whether what is told beside a date has been or is to come: by the nearest verb before it in its sentence, then after it. */
export function tenseAt(line: Line, date: Stretch, sentence: Stretch): Tense | null {
  for (let index = date.from - 1; index >= sentence.from; index--) {
    const tense = tenseOf(line, index);
    if (tense !== null) return tense;
  }
  for (let index = date.to; index < sentence.to; index++) {
    const tense = tenseOf(line, index);
    if (tense !== null) return tense;
  }
  return null;
}

function tenseOf(line: Line, index: number): Tense | null {
  const word = wordAt(line, index);
  const before = wordAt(line, index - 1);
  if (FUTURE_WORDS.has(word)) return line[index]?.text === "May" ? null : "future";
  if (PAST_WORDS.has(word) || (word.length > 4 && word.endsWith("ed")))
    return before === "be" || before === "to" ? "future" : "past";
  // `to meet`, and not `to the`, `to Paris`.
  return before === "to" &&
    /^\p{Ll}{3,}$/u.test(line[index]?.text ?? "") &&
    !/^(?:the|his|her|its|their|this|that|our)$/.test(word)
    ? "future"
    : null;
}
