import { isRuleId, RULE_IDS, type RuleId } from "../../core/check/rules.js";
import type { Span } from "../../core/text/span.js";
import { didYouMean } from "../nearest.js";

export const ACTIONS = ["disable", "enable", "disable-line", "disable-next-line", "disable-file"] as const;

export type Action = (typeof ACTIONS)[number];

/** A comment that silences rules: `<!-- factcheck-disable-next-line number-hedge -- reason -->`. */
export interface Directive {
  readonly action: Action;
  /** Those it names; null where it is for every rule. */
  readonly rules: readonly RuleId[] | null;
  /** The whole comment, in the file. */
  readonly span: Span;
}

/** A directive that says nothing known; the span is the comment. */
export interface UnknownDirective {
  readonly message: string;
  readonly span: Span;
}

const OPEN = "<!--";
const PREFIX = "factcheck-";

/** Reads the directives among a file's comments, in the order of the file. */
export function readDirectives(
  file: string,
  comments: readonly Span[],
): { readonly directives: readonly Directive[]; readonly unknown: readonly UnknownDirective[] } {
  const directives: Directive[] = [];
  const unknown: UnknownDirective[] = [];
  for (const span of comments) {
    const words = wordsOf(file.slice(span.start, span.end));
    const [first = "", ...ids] = words;
    if (!first.startsWith(PREFIX)) continue;
    const name = first.slice(PREFIX.length);
    const action = ACTIONS.find((known) => known === name);
    if (action === undefined) {
      const known = ACTIONS.map((known) => PREFIX + known);
      unknown.push({ message: `Unknown directive “${first}”.${didYouMean(first, known)}`, span });
      continue;
    }
    for (const id of ids) {
      if (!isRuleId(id)) unknown.push({ message: `Unknown rule “${id}”.${didYouMean(id, RULE_IDS)}`, span });
    }
    const rules = ids.filter(isRuleId);
    if (ids.length === 0 || rules.length > 0) directives.push({ action, rules: ids.length === 0 ? null : rules, span });
  }
  return { directives, unknown };
}

/** A comment's words up to the reason, which follows two hyphens. The span of a block may run on after the comment. */
function wordsOf(comment: string): readonly string[] {
  const close = comment.indexOf("-->", OPEN.length);
  const words = comment
    .slice(OPEN.length, close === -1 ? comment.length : close)
    .trim()
    .split(/[\s,]+/);
  const reason = words.indexOf("--");
  return reason === -1 ? words : words.slice(0, reason);
}
