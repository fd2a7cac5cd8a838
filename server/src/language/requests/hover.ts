import { MarkupKind } from "vscode-languageserver/node";
import { hoverText } from "../hoverText.js";
import { toMarkdown, toPlainText } from "../richText.js";
import type { Session } from "../session.js";
import { rangeOf } from "../sourcePlace.js";

/** `textDocument/hover`: on a claim, what the source says. */
export function onHover({ connection, documents, checks, client, presentation }: Session): void {
  connection.onHover(async ({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    if (document === null) return null;
    const offset = document.offsetAt(position);
    const checked = await checks.ofDocument(document);
    const finding = checked?.findings.find(({ claim: { span } }) => span.start <= offset && offset < span.end);
    if (checked === null || finding === undefined) return null;
    const text = hoverText(finding, checked.sources, presentation.rulePage);
    const contents = client.markdown
      ? { kind: MarkupKind.Markdown, value: toMarkdown(text) }
      : { kind: MarkupKind.PlainText, value: toPlainText(text) };
    return { contents, range: rangeOf(document, finding.claim.span) };
  });
}
