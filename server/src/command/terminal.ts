import pc from "picocolors";
import { styleOf, type Style } from "../report/style.js";

/** What the command line takes from the process that it runs in. */
export interface Terminal {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
}

export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Coloured where a person looks on, unless NO_COLOR or FORCE_COLOR say otherwise. */
export function styleFor(output: Output, { environment }: Terminal): Style {
  const { NO_COLOR = "", FORCE_COLOR = "", TERM } = environment;
  const isPerson = output.isTTY === true && TERM !== "dumb";
  return styleOf(pc.createColors(NO_COLOR === "" && (isPerson || (FORCE_COLOR !== "" && FORCE_COLOR !== "0"))));
}
