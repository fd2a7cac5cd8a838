import type { Finding } from "../../core/check/finding.js";
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
export function applyDirectives({ file, comments }: Prose, findings: readonly Finding[]): Directed {
  if (comments.length === 0) return { findings, faults: [] };
  const { directives, unknown } = readDirectives(file, comments);
  const { silences, idle } = readSilences(file, directives);
  const used = new Set<Silence>();
  const directed = findings.map((finding) => {
    const silencing = finding.severity === null ? [] : silences.filter((silence) => silencesFinding(silence, finding));
    for (const silence of silencing) used.add(silence);
    return silencing.length === 0 ? finding : { ...finding, severity: null };
  });
  const faults = [
    ...unknown.map(({ message, span }): DirectiveFault => ({ code: "directive-unknown", message, span })),
    ...idle.map(({ span }) => unused("Nothing is disabled here.", span)),
    ...directives.flatMap((directive) => unusedIn(directive, used)),
  ];
  return { findings: directed, faults: faults.sort((a, b) => a.span.start - b.span.start) };
}

const silencesFinding = ({ rule, start, end }: Silence, { rule: found, claim }: Finding): boolean =>
  rule === found && start <= claim.span.start && claim.span.start < end;

function unusedIn(directive: Directive, used: ReadonlySet<Silence>): readonly DirectiveFault[] {
  if (directive.action === "enable") return [];
  const rules = [...used].filter((silence) => silence.directive === directive).map(({ rule }) => rule);
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
