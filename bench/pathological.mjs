// A megabyte of the same thing: reading must stay linear whatever a file holds.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measure } from "./measure.mjs";

const MEGABYTE = 1_000_000;
const UNITS = {
  digits: "7",
  "figures and commas": "1,",
  commas: ",",
  "double quotes": '"',
  "single quotes": "'",
  "opening quotes": "“",
  brackets: "[",
  parentheses: "(",
  capitals: "Ab ",
  "number words": "one ",
  words: "word ",
  tags: "<a ",
  stops: ".",
};

const LONGEST = 400_000;

/** What has cost the square of its length before. Each is checked against itself, at a quarter of its length and whole. */
const LONG = {
  links: () => "[a](b ",
  "and after and": () => "one hundred and ",
  "a long sentence": () => "the man who saw 5 ships and ",
  "figures in one text": (i) =>
    `Abc${i} has ${i * 13 + 7} houses and ${i * 3 + 1} shops worth $${i * 17 + 3} million. `,
  "dates in one text": (i) => `On ${(i % 28) + 1} May ${1900 + (i % 120)} it rained. `,
  "titles in one text": (i) => `Mayor Anna Brown${letters(i)} spoke to Minister Tom Ode${letters(i)}. `,
  "rows of a table": (i) => (i === 0 ? "| Town | Houses |\n| - | - |\n" : `| Abcton ${i} | ${i * 13 + 7} |\n`),
  "quotes in one text": () => '"I like it very much," said Tom Ode. ',
  directives: () => "<!-- factcheck-disable-next-line number-hedge -->\n5 men\n",
};

export function benchPathological() {
  benchMegabytes();
  benchLong();
}

function benchLong() {
  const folder = mkdtempSync(join(tmpdir(), "factcheck-bench-"));
  try {
    console.log("\nChecked against itself     100 KB: s   400 KB: s   peak MB");
    for (const [name, unit] of Object.entries(LONG)) {
      const cells = [LONGEST / 4, LONGEST].map((length) => {
        writeFileSync(join(folder, "text.md"), filled(unit, length));
        return measure("dist/cli.js", ["check", "text.md", "--source", "text.md"], { cwd: folder, runs: 1 });
      });
      const [short, long] = cells.map(({ seconds }) => seconds.toFixed(2).padStart(12));
      console.log(name.padEnd(24) + short + long + cells[1].megabytes.toFixed(0).padStart(10));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function filled(unit, length) {
  let text = "";
  for (let i = 0; text.length < length; i++) text += unit(i);
  return text;
}

/** A number as letters, so that each name is another. */
const letters = (number) => number.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 26)));

function benchMegabytes() {
  const folder = mkdtempSync(join(tmpdir(), "factcheck-bench-"));
  try {
    console.log("\n1 MB of …               s");
    for (const [name, unit] of Object.entries(UNITS)) {
      writeFileSync(join(folder, "text.txt"), unit.repeat(MEGABYTE / unit.length));
      const { seconds } = measure("dist/cli.js", ["claims", "text.txt", "--format", "json"], { cwd: folder, runs: 1 });
      console.log(name.padEnd(20) + seconds.toFixed(2).padStart(6));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
