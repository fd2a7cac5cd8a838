import type { Block, Prose } from "../../text/prose.js";
import type { Mention, People } from "../people/person.js";
import { isFirstPerson } from "./firstPerson.js";
import { speakerOf } from "./speaker.js";
import type { Statement } from "./statement.js";

/** An interview whose questions are told by their type alone: questions in bold or italics, answers in the first person. */
export function interviewTurns(prose: Prose, people: People): readonly Statement[] {
  const { blocks } = prose;
  const questions = blocks.flatMap((block, index) => (isQuestion(block) ? [index] : []));
  const [first] = questions;
  if (first === undefined || questions.length < 2) return [];
  const answers = questions.map((question, position) => answerTo(blocks, question, questions[position + 1]));
  const texts = answers.flatMap((indexes) => indexes.map((index) => blocks[index]?.text ?? ""));
  if (!isFirstPerson(texts)) return [];
  const interviewee = firstNamed(people, first);
  const speaker =
    interviewee === null
      ? null
      : speakerOf(prose, people, { block: interviewee.block, span: interviewee.span, mention: interviewee });
  return [
    ...questions.map((index) => statement(blocks, [index], speakerOf(prose, people, question(blocks, index)))),
    ...answers.map((indexes) => statement(blocks, indexes, speaker)),
  ];
}

const isQuestion = ({ kind, text, styles }: Block): boolean =>
  kind === "paragraph" && text.endsWith("?") && styles.some(({ start, end }) => end - start >= text.length - 1);

function answerTo(blocks: readonly Block[], question: number, next = blocks.length): readonly number[] {
  const heading = blocks.findIndex(({ kind }, index) => index > question && kind === "heading");
  const end = heading === -1 ? next : Math.min(next, heading);
  return Array.from({ length: end - question - 1 }, (_, offset) => question + 1 + offset);
}

function firstNamed(people: People, before: number): Mention | null {
  for (let block = 0; block < before; block++) {
    const named = people.mentionsIn(block).find(({ form }) => form === "name");
    if (named !== undefined) return named;
  }
  return null;
}

/** Whoever asks has no name here. */
const question = (blocks: readonly Block[], block: number) => ({
  block,
  span: { start: 0, end: blocks[block]?.text.length ?? 0 },
  mention: null,
});

function statement(blocks: readonly Block[], indexes: readonly number[], speaker: Statement["speaker"]): Statement {
  const pieces = indexes.map((block) => {
    const words = { start: 0, end: blocks[block]?.text.length ?? 0 };
    return { block, span: words, words, within: [] };
  });
  return { pieces, speaker, marked: false };
}
