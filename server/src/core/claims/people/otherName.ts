import type { Block } from "../../text/prose.js";
import type { OtherName } from "./person.js";
import type { NameReading } from "./readings.js";

/** A name that is nobody's. */
export function otherNameOf(block: Block, index: number, { span, initial, evidence }: NameReading): OtherName {
  return { block: index, span, initial, evidence, text: block.text.slice(span.start, span.end) };
}
