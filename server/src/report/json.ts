import { TextDocument } from "vscode-languageserver-textdocument";
import type { Evidence, Finding } from "../core/check/finding.js";
import type { Prose } from "../core/text/prose.js";
import type { Problem } from "../project/problem.js";
import { claimRow } from "./claimRow.js";
import type { CheckReporter, ClaimsReporter, NameOf } from "./reporter.js";

/** Raised when a consumer of before would misread the output of now. */
const VERSION = 1;

/** One object, a draft a line. Offsets are UTF-16 code units in the file; lines and characters count from zero. */
export function jsonCheckReporter(nameOf: NameOf): CheckReporter {
  const drafts = jsonLines();
  return {
    begin: () => BEGINNING,
    file: ({ draft, sources, checked, findings, problems }) => {
      const document = TextDocument.create("", "", 0, draft.text);
      return drafts.next({
        path: nameOf(draft.uri),
        sources: sources.map(({ uri }) => nameOf(uri)),
        claims:
          checked === null
            ? []
            : findings.map((finding) => findingRow(finding, document, checked.reading.prose, nameOf)),
        problems: problems.map((problem) => problemRow(problem, nameOf)),
      });
    },
    end: (summary) => ending(summary),
  };
}

export function jsonClaimsReporter(nameOf: NameOf): ClaimsReporter {
  const drafts = jsonLines();
  return {
    begin: () => BEGINNING,
    file: ({ uri, reading: { prose, claims } }) => {
      const document = TextDocument.create("", "", 0, prose.file);
      const rows = claims.map((claim) => claimRow(document, claim, prose));
      return drafts.next({ path: nameOf(uri), sources: [], claims: rows, problems: [] });
    },
    end: (files, claims) => ending({ drafts: files, claims }),
  };
}

const BEGINNING = `{"version":${VERSION},"drafts":[`;

const ending = (summary: object): string => `\n],"summary":${JSON.stringify(summary)}}\n`;

function jsonLines(): { readonly next: (row: object) => string } {
  let separator = "\n";
  return {
    next: (row) => {
      const line = separator + JSON.stringify(row);
      separator = ",\n";
      return line;
    },
  };
}

const findingRow = (
  { claim, verdict, rule, severity, message, evidence, suggestion }: Finding,
  document: TextDocument,
  prose: Prose,
  nameOf: NameOf,
) =>
  // Assigned and not spread: this is done for every finding.
  Object.assign(claimRow(document, claim, prose), {
    verdict,
    rule,
    severity,
    message,
    evidence: evidence.map((passage) => evidenceRow(passage, nameOf)),
    suggestion,
  });

const evidenceRow = ({ source, span, text }: Evidence, nameOf: NameOf) => ({
  source: nameOf(source),
  start: span.start,
  end: span.end,
  text,
});

const problemRow = ({ code, severity, message, uri, range }: Problem, nameOf: NameOf) => ({
  path: nameOf(uri),
  code,
  severity,
  message,
  range,
});
