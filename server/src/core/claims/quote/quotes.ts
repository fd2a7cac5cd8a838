import type { Prose } from "../../text/prose.js";
import type { People } from "../people/person.js";
import type { QuoteClaim } from "./quoteClaim.js";

/** Reads every quote of a text and who is said to have spoken it. */
export function readQuotes(_prose: Prose, _people: People): readonly QuoteClaim[] {
  return [];
}
