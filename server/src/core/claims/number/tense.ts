import { wordAt, type Line } from "./line.js";
import type { Tense } from "./when.js";

const FUTURE = new Set(
  `will 'll shall would due expected scheduled set plan plans planned going next upcoming forthcoming intends hopes aims wants vows
   can may could should must until by before is are meets play plays host hosts face faces travel travels visit visits open opens start
   starts begin begins go goes return returns resume resumes sits sit arrive arrives launch launches follow follows take takes
   appear appears ahead prepare prepares meet`.split(/\s+/),
);
const PAST = new Set(
  `was were had said told did came went took made found got gave left met began won lost fell rose grew sat stood ran held saw heard
   struck broke led became put hit beat cost kept sent spent built bought sold wrote spoke knew thought set-off shot brought caught
   drew drove fought flew froze hung paid rang sank shook slid slept threw wore died since ago after earlier last been has have`.split(/\s+/),
);

/** Whether what is told beside a date has been or is to come, by the nearest verb before it, then after it. */
export function tenseAt(line: Line, index: number, from: number, to: number): Tense | null {
  for (let at = index - 1; at >= from; at--) {
    const tense = tenseOf(line, at);
    if (tense !== null) return tense;
  }
  for (let at = index + 1; at < to; at++) {
    const tense = tenseOf(line, at);
    if (tense !== null) return tense;
  }
  return null;
}

function tenseOf(line: Line, at: number): Tense | null {
  const word = wordAt(line, at);
  if (PAST.has(word) || (word.length > 4 && word.endsWith("ed") && wordAt(line, at - 1) !== "be")) return "past";
  if (FUTURE.has(word)) return "future";
  return wordAt(line, at - 1) === "to" && /^\p{Ll}{3,}$/u.test(word) && !word.endsWith("ing") ? "future" : null;
}
