// Packs the extension as factcheck-drafts.vsix and holds it to its size.
import { rmSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createVSIX } from "@vscode/vsce";

const LIMIT_MEGABYTES = 3;
const root = fileURLToPath(new URL("..", import.meta.url));
const packagePath = fileURLToPath(new URL("../factcheck-drafts.vsix", import.meta.url));

rmSync(packagePath, { force: true });
await createVSIX({
  cwd: root,
  packagePath,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
const megabytes = statSync(packagePath).size / 1024 / 1024;
console.log(`${packagePath}: ${megabytes.toFixed(2)} MB`);
if (megabytes > LIMIT_MEGABYTES) {
  console.error(`The package is over ${LIMIT_MEGABYTES} MB. See .vscodeignore for what goes into it.`);
  process.exitCode = 1;
}
