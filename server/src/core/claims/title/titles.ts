import type { Prose } from "../../text/prose.js";
import type { People } from "../people/person.js";
import type { TitleClaim } from "./titleClaim.js";

/** Reads every name with its title, and every title of a work. */
export function readTitles(_prose: Prose, _people: People): readonly TitleClaim[] {
  return [];
}
