import { checkClaims } from "./check/checkClaims.js";
import type { Finding } from "./check/finding.js";
import type { CheckOptions } from "./check/options.js";
import { readText, type Reading } from "./claims/reading.js";
import type { Reference } from "./reference/reference.js";
import type { TextFormat } from "./text/readProse.js";

/** A draft, read and held against its references. Offsets in findings point into the draft's file. */
export interface CheckedDraft {
  readonly reading: Reading;
  readonly findings: readonly Finding[];
}

/**
 * The whole way for one draft: text in, findings out. A draft without a date of its own is read by its first reference's.
 * What an earlier version of the draft came to spares the work that an edit has not touched.
 */
export function checkDraft(
  text: string,
  format: TextFormat,
  references: readonly [Reference, ...Reference[]],
  options: CheckOptions,
  previous: CheckedDraft | null = null,
): CheckedDraft {
  const { date } = references[0].reading.prose.metadata;
  const reading = readText(text, format, date, previous?.reading ?? null);
  return { reading, findings: checkClaims(reading, references, options) };
}
