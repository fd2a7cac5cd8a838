import type { InlineContext, MarkdownConfig } from "@lezer/markdown";

/** So many links of one paragraph are read as such: the parser looks through all before each. */
const MOST_LINKS = 2000;
const CLOSING_BRACKET = 0x5d;

const seen = new WeakMap<InlineContext, number>();

/** Leaves the brackets of a paragraph as they are from some number of links on. */
export const mostLinks: MarkdownConfig = {
  parseInline: [
    {
      name: "MostLinks",
      before: "LinkEnd",
      parse: (paragraph, next, start) => {
        if (next !== CLOSING_BRACKET) return -1;
        const count = (seen.get(paragraph) ?? 0) + 1;
        seen.set(paragraph, count);
        return count > MOST_LINKS ? start + 1 : -1;
      },
    },
  ],
};
