import { inOneSentence } from "../../claims/claimBase.js";
import type { Category } from "../../claims/number/numberClaim.js";
import type { Prose } from "../../text/prose.js";
import type { Candidate, Match } from "./match.js";

const STRETCHED: ReadonlySet<Category> = new Set<Category>(["date", "time"]);
const JOINT = /^(?: (?:and|to|until|till|through) (?:on )?| ?[-–] ?)$/;

/** Whether a draft's sentence tells both ends of a stretch of time that the source has: `from 10 a.m. to 5 p.m.` is no other's. */
export const isToldWithOtherEnd = (
  { claim }: Match,
  { fact }: Candidate,
  neighbours: readonly Match[],
  { blocks }: Prose,
): boolean =>
  STRETCHED.has(claim.category) &&
  neighbours.some(
    (neighbour) =>
      inOneSentence(claim, neighbour.claim) &&
      [...neighbour.agreeing.keys()].some((other) => {
        if (!inOneSentence(fact.claim, other.claim)) return false;
        const [first, second] = [fact.claim.local, other.claim.local].sort((a, b) => a.start - b.start);
        return JOINT.test(blocks[fact.claim.block]?.text.slice(first?.end, second?.start) ?? "");
      }),
  );
