import type { Frame } from "../../claims/number/frame/frame.js";
import { append } from "../../text/append.js";

/** On which sides of an axis of rivals a frame stands: those that its nearest words name. */
export interface Standing {
  readonly axis: number;
  readonly sides: readonly number[];
}

/** Words nearer than this place a figure on an axis. */
const NEAR = 0.45;

/** Words count as equally near down to this share of the nearest's weight. */
const SAME_NEARNESS = 0.6;

/** Where a frame stands on each axis that it has to do with: on none for most. */
export function standingsOf({ terms }: Frame): readonly Standing[] {
  const placing = terms.filter(({ concept, weight }) => weight >= NEAR && concept.poles.length > 0);
  if (placing.length === 0) return [];
  const nearest = new Map<number, number>();
  for (const { concept, weight } of placing)
    for (const { axis } of concept.poles) nearest.set(axis, Math.max(weight, nearest.get(axis) ?? 0));
  const sides = new Map<number, number[]>();
  for (const { concept, weight } of placing)
    for (const { axis, side } of concept.poles)
      if (weight >= SAME_NEARNESS * (nearest.get(axis) as number)) append(sides, axis, side);
  return Array.from(sides, ([axis, named]) => ({ axis, sides: named }));
}

/** Whether two frames stand on different sides of an axis. */
export function areOpposed(ours: readonly Standing[], theirs: readonly Standing[]): boolean {
  for (const { axis, sides } of ours)
    for (const other of theirs)
      if (other.axis === axis && !sides.some((side) => other.sides.includes(side))) return true;
  return false;
}
