import type { Claim } from "../claims/claim.js";
import type { Reading } from "../claims/reading.js";
import type { Speaker } from "../claims/quote/quoteClaim.js";
import type { BlockContent } from "../text/prose.js";
import type { Verdict } from "./finding.js";
import { isSameGround, isSameList, isSamePerson, type Ground } from "./ground.js";
import { isFirstNaming } from "./title/name.js";

/** A claim, and what it came to. */
interface Judged {
  readonly claim: Claim;
  readonly isFirstNaming: boolean;
  readonly verdict: Verdict;
}

interface JudgedBlock {
  readonly ground: Ground;
  readonly judged: readonly Judged[];
}

/** What the claims of each block came to when they were last checked. */
const memory = new WeakMap<BlockContent, JudgedBlock>();

/** Judges the claims of one block; those that nothing has changed for since the draft's last version keep their verdicts. */
export function verdictsOn(
  claims: readonly Claim[],
  content: BlockContent,
  draft: Reading,
  ground: Ground,
  judge: (claim: Claim) => Verdict,
): readonly Verdict[] {
  const last = memory.get(content);
  const known = last !== undefined && isSameGround(last.ground, ground) ? last.judged : [];
  const judged = claims.map((claim, index): Judged => {
    const before = known[index];
    const first = isFirstNaming(claim, draft);
    if (before?.isFirstNaming === first && isSameClaim(before.claim, claim)) return before;
    return { claim, isFirstNaming: first, verdict: judge(claim) };
  });
  memory.set(content, { ground, judged });
  return judged.map(({ verdict }) => verdict);
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
