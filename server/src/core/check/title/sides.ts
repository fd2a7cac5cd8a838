import type { Title } from "../../claims/people/title.js";

const PROSECUTORS = new Set(["prosecutor", "district attorney", "state attorney"]);
const LAWYERS = new Set(["lawyer", "barrister", "solicitor", "counsel", "advocate"]);

/** On which side of a court somebody speaks, where the title tells: a lawyer may be on either. */
function sideOf({ role: { name }, qualifiers }: Title): "prosecution" | "defence" | null {
  if (PROSECUTORS.has(name)) return "prosecution";
  if (name === "public defender") return "defence";
  if (!LAWYERS.has(name)) return null;
  if (qualifiers.includes("defence")) return "defence";
  return qualifiers.includes("prosecution") || qualifiers.includes("prosecuting") ? "prosecution" : null;
}

/** Whether two titles put somebody on the two sides of one case, or of one chamber. */
export function areOpposed(a: Title, b: Title): boolean {
  const [one, other] = [sideOf(a), sideOf(b)];
  return (one !== null && other !== null && one !== other) || leadsOpposition(a, b) || leadsOpposition(b, a);
}

/** `leader of the opposition` is not `leader of the council`. */
const leadsOpposition = (a: Title, b: Title): boolean =>
  a.role.name === "leader" &&
  b.role.name === "leader" &&
  a.qualifiers.includes("opposition") &&
  b.qualifiers.length > 0 &&
  !b.qualifiers.some((word) => a.qualifiers.includes(word));
