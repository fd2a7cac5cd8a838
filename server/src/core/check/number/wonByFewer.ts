import type { NumberClaim } from "../../claims/number/numberClaim.js";
import type { Prose } from "../../text/prose.js";
import { sentenceAfter, sentenceBefore } from "./claimText.js";

/** Verbs whose subject comes out ahead: its figure is told first. */
const WINS =
  /\b(?:beat|beats|beaten|defeated|defeats|overcame|edged|thrashed|won|wins|survived|passed|approved|adopted|carried|backed)\b[^.;]{0,70}$/i;
const LOSES = /\b(?:lost|loses|losing|lose|defeat|beaten|rejected|failed)\b/i;
/** `won 6-7, 7-5` */
const ANOTHER_SET = /^,? (?:and )?\d/;

/** Whether a score is told of who won as if they had lost: `Harrow beat Wexcombe 2-3`, `survived by 115 to 118`. */
export function isWonByFewer(claim: NumberClaim, prose: Prose): boolean {
  const { category, quantity } = claim;
  if (category !== "score" || (quantity.low ?? 0) >= (quantity.high ?? 0)) return false;
  const before = sentenceBefore(claim, prose);
  const [clause = ""] = WINS.exec(before) ?? [];
  return (
    clause !== "" && !LOSES.test(clause) && !/\d$|\d, $/.test(before) && !ANOTHER_SET.test(sentenceAfter(claim, prose))
  );
}
