import type { TextFormat } from "./readProse.js";

/** The format that a file's name promises; anything but Markdown is plain text. */
export const formatOf = (name: string): TextFormat =>
  /\.(?:md|markdown|mdown|mkd)$/i.test(name) ? "markdown" : "plain";
