// Typing in a long draft: from the change to its diagnostics, through the server, over stdio.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import rpc from "vscode-languageserver/node";
import { draftOf, writeCorpus } from "./corpus.mjs";
import { root } from "./measure.mjs";

const EDITS = 200;

export async function benchKeystroke() {
  const folder = mkdtempSync(join(tmpdir(), "factcheck-bench-"));
  writeCorpus(folder, 0, 0);
  const text = draftOf(10_000, 1);
  const uri = pathToFileURL(join(folder, "drafts", "long.md")).href;
  writeFileSync(join(folder, "drafts", "long.md"), text);
  const server = spawn(process.execPath, [join(root, "dist/cli.js"), "lsp", "--stdio"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const connection = rpc.createMessageConnection(
    new rpc.StreamMessageReader(server.stdout),
    new rpc.StreamMessageWriter(server.stdin),
  );
  connection.onRequest("client/registerCapability", () => null);
  connection.onRequest("workspace/configuration", ({ items }) => items.map(() => null));
  connection.onRequest("workspace/diagnostic/refresh", () => null);
  connection.listen();
  try {
    await connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "bench" }],
      capabilities: { textDocument: { diagnostic: {} }, workspace: { configuration: true } },
    });
    await connection.sendNotification("initialized", {});
    await connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "markdown", version: 1, text },
    });
    const pull = () => connection.sendRequest("textDocument/diagnostic", { textDocument: { uri } });
    const { items } = await pull();
    const times = [];
    const line = Math.floor(text.split("\n").length / 4) * 2;
    for (let i = 0; i < EDITS; i++) {
      const position = { line, character: 5 };
      const begun = performance.now();
      await connection.sendNotification("textDocument/didChange", {
        textDocument: { uri, version: i + 2 },
        contentChanges: [{ range: { start: position, end: position }, text: "x" }],
      });
      await pull();
      times.push(performance.now() - begun);
    }
    times.sort((a, b) => a - b);
    const at = (share) => times[Math.floor(share * times.length)].toFixed(1);
    console.log(
      `\nkeystroke to ${items.length} diagnostics, 10,000 words, ${EDITS} edits: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`,
    );
    await connection.sendRequest("shutdown");
    await connection.sendNotification("exit");
  } finally {
    connection.dispose();
    rmSync(folder, { recursive: true });
  }
}
