import type { Claim } from "../claims/claim.js";
import type { Reading } from "../claims/reading.js";
import type { Speaker } from "../claims/quote/quoteClaim.js";
import { isSameList } from "../text/isSameList.js";
import type { BlockContent } from "../text/prose.js";
import type { Verdict } from "./finding.js";
import { isSameGround, isSamePerson, type Ground } from "./ground.js";
import { isFirstNaming } from "./title/name.js";

/** The claims of a block, what they rest on and what they came to. */
interface JudgedBlock {
  readonly ground: Ground;
  readonly claims: readonly Claim[];
  /** Whether each is the one at which the draft first names its person. */
  readonly firsts: readonly boolean[];
  readonly verdicts: readonly Verdict[];
}

/** Each block as it was last judged. */
const memory = new WeakMap<BlockContent, JudgedBlock>();

/** Judges the claims of one block; those for which nothing has changed since the draft's last version keep their verdicts. */
export function verdictsOn(
  claims: readonly Claim[],
  content: BlockContent,
  draft: Reading,
  ground: Ground,
  judge: (claim: Claim) => Verdict,
): readonly Verdict[] {
  const last = memory.get(content);
  const firsts = claims.map((claim) => isFirstNaming(claim, draft));
  const isKnown =
    last !== undefined &&
    isSameGround(last.ground, ground) &&
    isSameList(last.firsts, firsts) &&
    isSameList(last.claims, claims, isSameClaim);
  if (isKnown) return last.verdicts;
  const verdicts = claims.map(judge);
  memory.set(content, { ground, claims, firsts, verdicts });
  return verdicts;
}

/** Whether two claims of one content are the same, but for what hangs on the rest of the draft. */
function isSameClaim(a: Claim, b: Claim): boolean {
  if (a.local.start !== b.local.start || a.local.end !== b.local.end) return false;
  if (a.kind === "number") return b.kind === a.kind && a.quantity.date === b.quantity.date;
  if (a.kind === "quote") return b.kind === a.kind && isSameSpeaker(a.speaker, b.speaker);
  return b.kind === a.kind && isSamePerson(a.person, b.person);
}

const isSameSpeaker = (a: Speaker | null, b: Speaker | null): boolean =>
  a === b ||
  (a?.text === b?.text && a?.role === b?.role && isSameList(a?.persons ?? [], b?.persons ?? [], isSamePerson));
