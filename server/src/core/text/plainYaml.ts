/** A key, and words, a path or a day that can be nothing but a string in YAML. */
const LINE = /^([a-z]+): ((?:\.\.?\/)*\p{L}[\p{L}\d ,./()’“”!?&+-]*|\d{4}-\d\d-\d\d)$/u;
const NO_STRING = /^(?:null|true|false)$/i;

/**
 * The values of YAML that is a plain `key: value` on every line, as most front matter is: a parser of the whole language
 * takes longer than reading the draft. Null where there may be more to it.
 */
export function plainValues(yaml: string): Readonly<Record<string, string>> | null {
  // A carriage return ends a line of its own.
  if (yaml.includes("\r")) return null;
  const values: Record<string, string> = {};
  for (const line of yaml.trimEnd().split("\n")) {
    const [, key = "", value = ""] = LINE.exec(line) ?? [];
    const isPlain = key !== "" && !NO_STRING.test(key) && !NO_STRING.test(value.trimEnd());
    if (!isPlain || Object.hasOwn(values, key)) return null;
    values[key] = value.trimEnd();
  }
  return values;
}
