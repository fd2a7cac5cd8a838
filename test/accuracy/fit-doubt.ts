// Fits the weights of what puts a figure in doubt (server/src/core/check/number/doubt/weights.ts) to the marked drafts, ours and
// those in ../shared/eval, and prints them.
//
//   node out/test/accuracy/fit-doubt.js
import { existsSync } from "node:fs";
import type { Finding } from "../../server/src/core/check/finding.js";
import { groundsOf } from "../../server/src/core/check/ground.js";
import { DEFAULT_OPTIONS } from "../../server/src/core/check/options.js";
import { appraise, type Appraisal } from "../../server/src/core/check/number/appraisal.js";
import type { Contest } from "../../server/src/core/check/number/doubt/contest.js";
import { haveClauses, isContested, isInSentence } from "../../server/src/core/check/number/doubt/doubt.js";
import { indicationsOf } from "../../server/src/core/check/number/doubt/indications.js";
import { sentenceIndicationsOf } from "../../server/src/core/check/number/doubt/inSentence.js";
import { lackIndicationsOf } from "../../server/src/core/check/number/doubt/lack.js";
import {
  ACROSS_SENTENCES,
  IN_SENTENCE,
  LACKED,
  WITHOUT_CLAUSES,
  type Scale,
} from "../../server/src/core/check/number/doubt/weights.js";
import { matchOf } from "../../server/src/core/check/number/match.js";
import { neighboursOf } from "../../server/src/core/check/number/neighbours.js";
import { tellingsOf } from "../../server/src/core/check/number/tellings.js";
import { checkDraft } from "../../server/src/core/draft.js";
import { referenceOf } from "../../server/src/core/reference/reference.js";
import { formatOf } from "../../server/src/core/text/formatOf.js";
import { overlaps } from "../../server/src/core/text/span.js";
import { markedDrafts, type MarkedDraft } from "../marked/markedDraft.js";
import { fit, type Case } from "./logisticRegression.js";
import { publicDrafts } from "./publicDrafts.js";
import { fileSpan } from "../../server/src/core/claims/fileSpan.js";

const EVAL = "../shared/eval/";

/** Faults of another kind say nothing of whose a figure is. */
const WRONG: ReadonlySet<string> = new Set(["number-misattributed", "number-contradicted", "number-unsupported"]);
const SOUND: ReadonlySet<string> = new Set(["ok-number", "number-derived"]);

/** A figure held against its source, what came of it, and whether it is marked as wrong. */
interface Judged {
  readonly appraisal: Appraisal;
  readonly finding: Finding;
  readonly isWrong: boolean;
}

/** A draft's marked figures, but for those that are worked out. */
function* judgedIn({ text, marks, article }: MarkedDraft): Generator<Judged> {
  const reference = referenceOf(article.name, article.text, formatOf(article.name));
  const { reading: draft, findings } = checkDraft(text, "markdown", [reference], DEFAULT_OPTIONS);
  const {
    told: [told = new Map()],
  } = tellingsOf(draft, [reference], groundsOf(draft, [reference], DEFAULT_OPTIONS));
  for (const finding of findings) {
    const { claim, rule } = finding;
    const label = marks.find((one) => overlaps(one, fileSpan(claim, draft.prose)))?.label ?? "";
    if (claim.kind !== "number" || rule === "number-derived" || !(WRONG.has(label) || SOUND.has(label))) continue;
    const match = matchOf(claim, draft, reference);
    const neighbours = neighboursOf(claim, draft).map((neighbour) => matchOf(neighbour, draft, reference));
    yield { appraisal: appraise(match, neighbours, draft, reference, told), finding, isWrong: WRONG.has(label) };
  }
}

/** A contest, and whether the figure was told for the rival. */
interface Decided {
  readonly contest: Contest;
  readonly isWrong: boolean;
}

/** A figure that the source has and for which it has a rival. */
function contestOf({ appraisal, isWrong }: Judged): readonly Decided[] {
  const { agreeing: own, other: rival } = appraisal;
  if (own === undefined || rival === undefined) return [];
  const contest = { ...appraisal, own, rival };
  return isContested(contest) ? [{ contest, isWrong }] : [];
}

/** Whether the source lacks a figure for its thing, and neither its unit nor its words decide. */
const isLacking = ({ appraisal: { match, belonging }, finding: { rule } }: Judged): boolean =>
  (match.agreeing.size === 0 || belonging === "chance") && match.firmness !== "loose" && rule !== "number-unit";

/** Prints a scale's weights as they come out of some figures. */
function printFit<Name extends string>(
  figures: readonly { readonly indications: Readonly<Record<Name, number>>; readonly isWrong: boolean }[],
  { weights }: Scale<Name>,
): void {
  const names = Object.keys(weights) as Name[];
  const cases = figures.map(({ indications, isWrong }): Case => ({
    features: names.map((name) => indications[name]),
    isSo: isWrong,
  }));
  const fitted = fit(cases);
  console.log(`${cases.length} figures, ${cases.filter(({ isSo }) => isSo).length} wrong`);
  console.log(`  base: ${fitted.base.toFixed(2)},`);
  names.forEach((name, at) => console.log(`    ${name}: ${(fitted.weights[at] ?? 0).toPrecision(3)},`));
}

const printContests = <Name extends string>(
  decided: readonly Decided[],
  indicationsOf: (contest: Contest) => Readonly<Record<Name, number>>,
  scale: Scale<Name>,
): void =>
  printFit(
    decided.map(({ contest, isWrong }) => ({ indications: indicationsOf(contest), isWrong })),
    scale,
  );

if (existsSync(EVAL)) {
  const drafts = [...markedDrafts(), ...markedDrafts(EVAL), ...publicDrafts(`${EVAL}public/`)];
  const judged = drafts.flatMap((draft) => [...judgedIn(draft)]);
  const decided = judged.flatMap(contestOf);
  printContests(
    decided.filter(({ contest }) => !isInSentence(contest)),
    indicationsOf,
    ACROSS_SENTENCES,
  );
  const inSentence = decided.filter(({ contest }) => isInSentence(contest));
  printContests(
    inSentence.filter(({ contest }) => haveClauses(contest)),
    sentenceIndicationsOf,
    IN_SENTENCE,
  );
  printContests(
    inSentence.filter(({ contest }) => !haveClauses(contest)),
    sentenceIndicationsOf,
    WITHOUT_CLAUSES,
  );
  printFit(
    judged.filter(isLacking).map(({ appraisal, isWrong }) => ({
      indications: lackIndicationsOf({ ...appraisal, isElsewhere: appraisal.belonging === "chance" }),
      isWrong,
    })),
    LACKED,
  );
} else {
  console.log("Skipped: the marked drafts (../shared/eval) are not here.");
}
