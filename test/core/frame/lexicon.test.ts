import assert from "node:assert/strict";
import { conceptOf } from "../../../server/src/core/claims/number/frame/lexicon.js";
import { stemOf } from "../../../server/src/core/claims/number/frame/stem.js";
import { areKindred, sameThing } from "../../../server/src/core/check/number/nouns.js";

describe("stems", () => {
  const FAMILIES = [
    "rise rises rising rose risen",
    "injure injured injures injuring",
    "city cities",
    "invest investment invested",
    "reduce reduction reduced",
    "stop stopped stopping",
    "woman women",
    "centre center centres",
    "colour color",
    "organise organize organisation organization",
    "annual annually",
    "fire fires fired firing",
    "case cases",
  ];
  for (const family of FAMILIES)
    it(family, () => {
      assert.equal(new Set(family.split(" ").map(stemOf)).size, 1);
    });

  it("keeps unlike words apart", () => {
    const stems = "school shot ship share shore count court city hundred house hours".split(" ").map(stemOf);
    assert.equal(new Set(stems).size, stems.length);
    for (const pair of ["plan plane", "win wine", "site sit", "car care", "min mines"])
      assert.equal(new Set(pair.split(" ").map(stemOf)).size, 2, pair);
  });
});

describe("words for one thing", () => {
  const same = [
    ["soldiers", "troops"],
    ["wounded", "hurt"],
    ["injured", "wounded"],
    ["climbed", "rose"],
    ["profit", "income"],
    ["turnover", "revenue"],
    ["filling", "service"],
    ["Ukrainian", "Kyiv"],
    ["automobile", "car"],
  ] as const;
  for (const [a, b] of same)
    it(`${a} and ${b}`, () => assert.ok(sameThing(conceptOf(a.toLowerCase()), conceptOf(b.toLowerCase()))));

  const apart = [
    ["killed", "injured"],
    ["rose", "fell"],
    ["bought", "sold"],
    ["drug", "placebo"],
    ["for", "against"],
    ["profit", "revenue"],
    ["helicopters", "boats"],
  ] as const;
  for (const [a, b] of apart) it(`not ${a} and ${b}`, () => assert.ok(!sameThing(conceptOf(a), conceptOf(b))));

  const poleOf = (word: string): readonly string[] => conceptOf(word).poles.map(({ axis, side }) => `${axis}:${side}`);
  for (const [a, b] of [
    ["killed", "injured"],
    ["climbed", "slipped"],
    ["purchased", "sold"],
    ["demanded", "offered"],
  ] as const)
    it(`${a} and ${b} stand on two sides of an axis`, () => {
      const axes = (word: string): Set<string> => new Set(poleOf(word).map((pole) => pole.split(":")[0] ?? ""));
      assert.ok([...axes(a)].some((axis) => axes(b).has(axis)));
      assert.ok(!poleOf(a).some((pole) => poleOf(b).includes(pole)));
    });

  it("counts people for people", () => {
    assert.ok(areKindred(conceptOf("residents"), conceptOf("voters")));
    assert.ok(!areKindred(conceptOf("residents"), conceptOf("bridges")));
  });
});
