import { conceptOf, type Concept } from "../../claims/number/frame/lexicon.js";
import type { Category } from "../../claims/number/numberClaim.js";
import type { Figure } from "./figure.js";
import { sameThing } from "./nouns.js";

/** Categories whose units are taken for each other. */
const CONFUSED: readonly ReadonlySet<Category>[] = [
  new Set<Category>(["money"]),
  new Set<Category>(["measure"]),
  new Set<Category>(["duration"]),
  new Set<Category>(["percent", "percentage point"]),
];

/** What contests count: `five places` for `five points`. */
const CONTESTED = new Set(
  `point place goal run wicket set game match lap seat vote win length shot over frame leg rank`
    .split(" ")
    .map((noun) => conceptOf(noun).stem),
);

/** A council has as many places as seats. */
const SEATS = new Set(["seat", "place"].map((noun) => conceptOf(noun).stem));

/** Whether two figures that disagree would agree in one unit, scale or currency. */
export function isUnitSlip(ours: Figure, theirs: Figure): boolean {
  const [a, b] = [ours.printed, theirs.printed];
  if (a === null || b === null) return false;
  const [our, their] = [ours.claim, theirs.claim];
  const alike = CONFUSED.some((set) => set.has(our.category) && set.has(their.category));
  if (alike && our.quantity.unit !== their.quantity.unit) return a.low === b.low && a.high === b.high;
  if (our.category !== their.category) return false;
  return (
    our.category !== "ordinal" &&
    our.quantity.unit === their.quantity.unit &&
    isThousandfold(a.low, b.low) &&
    isThousandfold(a.high, b.high)
  );
}

/** Whether a figure that agrees counts something else that contests count too. */
export const isRivalCount = (ours: Figure, theirs: Figure): boolean =>
  ours.claim.category === "count" &&
  theirs.claim.category === "count" &&
  areRivals(contestedBy(ours), contestedBy(theirs));

const contestedBy = ({ claim: { quantity } }: Figure): Concept | null => {
  const concept = quantity.unit === null ? null : conceptOf(quantity.unit);
  return concept !== null && CONTESTED.has(concept.stem) ? concept : null;
};

const areRivals = (a: Concept | null, b: Concept | null): boolean =>
  a !== null && b !== null && !sameThing(a, b) && !(SEATS.has(a.stem) && SEATS.has(b.stem));

function isThousandfold(a: number, b: number): boolean {
  if (a === 0 || b === 0) return false;
  const power = Math.log10(a / b) / 3;
  return Math.abs(power) > 0.9 && Math.abs(power - Math.round(power)) < 1e-9;
}
