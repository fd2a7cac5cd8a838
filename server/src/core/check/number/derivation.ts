import type { Fact } from "./facts.js";

/** A figure worked out from others. */
export interface Derivation {
  readonly arithmetic: string;
  readonly facts: readonly Fact[];
  /** How surely the figures that went in are about the claim's thing, as a share of the most that could speak for it. */
  readonly likeness: number;
}
