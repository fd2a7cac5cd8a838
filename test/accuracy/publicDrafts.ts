import { readFileSync } from "node:fs";
import type { Mark, MarkedDraft } from "../marked/markedDraft.js";

interface PublicDraft {
  readonly id: string;
  readonly dataset: string;
  readonly sourceId: string;
  readonly draft: string;
  readonly errors: readonly { readonly type: string; readonly start: number; readonly end: number }[];
}

/** Articles and reports; the others are dialogues, papers and letters. */
const NEWS = /^(?:bump|summedits-(?:news|ectsum))/;

/** The drafts of news that other people marked: what is not marked as an error is sound. */
export function publicDrafts(folder: string): readonly MarkedDraft[] {
  const linesOf = (name: string): readonly unknown[] =>
    readFileSync(folder + name, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as unknown);
  const sources = (linesOf("sources.jsonl") as { id: string; text: string }[]).map(
    ({ id, text }) => [id, text] as const,
  );
  const texts = new Map(sources);
  return (linesOf("drafts.jsonl") as PublicDraft[])
    .filter(({ dataset }) => NEWS.test(dataset))
    .map(({ id, sourceId, draft, errors }) => ({
      name: id,
      text: draft,
      marks: [
        ...errors.map(({ type, start, end }): Mark => {
          const label = /number|date/.test(type) ? "number-misattributed" : "name-misspelled";
          return { start, end, label, kind: "number" };
        }),
        { start: 0, end: draft.length, label: "ok-number", kind: "number" },
      ],
      article: { name: `${sourceId}.txt`, text: texts.get(sourceId) ?? "" },
    }));
}
