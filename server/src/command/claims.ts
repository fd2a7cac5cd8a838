import { readText } from "../core/claims/reading.js";
import { formatOf } from "../core/text/formatOf.js";
import { disk } from "../project/disk.js";
import { filesBelow, type Found } from "../project/filesBelow.js";
import { InputError, problemOf } from "../project/problem.js";
import { readTextFile } from "../project/textFile.js";
import { nameOf } from "../project/uris.js";
import { textClaimsReporter } from "../report/claimsText.js";
import { jsonClaimsReporter } from "../report/json.js";
import type { Style } from "../report/style.js";
import { problemLine } from "../report/text.js";
import { CLEAN, FAILED } from "./exitStatus.js";
import { expandPaths } from "./expandPaths.js";
import { faultMessage } from "./faultMessage.js";
import type { Format } from "./formats.js";
import { inOrder } from "./inOrder.js";
import { Names } from "./names.js";
import { styleFor, type Terminal } from "./terminal.js";

/** Prints what is read in any text, with no source. Resolves to the exit status. */
export async function claims(terminal: Terminal, paths: readonly string[], format: Format): Promise<number> {
  const { stdout, stderr } = terminal;
  const names = new Names(terminal.cwd);
  const { uris, problems } = await expandPaths(disk, names, paths, textsBelow);
  const reporter =
    format === "json" ? jsonClaimsReporter(names.nameOf) : textClaimsReporter(names.nameOf, styleFor(stdout, terminal));
  const style = styleFor(stderr, terminal);
  for (const line of new Set(problems.map((problem) => problemLine(problem, names.nameOf, style)))) stderr.write(line);
  let read = 0;
  let found = 0;
  stdout.write(reporter.begin());
  for await (const { uri, file, error } of inOrder(uris, readFile)) {
    if (file === null) {
      stderr.write(complaint(uri, error, names, style));
      continue;
    }
    stdout.write(reporter.file(file));
    read += 1;
    found += file.reading.claims.length;
  }
  stdout.write(reporter.end(read, found));
  return read === uris.length && problems.length === 0 ? CLEAN : FAILED;
}

async function readFile(uri: string) {
  try {
    const text = await readTextFile(disk, uri);
    return { uri, file: { uri, reading: readText(text, formatOf(nameOf(uri))) }, error: null };
  } catch (error) {
    return { uri, file: null, error };
  }
}

function complaint(uri: string, error: unknown, names: Names, style: Style): string {
  if (!(error instanceof InputError)) return `${names.nameOf(uri)}: ${faultMessage(error)}\n`;
  return problemLine(problemOf(error, "The text", { uri, range: null }), names.nameOf, style);
}

const textsBelow = (folder: string): Promise<Found> =>
  filesBelow(disk, folder, (uri) => /\.(?:md|markdown|txt)$/i.test(nameOf(uri)));
