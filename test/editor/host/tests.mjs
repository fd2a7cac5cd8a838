// One run of the tests: starts everything, waits for the first outcome, and stops everything.
// An outcome is the exit code and, unless the tests themselves have said it, the reason.
import { pathToFileURL } from "node:url";
import { browserEnd, openPage } from "./chromium.mjs";
import { listenToTests, writeEntry } from "./entry.mjs";
import { answerRequests } from "./requests.mjs";
import { startServer } from "./server.mjs";

const timeLimit = Number(process.env.EDITOR_HOST_TIMEOUT ?? 300_000);
const shots = process.env.EDITOR_HOST_SHOTS;

/**
 * Runs `extensionTestsPath` with the extensions of `extensionDevelopmentPath` in `workspace`.
 * @returns the exit code: 0 or 1 as the tests say, 70 the extension host died, 124 time ran out, 130 interrupted
 */
export async function runTests(installation, folder, options) {
  const errors = [];
  const cleanups = [];
  try {
    const ended = run(installation, folder, options, errors, cleanups);
    const { code, reason = "The tests did not pass." } = await Promise.race([interruption(), timeOut(), ended]);
    // VS Code reports harmless errors too: they are of use only when something is wrong.
    if (code !== 0) console.error([...errors, reason].join("\n"));
    return code;
  } finally {
    for (const cleanup of cleanups.reverse()) await cleanup();
  }
}

function interruption() {
  return new Promise((resolve) => {
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const signal of signals) process.once(signal, () => resolve({ code: 130, reason: `Ended by ${signal}.` }));
  });
}

function timeOut() {
  const outcome = { code: 124, reason: `The tests did not end within ${timeLimit / 1000} s.` };
  return new Promise((resolve) => setTimeout(resolve, timeLimit, outcome).unref());
}

async function run(installation, folder, options, errors, cleanups) {
  const server = startServer(installation, folder, options);
  cleanups.push(server.stop);
  const { browser, page } = await openPage(installation);
  cleanups.push(() => browser.close());
  const requests = await answerRequests(page, shots);
  cleanups.push(requests.stop);

  const entry = writeEntry(folder, options.extensionTestsPath, requests.url);
  const tests = await listenToTests(page, entry, errors);
  const openWorkbench = async () => {
    await page.goto(workbenchAddress(await server.port, entry.path, options), { waitUntil: "commit" });
    return tests.outcome;
  };
  return Promise.race([server.ended, browserEnd(browser, page), openWorkbench()]);
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
