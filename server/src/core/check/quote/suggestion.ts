import type { QuoteClaim } from "../../claims/quote/quoteClaim.js";
import type { Block } from "../../text/prose.js";
import type { Hunk } from "./align.js";
import type { DraftQuote } from "./draftQuote.js";
import { sourceText } from "./sourceText.js";
import type { WordStream } from "./wordStream.js";

/** The claim with the source's words put right, inside the draft's own marks and punctuation. */
export function restored(
  { text, inner, local }: QuoteClaim,
  quote: DraftQuote,
  stream: WordStream,
  hunks: readonly Hunk[],
  blocks: readonly Block[],
): string {
  const shift = inner.start - local.start;
  let written = text.slice(0, shift);
  let at = 0;
  for (const { draft, source } of hunks) {
    const words = stream.words.slice(source.from, source.to);
    const first = quote.words[draft.from];
    const last = quote.words[draft.to - 1];
    const previous = quote.words[draft.from - 1];
    if (draft.from === draft.to) {
      // After the word before, with the punctuation that the source has between.
      const before = stream.words[source.from - 1];
      const end = previous?.end ?? 0;
      written += quote.text.slice(at, end);
      const restoredText = before === undefined ? "" : sourceText(blocks, [before, ...words]);
      const kept = before === undefined ? 0 : before.end - before.start;
      written += before === undefined ? `${sourceText(blocks, words)} ` : restoredText.slice(kept);
      at = end;
    } else if (words.length === 0) {
      const next = quote.words[draft.to];
      written += quote.text.slice(at, previous?.end ?? first?.start ?? at);
      at = previous === undefined ? (next?.start ?? last?.end ?? at) : (last?.end ?? at);
    } else {
      written += quote.text.slice(at, first?.start ?? at) + sourceText(blocks, words);
      at = last?.end ?? at;
    }
  }
  return written + quote.text.slice(at) + text.slice(shift + quote.text.length);
}
