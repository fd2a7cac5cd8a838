import { findNodeAtLocation, parse, parseTree, printParseErrorCode, type ParseError } from "jsonc-parser";
import { rangeIn, type Range } from "./problem.js";
import type { KeyPath } from "./settings.js";

/** What keeps a text from being JSON, and where. */
export function syntaxFault(text: string): { readonly message: string; readonly range: Range } {
  const errors: ParseError[] = [];
  unlessTooDeep(() => parse(text, errors, { disallowComments: true }) as unknown);
  if (errors.length === 0) return { message: "it nests too deep", range: rangeIn(text, { start: 0, end: 0 }) };
  const [{ error, offset, length }] = errors as [ParseError];
  const words = printParseErrorCode(error).replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return { message: words.toLowerCase(), range: rangeIn(text, { start: offset, end: offset + length }) };
}

/** Undefined where values nest deeper than the call stack: nobody wrote that by hand. */
function unlessTooDeep<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Where the value at a path stands, or the nearest that holds it; the key, where there is one. */
export function rangeOfPath(text: string, path: KeyPath): Range {
  const root = unlessTooDeep(() => parseTree(text));
  for (let depth = path.length; root !== undefined && depth > 0; depth--) {
    const node = findNodeAtLocation(root, path.slice(0, depth));
    if (node === undefined) continue;
    const { offset, length } = node.parent?.type === "property" ? (node.parent.children?.[0] ?? node) : node;
    return rangeIn(text, { start: offset, end: offset + length });
  }
  return rangeIn(text, { start: 0, end: 0 });
}
