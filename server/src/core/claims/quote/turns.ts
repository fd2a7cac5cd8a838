import type { Prose } from "../../text/prose.js";
import type { People } from "../people/person.js";
import type { Statement } from "./statement.js";

/** The turns of a transcript or interview: speech that stands in no marks. */
export function readTurns(_prose: Prose, _people: People, _marked: readonly Statement[]): readonly Statement[] {
  return [];
}
