import type { Title } from "./title.js";

/** Roles that news uses for one another; a title of one is held by a holder of the other. */
const LIKE_ROLES = [
  ["prime minister", "premier"], ["head coach", "coach", "manager"], ["head", "director", "leader", "chief"], ["chief executive", "head", "chief"],
  ["lawyer", "counsel"], ["captain", "skipper"], ["adviser", "aide"], ["president", "leader"], ["prime minister", "leader"], ["chancellor", "leader"],
  ["spokesperson", "press secretary"], ["doctor", "physician"], ["goalkeeper", "keeper"], ["filmmaker", "director"], ["king", "monarch"], ["queen", "monarch"],
  ["senator", "lawmaker"], ["representative", "lawmaker"], ["mp", "lawmaker"], ["council member", "councillor"], ["football manager", "manager"],
  ["writer", "author"], ["writer", "novelist"], ["author", "novelist"], ["journalist", "reporter"], ["journalist", "correspondent"], ["reporter", "correspondent"],
  ["vendor", "trader"], ["professor", "academic"], ["minister", "secretary"], ["envoy", "special envoy"], ["chair", "head"], ["chair", "leader"], ["boss", "manager"], ["boss", "chief executive"],
  ["judge", "justice"], ["director", "boss"], ["negotiator", "envoy"], ["soldier", "officer"], ["scientist", "researcher"],
];

const LIKE = new Map<string, Set<string>>();
for (const roles of LIKE_ROLES) for (const role of roles) LIKE.set(role, new Set([...(LIKE.get(role) ?? []), ...roles]));

export const areLikeRoles = (a: string, b: string): boolean => a === b || (LIKE.get(a)?.has(b) ?? false);

/** Whether who holds `held` can be spoken of by `said`, a role standing alone. */
export function holdsTitle(held: Title, said: Title): boolean {
  if (held.implied || !areLikeRoles(held.role.name, said.role.name)) return false;
  if (said.countries.length > 0 && held.countries.length > 0 && !said.countries.some((country) => held.countries.includes(country))) return false;
  if (said.modifiers.some((modifier) => !held.modifiers.includes(modifier))) return false;
  if (said.qualifiers.length === 0 || held.qualifiers.length === 0) return true;
  return said.qualifiers.some((word) => held.qualifiers.includes(word)) || said.proper.length === 0 || held.proper.length === 0;
}
