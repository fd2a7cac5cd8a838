/** An article, and a draft that is true to it but for what each test changes. */
export const ARTICLE = `date 2026-05-12

The Skerry Lighthouse Trust said on Monday that at least 212 visitors had climbed the tower since it reopened in April.

Repairs to the gallery cost £48,000, and the lamp was replaced by one that needs 60 watts.

“We will keep the tower open until the first storms of autumn,” said Nora Lindqvist, the director of the trust.
`;

/** One figure is wrong: 340 visitors. */
export const DRAFT = `---
source: ../lighthouse.txt
---
# The tower is open again

Since April, 340 visitors have climbed the tower, the trust said.

Repairs to the gallery cost £48,000.
`;

/** The same without front matter. */
export const BODY = DRAFT.slice(DRAFT.indexOf("# "));

export const FILES = { "lighthouse.txt": ARTICLE, "drafts/brief.md": DRAFT };
