// What VS Code is told to run: every in-editor test, with mocha, inside the extension host.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import Mocha from "mocha";

/** @throws when a test fails, or there is none */
export async function run(): Promise<void> {
  const mocha = new Mocha({ timeout: 30_000, forbidOnly: true, failZero: true });
  const words = process.env["EDITOR_TESTS_GREP"];
  if (words !== undefined) mocha.fgrep(words);
  for (const name of readdirSync(import.meta.dirname)) {
    if (name.endsWith(".test.js")) mocha.addFile(join(import.meta.dirname, name));
  }
  await mocha.loadFilesAsync();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error("Not every test passed.");
}
