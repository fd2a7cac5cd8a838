import { MarkupKind } from "vscode-languageserver/node";
import type { Span } from "../../core/text/span.js";
import { spanOf } from "../../project/spanOf.js";
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
    if (checked === null) return null;
    const finding = checked.findings.find((one) => isAt(offset, spanOf(one, checked)));
    if (finding === undefined) return null;
    const text = hoverText(finding, checked.sources, presentation.rulePage);
    const contents = client.markdown
      ? { kind: MarkupKind.Markdown, value: toMarkdown(text) }
      : { kind: MarkupKind.PlainText, value: toPlainText(text) };
    return { contents, range: rangeOf(document, spanOf(finding, checked)) };
  });
}

const isAt = (offset: number, { start, end }: Span): boolean => start <= offset && offset < end;
