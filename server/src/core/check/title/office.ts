import type { HeldTitle, Person } from "../../claims/people/person.js";
import type { RoleKind } from "../../claims/people/lexicon/roles.js";
import { fold } from "../../claims/people/fold.js";
import { areRivalRoles } from "../../claims/people/titleMatch.js";
import type { Reference } from "../../reference/reference.js";
import { agrees, areLike, rivalBodies, sameModifiers, sharedWords } from "./compare.js";
import { isImpliedByDeed } from "./impliedByDeed.js";
import { isOfAnotherBody } from "./otherBody.js";
import { withoutArticle } from "./suggestion.js";
import { isInSuccession, isOfParty, isSomebodyUnnamed, isSpokenOfAs } from "./spokenOf.js";
import type { GivenTitle } from "../../claims/people/title.js";
import { wordSet } from "../../text/wordSet.js";

/** How a title of the draft stands to what the source says of the person. */
export type TitleJudgement =
  | { readonly holds: true; readonly by: HeldTitle | null }
  | { readonly holds: false; readonly rival: HeldTitle | null; readonly holder: Person | null };

const HOLDS: TitleJudgement = { holds: true, by: null };

/** Roles so general that anybody of the kind has them. */
const GENERAL =
  wordSet(`official leader executive member boss head chief player athlete officer assistant aide partner friend colleague author writer deputy representative
   candidate successor predecessor owner manager correspondent reporter journalist commentator teenager student contractor driver guard soldier artist advocate
   fighter fan agent consultant trader vendor founder substitute worker critic pupil trainee`);

/** Kinds of which a person has one at a time, so that another rivals it. */
const RIVAL_KINDS: ReadonlySet<RoleKind> = new Set(["office", "rank", "relation", "party"]);

export function judgeTitle(said: GivenTitle, person: Person, reference: Reference): TitleJudgement {
  const { kind } = said.role;
  if (kind === "courtesy") return judgeCourtesy(said, person);
  // `her deputy` is the deputy of whatever she is.
  if (said.modifiers.includes("deputy") && person.held.some(({ role }) => role.name === "deputy")) return HOLDS;
  const like = person.held.filter(
    (held) => areLike(said, held) && !(held.implied && said.proper.length > 0 && sharedWords(said, held) === 0),
  );
  const isRival = person.held.some(({ role }) => areRivalRoles(role, said.role));
  const isLoose = like.length === 0 || (/^an? /i.test(said.text) && like.some((held) => sameModifiers(said, held)));
  if (kind === "description" && !isRival && isLoose) return HOLDS;
  if (like.length > 0) return judgeAmong(said, like, person, reference);
  if (isListed(said, person)) return HOLDS;
  if (kind === "party" && isOfParty(person, said, reference)) return HOLDS;
  const holder = otherHolder(said, person, reference);
  if (kind === "office" && isInSuccession(said, person, holder, reference)) return HOLDS;
  if (holder !== null) return { holds: false, rival: rivalOf(said, person) ?? mainTitle(person), holder };
  if (kind === "occupation" && isImpliedByDeed(person, said, reference)) return HOLDS;
  if (isSpokenOfAs(person, said, reference, 0) || isSomebodyUnnamed(said, reference)) return HOLDS;
  if (GENERAL.has(said.role.name) && said.modifiers.length === 0 && !isRival) return HOLDS;
  if (kind === "academic" && said.role.name === "doctor" && person.held.some(({ role }) => role.kind === "academic"))
    return HOLDS;
  const rival = isRivalled(said, person) ? rivalOf(said, person) : null;
  // Whose kin, friend or pupil somebody is may go without a word.
  return rival === null && kind === "relation" ? HOLDS : { holds: false, rival, holder: null };
}

/** Whether a title of the person's that was read as one ends in this one: "director of the centre and professor of urology". */
const isListed = (said: GivenTitle, { held }: Person): boolean =>
  held.some(({ text }) => fold(text).includes(` and ${fold(withoutArticle(said.text))}`));

function judgeCourtesy(said: GivenTitle, person: Person): TitleJudgement {
  const told = person.held.find(({ role }) => role.gender !== null);
  if (told === undefined || said.role.gender === null || told.role.gender === said.role.gender) return HOLDS;
  return { holds: false, rival: told, holder: null };
}

/** Against the titles of like role: those whose body is nearest decide. */
function judgeAmong(
  said: GivenTitle,
  like: readonly HeldTitle[],
  person: Person,
  reference: Reference,
): TitleJudgement {
  const told = like.filter((held) => held.role.name === said.role.name && !held.implied);
  const most = Math.max(...like.map((held) => sharedWords(said, held)));
  // Who "ran the museum" is no more its director than who is told to be its former one.
  const nearest = (told.length > 0 ? like.filter(({ implied }) => !implied) : like).filter(
    (held) => sharedWords(said, held) === most,
  );
  const by = nearest.find((held) => agrees(said, held));
  const holder = most === 0 && isOfField(said) ? otherHolder(said, person, reference) : null;
  const theirs = holder?.held.some((held) => sharedWords(said, held) > 0) === true;
  if (theirs && like.every((held) => held.role.name !== said.role.name || held.qualifiers.length > 0)) {
    return { holds: false, rival: nearest[0] as HeldTitle, holder };
  }
  if (by !== undefined && !isOfAnotherBody(said, like, person, reference)) return { holds: true, by };
  if (isSpokenOfAs(person, said, reference, most)) return HOLDS;
  const rival = nearest[0] as HeldTitle;
  return { holds: false, rival, holder: rivalBodies(said, rival) ? otherHolder(said, person, reference) : null };
}

/** Whether a title names the body or, of an occupation, the field: two people of one club are both its players. */
const isOfField = ({ role: { kind }, qualifiers, proper }: GivenTitle): boolean =>
  qualifiers.length > 0 && (kind === "office" || (kind === "occupation" && proper.length === 0));

const rivalOf = (said: GivenTitle, person: Person): HeldTitle | null =>
  person.held.find(
    ({ role, implied }) => !implied && (role.kind === said.role.kind || areRivalRoles(role, said.role)),
  ) ?? null;

const isRivalled = ({ role }: GivenTitle, person: Person): boolean =>
  RIVAL_KINDS.has(role.kind) || person.held.some((held) => areRivalRoles(held.role, role));

const mainTitle = (person: Person): HeldTitle | null => person.held.find(({ implied }) => !implied) ?? null;

/** Another person of the source who has that very title; of several, the one of the nearest body. */
function otherHolder(said: GivenTitle, person: Person, { reading }: Reference): Person | null {
  if (said.role.kind === "honour") return null;
  let holder: Person | null = null;
  let most = -1;
  for (const other of reading.people.all) {
    if (other === person) continue;
    for (const held of other.held) {
      const shared = sharedWords(said, held);
      if (shared <= most || !isVeryTitle(said, held)) continue;
      most = shared;
      holder = other;
    }
  }
  return holder;
}

/** Many are professors or doctors; only of the same subject is it one title. */
const isVeryTitle = (said: GivenTitle, held: HeldTitle): boolean =>
  held.role.name === said.role.name &&
  agrees(said, held) &&
  (said.role.kind !== "academic" || sharedWords(said, held) > 0);
