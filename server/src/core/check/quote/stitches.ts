import type { DraftQuote } from "./draftQuote.js";
import type { Match } from "./exactMatch.js";
import { isFunctionWord, weightOf } from "./functionWords.js";
import type { WordStream } from "./wordStream.js";

const RUN = 3;
const PLACES = 64;
/** How much of the quote the runs must make up. */
const COVER = 0.85;

/** The runs of a stream that a quote was put together from, word for word; none where they do not make it up. */
export function stitchedRuns(stream: WordStream, { words }: DraftQuote): readonly Match[] {
  const ids = stream.idsOf(words);
  const runs: Match[] = [];
  let covered = 0;
  let all = 0;
  for (const { norm } of words) all += weightOf(norm);
  for (let word = 0; word < words.length;) {
    const run = longestRun(stream, ids, word);
    const taken = words.slice(word, word + run.to - run.from);
    if (taken.length >= RUN && taken.some(({ norm }) => !isFunctionWord(norm))) {
      runs.push(run);
      for (const { norm } of taken) covered += weightOf(norm);
      word += taken.length;
    } else word++;
  }
  return covered >= COVER * all ? runs : [];
}

/** The longest run of the stream, within one statement, that has the words from `word` on. */
function longestRun(stream: WordStream, ids: readonly number[], word: number): Match {
  let best: Match = { from: 0, to: 0 };
  for (const from of stream.positions(ids, word, RUN, PLACES)) {
    const statement = stream.words[from]?.statement;
    let length = 0;
    while (
      word + length < ids.length &&
      stream.ids[from + length] === ids[word + length] &&
      stream.words[from + length]?.statement === statement
    )
      length++;
    if (length > best.to - best.from) best = { from, to: from + length };
  }
  return best;
}
