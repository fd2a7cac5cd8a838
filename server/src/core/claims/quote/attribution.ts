import type { Span } from "../../text/span.js";
import type { Token } from "../../text/tokens.js";
import { isBetween, isCue, isDeterminer, isMental, opensOtherPhrase } from "./cueWords.js";
import type { Quotation } from "./pairs.js";
import { REACH, type Scene } from "./scene.js";
import { mainSubject, ofMention, subjectAfter, subjectBefore, type Attribution } from "./subject.js";

/** Nouns by which someone's words are given as theirs: `in the mayor's words`. */
const REPLY = /^(?:reply|answer|response|verdict|message|advice|conclusion|retort|explanation|question)$/;
const WORDS_OF = /^(?:words?|phrase|view|opinion|telling|account|description|term|assessment|verdict|formulation)$/;
/** A label is short: a name, a role, a word on the subject. */
const LABEL_TOKENS = 14;
const SIGNATURE_TOKENS = 10;
const NAMELESS_LABEL_TOKENS = 6;

/** What follows a quotation up to the end of its sentence or to the next quotation; empty where its sentence ends with it. */
export function gapAfter(scene: Scene, quotation: Quotation, next: Quotation | undefined): Span {
  const { text } = scene;
  const none = { start: quotation.end, end: quotation.end };
  if (/^\s*[.;:?!]/.test(text.slice(quotation.end, quotation.end + 3))) return none;
  const limit = next?.start ?? text.length;
  const following = /^\s*/.exec(text.slice(quotation.end, quotation.end + 8))?.[0].length ?? 0;
  const said = text.slice(Math.max(quotation.words.start, quotation.words.end - 4), quotation.words.end);
  if (
    /\.["”’'»]*$/.test(said) &&
    !/^[\p{Ll},]/u.test(text.slice(quotation.end + following, quotation.end + following + 1))
  )
    return none;
  const { end } = scene.sentenceAt(Math.min(quotation.end + following, text.length - 1));
  return { start: quotation.end, end: Math.max(quotation.end, Math.min(end, limit)) };
}

/** Who is named as the speaker right after a quotation. */
export function attributionAfter(scene: Scene, quotation: Quotation, gap: Span): Attribution | null {
  const { tokens } = scene;
  let from = scene.tokenFrom(gap.start);
  const to = Math.min(scene.tokenFrom(gap.end), from + REACH);
  if (from >= to) return null;
  const parted = /[,?!…—–-]["”’']*$/.test(scene.text.slice(quotation.words.end - 2, quotation.words.end));
  const comma = /^[,—–-]$/.test((tokens[from] as Token).text);
  if (comma) from++;
  while (from < to && isBetween((tokens[from] as Token).lower)) from++;
  if (isHow(tokens, from)) from++;
  const first = tokens[from];
  if (first === undefined || from >= to) return null;
  const given = givenWords(scene, from, to);
  if (given !== null) return given;
  if (isCue(first.lower) && !first.lower.endsWith("ing")) return subjectAfter(scene, from, to);
  if (opensOtherPhrase(first.lower) || first.kind === "punctuation") return null;
  if (!parted && !comma && scene.mentionAt(first) === undefined) return null;
  for (let at = from + 1; at < to; at++) {
    if (!isVerb(scene, at, from)) continue;
    const subject = subjectBefore(scene, at, from);
    if (subject !== null && scene.tokenFrom(subject.span.start) - from <= 6) return subject;
  }
  return null;
}

/** `“…” was how Ann Lee put it.` */
const isHow = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "how" && /^(?:is|was)$/.test(tokens[at - 1]?.lower ?? "");

/** Who is named as the speaker in what leads up to a quotation. */
export function attributionBefore(scene: Scene, quotation: Quotation): Attribution | null {
  const { from, to } = scene.leadingTo(quotation.start);
  if (from >= to) return null;
  const given = givenWords(scene, from, to) ?? directSubject(scene, from, to);
  if (given !== null) return given;
  let unknown: Attribution | null = null;
  for (let at = to - 1; at >= from; at--) {
    if (!isVerb(scene, at, from)) continue;
    const subject = subjectOf(scene, at, from, to);
    if (subject?.mention) return subject;
    unknown ??= subject;
    if (subject !== null && !isMental((scene.tokens[at] as Token).lower)) break;
  }
  return unknown ?? withoutVerb(scene, from, to);
}

/**
 * Whether the sentence before a quotation's speaks of someone whom the text's people do not explain: then a pronoun may
 * well mean them.
 */
export function isStrangerBefore(scene: Scene, quotation: Quotation): boolean {
  const { from: to } = scene.leadingTo(quotation.start);
  const last = scene.tokens[to - 1];
  if (last === undefined) return false;
  const { from } = scene.leadingTo(last.start);
  for (let at = from; at < to; at++) {
    if (!isVerb(scene, at, from)) continue;
    const subject = subjectBefore(scene, at, from) ?? subjectAfter(scene, at, to);
    if (subject !== null && isStranger(scene, subject)) return true;
  }
  return false;
}

const isStranger = ({ text }: Scene, { span, mention }: Attribution): boolean =>
  mention === null
    ? /\p{Lu}\p{L}{0,30} \p{Lu}\p{L}{1,30}$/u.test(text.slice(span.start, span.end))
    : mention.form === "role" && mention.person === null;

/** A name that stands alone after a quotation, past a dash or in parentheses: `“…” – Ann Lee`. */
export function signatureAfter(scene: Scene, quotation: Quotation): Attribution | null {
  if (!/^\s*(?:[—–―(]|--?\s)/.test(scene.text.slice(quotation.end, quotation.end + 4))) return null;
  const at = scene.tokenFrom(quotation.end);
  const first = scene.tokens.slice(at, at + 3).find(({ kind }) => kind === "word");
  const mention = first === undefined ? undefined : scene.mentionAt(first);
  if (mention === undefined) return null;
  const rest = scene.tokens.slice(scene.tokenFrom(mention.extent.end));
  return rest.length <= SIGNATURE_TOKENS && !rest.some(({ lower }) => isCue(lower)) ? ofMention(mention) : null;
}

/** The speaker that a paragraph or item begins with: `Ann Lee, mayor: “…”`. */
export function labelOf(scene: Scene): Attribution | null {
  const colon = scene.tokens.slice(0, LABEL_TOKENS).findIndex(({ text }) => text === ":");
  const first = scene.tokens[0];
  if (colon < 1 || first === undefined) return null;
  const end = (scene.tokens[colon] as Token).start;
  if ((scene.quotations[0]?.start ?? 0) < end) return null;
  const [mention] = scene.mentionsWithin({ start: 0, end });
  if (mention !== undefined) return ofMention(mention);
  const isBare = colon <= NAMELESS_LABEL_TOKENS && scene.sentenceStart(scene.quotations[0]?.start ?? 0) <= end;
  return isBare ? { span: { start: first.start, end: (scene.tokens[colon - 1] as Token).end }, mention: null } : null;
}

function subjectOf(scene: Scene, verb: number, from: number, to: number): Attribution | null {
  const { tokens } = scene;
  const { lower } = tokens[verb] as Token;
  const previous = tokens[verb - 1]?.lower ?? "";
  if (/^(?:was|were|been|being|is|are|be)$/.test(previous) && !lower.endsWith("ing")) {
    const by = tokens.findIndex(({ lower: word }, at) => at > verb && at < to && word === "by");
    return by === -1 ? null : subjectAfter(scene, by, to);
  }
  if (lower.endsWith("ing") || previous === "to") return mainSubject(scene, verb, from);
  return subjectBefore(scene, verb, from);
}

/** Whether the token is a cue verb, and no noun or adjective of the same form. */
function isVerb(scene: Scene, at: number, from: number): boolean {
  const { lower } = scene.tokens[at] as Token;
  if (!isCue(lower)) return false;
  if ((lower === "goes" || lower === "went") && scene.tokens[at + 1]?.lower !== "on") return false;
  return at === from || !isDeterminer(scene.tokens[at - 1]?.lower ?? "");
}

/** `according to Ann Lee`, `in the words of Ann Lee`, `in Ann Lee's words`, `as Ann Lee tells it`. */
export function givenWords(scene: Scene, from: number, to: number): Attribution | null {
  const { tokens } = scene;
  for (let at = from; at < to; at++) {
    const { lower } = tokens[at] as Token;
    const next = tokens[at + 1]?.lower;
    if ((lower === "according" && next === "to") || (/^(?:words|phrase)$/.test(lower) && next === "of"))
      return subjectAfter(scene, at + 1, to);
    if (lower === "as" && isTold(tokens, at + 1, to)) return subjectAfter(scene, at, to);
    if (REPLY.test(lower) && next === "from") return subjectAfter(scene, at + 1, to);
    if (/^['’]s?$/.test(lower) && (WORDS_OF.test(next ?? "") || REPLY.test(next ?? ""))) {
      const owner = scene.mentionAt(tokens[at - 1] as Token);
      if (owner !== undefined) return ofMention(owner);
    }
  }
  return null;
}

/** Within so many tokens of "as" stands who "tells it". */
const TELLER_TOKENS = 6;

const isTold = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, Math.min(to, from + TELLER_TOKENS))
    .some(
      ({ lower }, at) =>
        /^(?:tells?|told|puts?|has|had|recounts|remembers)$/.test(lower) && tokens[from + at + 1]?.lower === "it",
    );

/** Someone named right before words that go on from the name: `Ann Lee “had to sit down”`. */
function directSubject(scene: Scene, from: number, to: number): Attribution | null {
  const mention = scene.mentionAt(scene.tokens[to - 1] as Token);
  if (mention === undefined || scene.isPossessive(mention)) return null;
  const before = scene.tokenFrom(mention.extent.start) - 1;
  const previous = scene.tokens[before]?.lower ?? "";
  const isObject =
    before >= from && (isCue(previous) || (opensOtherPhrase(previous) && previous !== "and" && previous !== "but"));
  return isObject ? null : ofMention(mention);
}

/** `For Ann Lee the trouble is “…”`, and a clause that ends in a colon. */
function withoutVerb(scene: Scene, from: number, to: number): Attribution | null {
  const [first, second] = [scene.tokens[from], scene.tokens[from + 1]];
  const named = second !== undefined && from + 1 < to ? scene.mentionAt(second) : undefined;
  if (/^(?:to|for)$/.test(first?.lower ?? "") && named !== undefined && !scene.isPossessive(named))
    return ofMention(named);
  return afterColon(scene, from, to);
}

/** A clause that ends in a colon gives its subject's words. */
function afterColon(scene: Scene, from: number, to: number): Attribution | null {
  if (scene.tokens[to - 1]?.text !== ":") return null;
  const start = (scene.tokens[from] as Token).start;
  const end = (scene.tokens[to - 1] as Token).start;
  const [mention] = scene.mentionsWithin({ start, end });
  return mention === undefined ? null : ofMention(mention);
}
