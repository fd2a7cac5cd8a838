// Loaded with --import before a program: writes its peak memory (kilobytes) to the file named by PEAK_MEMORY_FILE.
import { writeFileSync } from "node:fs";

const file = process.env.PEAK_MEMORY_FILE;
delete process.env.PEAK_MEMORY_FILE;
if (file !== undefined) process.on("exit", () => writeFileSync(file, String(process.resourceUsage().maxRSS)));
