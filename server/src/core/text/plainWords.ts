import type { InlineContext, MarkdownConfig } from "@lezer/markdown";

const SPACE = 0x20;
const LAST_OF_ASCII = 0x7f;
/** What may follow the first word of an address. */
const IN_ADDRESS: ReadonlySet<number> = new Set(Array.from(".:@+-_", (sign) => sign.charCodeAt(0)));

/** Passes over words in which no markup begins; every form of markup is else tried at every character. */
export const plainWords: MarkdownConfig = {
  parseInline: [
    {
      name: "PlainWords",
      before: "Escape",
      parse: (context, _next, start) => {
        const end = endOfPlain(context, start);
        return end > start ? end : -1;
      },
    },
  ],
};

function endOfPlain(context: InlineContext, start: number): number {
  // Within a word no address begins; a long one is not to be read anew at each of its characters.
  let at = isAlphanumeric(context.char(start - 1)) ? endOfWord(context, start) : start;
  for (;;) {
    const code = context.char(at);
    if (code > LAST_OF_ASCII || (code === SPACE && isPlain(context.char(at + 1)))) at++;
    else {
      const end = endOfWord(context, at);
      if (end === at || IN_ADDRESS.has(context.char(end))) return at;
      at = end;
    }
  }
}

function endOfWord(context: InlineContext, start: number): number {
  let end = start;
  while (isAlphanumeric(context.char(end))) end++;
  return end;
}

const isPlain = (code: number): boolean => code > LAST_OF_ASCII || isAlphanumeric(code);

const isAlphanumeric = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
