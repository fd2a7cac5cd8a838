import assert from "node:assert/strict";
import { ARTICLE, FALSE, naming, SOUND, workshops } from "./workshop.js";

const open = workshops();

interface Report {
  readonly version: number;
  readonly drafts: readonly {
    readonly path: string;
    readonly sources: readonly string[];
    readonly claims: readonly Readonly<Record<string, unknown>>[];
    readonly problems: readonly Readonly<Record<string, unknown>>[];
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

const parse = (json: string): Report => JSON.parse(json) as Report;
const paths = (json: string): readonly string[] => parse(json).drafts.map(({ path }) => path);

describe("factcheck check", () => {
  describe("exit status", () => {
    it("is 0 where the drafts say what the source says", async () => {
      const { status, stderr } = await open({ "a.txt": ARTICLE, "d.md": SOUND }).run(
        "check",
        "d.md",
        "--source",
        "a.txt",
      );
      assert.deepEqual([status, stderr], [0, ""]);
    });

    it("is 1 where one does not", async () => {
      const workshop = open({ "a.txt": ARTICLE, "d.md": SOUND, "e.md": FALSE });
      assert.equal((await workshop.run("check", "d.md", "e.md", "--source", "a.txt")).status, 1);
    });

    it("is 0 where the rule is a warning, and 1 where there are more of them than allowed", async () => {
      const workshop = open({
        "a.txt": ARTICLE,
        "d.md": FALSE,
        "factcheck.json": `{"sources": ["a.txt"], "rules": {"number-contradicted": "warning"}}`,
      });
      assert.equal((await workshop.run("check", "d.md")).status, 0);
      assert.equal((await workshop.run("check", "d.md", "--max-warnings", "1")).status, 0);
      assert.equal((await workshop.run("check", "d.md", "--max-warnings", "0")).status, 1);
    });

    it("is 2 where a draft could not be checked, whatever the others say", async () => {
      const workshop = open({ "a.txt": ARTICLE, "d.md": naming("a.txt", FALSE), "e.md": naming("gone.txt", FALSE) });
      const { status, stdout } = await workshop.run("check", ".");
      assert.equal(status, 2);
      assert.match(stdout, /d\.md:5:1 error “Seven people” number-contradicted/);
    });
  });

  describe("sources", () => {
    const other = ARTICLE.replace("Four people", "Seven people");

    it("--source comes before front matter, and front matter before factcheck.json", async () => {
      const workshop = open({
        "four.txt": ARTICLE,
        "seven.txt": other,
        "factcheck.json": `{"sources": ["four.txt"]}`,
        "drafts/own.md": naming("../seven.txt", FALSE),
        "drafts/none.md": FALSE,
      });
      const sources = async (...args: readonly string[]): Promise<unknown> =>
        parse((await workshop.run("check", ...args, "--format", "json")).stdout).drafts[0]?.sources;
      assert.deepEqual(await sources("drafts/own.md", "--source", "four.txt"), ["four.txt"]);
      assert.deepEqual(await sources("drafts/own.md"), ["seven.txt"]);
      assert.deepEqual(await sources("drafts/none.md"), ["four.txt"]);
    });

    it("a claim stands if one of several sources says it", async () => {
      const workshop = open({ "four.txt": ARTICLE, "seven.txt": other, "d.md": FALSE });
      const run = (...args: readonly string[]) => workshop.run("check", "d.md", ...args);
      assert.equal((await run("--source", "four.txt")).status, 1);
      assert.equal((await run("--source", "four.txt", "--source", "seven.txt")).status, 0);
    });

    it("an override's sources are for the drafts it names", async () => {
      const workshop = open({
        "four.txt": ARTICLE,
        "seven.txt": other,
        "factcheck.json": `{"sources": ["four.txt"], "overrides": [{"files": ["b/**"], "sources": ["seven.txt"]}]}`,
        "a/d.md": FALSE,
        "b/d.md": FALSE,
      });
      const { drafts } = parse((await workshop.run("check", "a", "b", "--format", "json")).stdout);
      assert.deepEqual(
        drafts.map(({ sources, claims }) => [sources, claims[0]?.["verdict"]]),
        [
          [["four.txt"], "contradicted"],
          [["seven.txt"], "supported"],
        ],
      );
    });

    it("a dataset judges as its article does", async () => {
      const draft = `${SOUND}\n${FALSE}\n“Nobody on board was harmed,” said Mayor Inez Calder.\n`;
      const workshop = open({ "a.txt": ARTICLE, "d.md": draft });
      await workshop.run("build", "a.txt");
      const claims = async (source: string): Promise<unknown> => {
        const { stdout } = await workshop.run("check", "d.md", "--source", source, "--format", "json");
        return JSON.parse(stdout.replaceAll(`"source":"${source}"`, `"source":""`).replace(`["${source}"]`, "[]"));
      };
      assert.deepEqual(await claims("a.facts.json"), await claims("a.txt"));
    });
  });

  describe("which files", () => {
    const files = {
      "a.txt": ARTICLE,
      "factcheck.json": `{"sources": ["a.txt"]}`,
      ".gitignore": "old/\n",
      ".git/HEAD": "",
      "drafts/b.md": SOUND,
      "drafts/a.md": SOUND,
      "drafts/deep/c.md": SOUND,
      "drafts/notes.txt": SOUND,
      "drafts/old/d.md": SOUND,
      "drafts/.hidden/e.md": SOUND,
      "drafts/node_modules/f.md": SOUND,
    };

    it("of a folder: every Markdown file below that Git does not ignore, in order of name", async () => {
      const { stdout } = await open(files).run("check", "drafts", "--format", "json");
      assert.deepEqual(paths(stdout), ["drafts/a.md", "drafts/b.md", "drafts/deep/c.md"]);
    });

    it("of a glob: what it matches", async () => {
      const { stdout } = await open(files).run("check", "drafts/**/[bc].{md,txt}", "--format", "json");
      assert.deepEqual(paths(stdout), ["drafts/b.md", "drafts/deep/c.md"]);
    });

    it("a file that is named is checked, whatever its ending, and once", async () => {
      const { stdout } = await open(files).run("check", "drafts/notes.txt", "./drafts/notes.txt", "--format", "json");
      assert.deepEqual(paths(stdout), ["drafts/notes.txt"]);
    });

    it("the configuration's “drafts” leave out the rest of a folder, as they do its sources", async () => {
      const workshop = open({
        ...files,
        "article.md": ARTICLE,
        "factcheck.json": `{"sources": ["article.md"], "drafts": ["*.md", "drafts/deep/**"]}`,
      });
      assert.deepEqual(paths((await workshop.run("check", ".", "--format", "json")).stdout), ["drafts/deep/c.md"]);
    });

    it("an article that a draft of the run names is none", async () => {
      const workshop = open({ "article.md": ARTICLE, "d.md": naming("article.md", SOUND), "e.md": SOUND });
      const { status, stdout, stderr } = await workshop.run("check", ".", "--format", "json");
      assert.deepEqual([status, paths(stdout)], [2, ["d.md", "e.md"]]);
      assert.match(stderr, /^e\.md error No source is named[^\n]*\n$/);
    });

    it("takes thousands of drafts, each with its own source, in one run", async () => {
      const many = Array.from({ length: 1000 }, (_, index) => index);
      const workshop = open({
        ...Object.fromEntries(many.map((index) => [`s/${index}.txt`, `The ferry carried ${index + 20} cars.\n`])),
        ...Object.fromEntries(
          many.map((index) => [
            `d/${index}.md`,
            naming(`../s/${index}.txt`, `The ferry carried ${index + 20} cars.\n`),
          ]),
        ),
      });
      const { status, stdout, stderr } = await workshop.run("check", "d", "--format", "json");
      assert.deepEqual([status, stderr], [0, ""]);
      const { drafts, summary } = parse(stdout);
      assert.equal(drafts.length, 1000);
      assert.equal(summary["supported"], 1000);
    });
  });
});
