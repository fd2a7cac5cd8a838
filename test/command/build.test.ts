import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { Dataset } from "../../server/src/core/reference/datasetSchema.js";
import { ARTICLE, workshops, type Workshop } from "./workshop.js";

const open = workshops();

const read = (workshop: Workshop, name: string): string => readFileSync(workshop.at(name), "utf8");
const dataset = (workshop: Workshop, name: string): Dataset => JSON.parse(read(workshop, name)) as Dataset;

describe("factcheck build", () => {
  it("writes the article's facts beside it, and nothing else", async () => {
    const workshop = open({ "news/a.txt": ARTICLE });
    const { status, stdout } = await workshop.run("build", "news/a.txt");
    assert.equal(status, 0);
    assert.match(stdout, /^news\/a\.facts\.json: \d+ numbers, 1 quote, 1 person\n$/);
    assert.deepEqual(readdirSync(workshop.at("news")), ["a.facts.json", "a.txt"]);

    const { version, source, text, facts } = dataset(workshop, "news/a.facts.json");
    assert.equal(version, 1);
    assert.deepEqual(source, {
      path: "a.txt",
      title: null,
      date: "2026-03-02",
      sha256: createHash("sha256").update(ARTICLE).digest("hex"),
      language: "en",
    });
    assert.equal(text.join("\n"), ARTICLE);
    assert.deepEqual(facts.numbers[0], {
      text: "Four people",
      start: 17,
      end: 28,
      sentence: "Four people were rescued from the ferry Marigold on Monday after it hit a sandbank off Port Hale.",
      quantity: { value: 4, low: null, high: null, unit: "person", hedge: null, date: null },
    });
    assert.ok(facts.numbers.some(({ text: words, quantity }) => words === "Monday" && quantity.date === "2026-03-02"));
    const [quote] = facts.quotes;
    assert.equal(quote?.words, "Nobody on board was hurt,");
    assert.equal(quote.speaker?.person, "Ines Calder");
    assert.equal(ARTICLE.slice(quote.start, quote.end), "“Nobody on board was hurt,”");
    const calder = facts.people.find(({ name }) => name === "Ines Calder");
    assert.deepEqual(calder?.titles, ["Mayor"]);
    const [mention] = calder.mentions;
    assert.ok(mention);
    assert.equal(ARTICLE.slice(mention.start, mention.end), "Mayor Ines Calder");
    assert.equal(mention.sentence, "“Nobody on board was hurt,” said Mayor Ines Calder.");
  });

  it("gives the same bytes again", async () => {
    const workshop = open({ "a.md": `# Ferry\r\n\r\n${ARTICLE.replaceAll("\n", "\r\n")}` });
    await workshop.run("build", "a.md");
    const first = read(workshop, "a.facts.json");
    await workshop.run("build", "a.md");
    assert.equal(read(workshop, "a.facts.json"), first);
    assert.equal(dataset(workshop, "a.facts.json").source.title, "Ferry");
  });

  it("-o writes elsewhere, and the dataset still knows its article", async () => {
    const workshop = open({ "news/a.txt": ARTICLE, "facts/x": "" });
    assert.equal((await workshop.run("build", "news/a.txt", "-o", "facts/ferry.json")).status, 0);
    assert.equal(dataset(workshop, "facts/ferry.json").source.path, "../news/a.txt");
    assert.deepEqual(readdirSync(workshop.at("news")), ["a.txt"]);
  });
});
