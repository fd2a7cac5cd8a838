import { MONTHS, SEASONS } from "../lexicon/calendar.js";
import type { Block } from "../../../text/prose.js";
import type { Token } from "../../../text/tokens.js";
import type { Stretch } from "../line.js";
import { wordSet } from "../../../text/wordSet.js";

/** What a figure is to the change it is told with: where it started, where it came to, how much it was. */
export type Role = "start" | "end" | "change";

const HEDGES =
  wordSet(`about around some roughly nearly almost approximately over under more less fewer than at least most up
exactly just only a an the`);

/** Reads a figure's role from the words before it and after its noun group; indices of tokens, end exclusive. */
export function roleOf(tokens: readonly Token[], { from, to }: Stretch, groupEnd: number): Role | null {
  if (followedByEarlier(tokens, to, groupEnd)) return "start";
  let before = from - 1;
  // A hedge or a currency sign may stand between.
  while (before > from - 5 && (HEDGES.has(lower(tokens, before)) || tokens[before]?.kind === "punctuation")) before--;
  switch (lower(tokens, before)) {
    case "from":
      return isToCome(tokens, before) ? null : "start";
    case "against":
    case "versus":
      return isOfGroup(tokens, groupEnd) ? null : "start";
    case "with":
    case "to":
      if (lower(tokens, before - 1) === "compared") return "start";
      return lower(tokens, before) === "to" ? "end" : null;
    case "by":
      return "change";
    case "or":
      return roleBefore(tokens, before);
    case "of":
      if (lower(tokens, before - 1) === "instead" || /^(?:previous|earlier|prior|old)$/.test(lower(tokens, before - 2)))
        return "start";
      break;
    case "rather":
      return "start";
  }
  const isBygone = followsFormerly(tokens, from) || wasSaidBefore(tokens, from) || changesLater(tokens, groupEnd);
  return isBygone ? "start" : null;
}

/** How far after a figure the verb may stand that says what became of it. */
const CHANGES_WITHIN = 9;
const CHANGED =
  wordSet(`rose risen grew grown climbed jumped soared swollen lengthened increased raised fell fallen dropped declined sank sunk shrank shrunk cut lowered
reduced trimmed narrowed widened corrected revised amended`);

/** `52,000 acres, was cut to 47,300`, `stood at 31,200 in January, has grown to 36,900`: what a figure was before its sentence says what it came to. */
function changesLater(tokens: readonly Token[], groupEnd: number): boolean {
  for (let index = groupEnd; index < groupEnd + CHANGES_WITHIN; index++) {
    const word = lower(tokens, index);
    if (/^[.!?;:]$/.test(word)) return false;
    if (CHANGED.has(word))
      return index > groupEnd && TO.test(lower(tokens, index + 1)) && hasComma(tokens, groupEnd, index);
  }
  return false;
}

const TO = /^(?:to|back)$/;
const hasComma = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => text === ",");

/** How far before a change the word stands that puts it off. */
const PUT_OFF = 6;

/** `will rise from 20,000 lei`: what it rises from is what holds now. */
const isToCome = (tokens: readonly Token[], from: number): boolean =>
  !/^(?:up|down)$/.test(lower(tokens, from - 1)) &&
  tokens.slice(Math.max(0, from - PUT_OFF), from).some(({ lower }) => TO_COME.has(lower));

const TO_COME = wordSet("will shall would expected expects forecast forecasts due set plans");

/** `against 64.8% of boys`, `against 19 in the placebo group`: another group's figure, not an earlier one. */
const isOfGroup = (tokens: readonly Token[], groupEnd: number): boolean =>
  /^(?:of|among|for|in)$/.test(lower(tokens, groupEnd)) && !isTime(tokens, groupEnd + 1);

/** `in the same quarter`, `in 2024`, `of last year` */
const isTime = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at, at + 4)
    .some(({ lower }) => YEAR.test(lower) || MONTHS.has(lower) || SEASONS.has(lower) || PERIODS.has(lower));

const YEAR = /^(?:19|20)\d\d$/;
const PERIODS = wordSet("year quarter month week season half");

/** How far before an `or` the figure begins that is told in another way after it. */
const RETOLD = 8;

/** `from $655 million, or 91 cents`: a figure told in another way is what the first is. */
function roleBefore(tokens: readonly Token[], or: number): Role | null {
  for (let index = or - 1; index > or - RETOLD; index--)
    if (tokens[index]?.kind === "number") return roleOf(tokens, { from: index, to: or }, or);
  return null;
}

/** What a table's head says of its figures: `A year earlier`, `Previously`. */
export const roleOfLabel = ({ row, column }: Block): Role | null =>
  EARLIER.test(row) || EARLIER.test(column) ? "start" : null;

const EARLIER = /\b(?:earlier|ago|previous|previously|before|formerly|last year|prior)\b/i;

const FORMERLY = wordSet("before until earlier previously formerly originally initially once used");
const PAST = wordSet("was were had been made stood paid used");
/** How many tokens such words may stand before their figure. */
const REACH = 9;

/** `it had earlier made £39.5m`, `before November it was 90`. */
function followsFormerly(tokens: readonly Token[], from: number): boolean {
  const words = tokens.slice(Math.max(0, from - REACH), from).map((token) => token.lower);
  const start = words.findLastIndex((word, at) => FORMERLY.has(word) || (word === "first" && words[at - 1] === "at"));
  return start >= 0 && words.slice(start).some((word) => PAST.has(word));
}

const SAID = wordSet(
  "put given estimated said reported forecast predicted expected projected counted budgeted promised thought shown",
);
const SAID_FIRST = wordSet(
  "put gave given estimated said stated reported forecast predicted spoke thought counted announced",
);
const ESTIMATES = wordSet("guess estimate count figure number report toll tally total reckoning forecast");
const SAID_REACH = 12;

/** `an exit poll had given it 31 seats`, `it first put the number at 40`, `the initial estimate was 18,000`: what was said before it was known better. */
function wasSaidBefore(tokens: readonly Token[], from: number): boolean {
  for (let index = from - 1; index > Math.max(0, from - SAID_REACH); index--) {
    const word = lower(tokens, index);
    if (/^[.!?;]$/.test(word)) return false;
    if (FIRST.has(word) && isSaid(tokens, index + 1)) return true;
    if (
      SAID.has(word) &&
      (lower(tokens, index - 1) === "had" ||
        (lower(tokens, index - 1) === "been" && lower(tokens, index - 2) === "had"))
    )
      return true;
  }
  return false;
}

const FIRST = wordSet("first initially originally initial original provisional preliminary");

const isSaid = (tokens: readonly Token[], at: number): boolean =>
  SAID_FIRST.has(lower(tokens, at)) || ESTIMATES.has(lower(tokens, at).replace(/s$/, ""));

/** `… a year earlier`, `… the year before`, `… last year`, `… in the previous quarter`. */
function followedByEarlier(tokens: readonly Token[], to: number, groupEnd: number): boolean {
  for (let index = to; index < groupEnd + 5; index++) {
    const token = tokens[index];
    if (token === undefined || (token.kind !== "word" && token.text !== "(")) return false;
    if (/^(?:earlier|ago|previously|previous|initially|originally)$/.test(token.lower)) return true;
    if (/^at first|^to begin/.test(`${token.lower} ${lower(tokens, index + 1)}`)) return true;
    if (token.lower === "before" && PERIODS.has(lower(tokens, index - 1)) && lower(tokens, index - 2) === "the")
      return true;
    if (index < groupEnd) continue;
    if (/^(?:year|month|quarter|week)$/.test(token.lower) && lower(tokens, index - 1) === "last") return true;
  }
  return false;
}

const lower = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? "";
