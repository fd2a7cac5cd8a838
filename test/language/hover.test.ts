import assert from "node:assert/strict";
import { Client, PLAIN } from "./support/client.js";
import { Folder } from "./support/folder.js";
import { DRAFT, FILES } from "./support/lighthouse.js";

describe("textDocument/hover", () => {
  let folder: Folder;

  before(async () => {
    folder = await Folder.with(FILES);
  });

  after(() => folder.delete());

  async function hover(words: string, text = DRAFT, capabilities = {}): Promise<string | null> {
    const client = await Client.start({ folders: [folder.uri], ...capabilities });
    const draft = folder.uriOf("drafts/brief.md");
    await client.open(draft, text);
    const shown = await client.hover(draft, words);
    client.close();
    return shown;
  }

  it("on a fault gives the verdict, the rule's page, and the source's sentence with the decisive words in bold", async () => {
    const text = String(await hover("340"));
    const [verdict, sentence, place] = text.split("\n\n");
    assert.equal(
      verdict,
      "**Contradicted by the source** · [number-contradicted](file:///package/docs/rules/number-contradicted.md)",
    );
    assert.match(
      String(sentence),
      /^> The Skerry Lighthouse Trust said on Monday that \*\*at least 212 visitors\*\* had climbed/,
    );
    assert.equal(place, `— [lighthouse.txt, line 3](${folder.uriOf("lighthouse.txt")}#L3)`);
  });

  it("on a true claim says so, with the passage", async () => {
    const text = String(await hover("£48"));
    assert.match(text, /^\*\*Supported by the source\*\*\n\n> Repairs to the gallery cost \*\*£48,000\*\*/);
  });

  it("on a figure too loose to be checked does not call it supported", async () => {
    const text = String(await hover("A third", `${DRAFT}\nA third of the keepers snore.\n`));
    assert.equal(text, "**Not checked**\n\nToo loosely stated to be held against the source.");
  });

  it("on a quote that was altered shows the words that differ", async () => {
    const quote = "“We will keep the tower open until the last storms of autumn,” said Nora Lindqvist.";
    const text = String(await hover("“We will", `${DRAFT}\n${quote}\n`));
    assert.match(text, /until the ~~last~~ \*\*first\*\* storms of autumn\n/);
  });

  it("is plain where the client shows no Markdown", async () => {
    const text = String(await hover("340", DRAFT, { capabilities: PLAIN }));
    assert.match(
      text,
      /^\*Contradicted by the source\* · number-contradicted\n\n {4}The Skerry Lighthouse Trust said on Monday that \*at least 212 visitors\* had climbed/,
    );
    assert.match(text, /\n\n— lighthouse\.txt, line 3$/);
  });

  it("says nothing off a claim", async () => {
    assert.equal(await hover("have climbed"), null);
  });
});
