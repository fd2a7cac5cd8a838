import type { TextFormat } from "../core/text/readProse.js";

/** A draft as it is now: on disk, or in an editor. */
export interface Draft {
  readonly uri: string;
  readonly text: string;
  readonly format: TextFormat;
}
