#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { FAILED } from "./command/exitStatus.js";
import { main } from "./command/main.js";

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };

// A run and a typist's first edits are over before V8 has compiled all that it would inline: with less, it is done sooner.
setFlagsFromString("--max-inlined-bytecode-size-cumulative=200");

// Whoever reads may stop early (`| head`): that is no failure of the run.
process.stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
  if (code === "EPIPE" || process.exitCode === FAILED) return;
  process.exitCode = FAILED;
  process.stderr.write(`factcheck: The report cannot be written (${message}). Make room, or write it elsewhere.\n`);
});

// Nobody can be told; what was to be said has its exit status all the same.
process.stderr.on("error", () => undefined);

const status = await main({
  arguments: process.argv.slice(2),
  cwd: process.cwd(),
  environment: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  version: manifest.version,
  async startServer(socket) {
    const { startNodeServer } = await import("./language/nodeServer.js");
    startNodeServer(new URL("..", import.meta.url), socket);
  },
});
process.exitCode ??= status;
