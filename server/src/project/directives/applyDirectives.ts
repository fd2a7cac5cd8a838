import type { Finding } from "../../core/check/finding.js";
import type { RuleId } from "../../core/check/rules.js";
import { fileSpan } from "../../core/claims/fileSpan.js";
import { append } from "../../core/text/append.js";
import type { Prose } from "../../core/text/prose.js";
import type { Span } from "../../core/text/span.js";
import { readDirectives, type Directive } from "./directive.js";
import { readSilences, type Silence } from "./silence.js";

/** A directive that does nothing; the span is the comment. */
export interface DirectiveFault {
  readonly code: "directive-unknown" | "directive-unused";
  readonly message: string;
  readonly span: Span;
}

export interface Directed {
  /** The same findings; those silenced have no severity. */
  readonly findings: readonly Finding[];
  readonly faults: readonly DirectiveFault[];
}

/** Silences findings as the comments of a draft ask, and says which of the comments did nothing. */
export function applyDirectives(prose: Prose, findings: readonly Finding[]): Directed {
  const { file, comments } = prose;
  if (comments.length === 0) return { findings, faults: [] };
  const { directives, unknown } = readDirectives(file, comments);
  const { silences, idle } = readSilences(file, directives);
  const silenced = new Set<Finding>();
  const used = new Map<Directive, RuleId[]>();
  const openAt = along(silences);
  const reported = findings
    .filter(({ severity }) => severity !== null)
    .map((finding) => ({ finding, start: fileSpan(finding.claim, prose).start }))
    .sort((a, b) => a.start - b.start);
  for (const { finding, start } of reported)
    for (const { rule, directive } of openAt(start)) {
      if (rule !== finding.rule) continue;
      silenced.add(finding);
      append(used, directive, rule);
    }
  const directed = findings.map((finding) => (silenced.has(finding) ? { ...finding, severity: null } : finding));
  const faults = [
    ...unknown.map(({ message, span }): DirectiveFault => ({ code: "directive-unknown", message, span })),
    ...idle.map(({ span }) => unused("Nothing is disabled here.", span)),
    ...directives.flatMap((directive) => unusedIn(directive, used.get(directive) ?? [])),
  ];
  return { findings: directed, faults: faults.sort((a, b) => a.span.start - b.span.start) };
}

/** Tells in which silences an offset lies, for offsets that only grow. */
function along(silences: readonly Silence[]): (offset: number) => readonly Silence[] {
  const inOrder = silences.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let open: readonly Silence[] = [];
  return (offset) => {
    const from = next;
    while ((inOrder[next]?.start ?? Infinity) <= offset) next++;
    open = [...open, ...inOrder.slice(from, next)].filter(({ end }) => end > offset);
    return open;
  };
}

function unusedIn(directive: Directive, rules: readonly RuleId[]): readonly DirectiveFault[] {
  if (directive.action === "enable") return [];
  if (directive.rules === null)
    return rules.length > 0 ? [] : [unused("This directive silences nothing.", directive.span)];
  return directive.rules
    .filter((rule) => !rules.includes(rule))
    .map((rule) => unused(`This directive silences no ${rule}.`, directive.span));
}

const unused = (message: string, span: Span): DirectiveFault => ({
  code: "directive-unused",
  message: `${message} Remove it.`,
  span,
});
