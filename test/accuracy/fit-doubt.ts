// Fits the weights of what puts a figure in doubt (server/src/core/check/number/doubt/weights.ts) to the marked drafts, ours and
// those in ../shared/eval, and prints them.
//
//   node out/test/accuracy/fit-doubt.js
import { existsSync } from "node:fs";
import { groundsOf } from "../../server/src/core/check/ground.js";
import { DEFAULT_OPTIONS } from "../../server/src/core/check/options.js";
import type { Contest } from "../../server/src/core/check/number/doubt/contest.js";
import { haveClauses, isContested, isInSentence } from "../../server/src/core/check/number/doubt/doubt.js";
import { indicationsOf } from "../../server/src/core/check/number/doubt/indications.js";
import { sentenceIndicationsOf } from "../../server/src/core/check/number/doubt/inSentence.js";
import { ACROSS_SENTENCES, IN_SENTENCE, type Scale } from "../../server/src/core/check/number/doubt/weights.js";
import { agrees, matchOf } from "../../server/src/core/check/number/match.js";
import { neighboursOf } from "../../server/src/core/check/number/neighbours.js";
import { likestRival } from "../../server/src/core/check/number/rivals.js";
import { tellingsOf } from "../../server/src/core/check/number/tellings.js";
import { checkDraft } from "../../server/src/core/draft.js";
import { referenceOf } from "../../server/src/core/reference/reference.js";
import { formatOf } from "../../server/src/core/text/formatOf.js";
import { overlaps } from "../../server/src/core/text/span.js";
import { markedDrafts, type MarkedDraft } from "../marked/markedDraft.js";
import { fit, type Case } from "./logisticRegression.js";
import { publicDrafts } from "./publicDrafts.js";

const EVAL = "../shared/eval/";

/** Faults of another kind say nothing of whose a figure is. */
const MISPLACED: ReadonlySet<string> = new Set(["number-misattributed", "number-contradicted", "number-unsupported"]);
const SOUND: ReadonlySet<string> = new Set(["ok-number", "number-derived"]);

/** A contest, and whether the figure was told for the rival. */
interface Decided {
  readonly contest: Contest;
  readonly isSo: boolean;
}

/** A draft's figures that the source has and for which it has a rival, unless something else decides. */
function* decidedIn({ text, marks, article }: MarkedDraft): Generator<Decided> {
  const reference = referenceOf(article.name, article.text, formatOf(article.name));
  const { reading: draft, findings } = checkDraft(text, "markdown", [reference], DEFAULT_OPTIONS);
  const {
    told: [told = new Map()],
  } = tellingsOf(draft, [reference], groundsOf(draft, [reference], DEFAULT_OPTIONS));
  for (const { claim, rule } of findings) {
    const mark = marks.find((one) => overlaps(one, claim.span));
    if (claim.kind !== "number" || mark === undefined || rule === "number-derived") continue;
    if (!MISPLACED.has(mark.label) && !SOUND.has(mark.label)) continue;
    const match = matchOf(claim, draft, reference);
    const neighbours = neighboursOf(claim, draft).map((neighbour) => matchOf(neighbour, draft, reference));
    const own = match.candidates.find(agrees);
    const rival = likestRival(match, neighbours, told);
    if (own === undefined || rival === undefined) continue;
    const contest = { match, own, rival, neighbours, draft, reference };
    if (isContested(contest)) yield { contest, isSo: MISPLACED.has(mark.label) };
  }
}

/** Prints a scale's weights as they come out of some contests. */
function printFit<Name extends string>(
  decided: readonly Decided[],
  { weights }: Scale<Name>,
  indicationsOf: (contest: Contest) => Readonly<Record<Name, number>>,
): void {
  const names = Object.keys(weights) as Name[];
  const cases = decided.map(({ contest, isSo }): Case => {
    const indications = indicationsOf(contest);
    return { features: names.map((name) => indications[name]), isSo };
  });
  const fitted = fit(cases);
  console.log(`${cases.length} figures, ${cases.filter(({ isSo }) => isSo).length} misplaced`);
  console.log(`  base: ${fitted.base.toFixed(2)},`);
  names.forEach((name, at) => console.log(`    ${name}: ${(fitted.weights[at] ?? 0).toPrecision(3)},`));
}

if (existsSync(EVAL)) {
  const drafts = [...markedDrafts(), ...markedDrafts(EVAL), ...publicDrafts(`${EVAL}public/`)];
  const decided = drafts.flatMap((draft) => [...decidedIn(draft)]);
  printFit(
    decided.filter(({ contest }) => !isInSentence(contest)),
    ACROSS_SENTENCES,
    indicationsOf,
  );
  printFit(
    decided.filter(({ contest }) => isInSentence(contest) && haveClauses(contest)),
    IN_SENTENCE,
    sentenceIndicationsOf,
  );
} else {
  console.log("Skipped: the marked drafts (../shared/eval) are not here.");
}
