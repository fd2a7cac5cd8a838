import type { Claim } from "../claims/claim.js";
import type { Reading } from "../claims/reading.js";
import type { Reference } from "../reference/reference.js";
import { memoizeInPlace } from "../text/memoizeInPlace.js";
import type { Prose } from "../text/prose.js";
import type { Finding, Verdict, VerdictKind } from "./finding.js";
import { groundsOf } from "./ground.js";
import { checkNumber } from "./number.js";
import type { Told } from "./number/rivals.js";
import { tellingsOf } from "./number/tellings.js";
import type { CheckOptions } from "./options.js";
import { putInPlace } from "./putInPlace.js";
import { checkQuote } from "./quote.js";
import { RULES, type Severity } from "./rules.js";
import { checkTitle } from "./title.js";
import { faultyNames } from "./title/unclaimed.js";
import { verdictsOn } from "./verdictMemory.js";

/** Of several references' verdicts the kindest counts: what one source says stands, though another is silent. */
const KINDNESS: readonly VerdictKind[] = ["supported", "imprecise", "contradicted", "unsupported"];

const GRAVITY: readonly Severity[] = ["error", "warning", "info", "hint"];

/** Holds every claim of a draft against the references, of which there is at least one. */
export function checkClaims(
  draft: Reading,
  references: readonly Reference[],
  options: CheckOptions,
): readonly Finding[] {
  const groundOf = groundsOf(draft, references, options);
  const { told, takenIn } = tellingsOf(draft, references, groundOf);
  const judge = (claim: Claim): Verdict => kindestVerdict(claim, draft, references, told, options);
  return draft.prose.blocks.flatMap((block, index) => {
    const claims = draft.claimsByBlock[index] ?? [];
    const surroundings = { ground: groundOf(index), taken: takenIn(index) };
    const verdicts = verdictsOn(claims, block, draft, surroundings, judge);
    const names = faultyNames(index, draft, references, options, surroundings.ground);
    return found(block, [claims, verdicts, names], () =>
      [...claims.map((claim, at) => ({ claim, verdict: verdicts[at] as Verdict })), ...names]
        .sort((a, b) => a.claim.local.start - b.claim.local.start)
        .map(({ claim, verdict }) => findingOf(claim, verdict, draft.prose, options)),
    );
  });
}

/** The findings of a block stand for as long as its claims and their verdicts do. */
const found = memoizeInPlace<readonly Finding[]>();

function kindestVerdict(
  claim: Claim,
  draft: Reading,
  references: readonly Reference[],
  told: readonly Told[],
  options: CheckOptions,
): Verdict {
  const verdicts = references.map((reference, index) =>
    checkClaim(claim, draft, reference, told[index] as Told, options),
  );
  return verdicts.reduce((best, next) => (kindness(next) < kindness(best) ? next : best));
}

function findingOf(claim: Claim, verdict: Verdict, prose: Prose, options: CheckOptions): Finding {
  const { verdict: kind, rule, message, evidence } = verdict;
  const suggestion = verdict.suggestion === null ? null : putInPlace(verdict.suggestion, claim, prose);
  return { claim, verdict: kind, rule, message, evidence, suggestion, severity: severityOf(verdict, options) };
}

function checkClaim(claim: Claim, draft: Reading, reference: Reference, told: Told, options: CheckOptions): Verdict {
  switch (claim.kind) {
    case "number":
      return checkNumber(claim, draft, reference, told);
    case "quote":
      return checkQuote(claim, draft, reference, options);
    case "title":
      return checkTitle(claim, draft, reference, options);
  }
}

const kindness = (verdict: Verdict): number => KINDNESS.indexOf(verdict.verdict) * 2 + (verdict.rule === null ? 0 : 1);

function severityOf({ rule, severity }: Verdict, { severities }: CheckOptions): Severity | null {
  if (rule === null) return null;
  const level = severities[rule] ?? RULES[rule].severity;
  if (level === "off") return null;
  return severity !== undefined && GRAVITY.indexOf(severity) > GRAVITY.indexOf(level) ? severity : level;
}
