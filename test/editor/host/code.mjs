#!/usr/bin/env node
// Takes desktop VS Code's command line, and does what it asks in VS Code's server and a workbench in headless Chromium.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installHost } from "./install.mjs";
import { runServerCommand } from "./server.mjs";
import { runTests } from "./tests.mjs";

const { values, positionals } = parseArgs({
  strict: false, // desktop VS Code has many more options, of no use here
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: "string", multiple: true },
    extensionTestsPath: { type: "string" },
    "install-extension": { type: "string" },
    "user-data-dir": { type: "string" },
    "extensions-dir": { type: "string" },
  },
});

const folder = mkdtempSync(join(tmpdir(), "editor-host-"));
let code = 1;
try {
  const installation = installHost();
  const extension = values["install-extension"];
  code = extension
    ? await runServerCommand(installation, folder, values, ["--install-extension", extension])
    : await runTests(installation, folder, { ...values, workspace: positionals[0] });
} catch (error) {
  console.error(error);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(code);
