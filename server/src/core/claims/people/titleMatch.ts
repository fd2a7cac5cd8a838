import type { Role } from "./lexicon/roles.js";
import type { Title } from "./title.js";

/** Roles that the news uses for one another. */
const SYNONYMS = `
head coach, coach, manager
lawyer, counsel, advocate
adviser, aide
captain, skipper
spokesperson, press secretary
doctor, physician
writer, author
king, monarch
judge, justice
envoy, special envoy, negotiator
filmmaker, director
head, director, chief
council member, councillor
reporter, correspondent, journalist
scientist, researcher
partner, spouse
vendor, trader`;

/** A general role, and those of which it may be said; whoever is called by the general one need not hold the others. */
const BROADER = `
leader: president, prime minister, chancellor, head, director, chief, chair, governor, king, queen, general secretary, head of state, head of government, mayor, commander, captain
head: chief executive, leader, director general, general secretary, chair, president, captain, commander, managing director, executive director, dean, principal
chief: chief executive, managing director, president, commander, superintendent, police chief
boss: manager, head coach, coach, chief executive, director, managing director, head
executive: chief executive, chief financial officer, chief operating officer, managing director, executive director, director
official: director, minister, secretary, commissioner, administrator, spokesperson, governor, mayor, head, chief, inspector
minister: secretary, prime minister, chancellor
lawmaker: senator, representative, mp, mep, msp, assembly member, council member
mp: minister, prime minister, secretary
msp: minister
mep: minister
lawyer: district attorney, attorney general, prosecutor, barrister, solicitor
prosecutor: district attorney, attorney general
officer: captain, colonel, lieutenant, major, sergeant, general, commander, inspector, police chief, detective, constable
soldier: captain, colonel, lieutenant, major, sergeant, general, corporal, private
diplomat: ambassador, envoy, special envoy, consul
writer: novelist, poet, playwright, journalist, columnist, critic, reporter, correspondent, editor
author: novelist, writer
journalist: columnist, editor, critic, presenter, broadcaster
scientist: seismologist, physicist, chemist, biologist, hydrologist, neurologist, epidemiologist, geologist, virologist, chief scientist, meteorologist, climatologist
researcher: professor, lecturer, fellow, seismologist, hydrologist, neurologist, economist, epidemiologist
teacher: professor, lecturer, tutor, instructor
doctor: surgeon, neurologist, cardiologist, oncologist, psychiatrist, pathologist, gp, paediatrician, epidemiologist
artist: painter, sculptor, musician, singer, illustrator
musician: singer, pianist, guitarist, violinist, drummer, composer
player: striker, midfielder, defender, goalkeeper, winger, quarterback, footballer, captain
footballer: striker, midfielder, defender, goalkeeper, winger
trader: vendor, shopkeeper
envoy: ambassador
parent: father, mother
child: son, daughter
sibling: brother, sister
spouse: husband, wife
widow: husband, wife, spouse
partner: husband, wife, boyfriend, girlfriend, fiance`;

const LIKE = new Map<string, Set<string>>();
for (const line of SYNONYMS.trim().split("\n")) for (const role of line.split(", ")) addLike(role, line.split(", "));
for (const line of BROADER.trim().split("\n")) {
  const [general = "", specific = ""] = line.split(": ");
  addLike(general, specific.split(", "));
}

function addLike(role: string, others: readonly string[]): void {
  LIKE.set(role, new Set([...(LIKE.get(role) ?? []), ...others]));
}

/** Whether a holder of the one role may be spoken of by the other: the same, a synonym, or a more general one. */
export const canBeSaid = (said: string, held: string): boolean => said === held || (LIKE.get(said)?.has(held) ?? false);

/** Posts in one undertaking, or parts in one dealing, of which a person has one at a time. */
const RIVALS = [
  "director producer composer conductor screenwriter cinematographer choreographer librettist",
  "captain manager coach striker midfielder defender goalkeeper referee umpire",
  "judge prosecutor lawyer juror barrister solicitor",
  "senator representative",
  "mp mep msp",
  "pilot captain steward navigator",
  "umpire referee player coach",
  "plaintiff defendant",
  "buyer seller",
  "landlord tenant",
].map((roles) => new Set(roles.split(" ")));

export const areRivalRoles = (a: Role, b: Role): boolean =>
  a.name !== b.name && RIVALS.some((roles) => roles.has(a.name) && roles.has(b.name));

/** Whether who holds `held` can be spoken of by `said`, a role standing alone. */
export function holdsTitle(held: Title, said: Title): boolean {
  if (held.implied || !canBeSaid(said.role.name, held.role.name)) return false;
  if (
    said.countries.length > 0 &&
    held.countries.length > 0 &&
    !said.countries.some((country) => held.countries.includes(country))
  )
    return false;
  if (said.modifiers.some((modifier) => !held.modifiers.includes(modifier))) return false;
  if (said.qualifiers.length === 0 || held.qualifiers.length === 0) return true;
  return (
    said.qualifiers.some((word) => held.qualifiers.includes(word)) ||
    said.proper.length === 0 ||
    held.proper.length === 0
  );
}
