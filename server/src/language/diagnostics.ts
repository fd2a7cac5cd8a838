import { DiagnosticSeverity, DiagnosticTag, type Diagnostic, type Range } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Finding } from "../core/check/finding.js";
import type { RuleId, Severity } from "../core/check/rules.js";
import type { Problem } from "../project/problem.js";
import type { CheckedFile } from "../project/project.js";
import type { Source } from "../project/source.js";
import { spanOf } from "../project/spanOf.js";
import { nameOf } from "../project/uris.js";
import { rangeOf, sourcePlace } from "./sourcePlace.js";

/** How a client is shown diagnostics. */
export interface Presentation {
  readonly relatedInformation: boolean;
  /** The URI of the page that explains a rule. */
  readonly rulePage: (rule: RuleId) => string;
}

/** What a fix of a finding needs, kept in the diagnostic. */
export interface FixData {
  readonly rule: RuleId;
  /** Text to put in the claim's place; null where there is none. */
  readonly suggestion: string | null;
}

export const SOURCE = "factcheck";

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const TOP: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Everything to show in a draft. Of what is wrong in other files, one line says that there is something. */
export function draftDiagnostics(file: CheckedFile, presentation: Presentation): Diagnostic[] {
  const { draft, findings, sources, problems } = file;
  const document = TextDocument.create(draft.uri, "", 0, draft.text);
  const [elsewhere] = problems.filter(({ uri, severity }) => uri !== draft.uri && severity === "error");
  return [
    ...problems.filter(({ uri }) => uri === draft.uri).map(problemDiagnostic),
    ...(elsewhere === undefined ? [] : [pointer(elsewhere, presentation)]),
    ...findings.flatMap((finding) => {
      const range = (): Range => rangeOf(document, spanOf(finding, file));
      return findingDiagnostic(finding, range, sources, presentation) ?? [];
    }),
  ];
}

export function problemDiagnostic({ code, severity, message, range }: Problem): Diagnostic {
  return {
    source: SOURCE,
    code,
    severity: code === "source-none" ? DiagnosticSeverity.Hint : SEVERITIES[severity],
    message,
    range: range ?? TOP,
    ...(code === "directive-unused" && { tags: [DiagnosticTag.Unnecessary] }),
  };
}

function pointer({ code, uri, range, message }: Problem, { relatedInformation }: Presentation): Diagnostic {
  const location = { uri, range: range ?? TOP };
  return {
    source: SOURCE,
    code,
    severity: DiagnosticSeverity.Information,
    message: `See ${nameOf(uri)}. ${message}`,
    range: TOP,
    ...(relatedInformation && { relatedInformation: [{ location, message }] }),
  };
}

function findingDiagnostic(
  { rule, severity, message, suggestion, evidence }: Finding,
  range: () => Range,
  sources: readonly Source[],
  { relatedInformation, rulePage }: Presentation,
): Diagnostic | null {
  if (rule === null || severity === null) return null;
  const places = evidence.flatMap((one) => sourcePlace(one, sources) ?? []);
  const data: FixData = { rule, suggestion };
  const passages = places.map(({ label, sentence }) => `${label}: ${sentence}`);
  return {
    source: SOURCE,
    code: rule,
    codeDescription: { href: rulePage(rule) },
    severity: SEVERITIES[severity],
    message: relatedInformation ? message : [message, ...passages].join("\n"),
    range: range(),
    data,
    ...(relatedInformation && {
      relatedInformation: places.map(({ location, sentence }) => ({ location, message: sentence })),
    }),
  };
}
