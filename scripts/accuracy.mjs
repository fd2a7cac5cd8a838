// Scores the build against the marked drafts in ../shared/eval, where that folder is present.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = "../shared/eval";

const RUNS = [
  ...["number", "quote", "title"].map((kind) => ["score.mjs", folder, "--kind", kind]),
  ["score-public.mjs", `${folder}/public`],
  ["score-public.mjs", `${folder}/public`, "--self"],
  ["score-numbers.mjs", `${folder}/public/numbers.jsonl`],
];

if (existsSync(new URL(`../${folder}`, import.meta.url))) {
  for (const [script, ...args] of RUNS) {
    console.log(`\n$ node ${script} ${args.join(" ")}`);
    spawnSync(process.execPath, [`${folder}/${script}`, ...args], { cwd: root, stdio: "inherit" });
  }
} else {
  console.log("Skipped: the marked drafts (../shared/eval) are not here.");
}
