import type { Frame } from "../../claims/number/frame/frame.js";
import { append } from "../../text/append.js";

/** Where a frame stands on each axis of rivals: the sides of it that its nearest words name. */
export type Sides = ReadonlyMap<number, readonly number[]>;

/** Words nearer than this place a figure on an axis. */
const NEAR = 0.45;

/** Words count as equally near down to this share of the nearest's weight. */
const SAME_NEARNESS = 0.6;

const NOWHERE: Sides = new Map();

export function sidesOf({ terms }: Frame): Sides {
  const placing = terms.filter(({ concept, weight }) => weight >= NEAR && concept.poles.length > 0);
  if (placing.length === 0) return NOWHERE;
  const nearest = new Map<number, number>();
  for (const { concept, weight } of placing)
    for (const { axis } of concept.poles) nearest.set(axis, Math.max(weight, nearest.get(axis) ?? 0));
  const sides = new Map<number, number[]>();
  for (const { concept, weight } of placing)
    for (const { axis, side } of concept.poles)
      if (weight >= SAME_NEARNESS * (nearest.get(axis) as number)) append(sides, axis, side);
  return sides;
}

/** Whether two frames stand on different sides of an axis. */
export function areOpposed(ours: Sides, theirs: Sides): boolean {
  for (const [axis, sides] of ours) {
    const others = theirs.get(axis);
    if (others !== undefined && !sides.some((side) => others.includes(side))) return true;
  }
  return false;
}
