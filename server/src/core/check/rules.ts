import type { ClaimKind } from "../claims/claimBase.js";

export type Severity = "error" | "warning" | "info" | "hint";

/** A rule's severity as configured; `off` silences it. */
export type SeverityLevel = Severity | "off";

interface Rule {
  readonly kind: ClaimKind;
  readonly severity: Severity;
  /** One line for lists and tables; the rule's page in docs/rules has the rest. */
  readonly summary: string;
}

const rule = (kind: ClaimKind, severity: Severity, summary: string): Rule => ({ kind, severity, summary });

/** Every rule, with the severity it has where nothing is configured. */
export const RULES = {
  "number-contradicted": rule("number", "error", "The source gives another figure for this."),
  "number-misattributed": rule("number", "error", "The source gives this figure for something else."),
  "number-unit": rule("number", "error", "The source gives this figure in another unit, scale or currency."),
  "number-unsupported": rule("number", "warning", "The source gives no figure for this."),
  "number-hedge": rule("number", "info", "A hedge such as “about” or “at least” was dropped, added or changed."),
  "number-derived": rule("number", "hint", "The figure follows by arithmetic from figures in the source."),
  "quote-altered": rule("quote", "error", "The source has nearly these words."),
  "quote-not-found": rule("quote", "error", "The source has no such words."),
  "quote-misattributed": rule("quote", "error", "The source gives these words to another speaker."),
  "quote-not-speech": rule("quote", "warning", "The words are the source's own narration, not speech."),
  "quote-stitched": rule("quote", "warning", "The quote joins words that were said apart."),
  "title-contradicted": rule("title", "error", "The source gives this person another title."),
  "title-unsupported": rule("title", "warning", "The source gives this person no such title."),
  "title-altered": rule("title", "error", "The work's title is nearly one in the source."),
  "person-unknown": rule("title", "warning", "The source does not name this person."),
  "name-misspelled": rule("title", "error", "The name is nearly one in the source."),
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof RULES;

export const RULE_IDS = Object.keys(RULES) as readonly RuleId[];

export const isRuleId = (id: string): id is RuleId => Object.hasOwn(RULES, id);
