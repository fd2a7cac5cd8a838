import type { Claim } from "../claims/claim.js";
import { describeSpeaker } from "../claims/describe.js";
import { fileSpan } from "../claims/fileSpan.js";
import type { NumberClaim } from "../claims/number/numberClaim.js";
import type { Person } from "../claims/people/person.js";
import { readText, type Reading } from "../claims/reading.js";
import type { TitleClaim } from "../claims/title/titleClaim.js";
import { formatOf } from "../text/formatOf.js";
import type { Dataset } from "./datasetSchema.js";

/** The language that articles are read in. */
const LANGUAGE = "en";

/** What a dataset is built from. */
export interface Article {
  /** From the dataset, with forward slashes; its ending tells the format. */
  readonly path: string;
  readonly text: string;
  /** Of the file's bytes, in hexadecimal: core hashes nothing itself. */
  readonly sha256: string;
}

/** Reads an article and writes down what it says. The same article makes the same dataset. */
export function buildDataset({ path, text, sha256 }: Article): Dataset {
  const reading = readText(text, formatOf(path));
  const { title, date } = reading.prose.metadata;
  return {
    version: 1,
    source: { path, title, date, sha256, language: LANGUAGE },
    text: text.split("\n"),
    facts: factsOf(reading),
  };
}

/** The article's text, as it was given to `buildDataset`. */
export const articleText = ({ text }: Dataset): string => text.join("\n");

/** Everything that an article states, in the dataset's shape and the article's order. */
export function factsOf({ prose, people, claims }: Reading): Dataset["facts"] {
  const place = (claim: Claim) => ({
    text: claim.text,
    ...fileSpan(claim, prose),
    sentence: prose.blocks[claim.block]?.text.slice(claim.sentence.start, claim.sentence.end) ?? "",
  });
  const titles = claims.filter((claim) => claim.kind === "title");
  const mentions = new Map(people.all.map((person): [Person | null, TitleClaim[]] => [person, []]));
  for (const claim of titles) mentions.get(claim.person)?.push(claim);
  return {
    numbers: claims
      .filter((claim) => claim.kind === "number")
      .map((claim) => ({ ...place(claim), quantity: quantityOf(claim) })),
    quotes: claims
      .filter((claim) => claim.kind === "quote")
      .map((claim) => ({ ...place(claim), words: claim.words, speaker: describeSpeaker(claim.speaker, prose) })),
    people: people.all.map((person) => ({
      name: person.name,
      titles: [...person.titles],
      mentions: (mentions.get(person) ?? []).map((claim) => ({ ...place(claim), title: claim.title })),
    })),
    works: titles.flatMap((claim) => (claim.work === null ? [] : [{ ...place(claim), work: claim.work }])),
  };
}

/** The fields in the order in which a dataset has them, whatever the order they were read in. */
function quantityOf({ quantity }: NumberClaim): Dataset["facts"]["numbers"][number]["quantity"] {
  const { value, low, high, unit, hedge, date } = quantity;
  return { value, low, high, unit, hedge, date };
}
