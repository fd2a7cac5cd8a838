import en from "zod/v4/locales/en.js";
import type * as z from "zod/mini";
import { didYouMean } from "./nearest.js";
import type { KeyPath } from "./settings.js";

/** The first thing that keeps a JSON value from fitting its schema. */
export interface SchemaFault {
  /** Of the value at fault, or of the unknown key. */
  readonly path: KeyPath;
  readonly message: string;
}

/** Holds a value against a schema. `known` are the keys that an unknown one may have been meant for. */
export function parseBySchema<T>(
  schema: z.ZodMiniType<T>,
  value: unknown,
  known: readonly string[],
): { readonly value: T } | { readonly fault: SchemaFault } {
  const result = schema.safeParse(value, { error: en().localeError });
  if (result.success) return { value: result.data };
  const [issue] = result.error.issues;
  if (issue === undefined) return { fault: { path: [], message: result.error.message } };
  const path = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
  if (issue.code === "unrecognized_keys") {
    const [key = ""] = issue.keys;
    const message = `Unknown key “${dotted([...path, key])}”.${didYouMean(key, known)}`;
    return { fault: { path: [...path, key], message } };
  }
  const wrong = issue.message.replace(/^Invalid \w+: /, "");
  if (path.length === 0) return { fault: { path, message: `${wrong}.` } };
  const subject = `“${dotted(path)}”`;
  const [expected = "", missing] = wrong.split(/(, received undefined)$/);
  return { fault: { path, message: missing ? `${subject} is missing: ${expected}.` : `${subject}: ${wrong}.` } };
}

const dotted = (path: KeyPath): string =>
  path.map((key, at) => (typeof key === "number" ? `[${key}]` : at === 0 ? key : `.${key}`)).join("");
