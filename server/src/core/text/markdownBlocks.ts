import type { SyntaxNode, Tree } from "@lezer/common";
import { htmlParagraphs } from "./html.js";
import { InlineReader } from "./inline.js";
import { withoutInvisible } from "./invisible.js";
import type { KnownBlocks } from "./knownBlocks.js";
import type { Block, BlockContext, BlockKind, BlockPlace, MarkdownReading } from "./prose.js";
import type { Span } from "./span.js";

const FOOTNOTE_LABEL = /^\[\^[^\]\s]+\]:[ \t]*/;

interface Place {
  readonly lead: string;
  readonly quotation: number;
  readonly inItem: boolean;
}

/** Walks a Markdown tree and reads its leaves as prose blocks. */
export class BlockReader {
  readonly #blocks: Block[] = [];
  readonly #places: BlockPlace[] = [];
  readonly #comments: Span[] = [];
  readonly #raw = new Set<Block>();
  readonly #file: string;
  readonly #tree: Tree;
  readonly #labels: ReadonlySet<string>;
  readonly #known: KnownBlocks;
  #heading = "";
  #quotations = 0;

  constructor(file: string, tree: Tree, labels: ReadonlySet<string>, known: KnownBlocks) {
    this.#file = file;
    this.#tree = tree;
    this.#labels = labels;
    this.#known = known;
  }

  read(): Pick<MarkdownReading, "blocks" | "places" | "comments" | "raw"> {
    this.#readChildren(this.#tree.topNode, { lead: "", quotation: 0, inItem: false });
    return { blocks: this.#blocks, places: this.#places, comments: this.#comments, raw: this.#raw };
  }

  #readChildren(parent: SyntaxNode, place: Place): void {
    let previous = "";
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      const before = this.#blocks.length;
      this.#readBlock(node, { ...place, lead: place.lead || previous });
      const read = this.#blocks[before];
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
    else if (name === "CommentBlock") this.#comments.push({ start: node.from, end: node.to });
    else if (name === "LinkReference" && this.#file.startsWith("[^", node.from)) this.#readParagraph(node, place);
  }

  #readHeading(node: SyntaxNode, place: Place): void {
    this.#read("heading", node, { start: node.from, end: node.to }, place);
    this.#heading = this.#blocks.at(-1)?.text ?? this.#heading;
  }

  #readParagraph(node: SyntaxNode, place: Place): void {
    const label = FOOTNOTE_LABEL.exec(this.#file.slice(node.from, Math.min(node.to, node.from + 80)));
    const span = { start: node.from + (label?.[0].length ?? 0), end: node.to };
    this.#read(place.inItem ? "item" : "paragraph", node, span, { ...place, lead: place.inItem ? place.lead : "" });
  }

  #readTable(table: SyntaxNode, place: Place): void {
    const columns = new Map<number, string>();
    for (let row = table.firstChild; row !== null; row = row.nextSibling) {
      const cells = [...cellsOf(row)];
      const context = { ...place, lead: "" };
      for (const { cell, index } of cells) {
        if (row.name === "TableHeader") columns.set(index, this.#read("cell", cell, spanOf(cell), context));
        else {
          const head = withCorner(this.#rowHead(cells, index), columns.get(0) ?? "");
          this.#read("cell", cell, spanOf(cell), context, head, columns.get(index) ?? "");
        }
      }
    }
  }

  /** What a cell's row is about: the first of its other cells that has a word in it. */
  #rowHead(cells: readonly Cell[], own: number): string {
    for (const { cell, index } of cells) {
      const text = this.#file.slice(cell.from, cell.to);
      if (index !== own && WORD.test(text)) return withoutInvisible(text.replace(EMPHASIS, ""));
    }
    return "";
  }

  #readHtml(node: SyntaxNode, place: Place): void {
    for (const texts of htmlParagraphs(this.#file, { start: node.from, end: node.to }, this.#comments)) {
      const inline = this.#inlineReader();
      for (const span of texts) inline.readHtmlText(span);
      const { quotation } = place;
      const text = this.#push(
        "paragraph",
        texts[0] ?? { start: node.from, end: node.to },
        inline,
        { heading: this.#heading, lead: "", row: "", column: "" },
        quotation,
      );
      const block = this.#blocks.at(-1);
      if (text !== "" && block !== undefined) this.#raw.add(block);
    }
  }

  /** Reads one leaf as a block; returns its prose. */
  #read(kind: BlockKind, node: SyntaxNode, span: Span, { lead, quotation }: Place, row = "", column = ""): string {
    const context = { heading: this.#heading, lead, row, column };
    const holdsComment = this.#file.slice(span.start, span.end).includes("<!--");
    const known = holdsComment ? undefined : this.#known.find(span, kind, context, quotation);
    if (known !== undefined) {
      this.#blocks.push(known.block);
      this.#places.push(known.place);
      return known.block.text;
    }
    const inline = this.#inlineReader();
    inline.read(node, span);
    return this.#push(kind, span, inline, context, quotation);
  }

  #push(kind: BlockKind, span: Span, inline: InlineReader, context: BlockContext, quotation: number): string {
    const { text, offsets, styles } = inline.finish();
    if (text === "") return "";
    this.#blocks.push({ kind, text, styles, ...context, quotation });
    this.#places.push({ span, offsets });
    return text;
  }

  #inlineReader(): InlineReader {
    return new InlineReader(this.#file, this.#labels, this.#comments);
  }
}

interface Cell {
  readonly cell: SyntaxNode;
  readonly index: number;
}

const WORD = /\p{L}{2}/u;
const EMPHASIS = /[*_`]+/g;

const spanOf = ({ from, to }: SyntaxNode): Span => ({ start: from, end: to });

const UNIT = /[£$€%]|\b(?:thousand|million|billion)s?\b/i;

/** A row's head, with the unit that a table's corner gives for all its figures. */
const withCorner = (head: string, corner: string): string => (UNIT.test(corner) ? `${head} (${corner})` : head);

/** A row's cells with their column; an empty cell has no node, so columns are counted by delimiter. */
function* cellsOf(row: SyntaxNode): Generator<Cell> {
  if (row.name !== "TableHeader" && row.name !== "TableRow") return;
  let index = row.firstChild?.name === "TableDelimiter" && row.firstChild.from === row.from ? -1 : 0;
  for (let node = row.firstChild; node !== null; node = node.nextSibling) {
    if (node.name === "TableDelimiter") index++;
    else if (node.name === "TableCell") yield { cell: node, index };
  }
}
