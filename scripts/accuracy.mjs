// Reports how often the build is right: on the marked drafts in ../shared/eval, and on mutations of their articles.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = "../shared/eval";

const RUNS = [
  ...["number", "quote", "title"].map((kind) => [`${folder}/score.mjs`, folder, "--kind", kind]),
  [`${folder}/score-public.mjs`, `${folder}/public`],
  [`${folder}/score-public.mjs`, `${folder}/public`, "--self"],
  [`${folder}/score-numbers.mjs`, `${folder}/public/numbers.jsonl`],
  ["out/test/accuracy/mutate-quotes.js"],
  ["out/test/accuracy/mutate-names.js"],
];

if (existsSync(new URL(`../${folder}`, import.meta.url))) {
  for (const args of RUNS) {
    console.log(`\n$ node ${args.join(" ")}`);
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
    if (status !== 0) process.exitCode = 1;
  }
} else {
  console.log("Skipped: the marked drafts (../shared/eval) are not here.");
}
