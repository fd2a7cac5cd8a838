// Runs a Node program and measures it from outside: what a user waits for.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PEAK_MEMORY = new URL("peakMemory.mjs", import.meta.url).href;
export const root = fileURLToPath(new URL("..", import.meta.url));

/** The best of `runs` runs: wall-clock seconds and peak memory in MB. Exit statuses above 1 are failures. */
export function measure(program, args, { cwd, runs }) {
  const results = Array.from({ length: runs }, () => once(program, args, cwd));
  return {
    seconds: Math.min(...results.map(({ seconds }) => seconds)),
    megabytes: Math.max(...results.map(({ megabytes }) => megabytes)),
  };
}

function once(program, args, cwd) {
  const file = join(cwd, "peak-memory");
  const begun = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", PEAK_MEMORY, join(root, program), ...args], {
    cwd,
    env: { ...process.env, PEAK_MEMORY_FILE: file },
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  const seconds = (performance.now() - begun) / 1000;
  if (status === null || status > 1) throw new Error(`${program} failed (${status}): ${stderr.slice(0, 2000)}`);
  const megabytes = Number(readFileSync(file, "utf8")) / 1024;
  rmSync(file);
  return { seconds, megabytes };
}
