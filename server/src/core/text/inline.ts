import type { SyntaxNode } from "@lezer/common";
import { decodeNamedCharacterReference } from "decode-named-character-reference";
import { normalizeLabel } from "./linkLabels.js";
import type { Style, StyleKind } from "./prose.js";
import { ProseBuilder } from "./proseBuilder.js";
import type { OffsetMap } from "./offsetMap.js";
import type { Span } from "./span.js";
import { wordSet } from "./wordSet.js";

/** Stands in prose for what is not prose: code, a bare address. No reader takes it for a word. */
const PLACEHOLDER = "\uFFFC";

const STYLES: Readonly<Record<string, StyleKind>> = { Emphasis: "emphasis", StrongEmphasis: "strong", Link: "link" };
const MARKUP =
  wordSet(`EmphasisMark HeaderMark QuoteMark ListMark LinkMark LinkLabel LinkTitle CodeMark TaskMarker StrikethroughMark TableDelimiter
  ProcessingInstruction`);
const NOT_PROSE = new Set(["InlineCode", "URL", "Autolink"]);
const NO_MARKS: ReadonlySet<string> = new Set();
const BRACKETS: ReadonlySet<string> = new Set(["LinkMark", "LinkLabel"]);
const UNREAD_ELEMENT = /^<(\/?)(?:code|pre|script|style|kbd|samp)\b/i;

/** Reads one block's inline nodes as prose. */
export class InlineReader {
  readonly #file: string;
  readonly #labels: ReadonlySet<string>;
  readonly #comments: Span[];
  readonly #builder: ProseBuilder;
  readonly #styles: Style[] = [];
  #unreadDepth = 0;

  constructor(file: string, labels: ReadonlySet<string>, comments: Span[]) {
    this.#file = file;
    this.#labels = labels;
    this.#comments = comments;
    this.#builder = new ProseBuilder(file);
  }

  /** Reads text that has been cut from HTML: entities are all that is left of the markup. */
  readHtmlText(span: Span): void {
    let at = span.start;
    for (const entity of this.#file.slice(span.start, span.end).matchAll(/&#?\w{1,32};/g)) {
      const start = span.start + entity.index;
      this.#verbatim(at, start);
      at = start + entity[0].length;
      this.#builder.replaced(decodeEntity(entity[0]), { start, end: at });
    }
    this.#verbatim(at, span.end);
  }

  /** Reads the part of a node that lies in `span`; markup of the kinds kept stays as it is written. */
  read(node: SyntaxNode, span: Span, keptMarks: ReadonlySet<string> = NO_MARKS): void {
    let at = span.start;
    for (let child = node.firstChild; child !== null && child.from < span.end; child = child.nextSibling) {
      if (child.from < at) continue;
      this.#verbatim(at, child.from);
      if (keptMarks.has(child.name)) this.#verbatim(child.from, child.to);
      else this.#readNode(child);
      at = child.to;
    }
    this.#verbatim(at, span.end);
  }

  finish(): { text: string; offsets: OffsetMap; styles: readonly Style[] } {
    return { ...this.#builder.finish(), styles: this.#styles };
  }

  #verbatim(start: number, end: number): void {
    if (start < end && this.#unreadDepth === 0) this.#builder.verbatim({ start, end });
  }

  #readNode(node: SyntaxNode): void {
    const span = { start: node.from, end: node.to };
    const source = this.#file.slice(node.from, node.to);
    if (node.name === "HTMLTag") this.#readTag(source, span);
    else if (node.name === "Comment") this.#comments.push(span);
    else if (MARKUP.has(node.name) || this.#unreadDepth > 0) return;
    else if (NOT_PROSE.has(node.name)) this.#builder.replaced(PLACEHOLDER, span);
    else if (node.name === "Entity") this.#builder.replaced(decodeEntity(source), span);
    else if (node.name === "Escape") this.#builder.replaced(source.slice(1), span);
    else if (node.name === "HardBreak") this.#builder.replaced(" ", span);
    else if (node.name === "Link" || node.name === "Image") this.#readLink(node, source);
    else this.#readStyled(node, span);
  }

  #readTag(source: string, span: Span): void {
    const unread = UNREAD_ELEMENT.exec(source);
    if (unread !== null) this.#unreadDepth = Math.max(0, this.#unreadDepth + (unread[1] === "/" ? -1 : 1));
    else if (/^<\/?(?:br|p|div|li|td)\b/i.test(source)) this.#builder.replaced(" ", span);
  }

  /** A link's text is prose, its address is not; brackets that lead nowhere are the author's own. */
  #readLink(node: SyntaxNode, source: string): void {
    if (source.startsWith("[^")) return;
    const [open, close] = node.getChildren("LinkMark");
    if (open === undefined || close === undefined) {
      this.#verbatim(node.from, node.to);
      return;
    }
    const label = node.getChild("LinkLabel");
    const referred =
      label !== null && label.to - label.from > 2
        ? this.#file.slice(label.from + 1, label.to - 1)
        : this.#file.slice(open.to, close.from);
    const isLink = node.getChild("URL") !== null || this.#labels.has(normalizeLabel(referred));
    if (!isLink) {
      this.read(node, { start: node.from, end: node.to }, BRACKETS);
      return;
    }
    const start = this.#builder.length;
    this.read(node, { start: open.to, end: close.from });
    this.#style("link", start);
  }

  #readStyled(node: SyntaxNode, span: Span): void {
    const start = this.#builder.length;
    this.read(node, span);
    const kind = STYLES[node.name];
    if (kind !== undefined) this.#style(kind, start);
  }

  #style(kind: StyleKind, start: number): void {
    const { length } = this.#builder;
    if (length > start) this.#styles.push({ kind, start, end: length });
  }
}

function decodeEntity(source: string): string {
  const body = source.slice(1, -1);
  if (!body.startsWith("#")) return decodeNamedCharacterReference(body) || source;
  const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\uFFFD";
}
