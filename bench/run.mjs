// Prints every figure that docs/PERFORMANCE.md reports.
import { cpus } from "node:os";
import { benchFolder } from "./folder.mjs";
import { benchKeystroke } from "./keystroke.mjs";
import { benchPathological } from "./pathological.mjs";

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}`);
benchFolder();
await benchKeystroke();
benchPathological();
