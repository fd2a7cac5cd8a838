import assert from "node:assert/strict";
import { ARTICLE, FALSE, SOUND, workshops } from "./workshop.js";

const open = workshops();

describe("--format text", () => {
  it("shows place, words, rule, message, the source's passage with the decisive words marked, and what to write", async () => {
    const workshop = open({ "a.txt": ARTICLE, "d.md": `${SOUND}\n${FALSE}` });
    const { stdout } = await workshop.run("check", "d.md", "--source", "a.txt");
    const [head, message, passage, suggestion, blank, summary, end, ...rest] = stdout.split("\n");
    assert.equal(head, "d.md:3:1 error “Seven people” number-contradicted");
    assert.match(message ?? "", /^ {2}\S.*[Ff]our people/);
    assert.equal(
      passage,
      "  a.txt:3 │ «Four people» were rescued from the ferry Marigold on Monday after it hit a sandbank off Port Hale.",
    );
    assert.equal(suggestion, "  write │ Four people");
    assert.equal(blank, "");
    assert.equal(summary, "1 draft, 2 claims: 1 supported, 1 contradicted. 1 error, 0 warnings.");
    assert.deepEqual([end, ...rest], [""]);
  });

  it("is coloured when asked, and never where NO_COLOR is set", async () => {
    const workshop = open({ "a.txt": ARTICLE, "d.md": FALSE });
    const run = async (environment: Readonly<Record<string, string>>): Promise<string> =>
      (await workshop.runIn(environment, "check", "d.md", "--source", "a.txt")).stdout;
    assert.ok(
      (await run({ FORCE_COLOR: "1" })).includes("\u001B[1m\u001B[4mFour people\u001B[24m\u001B[22m were rescued"),
    );
    assert.ok(!(await run({ FORCE_COLOR: "1", NO_COLOR: "1" })).includes("\u001B"));
  });

  it("names the article that a dataset was built from", async () => {
    const workshop = open({ "a.txt": ARTICLE, "d.md": FALSE });
    await workshop.run("build", "a.txt");
    const { stdout } = await workshop.run("check", "d.md", "--source", "a.facts.json");
    assert.match(stdout, /^ {2}a\.txt:3 │ «Four people»/m);
  });

  it("--quiet leaves out what is no error", async () => {
    const workshop = open({
      "a.txt": ARTICLE,
      "d.md": FALSE,
      "factcheck.json": `{"sources": ["a.txt"], "rules": {"number-contradicted": "warning"}}`,
    });
    assert.match((await workshop.run("check", "d.md")).stdout, /number-contradicted/);
    assert.equal(
      (await workshop.run("check", "d.md", "--quiet")).stdout,
      "1 draft, 1 claim: 1 contradicted. 0 errors, 1 warning.\n",
    );
  });

  it("a rule that is off is not shown and does not count", async () => {
    const workshop = open({
      "a.txt": ARTICLE,
      "d.md": FALSE,
      "factcheck.json": `{"sources": ["a.txt"], "rules": {"number-contradicted": "off"}}`,
    });
    assert.deepEqual(await workshop.run("check", "d.md"), {
      status: 0,
      stdout: "1 draft, 1 claim: 1 contradicted. 0 errors, 0 warnings.\n",
      stderr: "",
    });
  });
});

describe("factcheck claims", () => {
  it("prints a line a claim, of every Markdown and plain text below a folder", async () => {
    const workshop = open({
      "t/a.txt": "“Nobody was hurt,” she said.\n",
      "t/b.md": "At least **ten** cars\n",
      "t/c.json": "7",
    });
    assert.deepEqual(await workshop.run("claims", "t"), {
      status: 0,
      stdout: [
        "t/a.txt:1:1 quote “Nobody was hurt,” by she",
        "t/b.md:1:1 number At least ten cars = at least 10 car",
        "2 texts, 2 claims.",
        "",
      ].join("\n"),
      stderr: "",
    });
  });

  it("goes on after a text that cannot be read, and ends with 2", async () => {
    const workshop = open({ "a.txt": "ten\0cars", "b.txt": "ten cars" });
    const { status, stdout, stderr } = await workshop.run("claims", ".");
    assert.equal(status, 2);
    assert.equal(stderr, "a.txt error The text holds binary data, not text. Save it as plain text or Markdown.\n");
    assert.match(stdout, /^b\.txt:1:1 number ten cars/);
  });
});

describe("factcheck", () => {
  it("--version prints the version", async () => {
    assert.deepEqual(await open().run("--version"), { status: 0, stdout: "1.2.3\n", stderr: "" });
  });

  for (const command of [[], ["check"], ["build"], ["claims"], ["lsp"]]) {
    it(`${[...command, "--help"].join(" ")} shows how it is used`, async () => {
      const { status, stdout, stderr } = await open().run(...command, "--help");
      assert.deepEqual([status, stderr], [0, ""]);
      assert.ok(stdout.startsWith(`Usage: ${["factcheck", ...command].join(" ")} `), stdout);
    });
  }
});
