import type { Colors } from "picocolors/types.js";
import type { Severity } from "../core/check/rules.js";

/** How a report for people looks; without colours, marks stand in for them. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  /** Sets off the words of a passage that decide. */
  readonly mark: (words: string) => string;
  readonly severity: (severity: Severity) => string;
}

export function styleOf({ isColorSupported, bold, dim, underline, red, yellow, cyan }: Colors): Style {
  const paint = { error: red, warning: yellow, info: cyan, hint: dim };
  return {
    strong: bold,
    faint: dim,
    mark: (words) => (isColorSupported ? bold(underline(words)) : `«${words}»`),
    severity: (severity) => paint[severity](severity),
  };
}
