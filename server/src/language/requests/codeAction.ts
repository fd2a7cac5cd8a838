import { CodeActionKind, type CodeAction, type Diagnostic, type TextEdit } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { SOURCE, type FixData } from "../diagnostics.js";
import type { Session } from "../session.js";

/** `textDocument/codeAction`: put the source's words in a claim's place, or silence its rule on the line. */
export function onCodeAction({ connection, documents, client }: Session): void {
  connection.onCodeAction(({ textDocument, context }) => {
    const document = documents.get(textDocument.uri);
    if (document === null) return [];
    const action = (title: string, diagnostic: Diagnostic, edit: TextEdit, isPreferred: boolean): CodeAction => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      isPreferred,
      edit: client.documentChanges
        ? { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: [edit] }] }
        : { changes: { [document.uri]: [edit] } },
    });
    return context.diagnostics.flatMap((diagnostic) => {
      const { rule, suggestion } = fixOf(diagnostic) ?? { rule: null, suggestion: null };
      if (rule === null) return [];
      const silence = action(`Disable ${rule} on this line`, diagnostic, silencing(document, diagnostic, rule), false);
      if (suggestion === null) return [silence];
      const edit = { range: diagnostic.range, newText: suggestion };
      return [action(`Replace with “${suggestion}”`, diagnostic, edit, true), silence];
    });
  });
}

/** Clients give back what a diagnostic carried; some do not, and then there is nothing to offer. */
const fixOf = ({ source, data }: Diagnostic): FixData | null =>
  source === SOURCE && typeof data === "object" && data !== null && "suggestion" in data ? (data as FixData) : null;

/** A comment at the line's end: on a line of its own it would part the paragraph in two. */
function silencing(document: TextDocument, { range }: Diagnostic, rule: string): TextEdit {
  const { line } = range.start;
  const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  const end = { line, character: text.trimEnd().length };
  return { range: { start: end, end }, newText: ` <!-- factcheck-disable-line ${rule} -->` };
}
