import type { Claim } from "../claims/claim.js";
import type { Reading } from "../claims/reading.js";
import type { Speaker } from "../claims/quote/quoteClaim.js";
import { isSameList } from "../text/isSameList.js";
import { memoizeByObject } from "../text/memoizeByObject.js";
import type { Block } from "../text/prose.js";
import type { Verdict } from "./finding.js";
import { isSamePerson, type Ground } from "./ground.js";
import { memoizeByGround } from "./groundMemory.js";
import type { Fact } from "./number/facts.js";
import { isFirstNaming } from "./title/name.js";

/** What the verdicts on a block are made from, besides its words and ground. */
interface ClaimsOfBlock {
  readonly claims: readonly Claim[];
  /** Whether each title is the one at which the draft first names its person. */
  readonly firsts: readonly boolean[];
  readonly taken: readonly Fact[];
}

/** What the verdicts on a block rest on besides its claims and its words. */
interface Surroundings {
  readonly ground: Ground;
  /** The facts that its figures cannot be about, as the draft tells them rightly elsewhere. */
  readonly taken: readonly Fact[];
}

const remembered = memoizeByGround<ClaimsOfBlock, readonly Verdict[]>(
  (a, b) =>
    isSameList(a.taken, b.taken) &&
    isSameList(a.firsts, b.firsts) &&
    (a.claims === b.claims || isSameList(a.claims, b.claims, isSameClaim)),
);

/** Judges the claims of one block; those for which nothing has changed since the draft's last version keep their verdicts. */
export function verdictsOn(
  claims: readonly Claim[],
  block: Block,
  draft: Reading,
  { ground, taken }: Surroundings,
  judge: (claim: Claim) => Verdict,
): readonly Verdict[] {
  const firsts = titlesAmong(claims).map((title) => isFirstNaming(title, draft));
  return remembered(block, ground, { claims, firsts, taken }, () => claims.map(judge));
}

const titlesAmong = memoizeByObject((claims: readonly Claim[]) => claims.filter(({ kind }) => kind === "title"));

/** Whether two claims of one block are the same, but for what hangs on the rest of the draft. */
export function isSameClaim(a: Claim, b: Claim): boolean {
  if (a === b) return true;
  if (a.local.start !== b.local.start || a.local.end !== b.local.end) return false;
  if (a.kind === "number") return b.kind === a.kind && a.quantity.date === b.quantity.date;
  if (a.kind === "quote") return b.kind === a.kind && isSameSpeaker(a.speaker, b.speaker);
  return b.kind === a.kind && isSamePerson(a.person, b.person);
}

const isSameSpeaker = (a: Speaker | null, b: Speaker | null): boolean =>
  a === b ||
  (a?.text === b?.text && a?.role === b?.role && isSameList(a?.persons ?? [], b?.persons ?? [], isSamePerson));
