import { fieldOf, isInstitution, isPortfolio } from "../../claims/people/lexicon/portfolios.js";
import type { Title } from "../../claims/people/title.js";
import { canBeSaid } from "../../claims/people/titleMatch.js";
import { areOpposed } from "./sides.js";

/** Modifiers between which news makes no difference here: a retired judge is a former judge. */
const ALIKE: Readonly<Record<string, string>> = { retired: "former", honorary: "", outgoing: "", once: "former" };

const canonical = (modifiers: readonly string[], open: boolean): ReadonlySet<string> =>
  new Set(
    modifiers
      .map((modifier) => ALIKE[modifier] ?? modifier)
      .filter((modifier) => modifier !== "" && !(open && modifier === "former")),
  );

const disjoint = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((item) => b.includes(item));

/** Whether one title can be said for the other: the same role, no modifier more or less, no rival body. */
export function agrees(said: Title, held: Title): boolean {
  return areLike(said, held) && (sameModifiers(said, held) || keepsRank(said, held)) && !rivalBodies(said, held);
}

/** A colonel in retirement is spoken to as one. */
const keepsRank = (said: Title, held: Title): boolean =>
  said.role.kind === "rank" &&
  said.modifiers.length === 0 &&
  held.modifiers.every((modifier) => modifier === "retired");

/** Whether the one role can be said for the other, a finance director being a director of finance. */
export const areLike = (said: Title, held: Title): boolean =>
  canBeSaid(said.role.name, held.role.name) || isCompoundOf(said, held) || isCompoundOf(held, said);

function isCompoundOf({ role: { name } }: Title, { role, qualifiers }: Title): boolean {
  const fields = name.endsWith(` ${role.name}`) ? name.slice(0, -role.name.length).trim().split(" ") : [];
  return fields.length > 0 && fields.every((field) => qualifiers.includes(field));
}

export function sameModifiers(a: Title, b: Title): boolean {
  const open = a.past || b.past;
  const left = canonical(a.modifiers, open);
  const right = canonical(b.modifiers, open);
  return left.size === right.size && [...left].every((modifier) => right.has(modifier));
}

/** Whether two titles are of different countries, levels, institutions, portfolios or sides. */
export function rivalBodies(a: Title, b: Title): boolean {
  if (a.role.name !== "mayor" && disjoint(a.countries, b.countries)) return true;
  if (disjoint(a.levels, b.levels) || areOpposed(a, b)) return true;
  if (disjoint(a.qualifiers.filter(isInstitution), b.qualifiers.filter(isInstitution))) return true;
  if (disjoint(fieldsOf(a), fieldsOf(b))) return true;
  return a.role.kind === "academic" && b.role.kind === "academic" && disjoint(subjects(a), subjects(b));
}

const fieldsOf = ({ qualifiers }: Title): readonly string[] => qualifiers.filter(isPortfolio).map(fieldOf);

/** Endings by which a field of learning is known. */
const SUBJECT = /(?:ology|onomy|ography|istry|ics|ic|ematics|osophy|history|law|iatry|urgery)$/;

const subjects = ({ qualifiers }: Title): readonly string[] => qualifiers.filter((word) => SUBJECT.test(word));

/** How many words of bodies two titles share. */
export function sharedWords(a: Title, b: Title): number {
  const words = new Set([...b.qualifiers, ...b.countries]);
  return new Set([...a.qualifiers, ...a.countries].filter((word) => words.has(word))).size;
}
