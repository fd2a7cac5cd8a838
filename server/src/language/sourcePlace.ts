import type { Location } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Evidence } from "../core/check/finding.js";
import type { Span } from "../core/text/span.js";
import type { Source } from "../project/source.js";
import { nameOf } from "../project/uris.js";

/** Where in an article the words stand that decide a claim. */
export interface SourcePlace {
  readonly location: Location;
  /** For people: “harbour.txt, line 12”. */
  readonly label: string;
  /** Opens the article at the line. */
  readonly href: string;
  /** The sentence, in three: what comes before the decisive words, they, and what follows. */
  readonly before: string;
  readonly decisive: string;
  readonly after: string;
  /** The whole sentence, on one line. */
  readonly sentence: string;
}

/** Where the evidence of a source stands. Evidence is kept from one version of a draft to the next, and its place with it. */
interface KnownPlaces {
  readonly document: TextDocument;
  readonly byEvidence: WeakMap<Evidence, SourcePlace>;
}

const known = new WeakMap<Source, KnownPlaces>();

/** Null where the evidence is of a source that the draft no longer has. */
export function sourcePlace(evidence: Evidence, sources: readonly Source[]): SourcePlace | null {
  const source = sources.find(({ uri }) => uri === evidence.source);
  if (source === undefined) return null;
  const { document, byEvidence } = placesIn(source);
  let place = byEvidence.get(evidence);
  if (place === undefined) byEvidence.set(evidence, (place = placeOf(evidence, source, document)));
  return place;
}

function placesIn(source: Source): KnownPlaces {
  let places = known.get(source);
  if (places === undefined) {
    const document = TextDocument.create(source.article, "plaintext", 0, source.text);
    known.set(source, (places = { document, byEvidence: new WeakMap() }));
  }
  return places;
}

function placeOf({ span, sentence }: Evidence, { article, text }: Source, document: TextDocument): SourcePlace {
  const range = rangeOf(document, span);
  const line = range.start.line + 1;
  const before = text.slice(Math.min(sentence.start, span.start), span.start);
  const decisive = text.slice(span.start, span.end);
  const after = text.slice(span.end, Math.max(sentence.end, span.end));
  return {
    location: { uri: article, range },
    label: `${nameOf(article)}, line ${line}`,
    href: `${article}#L${line}`,
    before,
    decisive,
    after,
    sentence: (before + decisive + after).replace(/\s+/g, " ").trim(),
  };
}

export const rangeOf = (document: TextDocument, { start, end }: Span): Location["range"] => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});
