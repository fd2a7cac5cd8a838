import type { Finding, VerdictKind } from "../core/check/finding.js";
import type { RuleId } from "../core/check/rules.js";
import type { Source } from "../project/source.js";
import type { Paragraph, Run } from "./richText.js";
import { sourcePlace, type SourcePlace } from "./sourcePlace.js";
import { wordDifference } from "./wordDifference.js";

const VERDICTS: Readonly<Record<VerdictKind, string>> = {
  supported: "Supported by the source",
  imprecise: "Not quite what the source says",
  contradicted: "Contradicted by the source",
  unsupported: "Not in the source",
};

/** What is said of a claim when it is pointed at: the verdict, why, and the passages that prove it. */
export function hoverText(
  finding: Finding,
  sources: readonly Source[],
  rulePage: (rule: RuleId) => string,
): readonly Paragraph[] {
  const { claim, rule, severity, message, evidence } = finding;
  const isUnchecked = finding.verdict === "unsupported" && rule === null;
  const verdict: Run = { text: isUnchecked ? "Not checked" : VERDICTS[finding.verdict], style: "strong" };
  const paragraphs: Paragraph[] = [
    { runs: rule === null ? [verdict] : [verdict, { text: " · " }, { text: rule, href: rulePage(rule) }] },
  ];
  // Where it is a diagnostic, the editor says the message itself.
  if (severity === null && message !== "") paragraphs.push({ runs: [{ text: message }] });
  const [decisive] = evidence;
  if (claim.kind === "quote" && rule === "quote-altered" && decisive !== undefined)
    paragraphs.push({ runs: [{ text: "From draft to source: " }, ...wordDifference(claim.words, decisive.text)] });
  for (const one of evidence) {
    const place = sourcePlace(one, sources);
    if (place !== null) paragraphs.push(...passage(place));
  }
  return paragraphs;
}

const passage = ({ before, decisive, after, label, href }: SourcePlace): readonly Paragraph[] => [
  { quoted: true, runs: [{ text: before }, { text: decisive, style: "strong" }, { text: after }] },
  { runs: [{ text: "— " }, { text: label, href }] },
];
