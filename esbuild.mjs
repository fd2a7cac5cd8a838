// Bundles the client (CommonJS, as VS Code loads it) and the server with the command line (ES modules that share chunks).
import { rm } from "node:fs/promises";
import { build } from "esbuild";

const minify = !process.argv.includes("--development");
const common = {
  bundle: true,
  minify,
  platform: "node",
  target: "node20",
  // A package's ES modules first: a UMD wrapper (jsonc-parser's) hides what it requires, which is then left out of the bundle.
  mainFields: ["module", "main"],
  logLevel: "warning",
  legalComments: "none",
  sourcemap: !minify,
};

await rm("dist", { recursive: true, force: true });
await Promise.all([
  build({
    ...common,
    entryPoints: { client: "client/src/extension.ts" },
    outdir: "dist",
    format: "cjs",
    outExtension: { ".js": ".cjs" },
    external: ["vscode"],
  }),
  build({
    ...common,
    entryPoints: { cli: "server/src/cli.ts", server: "server/src/server.ts" },
    outdir: "dist",
    format: "esm",
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
    // vscode-languageserver is CommonJS and requires Node's own modules.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  }),
]);
