import type { CheckSummary } from "./server.js";

/** “Checked 12 drafts: 3 errors, 1 warning. 2 drafts could not be checked.” */
export function summaryText({ checked, unchecked, errors, warnings, infos, cancelled }: CheckSummary): string {
  const left = unchecked === 0 ? "" : ` ${count(unchecked, "draft")} could not be checked.`;
  if (checked === 0 && !cancelled) return `No draft names a source that it can be checked against.${left}`;
  const stop = cancelled ? "Cancelled. " : "";
  return `${stop}Checked ${count(checked, "draft")}: ${countsText(errors, warnings, infos)}.${left}`;
}

/** “3 errors, 1 warning”. */
export function countsText(errors: number, warnings: number, infos: number): string {
  const counts = [count(errors, "error"), count(warnings, "warning"), count(infos, "note")];
  return counts.filter((text) => !text.startsWith("0 ")).join(", ") || "nothing found";
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
