import type { Severity } from "../core/check/rules.js";
import { disk } from "../project/disk.js";
import { Project, type CheckedFile } from "../project/project.js";
import { jsonCheckReporter } from "../report/json.js";
import type { CheckReporter } from "../report/reporter.js";
import { NOTHING, withFile } from "../report/summary.js";
import { problemLine, textCheckReporter } from "../report/text.js";
import { CLEAN, FAILED, FINDINGS } from "./exitStatus.js";
import { expandPaths } from "./expandPaths.js";
import { faultMessage } from "./faultMessage.js";
import type { Format } from "./formats.js";
import { inOrder } from "./inOrder.js";
import { Names } from "./names.js";
import { styleFor, type Terminal } from "./terminal.js";

export interface CheckFlags {
  readonly source?: readonly string[];
  readonly format: Format;
  readonly maxWarnings?: number;
  readonly quiet?: boolean;
}

/** Holds drafts against their sources and reports what differs. Resolves to the exit status. */
export async function check(terminal: Terminal, paths: readonly string[], flags: CheckFlags): Promise<number> {
  const { stdout, stderr } = terminal;
  const names = new Names(terminal.cwd);
  const sources = (flags.source ?? []).map((name) => ({ name, uri: names.uriOf(name) }));
  const project = new Project(disk, { sources });
  const { uris, problems } = await expandPaths(disk, names, paths, (folder) => project.draftsBelow(folder));

  const reporter = reporterFor(terminal, names, flags);
  const style = styleFor(stderr, terminal);
  let summary = NOTHING;
  const articles = new Set<string>();
  const sourceless: CheckedFile[] = [];
  const failures = new Set(problems.map((problem) => problemLine(problem, names.nameOf, style)));
  const report = (file: CheckedFile): void => {
    stdout.write(reporter.file(file));
    summary = withFile(summary, file);
    const errors = file.problems.filter(({ severity }) => severity === "error");
    for (const problem of errors) failures.add(problemLine(problem, names.nameOf, style));
  };
  stdout.write(reporter.begin());
  for await (const { uri, file, fault } of inOrder(uris, (uri) => checkFile(project, uri))) {
    if (file === null) {
      failures.add(`${names.nameOf(uri)}: ${fault}\n`);
      continue;
    }
    for (const { article } of file.sources) articles.add(article);
    if (file.problems.some(({ code }) => code === "source-none")) sourceless.push(file);
    else report(file);
  }
  // What a draft of the same run names as its source is an article and no draft.
  for (const file of sourceless) if (!articles.has(file.draft.uri)) report(file);
  stdout.write(reporter.end(summary));
  for (const line of failures) stderr.write(line);
  const { maxWarnings = Infinity } = flags;
  const tooMany = summary.warnings > maxWarnings;
  if (tooMany) stderr.write(`${summary.warnings} warnings are more than --max-warnings ${maxWarnings} allows.\n`);
  if (failures.size > 0) return FAILED;
  return summary.errors > 0 || tooMany ? FINDINGS : CLEAN;
}

/** A mistake of ours must not keep the other drafts from being checked. */
async function checkFile(project: Project, uri: string) {
  try {
    return { uri, file: await project.checkFile(uri), fault: "" };
  } catch (error) {
    return { uri, file: null, fault: faultMessage(error) };
  }
}

function reporterFor(terminal: Terminal, { nameOf }: Names, { format, quiet }: CheckFlags): CheckReporter {
  if (format === "json") return jsonCheckReporter(nameOf);
  // A hint says that a figure is true: an editor shows it in passing, a list of faults does not.
  const shown: readonly Severity[] = quiet ? ["error"] : ["error", "warning", "info"];
  return textCheckReporter(nameOf, styleFor(terminal.stdout, terminal), (severity) => shown.includes(severity));
}
