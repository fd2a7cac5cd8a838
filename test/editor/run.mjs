// Runs the in-editor tests: on this checkout, or with --vsix FILE on the packaged extension.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { downloadAndUnzipVSCode, resolveCliPathFromVSCodeExecutablePath, runTests } from "@vscode/test-electron";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const repository = resolve(at("../.."));
const tests = at("../../out/test/editor/index.mjs");
const host = at("host/code.mjs");

/** Settings of the user: nothing is saved, fetched or shown unless a test asks for it. */
const settings = {
  "files.autoSave": "off",
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "extensions.autoUpdate": "off",
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "workbench.startupEditor": "none",
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "chat.disableAIFeatures": true,
  "git.enabled": false,
};

const { values: options } = parseArgs({
  options: {
    vsix: { type: "string" }, // a packaged extension to test in place of the checkout
    grep: { type: "string" }, // run only the tests whose name holds this
    shots: { type: "string" }, // a folder for the pictures that tests ask for
  },
});

const folder = realpathSync(mkdtempSync(join(tmpdir(), "editor-tests-")));
const [workspace, user, extensions] = ["workspace", "user", "extensions"].map((name) => join(folder, name));
const profile = [`--user-data-dir=${user}`, `--extensions-dir=${extensions}`];

// With nobody else listening test-electron leaves at once when interrupted, and the folder stays behind.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => process.emit("SIGINT"));
try {
  const code = await findCode();
  cpSync(at("workspace"), workspace, { recursive: true });
  mkdirSync(join(user, "User"), { recursive: true });
  writeFileSync(join(user, "User/settings.json"), JSON.stringify(settings));
  if (options.vsix) installExtension(code, resolve(options.vsix));
  await runTests({
    vscodeExecutablePath: code,
    extensionDevelopmentPath: options.vsix ? at("driver") : repository,
    extensionTestsPath: tests,
    extensionTestsEnv: {
      EDITOR_TESTS_GREP: options.grep,
      EDITOR_TESTS_EXTENSION: options.vsix ? extensions : repository,
      EDITOR_HOST_SHOTS: options.shots && resolve(options.shots),
    },
    launchArgs: [workspace, ...profile],
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = Number.isInteger(error.code) ? error.code : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Desktop VS Code where one is named or may be downloaded; otherwise, on Linux, the one that npm holds. */
async function findCode() {
  if (process.env.VSCODE_EXECUTABLE) return process.env.VSCODE_EXECUTABLE;
  if (process.platform === "linux" && !process.env.FACTCHECK_TEST_DESKTOP) return host;
  return downloadAndUnzipVSCode({ cachePath: join(homedir(), ".cache/factcheck-drafts/desktop") });
}

function installExtension(code, file) {
  const program = code === host ? host : resolveCliPathFromVSCodeExecutablePath(code);
  const shell = process.platform === "win32"; // where the program is a batch file
  execFileSync(program, [...profile, "--install-extension", file], { stdio: "inherit", shell });
}
