// A megabyte of the same thing: reading must stay linear whatever a file holds.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measure } from "./measure.mjs";

const MEGABYTE = 1_000_000;
const UNITS = {
  digits: "7",
  "figures and commas": "1,",
  commas: ",",
  "double quotes": '"',
  "single quotes": "'",
  "opening quotes": "“",
  brackets: "[",
  parentheses: "(",
  capitals: "Ab ",
  "number words": "one ",
  words: "word ",
  tags: "<a ",
  stops: ".",
};

export function benchPathological() {
  const folder = mkdtempSync(join(tmpdir(), "factcheck-bench-"));
  try {
    console.log("\n1 MB of …               s");
    for (const [name, unit] of Object.entries(UNITS)) {
      writeFileSync(join(folder, "text.txt"), unit.repeat(MEGABYTE / unit.length));
      const { seconds } = measure("dist/cli.js", ["claims", "text.txt", "--format", "json"], { cwd: folder, runs: 1 });
      console.log(name.padEnd(20) + seconds.toFixed(2).padStart(6));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
