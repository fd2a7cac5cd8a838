import type { Span } from "../../text/span.js";
import type { Token } from "../../text/tokens.js";
import type { Mention } from "../people/person.js";
import { isBetween, isCue, isPreposition, opensOtherPhrase } from "./cueWords.js";
import type { Scene } from "./scene.js";

/** Who is said to speak: where the text names them, and the mention of a person there, if it is one. */
export interface Attribution {
  readonly span: Span;
  readonly mention: Mention | null;
}

/** How many words an apposition between a name and its verb may have. */
const APPOSITION = 30;
const NOUN_PHRASE = 6;

export const ofMention = (mention: Mention): Attribution => ({ span: mention.span, mention });

/** The subject of the verb at a token; null where none can be told. */
export function subjectBefore(scene: Scene, verb: number, from: number): Attribution | null {
  const { tokens } = scene;
  let at = verb - 1;
  while (at >= from && isBetween((tokens[at] as Token).lower)) at--;
  const token = tokens[at];
  if (token === undefined || at < from) return null;
  const mention = scene.mentionAt(token);
  if (mention !== undefined) return ofMention(nameInApposition(scene, mention, at, from));
  if (token.text === "," || token.text === ")" || /^[—–-]$/.test(token.text)) return apposed(scene, at, from);
  if (token.lower === "and" || token.lower === "but" || token.lower === "to") return mainSubject(scene, verb, from);
  return opensOtherPhrase(token.lower) || token.kind === "punctuation" ? null : nounPhraseBefore(scene, at, from);
}

/** The main subject of the sentence whose tokens begin at `from`: the first mention that stands where subjects do. */
export function mainSubject(scene: Scene, before: number, from: number): Attribution | null {
  const { tokens } = scene;
  const start = tokens[from]?.start ?? 0;
  const limit = tokens[before]?.start ?? scene.text.length;
  for (const mention of scene.mentionsWithin({ start, end: limit })) {
    if (scene.isPossessive(mention)) continue;
    const at = scene.tokenFrom(Math.max(start, mention.extent.start));
    const previous = tokens[at - 1];
    const early = at - from <= 2 && !(previous !== undefined && at > from && isPreposition(previous.lower));
    if (early || previous === undefined || at === from || previous.text === "," || isCue(previous.lower))
      return ofMention(mention);
  }
  return null;
}

/** The subject after an inverted verb: `said the mayor, Ann Lee`. */
export function subjectAfter(scene: Scene, verb: number, to: number): Attribution | null {
  const { tokens } = scene;
  const first = tokens[verb + 1];
  if (first === undefined || verb + 1 >= to || opensOtherPhrase(first.lower) || first.kind === "punctuation")
    return null;
  for (let at = verb + 1; at < Math.min(to, verb + 6); at++) {
    const token = tokens[at] as Token;
    if (token.kind === "punctuation" && token.text !== "-") break;
    const mention = scene.mentionAt(token);
    if (mention === undefined) continue;
    if (!scene.isPossessive(mention)) return ofMention(nameAfter(scene, mention));
  }
  let end = verb + 1;
  while (end + 1 < to && end < verb + NOUN_PHRASE && goesOn(tokens, end + 1)) end++;
  return { span: { start: first.start, end: (tokens[end] as Token).end }, mention: null };
}

/** A role that is followed by the name it is apposed to: `the mayor, Ann Lee`. */
function nameAfter(scene: Scene, mention: Mention): Mention {
  if (mention.person !== null) return mention;
  const next = scene.mentionsWithin({ start: mention.span.end, end: mention.span.end + 200 })[0];
  if (next?.form !== "name") return mention;
  return /^(?:of [^,;.]{1,60})?,?$/.test(scene.text.slice(mention.span.end, next.span.start).trim()) ? next : mention;
}

/** A role before the verb may itself stand in apposition to a name: `Ann Lee, mayor and the third to hold the job, said`. */
function nameInApposition(scene: Scene, mention: Mention, at: number, from: number): Mention {
  if (mention.person !== null || mention.form !== "role") return mention;
  const main = mainSubject(scene, at, from)?.mention;
  const after = main === undefined || main === null ? undefined : scene.tokens[scene.tokenFrom(main.span.end)];
  return main?.form === "name" && isParting(after) ? main : mention;
}

/** The subject before an apposition or clause that ends at `end`: `Ann Lee, the mayor of a small town, said`. */
function apposed(scene: Scene, end: number, from: number): Attribution | null {
  const { tokens } = scene;
  const first = Math.max(from, end - APPOSITION);
  // What stands before a semicolon has its own subject.
  const clause = tokens.slice(first, end).findLastIndex(({ text }) => text === ";") + 1;
  const floor = tokens[first + clause]?.start ?? 0;
  const limit = (tokens[end] as Token).start;
  let found: Mention | null = null;
  for (const mention of scene.mentionsWithin({ start: floor, end: limit })) {
    if (scene.isPossessive(mention)) continue;
    const next = tokens[scene.tokenFrom(mention.extent.end)];
    const previous = tokens[scene.tokenFrom(mention.extent.start) - 1]?.lower ?? "";
    if (isPreposition(previous)) continue;
    const direct = tokens[scene.tokenFrom(mention.span.end)];
    if (!isParting(direct) && !isParting(next)) continue;
    if (found === null || found.person === null || mention.person === found.person) found = mention;
    if (found.form === "name") break;
  }
  return found === null ? null : ofMention(found);
}

const isParting = (token: Token | undefined): boolean => token !== undefined && /^[,()—–-]$/.test(token.text);

function nounPhraseBefore(scene: Scene, at: number, from: number): Attribution {
  const { tokens } = scene;
  let start = at;
  while (start - 1 >= from && at - start < NOUN_PHRASE && isNominal(tokens[start - 1] as Token)) start--;
  return { span: { start: (tokens[start] as Token).start, end: (tokens[at] as Token).end }, mention: null };
}

/** Whether a noun phrase goes on here: `Secretary of State Ann Lee`. */
const goesOn = (tokens: readonly Token[], at: number): boolean =>
  isNominal(tokens[at] as Token) || (tokens[at]?.lower === "of" && tokens[at + 1]?.capital === true);

function isNominal({ kind, text, lower, capital }: Token): boolean {
  if (kind === "punctuation") return text === "-";
  if (opensOtherPhrase(lower)) return false;
  return capital || (!isCue(lower) && !isBetween(lower));
}
