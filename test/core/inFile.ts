import { fileSpan, type Passage } from "../../server/src/core/claims/fileSpan.js";
import type { Prose } from "../../server/src/core/text/prose.js";

/** What the file has where a passage of its prose stands. */
export function inFile(passage: Passage, prose: Prose): string {
  const { start, end } = fileSpan(passage, prose);
  return prose.file.slice(start, end);
}
