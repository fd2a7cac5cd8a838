import { analyse } from "../../../text/analysis.js";
import type { Block, Prose } from "../../../text/prose.js";
import { contains, indexEndingAfter, startingIn, type Span } from "../../../text/span.js";
import { mentionsWithin } from "../../people/mentionsWithin.js";
import type { OtherName, People } from "../../people/person.js";
import { MONTHS, WEEKDAYS } from "../lexicon/calendar.js";
import type { NumberClaim } from "../numberClaim.js";
import { conceptOf } from "./lexicon.js";
import { stemOf } from "./stem.js";
import { memoizeByObject } from "../../../text/memoizeByObject.js";

/** Someone or something with a name that the text sets beside a figure: whose figure it may be. Offsets in the figure's block. */
export interface Name extends Span {
  /** Stems of the name's words, and the groups of words that mean the same. */
  readonly keys: readonly string[];
  readonly person: boolean;
  /** Whether a pronoun or a role stands for it. */
  readonly standIn: boolean;
}

/** A name after one of these tells where, not whose. */
const LOCATIVE = /\b(?:in|at|from|near|of|on|to|across|around|outside|inside|for)\s+(?:the\s+)?$/;

/** The names in a figure's sentence: people by whatever mention, other names but for places. */
export function namesNear(claim: NumberClaim, prose: Prose, people: People): readonly Name[] {
  const block = prose.blocks[claim.block];
  const text = block?.text ?? "";
  // A book owns no figures.
  const isTitle = (span: Span): boolean =>
    block?.styles.some((style) => style.kind === "emphasis" && contains(style, span)) === true;
  const names: Name[] = [];
  for (const { span, person, form } of mentionsWithin(people.mentionsIn(claim.block), claim.sentence))
    if (person !== null)
      names.push({
        start: span.start,
        end: span.end,
        keys: keysOf(person.parts),
        person: true,
        standIn: form !== "name",
      });
  const sure = sureNames(people);
  const others = startingIn(people.otherNamesIn(claim.block), claim.sentence, ({ span }) => span.start);
  for (const { span, text: name } of others)
    if (sure.has(name) && !isTitle(span) && !LOCATIVE.test(text.slice(Math.max(0, span.start - 12), span.start)))
      names.push({ ...span, keys: keysOf(name.split(/[\s-]+/)), person: false, standIn: false });
  return [...labelNames(block, people), ...names];
}

/** The people whom a cell's row or column names: they stand before every figure in it. */
function labelNames(block: Block | undefined, people: People): readonly Name[] {
  if (block?.kind !== "cell") return [];
  const words = new Set(`${block.row} ${block.column}`.split(/[^\p{L}\p{M}'’-]+/u));
  return people.all
    .filter(({ parts }) => words.has(parts.at(-1) ?? ""))
    .map(({ parts }) => parts.filter((part) => words.has(part)))
    .map((parts) => ({ start: 0, end: 0, keys: keysOf(parts), person: true, standIn: false }));
}

/** A name's words are never a word's rarer senses. */
const SURE = 0.9;

function keysOf(words: readonly string[]): readonly string[] {
  return words
    .filter((word) => word.length > 1)
    .flatMap((word) => conceptOf(word.toLowerCase()).keys)
    .filter(({ sureness }) => sureness >= SURE)
    .map(({ key }) => key);
}

/** A block's names but for people's: without the calendar and units, and without words that have their capital from the sentence that they begin. */
export function otherNamesIn(block: number, people: People): readonly OtherName[] {
  const sure = sureNames(people);
  return people.otherNamesIn(block).filter(({ text }) => sure.has(text));
}

const sureNames = memoizeByObject(({ origin: { otherNames } }: People): ReadonlySet<string> => {
  const sure = new Set<string>();
  for (const names of otherNames)
    for (const { initial, text } of names)
      if ((!initial || text.includes(" ")) && !isNobody(text.toLowerCase())) sure.add(text);
  return sure;
});

const isNobody = (word: string): boolean => MONTHS.has(word) || WEEKDAYS.has(word) || SCALES_OF_HEAT.has(word);

const SCALES_OF_HEAT: ReadonlySet<string> = new Set(["celsius", "fahrenheit", "kelvin", "c", "f"]);

/** Stems of every word from a sentence before a figure's own to a sentence after it, across paragraphs. */
export function stemsAround(claim: NumberClaim, prose: Prose): ReadonlySet<string> {
  const stems = new Set<string>();
  const add = (block: number, from: number, to: number): void => {
    for (const { kind, lower, start } of tokensOf(block, prose))
      if (kind === "word" && start >= from && start < to)
        for (const { key, sureness } of conceptOf(lower).keys) if (sureness >= SURE) stems.add(key);
  };
  const block = prose.blocks[claim.block];
  if (block === undefined) return stems;
  const { sentences } = analyse(block);
  const index = indexEndingAfter(sentences, claim.local.start);
  const [before, after] = [sentences[index - 1], sentences[index + 1]];
  add(claim.block, before?.start ?? claim.sentence.start, after?.end ?? claim.sentence.end);
  if (before === undefined) add(claim.block - 1, 0, Infinity);
  if (after === undefined) add(claim.block + 1, 0, Infinity);
  for (const text of [block.heading, block.lead, block.row, block.column])
    for (const word of text.split(/\W+/)) if (word !== "") stems.add(stemOf(word.toLowerCase()));
  return stems;
}

function tokensOf(index: number, prose: Prose): ReturnType<typeof analyse>["tokens"] {
  const block = prose.blocks[index];
  return block === undefined ? [] : analyse(block).tokens;
}
