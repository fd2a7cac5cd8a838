import { startingIn, type Span } from "../../text/span.js";
import type { Mention } from "./person.js";

/** Those of a block's mentions that start in a stretch of it: a long block has many, a sentence few. */
export const mentionsWithin = (mentions: readonly Mention[], stretch: Span): readonly Mention[] =>
  startingIn(mentions, stretch, ({ span }) => span.start);
