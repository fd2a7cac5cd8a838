import assert from "node:assert/strict";
import { readPeople } from "../../../server/src/core/claims/people/people.js";
import { readProse } from "../../../server/src/core/text/readProse.js";

const peopleOf = (text: string) => readPeople(readProse(text, "markdown"));
const namesOf = (text: string) => peopleOf(text).all.map(({ name }) => name);

describe("people: names", () => {
  const cases: readonly (readonly [text: string, ...names: string[]])[] = [
    ["Mayor Ada Lund met Dr. Tom Rees.", "Ada Lund", "Tom Rees"],
    ["Anneke van der Berg spoke. Van der Berg left.", "Anneke van der Berg"],
    ["Mei-Lin Zhao-Carter, 44, won.", "Mei-Lin Zhao-Carter"],
    ["J. R. Hale and Sen. Ruth Amo voted.", "J. R. Hale", "Ruth Amo"],
    ["President Omar al-Rashid resigned.", "Omar al-Rashid"],
    ["The singer ‘Little Joe’ Barlow sang.", "Little Joe Barlow"],
    ["King Harald and Stephen King met.", "Harald", "Stephen King"],
    ["Her uncle, Declan, drove.", "Declan"],
    ["Robert Fell Jr. said no. Mr Fell left.", "Robert Fell"],
    ["Jóhanna Þórsdóttir, the novelist, wrote it.", "Jóhanna Þórsdóttir"],
    ["Best regards, Laura Hill Account Manager", "Laura Hill"],
    ["In March Agnes Lauterbach, the mayor, spoke.", "Agnes Lauterbach"],
    ["Gareth and Nia Prosser left. Mr Prosser wept.", "Gareth Prosser", "Nia Prosser"],
    ["Hall and Nia Prosser left. Mr Hall wept.", "Hall", "Nia Prosser"],
    ["Ministers Ana Costa and Pedro Lima agreed.", "Ana Costa", "Pedro Lima"],
    ["Remember who they are. Ada Lund, who won, left.", "Ada Lund"],
  ];
  for (const [text, ...names] of cases) it(text, () => assert.deepEqual(namesOf(text), names));
});

it("people: who is coached is no coach", () => {
  const held = peopleOf("Mayor Ada Lund coaches Tom Rees.").all.map((person) =>
    person.held.map(({ role }) => role.name),
  );
  assert.deepEqual(held, [["mayor"], []]);
});

describe("people: names that are no people", () => {
  const cases: readonly string[] = [
    "They met in Port Hale on Monday.",
    "Timeline, 11 February",
    "The Bank of England raised rates in March.",
    "Burger King opened on Baker Street.",
    "Shares in Nordhaven NV fell.",
    "The Lantern Club is in Lower Marsh.",
    "NATO and the White House agreed.",
    "Reuters reported it from Brussels.",
  ];
  for (const text of cases) it(text, () => assert.deepEqual(namesOf(text), []));
});

describe("people: titles", () => {
  const cases: readonly (readonly [text: string, ...titles: string[]])[] = [
    ["Former Finance Minister Ada Lund spoke.", "Former Finance Minister"],
    ["US Attorney Ada Lund spoke.", "US Attorney"],
    ["Outside court Detective Inspector Ada Lund spoke.", "Detective Inspector"],
    ["Ada Lund, the acting head of the Harbour Office, spoke.", "the acting head of the Harbour Office"],
    ["Norway's prime minister, Ada Lund, spoke.", "Norway's prime minister"],
    ["President Roe’s son-in-law, Tom Hale, spoke.", "President Roe’s son-in-law"],
    ["Deputy Premier and Treasurer Ada Lund spoke.", "Treasurer", "Deputy Premier"],
    ["Ada Lund, 51, who is now an analyst at Fell & Co, spoke.", "an analyst at Fell & Co"],
    ["Tom Hale, once the chief scout and now a coach, spoke.", "once the chief scout", "a coach"],
    ["The minister in charge, Ada Lund, spoke.", "The minister in charge"],
    ["Ada Lund (CEO) spoke. Lt. Gov. Ada Lund left.", "Lt. Gov"],
    ["The next director will be Ada Lund.", "The next director"],
    ["Professor Emeritus Ada Lund spoke.", "Professor Emeritus"],
    ["Ada Lund stays as music director until May.", "music director"],
    ["The director, Ada Lund of the Tidal Centre, spoke.", "The director"],
    ["As a young pilot, Lund flew. Ada Lund landed.", "a young pilot"],
  ];
  for (const [text, ...titles] of cases) {
    it(text, () => {
      const [person] = peopleOf(text).all.filter(({ name }) => !name.includes("Roe"));
      assert.deepEqual(person?.titles, titles);
    });
  }
});

describe("people: whom roles and pronouns mean", () => {
  const cases: readonly (readonly [text: string, mention: string, name: string | null])[] = [
    ["Ada Lund, the mayor, met Tom Hale. “It is late,” she said.", "she", "Ada Lund"],
    ["Tom Hale met his lawyer, Judith Brand, who said that he would stay.", "he", "Tom Hale"],
    ["Walking beside Prime Minister Tom Hale, Mr Roe said no. “Never,” he said.", "he", "Roe"],
    ["Mr Roe, who was once aide to Governor Tom Hale, spoke. “I quit,” he said.", "he", "Roe"],
    ["Ms Roe and her lawyer, Mr Fell, came. He spoke.", "He", "Fell"],
    [
      "French President Luc Morel met Italian President Ugo Conti. The French president left.",
      "The French president",
      "Luc Morel",
    ],
    ["Mayor Ada Lund and Judge Tom Hale met. Then the judge left.", "the judge", "Tom Hale"],
    ["Ada Lund, 47, and Ruth Amo, 52, ran. “Good,” the 47-year-old said.", "the 47-year-old", "Ada Lund"],
    ["Ada Lund spoke. A spokesman said no.", "A spokesman", null],
  ];
  for (const [text, mention, name] of cases) {
    it(`${text} (${mention})`, () => {
      const prose = readProse(text, "plain");
      const people = readPeople(prose);
      const mentions = prose.blocks.flatMap((_, block) => people.mentionsIn(block));
      const found = mentions.findLast(({ text: words }) => words === mention);
      assert.ok(found !== undefined, `no such mention among ${mentions.map(({ text: words }) => words).join(" | ")}`);
      assert.equal(found.person?.name ?? null, name);
    });
  }
});
