import type { Person } from "../../claims/people/person.js";
import type { Reading } from "../../claims/reading.js";
import type { TitleClaim } from "../../claims/title/titleClaim.js";
import type { Reference } from "../../reference/reference.js";
import type { Verdict } from "../finding.js";
import { checkCompanions } from "./companions.js";
import { checkDoer } from "./doer.js";
import { checkToldOf } from "./told.js";

/** Whether the source says of another what the draft says of this person; null where it does not. */
export function checkDeed(claim: TitleClaim, draft: Reading, person: Person, reference: Reference): Verdict | null {
  return (
    checkDoer(claim, draft, person, reference) ??
    checkToldOf(claim, draft, person, reference) ??
    checkCompanions(claim, draft, person, reference)
  );
}
