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
import type { Finding } from "../../server/src/core/check/finding.js";
import { referenceOf, type Reference } from "../../server/src/core/reference/reference.js";
import { formatOf } from "../../server/src/core/text/formatOf.js";
import { faults, innocents, MARKS } from "./quoteMutations.js";

const FOLDER = "../shared/eval";
const { values: options } = parseArgs({ options: { verbose: { type: "boolean", default: false } } });

interface Count {
  made: number;
  flagged: number;
  byRule: number;
}
const counts = new Map<string, Count>();
const notes: string[] = [];

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
  const loud = findings.filter(isLoud);
  const rule = kind === "speaker" ? "quote-misattributed" : "quote-altered";
  const key = `${kind.padEnd(8)} ${name}`;
  const count = counts.get(key) ?? { made: 0, flagged: 0, byRule: 0 };
  counts.set(key, count);
  count.made++;
  if (loud.length > 0) count.flagged++;
  if (loud.some((finding) => finding.rule === rule)) count.byRule++;
  const right = kind === "innocent" ? loud.length === 0 : loud.some((finding) => finding.rule === rule);
  if (!right)
    notes.push(
      `${reference.source} ${key}: ${draft.trim()} -> ${loud.map((f) => `${f.rule} ${f.message}`).join("; ")}`,
    );
}

const isLoud = ({ claim, severity }: Finding): boolean =>
  claim.kind === "quote" && (severity === "error" || severity === "warning");

function report(): void {
  if (options.verbose) console.log(notes.join("\n"));
  const totals = new Map<string, Count>();
  for (const [key, { made, flagged, byRule }] of [...counts].sort()) {
    console.log(`${key.padEnd(40)} ${made} made, ${flagged} flagged, ${byRule} by the rule`);
    const kind = key.split(" ")[0] ?? "";
    const total = totals.get(kind) ?? { made: 0, flagged: 0, byRule: 0 };
    totals.set(kind, { made: total.made + made, flagged: total.flagged + flagged, byRule: total.byRule + byRule });
  }
  for (const [kind, { made, flagged, byRule }] of totals) {
    const percent = (part: number) => `${((100 * part) / made).toFixed(2)}%`;
    console.log(`${kind}: ${made} made, ${percent(flagged)} flagged, ${percent(byRule)} by the rule`);
  }
}

if (existsSync(FOLDER)) {
  for (const reference of references()) {
    for (const quote of quotesOf(reference)) {
      for (const trial of [...wordTrials(quote), ...speakerTrials(quote, reference)]) score(trial, reference);
    }
  }
  report();
} else console.log(`Skipped: the articles (${FOLDER}) are not here.`);
