/** Text for people, in the two forms in which a client can show it. */
export interface Paragraph {
  /** Shown as a quotation: a passage of the source. */
  readonly quoted?: boolean;
  readonly runs: readonly Run[];
}

export interface Run {
  readonly text: string;
  readonly style?: "strong" | "struck" | "code";
  readonly href?: string;
}

export function toMarkdown(paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .map(({ quoted, runs }) => (quoted === true ? "> " : "") + escapeLineStart(runs.map(markdownRun).join("")))
    .join("\n\n");
}

export function toPlainText(paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .map(({ quoted, runs }) => (quoted === true ? "    " : "") + runs.map(plainRun).join(""))
    .join("\n\n");
}

function markdownRun({ text, style, href }: Run): string {
  const line = oneLine(text);
  if (style === "code") return `\`${line}\``;
  const escaped = line.replace(/[\\`*_[\]<>&~|$]/g, "\\$&");
  const styled = style === undefined ? escaped : around(escaped, style === "strong" ? "**" : "~~");
  return href === undefined ? styled : `[${styled}](${href})`;
}

/** Emphasis must not begin or end with a space. */
function around(text: string, mark: string): string {
  const words = text.trim();
  if (words === "") return text;
  const start = text.indexOf(words);
  return text.slice(0, start) + mark + words + mark + text.slice(start + words.length);
}

/** Heading, list and rule markers mean something at the head of a line alone. */
const escapeLineStart = (line: string): string => line.replace(/^(\s*\d*)([#+=.)-])/, "$1\\$2");

function plainRun({ text, style }: Run): string {
  const line = oneLine(text);
  if (style === "strong") return around(line, "*");
  return style === "struck" ? `[-${line}-]` : line;
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ");
