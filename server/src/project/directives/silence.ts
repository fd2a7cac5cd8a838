import { RULE_IDS, type RuleId } from "../../core/check/rules.js";
import type { Span } from "../../core/text/span.js";
import type { Directive } from "./directive.js";

/** A stretch of the file in which a directive silences a rule: claims that begin in it. */
export interface Silence extends Span {
  readonly rule: RuleId;
  readonly directive: Directive;
}

/** Where each rule is silenced, and the `enable` directives that ended nothing. */
export function readSilences(
  file: string,
  directives: readonly Directive[],
): { readonly silences: readonly Silence[]; readonly idle: readonly Directive[] } {
  const silences: Silence[] = [];
  const idle: Directive[] = [];
  const open = new Map<RuleId, Directive>();
  const close = (rule: RuleId, end: number): boolean => {
    const directive = open.get(rule);
    if (directive === undefined) return false;
    silences.push({ rule, directive, start: directive.span.end, end });
    return open.delete(rule);
  };
  for (const directive of directives) {
    const rules = directive.rules ?? RULE_IDS;
    const { action, span } = directive;
    if (action === "enable") {
      if (rules.filter((rule) => close(rule, span.start)).length === 0) idle.push(directive);
    } else if (action === "disable") {
      for (const rule of rules) if (!open.has(rule)) open.set(rule, directive);
    } else {
      const stretch = stretchOf(file, directive);
      silences.push(...rules.map((rule) => ({ rule, directive, ...stretch })));
    }
  }
  for (const rule of [...open.keys()]) close(rule, file.length);
  return { silences, idle };
}

function stretchOf(file: string, { action, span }: Directive): Span {
  if (action === "disable-file") return { start: 0, end: file.length };
  if (action === "disable-line")
    return { start: file.lastIndexOf("\n", span.start - 1) + 1, end: lineEnd(file, span.end) };
  const start = lineEnd(file, span.end);
  return { start, end: lineEnd(file, start) };
}

/** The offset after the line break that ends the line of an offset. */
function lineEnd(file: string, offset: number): number {
  const newline = file.indexOf("\n", offset);
  return newline === -1 ? file.length : newline + 1;
}
