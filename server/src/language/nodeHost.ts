import { disk } from "../project/disk.js";
import { writeTextFile } from "../project/writeTextFile.js";
import type { Host } from "./host.js";

/** This computer. `root` is the URL of the package's folder, where the rules' pages lie. */
export const nodeHost = (root: URL): Host => ({
  files: disk,
  write: writeTextFile,
  rulePage: (rule) => new URL(`docs/rules/${rule}.md`, root).href,
});
