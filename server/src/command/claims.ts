import { readText } from "../core/claims/reading.js";
import { formatOf } from "../core/text/formatOf.js";
import { disk } from "../project/disk.js";
import { filesBelow } from "../project/filesBelow.js";
import { problemOf } from "../project/problem.js";
import { readTextFile } from "../project/textFile.js";
import { nameOf } from "../project/uris.js";
import { textClaimsReporter } from "../report/claimsText.js";
import { jsonClaimsReporter } from "../report/json.js";
import { problemLine } from "../report/text.js";
import { CLEAN, FAILED } from "./exitStatus.js";
import { expandPaths } from "./expandPaths.js";
import type { Format } from "./formats.js";
import { inOrder } from "./inOrder.js";
import { Names } from "./names.js";
import { styleFor, type Terminal } from "./terminal.js";

/** Prints what is read in any text, with no source. Resolves to the exit status. */
export async function claims(terminal: Terminal, paths: readonly string[], format: Format): Promise<number> {
  const { stdout, stderr } = terminal;
  const names = new Names(terminal.cwd);
  const texts = await expandPaths(disk, names, paths, textsBelow);
  const reporter =
    format === "json" ? jsonClaimsReporter(names.nameOf) : textClaimsReporter(names.nameOf, styleFor(stdout, terminal));
  let read = 0;
  let found = 0;
  stdout.write(reporter.begin());
  for await (const { uri, text, problem } of inOrder(texts, readFile)) {
    if (problem !== null) {
      stderr.write(problemLine(problem, names.nameOf, styleFor(stderr, terminal)));
      continue;
    }
    const reading = readText(text, formatOf(nameOf(uri)));
    stdout.write(reporter.file({ uri, text, claims: reading.claims }));
    read += 1;
    found += reading.claims.length;
  }
  stdout.write(reporter.end(read, found));
  return read === texts.length ? CLEAN : FAILED;
}

async function readFile(uri: string) {
  try {
    return { uri, text: await readTextFile(disk, uri), problem: null };
  } catch (error) {
    return { uri, text: "", problem: problemOf(error, "The text", { uri, range: null }) };
  }
}

async function textsBelow(folder: string): Promise<readonly string[]> {
  const texts: string[] = [];
  for await (const uri of filesBelow(disk, folder)) if (/\.(?:md|markdown|txt)$/i.test(nameOf(uri))) texts.push(uri);
  return texts;
}
