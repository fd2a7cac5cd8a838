// What the host consists of, and where it is kept: in the user's cache, in a folder named after its contents.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

export const platform = `${process.platform}-${process.arch}`;

/** Exact versions, so that every machine runs the same VS Code. */
export const packages = {
  "code-server": "4.139.1",
  [`node-${platform}`]: "24.21.0",
  "playwright-core": "1.65.1",
  // Holds a Chromium for x64 alone; elsewhere the system's is used.
  ...(process.arch === "x64" && { "@sparticuz/chromium": "153.0.0" }),
};

/** Raised with every change to the steps of the installation, so that an older one is not taken for it. */
const steps = 1;

const key = createHash("sha256").update(JSON.stringify({ packages, steps })).digest("hex").slice(0, 12);
export const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "factcheck-drafts");
export const root = join(cache, `editor-host-${key}`);

/** VS Code's own folder in an installation. */
export const codeFolder = (folder) => join(folder, "node_modules/code-server/lib/vscode");

/**
 * The programs of the installation.
 * @throws when there is no Chromium for this machine
 */
export function findPrograms() {
  return {
    server: join(codeFolder(root), "out/server-main.js"),
    node: join(root, `node_modules/node-${platform}/bin/node`),
    playwright: join(root, "node_modules/playwright-core/index.mjs"),
    chromium: findChromium(),
  };
}

/** A bare machine has neither the libraries nor the fonts that Chromium needs: both come with the package. */
function findChromium() {
  const folder = join(root, "chromium");
  if (existsSync(folder)) {
    const environment = { ...process.env, LD_LIBRARY_PATH: join(folder, "al2023/lib") };
    if (!existsSync("/etc/fonts/fonts.conf")) environment.FONTCONFIG_PATH = join(folder, "fonts");
    return { program: join(folder, "chromium"), environment };
  }
  const program = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
  if (!program) throw new Error(`npm has no Chromium for ${platform}: install the system's (apt install chromium).`);
  return { program, environment: process.env };
}
