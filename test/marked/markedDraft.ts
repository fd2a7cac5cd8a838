import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isRuleId, RULES } from "../../server/src/core/check/rules.js";
import type { ClaimKind } from "../../server/src/core/claims/claimBase.js";
import type { Span } from "../../server/src/core/text/span.js";

/** A stretch of a draft that its author has marked: sound (`ok-number`), or the rule that it breaks. */
export interface Mark extends Span {
  readonly label: string;
  readonly kind: ClaimKind;
}

/** A draft with its marks taken away, and the article it was written from. */
export interface MarkedDraft {
  /** `set/draft.md` */
  readonly name: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly article: { readonly name: string; readonly text: string };
}

const FOLDER = fileURLToPath(new URL("../../../test/fixtures/marked/", import.meta.url));

/** Every marked draft of a folder, set by set: what has a source is a set. */
export function markedDrafts(folder = FOLDER): readonly MarkedDraft[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(({ name: set, parentPath }) => {
    const path = join(parentPath, set);
    const files = statSync(path).isDirectory() ? readdirSync(path) : [];
    const read = (name: string): string => readFileSync(join(path, name), "utf8");
    const source = files.find((name) => name.startsWith("source."));
    if (source === undefined) return [];
    const article = { name: source, text: read(source) };
    return files
      .filter((name) => name.endsWith(".gold.md"))
      .map((name) => ({ name: `${set}/${name.replace(".gold", "")}`, article, ...unmark(read(name)) }));
  });
}

/** Takes the marks `{{label|text}}` away and notes where they stood. */
function unmark(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = "";
  let at = 0;
  for (const match of marked.matchAll(/\{\{([a-z-]+)\|([^}]*)\}\}/g)) {
    const [whole, label = "", words = ""] = match;
    text += marked.slice(at, match.index);
    marks.push({ label, kind: kindOf(label), start: text.length, end: text.length + words.length });
    text += words;
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), marks };
}

function kindOf(label: string): ClaimKind {
  if (isRuleId(label)) return RULES[label].kind;
  const kind = label.replace(/^ok-/, "");
  if (kind === "number" || kind === "quote" || kind === "title") return kind;
  throw new Error(`“${label}” is no mark`);
}
