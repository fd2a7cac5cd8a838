import type { Finding } from "../core/check/finding.js";
import { fileSpan } from "../core/claims/fileSpan.js";
import type { Span } from "../core/text/span.js";
import type { CheckedFile } from "./project.js";

/** Where a finding's claim stands in the draft's file. A draft that could not be checked has no findings. */
export const spanOf = ({ claim }: Finding, { checked }: CheckedFile): Span =>
  checked === null ? { start: 0, end: 0 } : fileSpan(claim, checked.reading.prose);
