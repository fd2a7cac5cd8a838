// Misspells every name and changes every title of the articles in ../shared/eval and counts which changes are flagged.
//
//   node out/test/accuracy/mutate-names.js [--verbose]
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { DEFAULT_OPTIONS } from "../../server/src/core/check/options.js";
import type { RuleId } from "../../server/src/core/check/rules.js";
import { fold } from "../../server/src/core/claims/people/fold.js";
import type { HeldTitle, Person } from "../../server/src/core/claims/people/person.js";
import { checkDraft } from "../../server/src/core/draft.js";
import { referenceOf, type Reference } from "../../server/src/core/reference/reference.js";
import { formatOf } from "../../server/src/core/text/formatOf.js";
import { otherMeanings, slips } from "./nameMutations.js";
import { Tally } from "./tally.js";

const FOLDER = "../shared/eval";
const { values: options } = parseArgs({ options: { verbose: { type: "boolean", default: false } } });

/** A draft with one change, and the rule that is to flag it; null where nothing may be flagged. */
interface Trial {
  readonly kind: string;
  readonly name: string;
  readonly draft: string;
  readonly rule: RuleId | null;
}

const tally = new Tally("title");

function references(): readonly Reference[] {
  const articles = readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(FOLDER, name)).map((file) => join(FOLDER, name, file)))
    .filter((path) => /[\\/]source\.\w+$/.test(path))
    .map((path) => referenceOf(path, readFileSync(path, "utf8"), formatOf(path)));
  const lines = readFileSync(join(FOLDER, "public/sources.jsonl"), "utf8").split("\n").filter(Boolean);
  const others = lines.map((line) => JSON.parse(line) as { id: string; text: string });
  return [...articles, ...others.map(({ id, text }) => referenceOf(`public/${id}`, text, "plain"))];
}

/** Offices and posts as news writes them, which a change of one word makes wrong. */
const OFFICES = new Set(["office", "occupation", "rank"]);

/** The titles that one person has alone: "Councilmen Hollis and Yoon" share theirs. */
const officesOf = ({ held }: Person): readonly HeldTitle[] =>
  held.filter(
    ({ role, text, implied, past }) =>
      !/(?:men|[^s]s)$/.test(text) &&
      OFFICES.has(role.kind) &&
      !implied &&
      !past &&
      !/^(?:an?|one|formerly|once|now|[a-z]+s) |\bwho\b/i.test(text),
  );

const surnameOf = ({ parts }: Person): string => parts.at(-1) as string;

function* misspellings(person: Person, { reading }: Reference): Generator<Trial> {
  const words = new Set(fold(reading.prose.file).match(/[\p{L}\d-]+/gu) ?? []);
  for (const part of person.parts) {
    if (part.length < 4) continue;
    for (const { name, text } of slips(part)) {
      if (words.has(fold(text)) || fold(text) === fold(part)) continue;
      const wrong = person.name.replace(part, text);
      yield {
        kind: "misspelled",
        name: `full name: ${name}`,
        draft: `Then ${wrong} spoke to reporters.\n`,
        rule: "name-misspelled",
      };
      if (part !== surnameOf(person) || person.parts.length === 1) continue;
      yield {
        kind: "misspelled",
        name: `surname: ${name}`,
        draft: `On the day, ${text} said so.\n`,
        rule: "name-misspelled",
      };
    }
  }
}

function* wrongTitles(person: Person, { reading }: Reference): Generator<Trial> {
  for (const title of officesOf(person)) {
    for (const { name, text } of otherMeanings(title.text, title.modifiers)) {
      if (person.held.some((held) => held.text.toLowerCase() === text.toLowerCase())) continue;
      yield { kind: "modifier", name, draft: `${inPlace(person, text, title)} spoke.\n`, rule: "title-contradicted" };
    }
    for (const other of reading.people.all) {
      const theirs = officesOf(other)[0];
      if (other === person || theirs === undefined || sharesRole(person, other)) continue;
      yield {
        kind: "exchanged",
        name: theirs.role.kind,
        draft: `${inPlace(person, theirs.text, theirs)} spoke.\n`,
        rule: "title-contradicted",
      };
    }
  }
}

/** The names of places, organisations and the like, each slip of a letter in turn. */
function* misspelledPlaces({ reading }: Reference): Generator<Trial> {
  const words = new Set(fold(reading.prose.file).match(/[\p{L}\d-]+/gu) ?? []);
  const names = new Set(
    reading.people.origin.otherNames
      .flat()
      .filter(({ initial }) => !initial)
      .map(({ text }) => text),
  );
  for (const name of names) {
    if (!/^\p{Lu}\p{Ll}{4,}$/u.test(name)) continue;
    for (const slip of slips(name)) {
      if (words.has(fold(slip.text))) continue;
      const draft = `They spoke of ${slip.text} again.\n`;
      yield { kind: "place", name: slip.name, draft, rule: "name-misspelled" };
    }
  }
}

const sharesRole = (a: Person, b: Person): boolean =>
  a.held.some(({ role }) => b.held.some((held) => held.role.name === role.name));

/** The title before the name or after it, as the article has it. */
const inPlace = ({ name }: Person, title: string, { text }: HeldTitle): string =>
  / (?:of|at|for|to|in) |^(?:the|an?|his|her|its|their) |['’]s? /i.test(text)
    ? `${name}, ${title},`
    : `${title} ${name}`;

const SHORT: Readonly<Record<string, string>> = {
  "chief executive officer": "CEO",
  "chief financial officer": "CFO",
  "prime minister": "PM",
  senator: "Sen.",
  governor: "Gov.",
  professor: "Prof",
  captain: "Capt.",
  colonel: "Col.",
  general: "Gen.",
  "district attorney": "DA",
};

function* innocents(person: Person): Generator<Trial> {
  const clear = (name: string, draft: string): Trial => ({ kind: "innocent", name, draft: `${draft}\n`, rule: null });
  yield clear("bare name", `Then ${person.name} spoke.`);
  yield clear("surname", `On the day, ${surnameOf(person)} spoke.`);
  yield clear("without diacritics", `Then ${person.name.normalize("NFKD").replace(/\p{M}/gu, "")} spoke.`);
  for (const title of officesOf(person)) {
    const bare = title.text.replace(/^(?:the|his|her|its|their) /i, "");
    const post = bare.charAt(0).toLowerCase() + bare.slice(1);
    yield clear("as written", `${inPlace(person, title.text, title)} spoke.`);
    yield clear("after the name", `${person.name}, the ${bare}, spoke.`);
    yield clear("before the name, with a comma", `The ${post}, ${person.name}, spoke.`);
    yield clear("upper case", `${inPlace(person, bare.toUpperCase(), title)} spoke.`);
    const role = title.role.name;
    if (title.modifiers.length === 0) yield clear("shortened", `${person.name}, the ${role}, spoke.`);
    const long = bare.toLowerCase();
    for (const [full, short] of Object.entries(SHORT)) {
      if (long.endsWith(full))
        yield clear("abbreviated", `${bare.slice(0, bare.length - full.length)}${short} ${person.name} spoke.`);
    }
  }
}

function score({ kind, name, draft, rule }: Trial, reference: Reference): void {
  const { findings } = checkDraft(draft, "markdown", [reference], DEFAULT_OPTIONS);
  tally.add({ kind, name, source: reference.source, draft, rule, findings });
}

if (existsSync(FOLDER)) {
  for (const reference of references()) {
    for (const trial of misspelledPlaces(reference)) score(trial, reference);
    for (const person of reference.reading.people.all) {
      const trials = [...misspellings(person, reference), ...wrongTitles(person, reference), ...innocents(person)];
      for (const trial of trials) score(trial, reference);
    }
  }
  tally.report(options.verbose);
} else console.log(`Skipped: the articles (${FOLDER}) are not here.`);
