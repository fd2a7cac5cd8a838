import type { Block } from "../../text/prose.js";
import type { SourceWord } from "./wordStream.js";

/** Words of the source as it writes them; what stands between two pieces of a statement is left out. */
export function sourceText(blocks: readonly Block[], words: readonly SourceWord[]): string {
  let written = "";
  let start = words[0];
  words.forEach((word, index) => {
    const text = blocks[word.block]?.text ?? "";
    const next = words[index + 1];
    if (next !== undefined && isTogether(text, word, next)) return;
    written += text.slice(start?.start ?? 0, word.end);
    if (next !== undefined) written += joint(text, word, blocks[next.block]?.text[next.start] ?? "");
    start = next;
  });
  return written;
}

/** Whether nothing that the stream skips (an attribution, an insertion) stands between two words in a row. */
const isTogether = (text: string, word: SourceWord, next: SourceWord): boolean =>
  word.block === next.block && !/[\p{L}\d]/u.test(text.slice(word.end, next.start));

/** What joins two pieces: a comma before the attribution becomes a full stop where the next piece begins a sentence. */
function joint(text: string, { end }: SourceWord, next: string): string {
  const mark = /^[.!?,;]/.exec(text.slice(end, end + 1))?.[0] ?? "";
  return `${mark === "," && /\p{Lu}/u.test(next) ? "." : mark} `;
}
