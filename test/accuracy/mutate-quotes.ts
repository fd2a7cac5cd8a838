// Changes every quote of the articles in ../shared/eval and counts which changes are flagged.
//
//   node out/test/accuracy/mutate-quotes.js [--verbose]
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { QuoteClaim } from "../../server/src/core/claims/quote/quoteClaim.js";
import type { Person } from "../../server/src/core/claims/people/person.js";
import type { Title } from "../../server/src/core/claims/people/title.js";
import { checkDraft } from "../../server/src/core/draft.js";
import { DEFAULT_OPTIONS } from "../../server/src/core/check/options.js";
import { referenceOf, type Reference } from "../../server/src/core/reference/reference.js";
import { formatOf } from "../../server/src/core/text/formatOf.js";
import { Tally } from "./tally.js";
import { faults, innocents, MARKS } from "./quoteMutations.js";

const FOLDER = "../shared/eval";
const { values: options } = parseArgs({ options: { verbose: { type: "boolean", default: false } } });

const tally = new Tally("quote");
const RULE_OF = { altered: "quote-altered", speaker: "quote-misattributed", innocent: null } as const;

/** The drafts that a mutation is made into, with what is to be flagged in them. */
interface Trial {
  readonly kind: "altered" | "innocent" | "speaker";
  readonly name: string;
  readonly draft: string;
}

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

const quotesOf = ({ reading }: Reference): readonly QuoteClaim[] =>
  reading.claims.filter((claim): claim is QuoteClaim => claim.kind === "quote" && /[\p{L}\d]/u.test(claim.words));

function* wordTrials({ words, speaker }: QuoteClaim): Generator<Trial> {
  const said = speaker?.person ? ` said ${speaker.person.name}.` : "";
  const bare = words.replace(/[,.]$/, "");
  const [open, close] = outerMarks(bare);
  for (const { name, words: changed } of faults(bare))
    yield { kind: "altered", name, draft: `${open}${changed},${close}${said}\n` };
  for (const { name, words: changed } of innocents(bare))
    yield { kind: "innocent", name, draft: `${open}${changed}${close}${said}\n` };
  for (const [open, close] of MARKS) {
    if (/["“”«»]|''|[‘']/.test(bare) && open.length === 1) continue;
    yield { kind: "innocent", name: `in ${open}${close}`, draft: `${open}${bare},${close}${said}\n` };
  }
}

/** Marks that the words do not hold themselves. */
const outerMarks = (words: string): readonly [string, string] => (/[“”"]/.test(words) ? ["‘", "’"] : ["“", "”"]);

/** The quote given to another person of the article. */
function* speakerTrials({ words, speaker }: QuoteClaim, { reading }: Reference): Generator<Trial> {
  const speakers = speaker?.persons ?? [];
  if (speakers.length !== 1) return;
  const bare = words.replace(/[,.]$/, "");
  const quote = outerMarks(bare).join(`${bare},`);
  const others = reading.people.all.filter((person) => !speakers.includes(person)).slice(0, 3);
  for (const other of others) {
    yield { kind: "speaker", name: "by name", draft: `${quote} said ${other.name}.\n` };
    const role = other.held.find((held) => tells(held, other, reading.people.all))?.text;
    if (role !== undefined) yield { kind: "speaker", name: "by role", draft: `${quote} said the ${role}.\n` };
    const pronoun = other.gender === "female" ? "she" : "he";
    if (other.gender !== null)
      yield { kind: "speaker", name: "by pronoun", draft: `${other.name} met reporters. ${quote} ${pronoun} said.\n` };
  }
}

/** Whether a title as it is written tells one person from the others. */
const tells = ({ text, role }: Title & { text: string }, holder: Person, all: readonly Person[]): boolean =>
  text.toLowerCase().endsWith(role.name) &&
  role.kind !== "courtesy" &&
  !/^(?:a|an|the|their|his|her|its)\b/i.test(text) &&
  all.every((person) => person === holder || person.held.every((held) => held.role.name !== role.name));

function score({ kind, name, draft }: Trial, reference: Reference): void {
  const { findings } = checkDraft(draft, "markdown", [reference], DEFAULT_OPTIONS);
  tally.add({ kind, name, source: reference.source, draft, rule: RULE_OF[kind], findings });
}

if (existsSync(FOLDER)) {
  for (const reference of references()) {
    for (const quote of quotesOf(reference)) {
      for (const trial of [...wordTrials(quote), ...speakerTrials(quote, reference)]) score(trial, reference);
    }
  }
  tally.report(options.verbose);
} else console.log(`Skipped: the articles (${FOLDER}) are not here.`);
