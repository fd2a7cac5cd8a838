import type { Prose } from "../../text/prose.js";
import type { People } from "./person.js";

/** Finds the people of a text: names, roles and pronouns, gathered into persons over the whole document. */
export function readPeople(_prose: Prose): People {
  return { all: [], mentionsIn: () => [] };
}
