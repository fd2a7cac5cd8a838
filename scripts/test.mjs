// Runs every suite, one after the other, and closes with “N passed, N failed” over all of them.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const npm = (script, ...args) => ["npm", ["run", "--silent", script, ...(args.length > 0 ? ["--", ...args] : [])]];

/** A suite that prints no counts of its own counts as one test. */
const SUITES = {
  build: npm("build"),
  check: npm("check"),
  unit: npm("test:unit"),
  grammar: npm("test:grammar"),
  editor: npm("test:editor"),
  package: npm("test:package"),
  accuracy: npm("test:accuracy"),
};

const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(SUITES);
const total = { passed: 0, failed: 0 };
for (const name of chosen) {
  const [command, args] = SUITES[name];
  console.log(`\n=== ${name}`);
  const { passed, failed } = await run(command, args);
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function run(command, args) {
  return new Promise((resolve) => {
    // npm is a .cmd file on Windows, which only a shell starts; the arguments are our own constants.
    const child = spawn(command, args, {
      cwd: root,
      stdio: ["ignore", "pipe", "inherit"],
      shell: process.platform === "win32",
    });
    let output = "";
    child.stdout.on("data", (data) => {
      process.stdout.write(data);
      output += data;
    });
    child.on("close", (code) => resolve(countsOf(output, code)));
  });
}

function countsOf(output, code) {
  const sum = (pattern) => [...output.matchAll(pattern)].reduce((n, [, count]) => n + Number(count), 0);
  const passed = sum(/(?<!\d)(\d+) passing/g);
  const failed = sum(/(?<!\d)(\d+) failing/g);
  if (code === 0) return { passed: Math.max(passed, 1), failed };
  return { passed, failed: Math.max(failed, 1) };
}
