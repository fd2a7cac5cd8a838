// Drafts to measure with: made of the example article's facts, told in many ways, the same on every run.
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ARTICLE = fileURLToPath(new URL("../examples/article.md", import.meta.url));

const SENTENCES = [
  "The barrier at Eastmere held back a surge of 3.4 metres on Tuesday night.",
  "Its eight gates took 47 minutes to close, and one of them stuck for a quarter of an hour.",
  "About 12,500 homes were spared, the harbour authority said.",
  "“I was wrong about the gates,” Deputy Mayor Tomasz Reyl told reporters.",
  "At least 130 people spent the night in a school that had been opened as a shelter.",
  "The project had cost $1.36 billion by October 2024, which was $210 million more than planned.",
  "Maud Pellier, 68, has lived in Sandhithe for 40 years and wonders how many more there will be.",
  "In the village, 61 of the 214 houses were flooded.",
  "Professor Adaeze Lindqvist called it “a good answer to yesterday's question”.",
  "Nobody in the control room spoke while the last of the gates went down.",
  "Insurers put the damage at roughly $45 million, a small part of what it might have been.",
  "The wind had risen through the afternoon, and the fishing boats had come in early.",
  "Voters approved the plan in November 2015 by 54 percent to 46 percent.",
  "Harbour Commissioner Ines Okonkwo promised that the gate would be tested “every day, twice on Sundays”.",
  "Some of the older residents compared the night with storms that they remembered from childhood.",
  "What happens next will depend on the weather, and on who is asked to pay for it.",
];

/** A small generator of the same numbers on every machine (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A Markdown draft of about `words` words that names the article as its source. */
export function draftOf(words, seed) {
  const random = randomFrom(seed);
  const lines = [
    "---",
    `title: Draft ${seed}`,
    "date: 2026-03-05",
    "source: article.md",
    "---",
    "",
    `# Draft ${seed}`,
    "",
  ];
  let count = 0;
  while (count < words) {
    const sentences = Array.from({ length: 3 + Math.floor(random() * 4) }, () => {
      const sentence = SENTENCES[Math.floor(random() * SENTENCES.length)];
      // A figure of the draft's own now and then, so that no two paragraphs read alike.
      return random() < 0.3 ? sentence.replace(/\d[\d,.]*\d/, String(Math.floor(random() * 9000) + 10)) : sentence;
    });
    const paragraph = sentences.join(" ");
    lines.push(paragraph, "");
    count += paragraph.split(" ").length;
  }
  return lines.join("\n");
}

/** Writes `count` drafts of `words` words and their source into a folder; returns the number of words. */
export function writeCorpus(folder, count, words) {
  mkdirSync(folder, { recursive: true });
  mkdirSync(join(folder, "drafts"));
  cpSync(ARTICLE, join(folder, "drafts", "article.md"));
  let total = 0;
  for (let i = 0; i < count; i++) {
    const draft = draftOf(words, i + 1);
    total += draft.split(/\s+/).length;
    writeFileSync(join(folder, "drafts", `draft-${i + 1}.md`), draft);
  }
  return total;
}
