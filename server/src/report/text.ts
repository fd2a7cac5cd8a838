import { TextDocument, type Position } from "vscode-languageserver-textdocument";
import type { Evidence, Finding } from "../core/check/finding.js";
import type { Severity } from "../core/check/rules.js";
import type { Problem } from "../project/problem.js";
import type { CheckedFile } from "../project/project.js";
import { spanOf } from "../project/spanOf.js";
import { passage } from "./passage.js";
import type { CheckReporter, NameOf } from "./reporter.js";
import type { Style } from "./style.js";
import type { Summary } from "./summary.js";

/** Where a file is, as terminals make a link of it: lines and columns count from one. */
export const placeName = (name: string, { line, character }: Position): string =>
  `${name}:${line + 1}:${character + 1}`;

/** For a person at a terminal: each finding with the source's passage. `isShown` tells which severities are worth it. */
export function textCheckReporter(
  nameOf: NameOf,
  style: Style,
  isShown: (severity: Severity) => boolean,
): CheckReporter {
  return {
    begin: () => "",
    file: (file) => {
      const document = TextDocument.create("", "", 0, file.draft.text);
      const findings = file.findings.map((finding) => {
        const { severity } = finding;
        if (severity === null || !isShown(severity)) return "";
        const place = placeName(nameOf(file.draft.uri), document.positionAt(spanOf(finding, file).start));
        return findingBlock(place, severity, finding, evidenceLines(file, finding, nameOf, style), style);
      });
      const warnings = file.problems.filter(({ severity }) => severity === "warning" && isShown(severity));
      return [...findings, ...warnings.map((problem) => `${problemLine(problem, nameOf, style)}\n`)].join("");
    },
    end: (summary) => `${summaryLine(summary)}\n`,
  };
}

function findingBlock(
  place: string,
  severity: Severity,
  { claim, rule, message, suggestion }: Finding,
  evidence: readonly string[],
  style: Style,
): string {
  const words = claim.kind === "quote" ? claim.text : `“${claim.text}”`;
  const lines = [
    `${style.strong(place)} ${style.severity(severity)} ${words} ${style.faint(rule ?? "")}`,
    `  ${message}`,
    ...evidence,
    ...(suggestion === null ? [] : [`  ${style.faint("write │")} ${suggestion}`]),
  ];
  return `${lines.join("\n")}\n\n`;
}

function evidenceLines(
  { sources }: CheckedFile,
  { evidence }: Finding,
  nameOf: NameOf,
  style: Style,
): readonly string[] {
  return evidence.flatMap((found: Evidence) => {
    const source = sources.find(({ uri }) => uri === found.source);
    if (source === undefined) return [];
    const { line } = TextDocument.create("", "", 0, source.text).positionAt(found.span.start);
    const place = style.faint(`${nameOf(source.article)}:${line + 1} │`);
    return [`  ${place} ${passage(source.text, found, style.mark)}`];
  });
}

/** One line for a problem with the input. */
export function problemLine({ uri, range, severity, message }: Problem, nameOf: NameOf, style: Style): string {
  const place = range === null ? nameOf(uri) : placeName(nameOf(uri), range.start);
  return `${style.strong(place)} ${style.severity(severity)} ${message}\n`;
}

function summaryLine({ drafts, claims, errors, warnings, ...verdicts }: Summary): string {
  const { supported, imprecise, contradicted, unsupported } = verdicts;
  const judged = counts({ supported, imprecise, contradicted, unsupported });
  const found = [counted(errors, "error"), counted(warnings, "warning")].join(", ");
  return `${counted(drafts, "draft")}, ${counted(claims, "claim")}${judged === "" ? "" : `: ${judged}`}. ${found}.`;
}

/** “3 supported, 1 contradicted”; what there is none of is left out. */
const counts = (numbers: Readonly<Record<string, number>>): string =>
  Object.entries(numbers)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name}`)
    .join(", ");

export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : plural}`;
