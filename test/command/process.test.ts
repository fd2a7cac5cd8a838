import assert from "node:assert/strict";
import { spawn, spawnSync, type SpawnSyncOptions } from "node:child_process";
import { once } from "node:events";
import { chmodSync, closeSync, existsSync, openSync } from "node:fs";
import { createServer, type AddressInfo, type Socket } from "node:net";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { ARTICLE, FALSE, SOUND, workshops, type Workshop } from "./workshop.js";

const CLI = fileURLToPath(new URL("../../../dist/cli.js", import.meta.url));

const open = workshops();

/** Greets a language server and takes leave of it. Resolves to what it said. */
async function conversation(from: Readable, to: Writable): Promise<string> {
  const send = (message: object): void => {
    const json = JSON.stringify({ jsonrpc: "2.0", ...message });
    to.write(`Content-Length: ${json.length}\r\n\r\n${json}`);
  };
  let said = "";
  send({ id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } });
  for await (const data of from) {
    const before = said;
    said += String(data);
    const answered = (id: number): boolean => said.includes(`"id":${id},`) && !before.includes(`"id":${id},`);
    if (answered(1)) send({ id: 2, method: "shutdown" });
    if (answered(2)) send({ method: "exit" });
  }
  return said;
}

const run = (workshop: Workshop, ...args: readonly string[]) => runAs({}, workshop, ...args);

const runAs = (user: SpawnSyncOptions, workshop: Workshop, ...args: readonly string[]) =>
  spawnSync(process.execPath, [CLI, ...args], { ...user, cwd: workshop.path, encoding: "utf8" });

describe("dist/cli.js, as a process", () => {
  for (const [text, status] of [
    [SOUND, 0],
    [FALSE, 1],
    ["Seven\0people", 2],
  ] as const) {
    it(`ends with ${status}, and says the same as in process`, async () => {
      const workshop = open({ "a.txt": ARTICLE, "d.md": text });
      const args = ["check", "d.md", "--source", "a.txt", "--format", "json"];
      const { stdout, stderr, status: ended } = run(workshop, ...args);
      assert.deepEqual({ status: ended, stdout, stderr }, await workshop.run(...args));
      assert.equal(ended, status);
    });
  }

  it("builds a dataset and checks against it", () => {
    const workshop = open({ "a.txt": ARTICLE, "d.md": FALSE });
    assert.equal(run(workshop, "build", "a.txt").status, 0);
    const { stdout, status } = run(workshop, "check", "d.md", "--source", "a.facts.json");
    assert.match(stdout, /number-contradicted/);
    assert.equal(status, 1);
  });

  it("carries all it needs to say where JSON is at fault", () => {
    const workshop = open({ "x.json": "{\n  bad", "d.md": SOUND, "factcheck.json": `{"source": []}` });
    assert.match(run(workshop, "check", "d.md").stderr, /^factcheck\.json:1:2 error .* Did you mean “sources”\?\n$/);
    workshop.write("factcheck.json", "{}");
    assert.match(run(workshop, "check", "d.md", "--source", "x.json").stderr, /is not JSON \(line 2, column 3:/);
  });

  it("checks the others where a folder and a .gitignore are not for its user", function () {
    // Root may read all there is: its part is played by nobody, who may not be let near the build.
    const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const workshop = open({ "a.txt": ARTICLE, "x/d.md": FALSE, "x/locked/e.md": SOUND, "x/y/.gitignore": "" });
    chmodSync(workshop.path, 0o755);
    if (process.platform === "win32" || runAs(user, workshop, "--version").status !== 0) this.skip();
    const locked = ["x/locked", "x/y/.gitignore"].map((name) => workshop.at(name));
    for (const path of locked) chmodSync(path, 0);
    const { status, stdout, stderr } = runAs(user, workshop, "check", "x", "--source", "a.txt");
    for (const path of locked) chmodSync(path, 0o700);
    assert.equal(status, 2);
    assert.match(stdout, /^x\/d\.md:1:1 error/);
    assert.match(stderr, /^x\/locked error The folder cannot be read \(EACCES.*\)\. Check its permissions\.$/m);
    assert.match(
      stderr,
      /^x\/y\/\.gitignore error \.gitignore cannot be read \(EACCES.*\)\. Check its permissions\.$/m,
    );
  });

  it("--version is the package's", () => {
    assert.match(run(open(), "--version").stdout, /^\d+\.\d+\.\d+\n$/);
  });

  it("lsp --stdio is the language server", async () => {
    const child = spawn(process.execPath, [CLI, "lsp", "--stdio", `--clientProcessId=${process.pid}`]);
    const ended = once(child, "exit");
    assert.match(await conversation(child.stdout, child.stdin), /"id":1,"result":\{.*"capabilities":/);
    assert.deepEqual(await ended, [0, null]);
  });

  it("lsp --socket is, on a port where the client listens", async () => {
    const client = createServer().listen(0, "127.0.0.1");
    await once(client, "listening");
    const { port } = client.address() as AddressInfo;
    const child = spawn(process.execPath, [CLI, "lsp", `--socket=${port}`]);
    const ended = once(child, "exit");
    const [socket] = (await once(client, "connection")) as [Socket];
    assert.match(await conversation(socket, socket), /"id":1,"result":\{.*"capabilities":/);
    assert.deepEqual(await ended, [0, null]);
    client.close();
  });

  it("says that its report cannot be written, and ends with 2; so it does where it cannot say so", function () {
    if (!existsSync("/dev/full")) this.skip();
    const workshop = open({ "a.txt": ARTICLE, "d.md": SOUND });
    const full = openSync("/dev/full", "w");
    const check = ["check", "d.md", "--source"] as const;
    const unwritten = runAs({ stdio: ["ignore", full, "pipe"] }, workshop, ...check, "a.txt");
    assert.equal(unwritten.status, 2);
    assert.match(unwritten.stderr, /^factcheck: The report cannot be written \(ENOSPC.*\)\. Make room, .*\.\n$/);
    assert.equal(runAs({ stdio: ["ignore", "pipe", full] }, workshop, ...check, "gone.txt").status, 2);
    closeSync(full);
  });

  it("bears that its reader stops early", async () => {
    const workshop = open({ "long.txt": "The ferry carried 30 cars.\n\n".repeat(3_000) });
    const child = spawn(process.execPath, [CLI, "claims", "long.txt"], { cwd: workshop.path });
    let complaint = "";
    child.stderr.on("data", (data) => (complaint += String(data)));
    await once(child.stdout, "data");
    child.stdout.destroy();
    const [status] = (await once(child, "exit")) as [number];
    assert.deepEqual([status, complaint], [0, ""]);
  });
});
