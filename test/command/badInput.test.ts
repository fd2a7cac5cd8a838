import assert from "node:assert/strict";
import { readFileSync, symlinkSync } from "node:fs";
import { ARTICLE, FALSE, naming, SOUND, workshops } from "./workshop.js";

const open = workshops();

const utf16 = Buffer.from("\uFEFFFour people were rescued.", "utf16le");
const latin1 = Buffer.from("Four people were rescued at the caf\u00e9.", "latin1");

describe("bad input", () => {
  /** Each is run with a good draft beside it; what is wrong is said on standard error. */
  const sources: readonly (readonly [
    what: string,
    name: string,
    content: string | Uint8Array | null,
    message: string,
  ])[] = [
    ["missing", "gone.txt", null, "The source “gone.txt” does not exist. Check its path."],
    ["a folder", "folder", null, "The source “folder” is a folder, not a file. Name a file in it."],
    ["empty", "empty.txt", " \n", "The source “empty.txt” is empty. Put the article's text in it."],
    [
      "binary",
      "b.txt",
      "Four\0people",
      "The source “b.txt” holds binary data, not text. Save it as plain text or Markdown.",
    ],
    ["UTF-16", "u.txt", utf16, "The source “u.txt” is not UTF-8 text. Save it as UTF-8."],
    ["Latin-1", "l.txt", latin1, "The source “l.txt” is not UTF-8 text. Save it as UTF-8."],
    ["too large", "large.txt", "word ".repeat(1_000_001), "The source “large.txt” is larger than 5 MB. Split it"],
    [
      "on the web",
      "https://example.org/a",
      null,
      "The source “https://example.org/a” is a web address, and nothing is fetched.",
    ],
    [
      "an empty dataset",
      "e.json",
      "\n",
      "The source “e.json” is empty. Build it again from its article with “factcheck build”.",
    ],
    [
      "a dataset that is not JSON",
      "x.json",
      "{\n  version 1}",
      "is not JSON (line 2, column 3: invalid symbol). Build it again",
    ],
    [
      "a dataset that nests deeper than the call stack",
      "deep.json",
      "[".repeat(200_000),
      "is not JSON (line 1, column 1: it nests too deep). Build it again",
    ],
    [
      "a dataset of a newer version",
      "n.json",
      `{"version": 7}`,
      "is a dataset of version 7, newer than the 1 that this factcheck reads. Update factcheck",
    ],
    [
      "a dataset with a fault",
      "f.json",
      `{\n  "version": 1,\n  "source": {\n    "path": 3\n}}`,
      "is no valid dataset (line 4): “source.path”: expected string, received number. Build it again",
    ],
  ];

  for (const [what, name, content, message] of sources) {
    const files = { "folder/x.txt": "", "d.md": FALSE, ...(content === null ? {} : { [name]: content }) };

    it(`a source that is ${what}, given by --source`, async () => {
      const { status, stderr } = await open(files).run("check", "d.md", "--source", name);
      assert.equal(status, 2);
      assert.ok(stderr.includes(message), stderr);
    });

    it(`a source that is ${what}, named by a draft: on that line, and other drafts go on`, async () => {
      const workshop = open({
        ...files,
        "d.md": naming(name, SOUND),
        "e.md": naming("a.txt", FALSE),
        "a.txt": ARTICLE,
      });
      const { status, stdout, stderr } = await workshop.run("check", "d.md", "e.md");
      assert.equal(status, 2);
      assert.ok(stderr.startsWith("d.md:2:9 error "), stderr);
      assert.ok(stderr.includes(message), stderr);
      assert.match(stdout, /e\.md:5:1 error “Seven people”/);
    });
  }

  it("a source that cannot be read", async function () {
    // Root may read whatever its mode; a link to itself nobody can.
    if (process.platform === "win32") this.skip();
    const workshop = open({ "d.md": FALSE });
    symlinkSync("loop.txt", workshop.at("loop.txt"));
    const { status, stderr } = await workshop.run("check", "d.md", "--source", "loop.txt");
    assert.equal(status, 2);
    assert.match(stderr, /The source “loop\.txt” cannot be read \(ELOOP.*\)\. Mend the link\./);
  });

  it("a source that one of many drafts shares is complained of once", async () => {
    const { stderr } = await open({ "d.md": FALSE, "e.md": FALSE }).run("check", ".", "--source", "gone.txt");
    assert.equal(stderr.split("\n").length, 2, stderr);
  });

  it("a dataset whose text was edited", async () => {
    const workshop = open({ "a.txt": ARTICLE, "d.md": FALSE });
    await workshop.run("build", "a.txt");
    const dataset = readFileSync(workshop.at("a.facts.json"), "utf8");
    workshop.write("a.facts.json", dataset.replace("Four people were rescued from the ferry Marigold", "Seven"));
    const { status, stderr } = await workshop.run("check", "d.md", "--source", "a.facts.json");
    assert.equal(status, 2);
    assert.match(
      stderr,
      /“a\.facts\.json” holds a text that is not the article's: its SHA-256 differs\. Build it again/,
    );
  });

  for (const [what, change] of [
    [
      "whose article has changed since",
      (workshop: ReturnType<typeof open>) => workshop.write("a.txt", `${ARTICLE}\nMore.\n`),
    ],
    [
      "whose facts were edited",
      (workshop: ReturnType<typeof open>) => {
        const dataset = readFileSync(workshop.at("a.facts.json"), "utf8");
        workshop.write("a.facts.json", dataset.replace(`"value": 4`, `"value": 5`));
      },
    ],
  ] as const) {
    it(`a dataset ${what} is used, with a warning`, async () => {
      const workshop = open({ "a.txt": ARTICLE, "d.md": SOUND });
      await workshop.run("build", "a.txt");
      change(workshop);
      const { status, stdout } = await workshop.run("check", "d.md", "--source", "a.facts.json");
      assert.equal(status, 0);
      assert.match(
        stdout,
        /^a\.facts\.json warning The (?:article|facts) .* Build it again with “factcheck build”\.$/m,
      );
      assert.equal((await workshop.run("check", "d.md", "--source", "a.facts.json", "--max-warnings", "0")).status, 1);
    });
  }

  const configurations: readonly (readonly [what: string, json: string, message: string])[] = [
    [
      "is not JSON",
      `{\n  "sources": ["a.txt",]\n}`,
      "factcheck.json:2:23 error factcheck.json is not JSON: value expected.",
    ],
    [
      "has an unknown key",
      `{\n  "source": ["a.txt"]\n}`,
      "factcheck.json:2:3 error factcheck.json: Unknown key “source”. Did you mean “sources”?",
    ],
    [
      "has an unknown rule",
      `{"rules": {"number-hedges": "off"}}`,
      "factcheck.json:1:12 error factcheck.json: Unknown key “rules.number-hedges”. Did you mean “number-hedge”?",
    ],
    [
      "has a value of the wrong type",
      `{\n  "sources":\n    "a.txt"\n}`,
      "factcheck.json:2:3 error factcheck.json: “sources”: expected array, received string.",
    ],
    [
      "has an unknown severity",
      `{"rules": {"number-hedge": "loud"}}`,
      `factcheck.json:1:12 error factcheck.json: “rules.number-hedge”: expected one of "error"|"warning"|"info"|"hint"|"off".`,
    ],
    [
      "has a fault in an override",
      `{"overrides": [{"files": ["*"], "names": "X"}]}`,
      "factcheck.json:1:33 error factcheck.json: “overrides[0].names”: expected array, received string.",
    ],
    [
      "lacks a key in an override",
      `{"overrides": [{"names": []}]}`,
      "factcheck.json:1:16 error factcheck.json: “overrides[0].files” is missing: expected array.",
    ],
    [
      "has an empty glob",
      `{"drafts": [""]}`,
      "factcheck.json:1:13 error factcheck.json: “drafts[0]”: expected a glob, such as “drafts/**/*.md”.",
    ],
    [
      "has an empty glob in an override",
      `{"overrides": [{"files": ["*.md", "!"]}]}`,
      "factcheck.json:1:35 error factcheck.json: “overrides[0].files[1]”: expected a glob, such as “drafts/**/*.md”.",
    ],
    [
      "leaves out before it takes in",
      `{"drafts": ["!d.md"]}`,
      "factcheck.json:1:13 error factcheck.json: “drafts[0]”: there is nothing to leave out yet; begin with a glob of what is meant, such as “**/*.md”.",
    ],
    [
      "has a rule that there is not",
      `{"rules": {"title-foo": "off"}}`,
      "factcheck.json:1:12 error factcheck.json: Unknown key “rules.title-foo”. Known are “title-contradicted”, “title-unsupported”, “title-altered”.",
    ],
    ["is no object", `[]`, "factcheck.json:1:1 error factcheck.json: expected object, received array."],
  ];
  for (const [what, json, message] of configurations) {
    it(`a configuration that ${what}`, async () => {
      const workshop = open({ "a.txt": ARTICLE, "d.md": FALSE, "factcheck.json": json });
      const { status, stderr } = await workshop.run("check", "d.md");
      assert.deepEqual([status, stderr], [2, `${message}\n`]);
    });
  }

  it("a configuration that names a missing source, at the name", async () => {
    const workshop = open({ "d.md": FALSE, "factcheck.json": `{\n  "sources": [\n    "gone.txt"\n  ]\n}` });
    const { status, stderr } = await workshop.run("check", "d.md");
    assert.equal(status, 2);
    assert.equal(stderr, "factcheck.json:3:5 error The source “gone.txt” does not exist. Check its path.\n");
  });

  const frontMatter: readonly (readonly [what: string, head: string, message: RegExp])[] = [
    [
      "is not YAML",
      "title: [one\nsource: a.txt",
      /^d\.md:3:1 error The front matter is not YAML: .*\. Mend it, or remove it\.\n$/,
    ],
    [
      "has an alias that leads nowhere",
      "source: *there",
      /^d\.md:2:1 error The front matter is not YAML: Unresolved alias/,
    ],
    [
      "is a list",
      "- a.txt",
      /^d\.md:2:1 error The front matter holds no “key: value” lines\. Write one setting a line\.\n$/,
    ],
    [
      "names the draft itself",
      "title: x\nsources: [a.txt, ./d.md]",
      /^d\.md:3:18 error “sources” names the draft itself\. Name its article\.\n$/,
    ],
    ["names no path", "title: x\nsources:\n  - 3", /^d\.md:4:5 error “sources” must be a path or a list of paths\.\n$/],
  ];
  for (const [what, head, message] of frontMatter) {
    it(`front matter that ${what}: on that line, and other drafts go on`, async () => {
      const workshop = open({
        "a.txt": ARTICLE,
        "d.md": `---\n${head}\n---\n\n${SOUND}`,
        "e.md": naming("a.txt", FALSE),
      });
      const { status, stdout, stderr } = await workshop.run("check", ".");
      assert.equal(status, 2);
      assert.match(stderr, message);
      assert.match(stdout, /e\.md:5:1 error “Seven people”/);
    });
  }

  it("a draft that names no source anywhere", async () => {
    const { status, stderr } = await open({ "d.md": SOUND }).run("check", "d.md");
    assert.equal(status, 2);
    assert.match(stderr, /^d\.md error No source is named for this draft\. Write “source: PATH” in its front matter/);
  });

  const sourceless: readonly (readonly [what: string, draft: string, message: string])[] = [
    ["is not closed", "---\nsource: a.txt\n", "The front matter is not closed. End it with a line of its own, “---”."],
    [
      "has a capital",
      "---\nSource: a.txt\n---\n",
      "“Source” in the front matter names no source. Write “source: PATH”.",
    ],
    ["names nothing", "---\nsource:\n---\n", "“source” in the front matter names no source. Write “source: PATH”."],
    [
      "is TOML",
      "+++\nsource = 'a.txt'\n+++\n",
      "Front matter in TOML is not read. Write it in YAML, between two lines of “---”.",
    ],
    [
      "comes late",
      "\n---\nsource: a.txt\n---\n",
      "The front matter is not at the very start of the file. Remove the lines before it.",
    ],
  ];
  for (const [what, head, message] of sourceless)
    it(`front matter that ${what} and so names no source`, async () => {
      const { status, stderr } = await open({ "a.txt": ARTICLE, "d.md": `${head}\n${SOUND}` }).run("check", "d.md");
      assert.deepEqual([status, stderr], [2, `d.md error ${message}\n`]);
    });

  it("a date that is no day: a warning on its line", async () => {
    const draft = `---\nsource: a.txt\ndate: 2026-13-45\n---\n\n${SOUND}`;
    const { status, stdout } = await open({ "a.txt": ARTICLE, "d.md": draft }).run("check", "d.md");
    assert.equal(status, 0);
    assert.match(stdout, /^d\.md:3:7 warning “date” is no day that can be read\. Write it like 2026-03-05/m);
  });

  const drafts: readonly (readonly [what: string, content: string | Uint8Array, message: string])[] = [
    [
      "binary",
      "Seven\0people",
      "d.md error The draft holds binary data, not text. Save it as plain text or Markdown.\n",
    ],
    ["not UTF-8", latin1, "d.md error The draft is not UTF-8 text. Save it as UTF-8.\n"],
    [
      "too large",
      "word ".repeat(1_000_001),
      "d.md error The draft is larger than 5 MB. Split it, or leave out what is not the text.\n",
    ],
  ];
  for (const [what, content, message] of drafts) {
    it(`a draft that is ${what}`, async () => {
      const workshop = open({ "a.txt": ARTICLE, "d.md": content });
      const { status, stderr } = await workshop.run("check", "d.md", "--source", "a.txt");
      assert.deepEqual([status, stderr], [2, message]);
    });
  }

  it("an empty draft is no fault", async () => {
    const workshop = open({ "a.txt": ARTICLE, "d.md": "" });
    assert.equal((await workshop.run("check", "d.md", "--source", "a.txt")).status, 0);
  });

  const commands: readonly (readonly [args: readonly string[], message: RegExp])[] = [
    [["check", "d.md", ""], /argument value '' is invalid for argument 'path'\. It is empty; is a variable unset\?/],
    [["check", "d.md", "--source", ""], /--source <file>' argument '' is invalid\. It is empty; is a variable unset\?/],
    [["claims", ""], /argument value '' is invalid for argument 'path'\./],
    [["build", ""], /argument value '' is invalid for argument 'article'\./],
    [["check", "-"], /argument value '-' is invalid for argument 'path'\. Standard input is not read; name a file\./],
    [["check"], /missing required argument 'path'/],
    [["check", "d.md", "--sauce", "a.txt"], /unknown option '--sauce'\n\(Did you mean --source\?\)/],
    [["check", "d.md", "--format", "xml"], /argument 'xml' is invalid\. Allowed choices are text, json\./],
    [["check", "d.md", "--max-warnings", "many"], /argument 'many' is invalid\. Give a whole number\./],
    [["chek", "d.md"], /unknown command 'chek'\n\(Did you mean check\?\)/],
    [["lsp"], /^factcheck: How shall the server speak\? Give --stdio\.\n$/],
    [["lsp", "--stdio", "--pipe", "x"], /^factcheck: How shall the server speak\?/],
    [["lsp", "--node-ipc"], /^factcheck: Node opened no channel for this process, .* Give --stdio\.\n$/],
    [["lsp", "--socket", "99999"], /argument '99999' is invalid\. Give a port, from 1 to 65535\./],
    [["lsp", "--socket", "1"], /^factcheck: No client listens there \(connect ECONNREFUSED .*:1\)\. Have it listen/],
    [
      ["lsp", "--pipe", "gone.sock"],
      /^factcheck: No client listens there \(connect ENOENT gone\.sock\)\. Have it listen/,
    ],
    [["lsp", "--bogus"], /unknown option '--bogus'/],
    [["build"], /missing required argument 'article'/],
    [[], /Usage: factcheck/],
  ];
  for (const [args, message] of commands) {
    it(`factcheck ${args.join(" ")}`, async () => {
      const { status, stdout, stderr } = await open({ "d.md": SOUND }).run(...args);
      assert.deepEqual([status, stdout], [2, ""]);
      assert.match(stderr, message);
    });
  }
});
