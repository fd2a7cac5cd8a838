import type { Claim } from "../claims/claim.js";
import type { Reading } from "../claims/reading.js";
import type { Speaker } from "../claims/quote/quoteClaim.js";
import { isSameList } from "../text/isSameList.js";
import type { BlockContent } from "../text/prose.js";
import type { Verdict } from "./finding.js";
import { isSamePerson, type Ground } from "./ground.js";
import { memoizeByGround } from "./groundMemory.js";
import type { Fact } from "./number/facts.js";
import { isFirstNaming } from "./title/name.js";

/** What the verdicts on a block are made from, besides its content and ground. */
interface ClaimsOfBlock {
  readonly claims: readonly Claim[];
  /** Whether each is the one at which the draft first names its person. */
  readonly firsts: readonly boolean[];
  readonly taken: readonly Fact[];
}

/** What the verdicts on a block rest on besides its claims and its content. */
interface Surroundings {
  readonly ground: Ground;
  /** The facts that its figures cannot be about, as the draft tells them rightly elsewhere. */
  readonly taken: readonly Fact[];
}

const remembered = memoizeByGround<ClaimsOfBlock, readonly Verdict[]>(
  (a, b) =>
    isSameList(a.taken, b.taken) && isSameList(a.firsts, b.firsts) && isSameList(a.claims, b.claims, isSameClaim),
);

/** Judges the claims of one block; those for which nothing has changed since the draft's last version keep their verdicts. */
export function verdictsOn(
  claims: readonly Claim[],
  content: BlockContent,
  draft: Reading,
  { ground, taken }: Surroundings,
  judge: (claim: Claim) => Verdict,
): readonly Verdict[] {
  const firsts = claims.map((claim) => isFirstNaming(claim, draft));
  return remembered(content, ground, { claims, firsts, taken }, () => claims.map(judge));
}

/** Whether two claims of one content are the same, but for what hangs on the rest of the draft. */
export function isSameClaim(a: Claim, b: Claim): boolean {
  if (a.local.start !== b.local.start || a.local.end !== b.local.end) return false;
  if (a.kind === "number") return b.kind === a.kind && a.quantity.date === b.quantity.date;
  if (a.kind === "quote") return b.kind === a.kind && isSameSpeaker(a.speaker, b.speaker);
  return b.kind === a.kind && isSamePerson(a.person, b.person);
}

const isSameSpeaker = (a: Speaker | null, b: Speaker | null): boolean =>
  a === b ||
  (a?.text === b?.text && a?.role === b?.role && isSameList(a?.persons ?? [], b?.persons ?? [], isSamePerson));
