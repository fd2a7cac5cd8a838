// Checks which way imports go. A cruise that saw no modules proves nothing, so it fails.
import { fileURLToPath } from "node:url";
import { cruise } from "dependency-cruiser";
import extractConfig from "dependency-cruiser/config-utl/extract-depcruise-config";

const { options, ...ruleSet } = await extractConfig(
  fileURLToPath(new URL("../.dependency-cruiser.cjs", import.meta.url)),
);
const { output } = await cruise(["client/src", "server/src"], { ...options, ruleSet, validate: true });
const { summary } = output;
for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`);
console.log(`${summary.totalCruised} modules, ${summary.violations.length} wrong imports`);
process.exitCode = summary.totalCruised > 0 && summary.violations.length === 0 ? 0 : 1;
