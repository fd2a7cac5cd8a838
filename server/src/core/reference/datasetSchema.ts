import * as z from "zod/mini";

/** Raised when a dataset of before cannot be read as one of now. */
export const DATASET_VERSION = 1;

const described = <S extends z.ZodMiniType>(schema: S, description: string): S => schema.check(z.meta({ description }));

const nullable = z.nullable;
const text = z.string();
const offset = z.int().check(z.nonnegative());
const number = nullable(z.number());

const place = {
  text: described(text, "The words of the fact, markup gone."),
  start: described(offset, "Where it begins in the article, in UTF-16 code units."),
  end: described(offset, "Where it ends, exclusive."),
  sentence: described(text, "The sentence that holds it."),
};

const quantity = z.strictObject({
  value: described(number, "Null for a range, a date or a time."),
  low: number,
  high: number,
  unit: described(nullable(text), "Canonical English singular, ISO 4217 code, or a count's head noun."),
  hedge: described(nullable(text), "As written, in lower case."),
  date: described(nullable(text), "ISO 8601, as precise as the text."),
});

const speaker = z.strictObject({
  text,
  start: offset,
  end: offset,
  person: described(nullable(text), "Who the mention stands for."),
});

const facts = z.strictObject({
  numbers: z.array(z.strictObject({ ...place, quantity })),
  quotes: z.array(z.strictObject({ ...place, words: text, speaker: nullable(speaker) })),
  people: z.array(
    z.strictObject({
      name: described(text, "The fullest form of the name in the article."),
      titles: described(z.array(text), "Every title that the article gives to this person."),
      mentions: z.array(z.strictObject({ ...place, title: nullable(text) })),
    }),
  ),
  works: described(z.array(z.strictObject({ ...place, work: text })), "Works and documents that the article names."),
});

const source = z.strictObject({
  path: described(text, "The article's path from the dataset, with forward slashes."),
  title: nullable(text),
  date: described(nullable(text), "The day of publication, ISO 8601."),
  sha256: described(text.check(z.regex(/^[\da-f]{64}$/)), "Of the article's bytes, in hexadecimal."),
  language: described(text, "BCP 47."),
});

export const datasetSchema = z.strictObject({
  $schema: z.optional(text),
  version: described(z.literal(DATASET_VERSION), "Of this format."),
  source: described(source, "The article that the facts were read from."),
  text: described(z.array(text), "The article, a line an entry. Drafts are held against this."),
  facts: described(
    facts,
    "What is read in the article, for people and version control; made from the text on every build.",
  ),
});

export type Dataset = Readonly<z.infer<typeof datasetSchema>>;
