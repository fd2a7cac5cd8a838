// A whole folder and one file from cold, beside two linters of Markdown on the same files.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeCorpus } from "./corpus.mjs";
import { measure } from "./measure.mjs";

const PROGRAMS = [
  { name: "factcheck", program: "dist/cli.js", args: (paths) => ["check", ...paths, "--format", "json"] },
  {
    name: "markdownlint-cli2",
    program: "node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs",
    args: (paths) => paths,
  },
  {
    name: "cspell",
    program: "node_modules/cspell/bin.mjs",
    args: (paths) => ["--no-progress", "--no-summary", ...paths],
  },
];

export function benchFolder() {
  const folder = mkdtempSync(join(tmpdir(), "factcheck-bench-"));
  try {
    const words = writeCorpus(folder, 200, 1000);
    writeFileSync(join(folder, ".markdownlint.json"), '{ "MD013": false }');
    mkdirSync(join(folder, "node_modules"));
    console.log(`\n200 drafts, ${words} words       all: s   words/s   peak MB   one file: s`);
    for (const { name, program, args } of PROGRAMS) {
      const all = measure(program, args(["drafts/draft-*.md"]), { cwd: folder, runs: 2 });
      const one = measure(program, args(["drafts/draft-1.md"]), { cwd: folder, runs: 3 });
      const cells = [
        all.seconds.toFixed(2).padStart(7),
        Math.round(words / all.seconds)
          .toString()
          .padStart(10),
        all.megabytes.toFixed(0).padStart(10),
        one.seconds.toFixed(2).padStart(14),
      ];
      console.log(name.padEnd(32) + cells.join(""));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
