import type { Agreement } from "./agreement.js";

/**
 * How a draft's date (ISO 8601, as precise as its text) stands to the source's: a coarser date that holds the source's is
 * the same, a finer one says what the source does not.
 */
export function dateAgreement(claim: string, fact: string): Agreement {
  return claim === fact || fact.startsWith(`${claim}-`) || fact.startsWith(`${claim}T`) ? "same" : "other";
}
