import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type { CheckFlags } from "./check.js";
import { CLEAN, FAILED } from "./exitStatus.js";
import { faultMessage } from "./faultMessage.js";
import { FORMATS, type Format } from "./formats.js";
import type { Channels, StartServer } from "./lsp.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usageError.js";

/** What a run of the command line is given. */
export interface Run extends Terminal {
  /** After the program's name. */
  readonly arguments: readonly string[];
  readonly version: string;
  readonly startServer: StartServer;
}

/** Runs the command line. Resolves to the exit status and never rejects; the process is left to end by itself. */
export async function main(run: Run): Promise<number> {
  let status = CLEAN;
  const program = programFor(run, (result) => (status = result));
  try {
    await program.parseAsync(run.arguments, { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? CLEAN : FAILED;
    run.stderr.write(`factcheck: ${error instanceof UsageError ? error.message : faultMessage(error)}\n`);
    return FAILED;
  }
}

function programFor(run: Run, end: (status: number) => void): Command {
  const program = new Command("factcheck")
    .description("Checks the figures, quotes and titles of drafts against their source articles.")
    .version(run.version)
    .configureOutput({
      writeOut: (text) => run.stdout.write(text),
      writeErr: (text) => run.stderr.write(text),
    })
    .exitOverride()
    .showHelpAfterError("(factcheck --help shows what there is)");

  program
    .command("check")
    .description("hold drafts against their sources")
    .argument("<path...>", "drafts, folders of drafts, or globs", collect)
    .option("-s, --source <file>", "article or dataset that the drafts answer to; may be repeated", collect)
    .addOption(formatOption())
    .option("--max-warnings <number>", "exit with 1 if there are more warnings than this", wholeNumber)
    .option("-q, --quiet", "show errors only")
    .addHelpText("after", CHECK_HELP)
    .action(async (paths: string[], flags: CheckFlags) => {
      const { check } = await import("./check.js");
      end(await check(run, paths, flags));
    });

  program
    .command("build")
    .description("build the reference dataset of an article")
    .argument("<article>", "plain text or Markdown", path)
    .option("-o, --output <file>", "where to write it; default: ARTICLE.facts.json beside the article", path)
    .action(async (article: string, { output }: { output?: string }) => {
      const { build } = await import("./build.js");
      end(await build(run, article, output));
    });

  program
    .command("claims")
    .description("print what is read in texts, with no source")
    .argument("<path...>", "texts, folders of texts, or globs", collect)
    .addOption(formatOption())
    .action(async (paths: string[], { format }: { format: Format }) => {
      const { claims } = await import("./claims.js");
      end(await claims(run, paths, format));
    });

  program
    .command("lsp")
    .description("start the language server")
    .option("--stdio", "speak over standard input and output")
    .option("--node-ipc", "speak over Node's own channel")
    .option("--socket <port>", "speak over a socket", port)
    .option("--pipe <name>", "speak over a pipe")
    // The server's library reads it itself.
    .addOption(new Option("--clientProcessId <id>").hideHelp())
    .action(async (channels: Channels) => {
      const { lsp } = await import("./lsp.js");
      await lsp(run.startServer, channels);
    });

  return program;
}

const CHECK_HELP = `
Sources are those given by --source, else those in a draft's front matter (source: or sources:, relative to the draft),
else those of the nearest factcheck.json above it.

Exit status: 0 no errors, 1 errors or too many warnings, 2 the run itself failed.`;

const formatOption = (): Option =>
  new Option("-f, --format <format>", "of the report").choices(FORMATS).default("text");

const collect = (value: string, earlier: readonly string[] = []): readonly string[] => [...earlier, path(value)];

/** An empty path would be the working folder, and a dash a file of that name. */
function path(value: string): string {
  if (value === "") throw new InvalidArgumentError("It is empty; is a variable unset?");
  if (value === "-") throw new InvalidArgumentError("Standard input is not read; name a file.");
  return value;
}

function port(value: string): number {
  const number = wholeNumber(value);
  if (number < 1 || number > 65_535) throw new InvalidArgumentError("Give a port, from 1 to 65535.");
  return number;
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError("Give a whole number.");
  return Number(value);
}
