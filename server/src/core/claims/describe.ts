import type { Prose } from "../text/prose.js";
import type { Claim } from "./claim.js";
import { fileSpan } from "./fileSpan.js";
import type { Quantity } from "./number/numberClaim.js";
import type { Speaker } from "./quote/quoteClaim.js";

/** What was read in a claim, as the JSON contract and the dataset write it. */
export type ClaimDescription =
  | { readonly quantity: Quantity }
  | { readonly words: string; readonly speaker: SpeakerDescription | null }
  | { readonly person: string | null; readonly title: string | null; readonly work: string | null };

/** Offsets are of the mention, in the file. */
export interface SpeakerDescription {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly person: string | null;
}

export function describeClaim(claim: Claim, prose: Prose): ClaimDescription {
  switch (claim.kind) {
    case "number":
      return { quantity: claim.quantity };
    case "quote":
      return { words: claim.words, speaker: describeSpeaker(claim.speaker, prose) };
    case "title":
      return { person: claim.person?.name ?? null, title: claim.title, work: claim.work };
  }
}

export function describeSpeaker(speaker: Speaker | null, prose: Prose): SpeakerDescription | null {
  if (speaker === null) return null;
  const { text, person } = speaker;
  return { text, ...fileSpan(speaker, prose), person: person?.name ?? null };
}
