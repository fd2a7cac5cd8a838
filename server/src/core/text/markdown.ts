import type { SyntaxNode, Tree } from "@lezer/common";
import { GFM, parser as commonmark } from "@lezer/markdown";
import { htmlParagraphs } from "./html.js";
import { InlineReader } from "./inline.js";
import { referenceLabels } from "./linkLabels.js";
import type { Block, BlockKind } from "./prose.js";
import type { Span } from "./span.js";

const parser = commonmark.configure(GFM);
const FOOTNOTE_LABEL = /^\[\^[^\]\s]+\]:[ \t]*/;

interface Place {
  readonly heading: string;
  readonly lead: string;
  readonly quotation: number;
  readonly inItem: boolean;
}

/** Reads Markdown as prose blocks in the order of the file. `from` is where the front matter ends. */
export function markdownBlocks(file: string, from: number): { blocks: readonly Block[]; comments: readonly Span[] } {
  const reader = new BlockReader(file, parser.parse(parseable(file, from)));
  reader.read();
  return reader;
}

/** The file as the parser takes it, of the same length: no front matter, no carriage returns. */
function parseable(file: string, from: number): string {
  const body = file.includes("\r") ? file.replace(/\r\n?/g, (ending) => (ending === "\r" ? "\n" : " \n")) : file;
  return from === 0 ? body : body.slice(0, from).replace(/[^\n]/g, " ") + body.slice(from);
}

class BlockReader {
  readonly blocks: Block[] = [];
  readonly comments: Span[] = [];
  readonly #file: string;
  readonly #tree: Tree;
  readonly #labels: ReadonlySet<string>;
  #heading = "";
  #quotations = 0;

  constructor(file: string, tree: Tree) {
    this.#file = file;
    this.#tree = tree;
    this.#labels = referenceLabels(file, tree);
  }

  read(): void {
    this.#readChildren(this.#tree.topNode, { heading: "", lead: "", quotation: 0, inItem: false });
  }

  #readChildren(parent: SyntaxNode, place: Place): void {
    let previous = "";
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      const before = this.blocks.length;
      this.#readBlock(node, { ...place, lead: place.lead || previous });
      const read = this.blocks[before];
      previous = read?.kind === "paragraph" || (place.inItem && read?.kind === "item") ? read.text : "";
    }
  }

  #readBlock(node: SyntaxNode, place: Place): void {
    const { name } = node;
    if (/^(?:ATXHeading|SetextHeading)/.test(name)) this.#readHeading(node, place);
    else if (name === "Paragraph" || name === "Task") this.#readParagraph(node, place);
    else if (name === "Blockquote")
      this.#readChildren(node, { ...place, lead: "", quotation: place.quotation || ++this.#quotations });
    else if (name === "BulletList" || name === "OrderedList") this.#readChildren(node, place);
    else if (name === "ListItem") this.#readChildren(node, { ...place, inItem: true });
    else if (name === "Table") this.#readTable(node, place);
    else if (name === "HTMLBlock") this.#readHtml(node, place);
    else if (name === "CommentBlock") this.comments.push({ start: node.from, end: node.to });
    else if (name === "LinkReference" && this.#file.startsWith("[^", node.from)) this.#readParagraph(node, place);
  }

  #readHeading(node: SyntaxNode, place: Place): void {
    this.#read("heading", node, { start: node.from, end: node.to }, place);
    this.#heading = this.blocks.at(-1)?.text ?? this.#heading;
  }

  #readParagraph(node: SyntaxNode, place: Place): void {
    const label = FOOTNOTE_LABEL.exec(this.#file.slice(node.from, Math.min(node.to, node.from + 80)));
    const span = { start: node.from + (label?.[0].length ?? 0), end: node.to };
    this.#read(place.inItem ? "item" : "paragraph", node, span, { ...place, lead: place.inItem ? place.lead : "" });
  }

  #readTable(table: SyntaxNode, place: Place): void {
    const columns = new Map<number, string>();
    for (let row = table.firstChild; row !== null; row = row.nextSibling) {
      let head = "";
      for (const { cell, index } of cellsOf(row)) {
        const context = { ...place, lead: "" };
        const column = row.name === "TableRow" ? (columns.get(index) ?? "") : "";
        const text = this.#read("cell", cell, { start: cell.from, end: cell.to }, context, head, column);
        if (row.name === "TableHeader") columns.set(index, text);
        else if (index === 0) head = text;
      }
    }
  }

  #readHtml(node: SyntaxNode, place: Place): void {
    for (const texts of htmlParagraphs(this.#file, { start: node.from, end: node.to }, this.comments)) {
      const inline = new InlineReader(this.#file, this.#labels, this.comments);
      for (const span of texts) inline.readHtmlText(span);
      this.#push("paragraph", inline, { ...place, lead: "" });
    }
  }

  #read(kind: BlockKind, node: SyntaxNode, span: Span, place: Place, row = "", column = ""): string {
    const inline = new InlineReader(this.#file, this.#labels, this.comments);
    inline.read(node, span);
    return this.#push(kind, inline, place, row, column);
  }

  /** Adds a block; returns its prose. */
  #push(kind: BlockKind, inline: InlineReader, { lead, quotation }: Place, row = "", column = ""): string {
    const { text, offsets, styles } = inline.finish();
    if (text === "") return "";
    this.blocks.push({ kind, text, offsets, styles, heading: this.#heading, lead, row, column, quotation });
    return text;
  }
}

/** A row's cells with their column; an empty cell has no node, so columns are counted by delimiter. */
function* cellsOf(row: SyntaxNode): Generator<{ cell: SyntaxNode; index: number }> {
  if (row.name !== "TableHeader" && row.name !== "TableRow") return;
  let index = row.firstChild?.name === "TableDelimiter" && row.firstChild.from === row.from ? -1 : 0;
  for (let node = row.firstChild; node !== null; node = node.nextSibling) {
    if (node.name === "TableDelimiter") index++;
    else if (node.name === "TableCell") yield { cell: node, index };
  }
}
