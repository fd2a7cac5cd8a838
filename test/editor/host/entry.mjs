// What VS Code loads in place of the tests: it runs them, and shows that they began and that they ended.
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { format } from "node:util";

/** Marks what the tests print, among all that VS Code writes to the same log. */
const mark = "@@";

/**
 * Writes the entry. When the extension host dies the workbench reports success, so tests that passed leave a proof.
 * @returns the entry's `path`, and that of the `proof`
 */
export function writeEntry(folder, tests, requests) {
  const entry = { path: join(folder, "entry.mjs"), proof: join(folder, "passed") };
  const value = JSON.stringify;
  writeFileSync(
    entry.path,
    `import { writeFileSync } from "node:fs";
    import { format } from "node:util";
    export async function run() {
      process.env.EDITOR_HOST = ${value(requests)};
      for (const name of ["log", "info", "warn", "error"]) {
        const print = console[name];
        const value = (...values) => print(${value(mark)} + format(...values));
        Object.defineProperty(console, name, { value }); // VS Code ignores an assignment
      }
      const tests = await import(${value(pathToFileURL(tests).href)});
      await tests.run();
      writeFileSync(${value(entry.proof)}, "");
    }`,
  );
  return entry;
}

/**
 * Prints what the tests print, and adds what VS Code itself reports to `errors`.
 * @returns a promise of the outcome
 */
export async function listenToTests(page, { proof }, errors) {
  await page.exposeFunction("codeAutomationLog", (kind, values) => {
    const line = format(...values);
    const wrong = kind === "error" || kind === "warn";
    if (line.startsWith(mark)) (wrong ? console.error : console.log)(line.slice(mark.length));
    else if (wrong) errors.push(line);
  });
  let end;
  const outcome = new Promise((resolve) => (end = resolve));
  await page.exposeFunction("codeAutomationExit", (code) => {
    const died = code === 0 && !existsSync(proof);
    end(died ? { code: 70, reason: "The extension host died before the tests ended." } : { code });
  });
  return { outcome };
}
