// One run of the tests: starts everything, waits for the first thing that ends it, and stops everything.
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { format } from "node:util";
import { browserEnd, openPage } from "./chromium.mjs";
import { answerRequests } from "./requests.mjs";
import { startServer } from "./server.mjs";

const timeLimit = Number(process.env.EDITOR_HOST_TIMEOUT ?? 300_000);
const shots = process.env.EDITOR_HOST_SHOTS;
/** What the entry prints as the tests begin. */
const beginning = "@@tests";

/**
 * Runs `extensionTestsPath` with the extensions of `extensionDevelopmentPath` in `workspace`.
 * @returns 0 or 1 as the tests say, 70 when the extension host died, 124 when time ran out, 130 when interrupted
 */
export async function runTests(installation, folder, options) {
  const cleanups = [];
  const interrupted = new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => resolve(130));
  });
  try {
    return await Promise.race([interrupted, timeOut(), run(installation, folder, options, cleanups)]);
  } finally {
    for (const cleanup of cleanups.reverse()) await cleanup();
  }
}

function timeOut() {
  return new Promise((resolve) => {
    const report = () => {
      console.error(`The tests did not end within ${timeLimit / 1000} s.`);
      resolve(124);
    };
    setTimeout(report, timeLimit).unref();
  });
}

async function run(installation, folder, options, cleanups) {
  const server = startServer(installation, folder, options);
  cleanups.push(server.stop);
  const { browser, page } = await openPage(installation);
  cleanups.push(() => browser.close());
  const requests = await answerRequests(page, shots);
  cleanups.push(requests.stop);

  const proof = join(folder, "completed");
  const entry = writeEntry(folder, options.extensionTestsPath, requests.url, proof);
  const tests = testsEnd(page, proof);
  const opened = server.port.then((port) => page.goto(workbenchAddress(port, entry, options), { waitUntil: "commit" }));
  return Promise.race([server.ended, opened.then(() => Promise.race([tests, browserEnd(browser, page)]))]);
}

/** When the extension host dies the workbench reports success, so tests that passed leave a proof that they ended. */
function writeEntry(folder, tests, requests, proof) {
  const entry = join(folder, "entry.mjs");
  const value = JSON.stringify;
  writeFileSync(
    entry,
    `import { writeFileSync } from "node:fs";
    export async function run() {
      process.env.EDITOR_HOST = ${value(requests)};
      console.log(${value(beginning)});
      const tests = await import(${value(pathToFileURL(tests).href)});
      await tests.run();
      writeFileSync(${value(proof)}, "");
    }`,
  );
  return entry;
}

/** Prints what the tests print, and resolves to their exit code. What VS Code itself says before is shown only on failure. */
async function testsEnd(page, proof) {
  let before = [];
  const print = (kind, values) => {
    const line = format(...values);
    if (line === beginning) before = undefined;
    else if (before) before.push(line);
    else if (kind === "error" || kind === "warn") console.error(line);
    else console.log(line);
  };
  await page.exposeFunction("codeAutomationLog", print);
  return new Promise((resolve) => {
    const end = (code) => {
      if (code !== 0 && before) console.error(before.join("\n"));
      const died = code === 0 && !existsSync(proof);
      if (died) console.error("The extension host died before the tests ended.");
      resolve(died ? 70 : code);
    };
    void page.exposeFunction("codeAutomationExit", end);
  });
}

function workbenchAddress(port, entry, { extensionDevelopmentPath, workspace }) {
  // The authority must be the page's own, or the workbench looks for another machine.
  const remote = (path) => `vscode-remote://127.0.0.1:${port}${pathToFileURL(path).pathname}`;
  const payload = [
    ...extensionDevelopmentPath.map((path) => ["extensionDevelopmentPath", remote(path)]),
    ["extensionTestsPath", remote(entry)],
    ["skipWelcome", "true"],
    ["skipReleaseNotes", "true"],
  ];
  return `http://127.0.0.1:${port}/?${new URLSearchParams({ folder: workspace, payload: JSON.stringify(payload) })}`;
}
