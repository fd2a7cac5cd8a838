import type { Span } from "../../text/span.js";
import { fold } from "./fold.js";
import { countryLength, countryOf } from "./lexicon/countries.js";
import { isFunctionWord } from "./lexicon/functionWords.js";
import { isLevel, modifierOf } from "./lexicon/modifiers.js";
import type { Role } from "./lexicon/roles.js";
import type { Word } from "./words.js";
import { wordSet } from "../../text/wordSet.js";

/** A title as its parts: "former deputy finance minister of Ukraine". */
export interface Title {
  readonly role: Role;
  /** Canonical words that change the title's meaning: former, acting, deputy… */
  readonly modifiers: readonly string[];
  /** Countries, canonical, that the title names by name, adjective or seat of government. */
  readonly countries: readonly string[];
  /** Levels of office: national, regional, senior… */
  readonly levels: readonly string[];
  /** The other words of bodies, places and portfolios, folded. */
  readonly qualifiers: readonly string[];
  /** Told of the past ("was the captain"): whether the title is still held is then left open. */
  readonly past: boolean;
  /** Told by a verb, "led by" for a head: of what, is not said. */
  readonly implied: boolean;
  /** Those of the qualifiers that are written as proper names. */
  readonly proper: readonly string[];
}

/** A title beside a name, read. */
export interface GivenTitle extends Title {
  /** In the block. */
  readonly span: Span;
  readonly text: string;
}

/** Reads the words around a role, indexes end exclusive, as a title. */
export function titleOf(
  words: readonly Word[],
  from: number,
  to: number,
  role: Role,
  head: { readonly start: number; readonly end: number },
): Title {
  const modifiers: string[] = [];
  const countries: string[] = [];
  const levels: string[] = [];
  const qualifiers: string[] = [];
  const proper: string[] = [];
  const own = ownStart(words, from, head.start);
  for (let at = from; at < to; at++) {
    if (at >= head.start && at < head.end) continue;
    const { lower, capital, initial } = words[at] as Word;
    const country = countryLength((offset) => (at + offset < to ? words[at + offset]?.lower : undefined));
    const modifier = modifierOf(lower);
    if (country > 0) {
      const name = words
        .slice(at, at + country)
        .map((word) => word.lower)
        .join(" ");
      countries.push(countryOf(name) ?? countryOf(name.replaceAll(" ", "-")) ?? name);
      at += country - 1;
    } else if (
      modifier !== null &&
      ((at >= own && at < head.start) ||
        (at === from && PAST_ADVERBS.has(lower)) ||
        modifier === "elect" ||
        modifier === "emeritus")
    )
      modifiers.push(modifier);
    else if (isForTheTimeBeing(words, at)) {
      modifiers.push("acting");
      at += 2;
    }
    // "One-time submarine officer"
    else if (lower === "one" && words[at + 1]?.lower === "time") {
      modifiers.push("former");
      at++;
    }
    // "A judge in retirement"
    else if (lower === "retirement" && words[at - 1]?.lower === "in") modifiers.push("retired");
    else if (isLevel(lower) && at >= own && at < head.start) levels.push(lower);
    else if (((capital && !initial) || !isFunctionWord(lower)) && !EMPTY.has(lower)) {
      const folded = singular(fold(lower));
      qualifiers.push(folded);
      if (capital) proper.push(folded);
    }
  }
  return { role, modifiers, countries, levels, qualifiers, proper, past: false, implied: false };
}

/** Whether "for the time being" begins at a word. */
export const isForTheTimeBeing = (words: readonly Word[], at: number): boolean =>
  ["for", "the", "time", "being"].every((word, i) => words[at + i]?.lower === word);

/** "Once Everton's chief scout" */
const PAST_ADVERBS = new Set(["once", "formerly"]);

/** Where the title's own words begin, after its owner's: "the deputy president's | former aide". */
function ownStart(words: readonly Word[], from: number, head: number): number {
  for (let at = head; at > from; at--) if (words[at]?.gap === "possessive") return at;
  return from;
}

/** Words that say how long or how well a title is held, and not which. */
const EMPTY = wordSet(
  "present current currently new newly longtime long serving veteran respected renowned leading famous celebrated top popular outspoken beloved award winning year old",
);

const SPELLINGS: Readonly<Record<string, string>> = {
  defense: "defence",
  labor: "labour",
  center: "centre",
  medical: "medicine",
  economic: "economy",
};

function singular(word: string): string {
  const known = Object.hasOwn(SPELLINGS, word) ? (SPELLINGS[word] as string) : word;
  return known.length > 4 && known.endsWith("s") && !known.endsWith("ss") ? known.slice(0, -1) : known;
}
