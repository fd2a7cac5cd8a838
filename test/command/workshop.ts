import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { main } from "../../server/src/command/main.js";

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of real files to run the command line in. */
export class Workshop {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), "factcheck-")));

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.at(name)), { recursive: true });
    writeFileSync(this.at(name), content);
  }

  at(name: string): string {
    return join(this.path, name);
  }

  async run(...args: readonly string[]): Promise<Outcome> {
    return this.runIn({}, ...args);
  }

  async runIn(environment: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Outcome> {
    const stdout: string[] = [];
    const stderr: string[] = [];
    const status = await main({
      arguments: args,
      cwd: this.path,
      environment,
      stdout: { write: (text) => stdout.push(text) },
      stderr: { write: (text) => stderr.push(text) },
      version: "1.2.3",
      startServer: () => Promise.reject(new Error("not here")),
    });
    return { status, stdout: stdout.join(""), stderr: stderr.join("") };
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}

/** The workshops of a suite, removed when each test ends. */
export function workshops(): (files?: Readonly<Record<string, string | Uint8Array>>) => Workshop {
  const open: Workshop[] = [];
  afterEach(() => {
    for (const workshop of open.splice(0)) workshop.remove();
  });
  return (files) => {
    const workshop = new Workshop(files);
    open.push(workshop);
    return workshop;
  };
}

export const ARTICLE = `date 2026-03-02

Four people were rescued from the ferry Marigold on Monday after it hit a sandbank off Port Hale.

“Nobody on board was hurt,” said Mayor Ines Calder.
`;

/** Says what the article says. */
export const SOUND = "Four people were rescued from the ferry.\n";

/** Gives another figure than the article. */
export const FALSE = "Seven people were rescued from the ferry.\n";

export const naming = (source: string, text: string): string => `---\nsource: ${source}\n---\n\n${text}`;
