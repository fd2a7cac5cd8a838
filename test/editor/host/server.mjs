// VS Code's own server: it holds the extension host, and serves the workbench to the browser.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { join } from "node:path";

/** Milliseconds the extension host has to write what it holds (coverage, logs) before it is killed. */
const grace = 3000;

/**
 * Starts a server for this machine alone. `folder` is its own; `profile` overrides the folders it keeps things in.
 * @returns promises of its `port` and, in `ended`, of the outcome that its end means; and `stop`
 */
export function startServer(installation, folder, profile) {
  const options = ["--host", "127.0.0.1", "--port", "0", "--without-connection-token", "--disable-workspace-trust"];
  // The smoke test driver lets the page report what the tests print, and their end.
  const server = spawnServer(installation, folder, profile, [...options, "--enable-smoke-test-driver"], "pipe");
  const exit = once(server, "exit");
  let output = "";
  const port = new Promise((resolve) => {
    const read = (chunk) => {
      output += chunk;
      const [, number] = /Extension host agent listening on (\d+)/.exec(output) ?? [];
      if (number) resolve(Number(number));
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
  });
  const ended = exit.then(([code]) => ({
    code: 1,
    reason: `VS Code's server ended (${code}):\n${output.slice(-3000)}`,
  }));
  const stop = async () => {
    signalGroup(server, "SIGTERM");
    const timer = setTimeout(signalGroup, grace, server, "SIGKILL");
    await exit;
    clearTimeout(timer);
    signalGroup(server, "SIGKILL");
  };
  return { port, ended, stop };
}

/** Runs one command of the server, such as `--install-extension FILE`, and resolves to its exit code. */
export async function runServerCommand(installation, folder, profile, command) {
  const [code] = await once(spawnServer(installation, folder, profile, command, "inherit"), "exit");
  return code ?? 1;
}

function spawnServer({ node, server }, folder, profile, options, output) {
  const kept = { "server-data-dir": "server", "user-data-dir": "user", "extensions-dir": "extensions" };
  const folders = Object.entries(kept).flatMap(([option, name]) => [
    `--${option}`,
    profile[option] ?? join(folder, name),
  ]);
  return spawn(node, [server, ...folders, "--accept-server-license-terms", "--telemetry-level", "off", ...options], {
    env: environment(folder),
    stdio: ["ignore", output, output],
    detached: true, // leads a process group, through which all that it starts is stopped
  });
}

/** The tests see this environment too. No marketplace and no proxy: nothing leaves this machine. */
function environment(folder) {
  const temporary = join(folder, "tmp");
  mkdirSync(temporary, { recursive: true });
  const unwanted = /^npm_|_proxy$|^NODE_OPTIONS$|^ELECTRON_RUN_AS_NODE$|^VSCODE_IPC_HOOK_CLI$/i;
  const kept = Object.entries(process.env).filter(([name]) => !unwanted.test(name));
  return { ...Object.fromEntries(kept), TMPDIR: temporary, EXTENSIONS_GALLERY: "{}" };
}

function signalGroup(leader, signal) {
  try {
    process.kill(-leader.pid, signal);
  } catch {
    // Nothing of the group is left.
  }
}
