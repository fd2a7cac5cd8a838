import { INVISIBLE, withoutInvisible } from "./invisible.js";
import { OffsetMap, type Run } from "./offsetMap.js";
import type { Span } from "./span.js";

/** A line break with the white space around it, or what no reader sees. */
const GAP = new RegExp(String.raw`(?<![ \t\r])[ \t\r]*\n\s*|${INVISIBLE}`, "g");
const leadingSpaces = (text: string): number => text.length - text.trimStart().length;

/** Gathers a block's prose piece by piece and remembers where in the file each piece stands. */
export class ProseBuilder {
  readonly #source: string;
  readonly #runs: Run[] = [];
  #text = "";
  /** Kept and not asked of the text: to look at its end would be to copy it. */
  #atSpace = true;

  constructor(source: string) {
    this.#source = source;
  }

  get length(): number {
    return this.#text.length;
  }

  /** Adds the file's own characters, save invisible ones; each line break with the white space around it is one space. */
  verbatim(file: Span): void {
    let at = this.#atSpace ? file.start + leadingSpaces(this.#source.slice(file.start, file.end)) : file.start;
    const from = at;
    for (const gap of this.#source.slice(from, file.end).matchAll(GAP)) {
      const start = from + gap.index;
      this.#push(this.#source.slice(at, start), { start: at, end: start });
      at = start + gap[0].length;
      this.replaced(gap[0].includes("\n") ? " " : "", { start, end: at });
    }
    this.#push(this.#source.slice(at, file.end), { start: at, end: file.end });
  }

  /** Adds text that stands for the given span of the file (a decoded entity, a joined line). */
  replaced(text: string, file: Span): void {
    if (text !== " " || !this.#atSpace) this.#push(withoutInvisible(text), file);
  }

  finish(): { readonly text: string; readonly offsets: OffsetMap } {
    return { text: this.#text.trimEnd(), offsets: new OffsetMap(this.#runs) };
  }

  #push(text: string, file: Span): void {
    if (text === "") return;
    const start = this.#text.length;
    this.#text += text;
    this.#atSpace = text.endsWith(" ");
    this.#runs.push({ prose: { start, end: this.#text.length }, file });
  }
}
