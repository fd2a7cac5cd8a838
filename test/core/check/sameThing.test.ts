import assert from "node:assert/strict";
import type { Finding } from "../../../server/src/core/check/finding.js";
import { DEFAULT_OPTIONS } from "../../../server/src/core/check/options.js";
import { checkDraft } from "../../../server/src/core/draft.js";
import { referenceOf } from "../../../server/src/core/reference/reference.js";

interface Saying {
  readonly source: string;
  /** Drafts that say the same. */
  readonly right: readonly string[];
  /** Drafts that say something else. */
  readonly wrong: readonly string[];
}

/** What two texts can say of one thing in other words. */
const CASES: Readonly<Record<string, Saying>> = {
  "a time over which something is done": {
    source: "The team caught 29 frogs over 16 nights.",
    right: ["In 16 nights the team caught 29 frogs.", "Over 16 nights, the team caught 29 frogs."],
    wrong: ["In 14 nights the team caught 29 frogs.", "The team caught 29 frogs in at most 16 nights."],
  },
  "a time that something exceeds": {
    source: "The train arrived over 16 hours late.",
    right: ["The train arrived more than 16 hours late."],
    wrong: ["The train arrived 16 hours late."],
  },
  "an article as one of a length": {
    source: "She swims a kilometre each day.",
    right: ["She swims 1,000 metres each day."],
    wrong: ["She swims 1,500 metres each day."],
  },
  "an article as one of another system": {
    source: "The walk is a mile.",
    right: ["The walk is 1.6 km."],
    wrong: ["The walk is 2.6 km."],
  },
  "an article as one of a weight": {
    source: "It weighs a tonne.",
    right: ["It weighs 1,000 kilograms."],
    wrong: ["It weighs 2,000 kilograms."],
  },
  "an article as one decade": {
    source: "He served a decade in prison.",
    right: ["He served ten years in prison."],
    wrong: ["He served twelve years in prison."],
  },
  "half of what the source counts": {
    source: "Half of the 40 houses were sold.",
    right: ["Twenty houses were sold."],
    wrong: ["Thirty houses were sold."],
  },
  "a half of something else": {
    source: "Half the money was gone when 40 houses were sold.",
    right: ["40 houses were sold."],
    wrong: ["Twenty houses were sold."],
  },
  "a share as so many in so many": {
    source: "Of 60 patients, 45 recovered.",
    right: ["Three in four patients recovered."],
    wrong: ["Two in three patients recovered."],
  },
  "a fraction that is near enough": {
    source: "Of 60 patients, 21 recovered.",
    right: ["A third of patients recovered.", "One in three patients recovered."],
    wrong: ["One in four patients recovered."],
  },
  "a sum of what two places have": {
    source: "The firm has 40 shops in France and 30 in Spain.",
    right: ["The firm has 70 shops in France and Spain."],
    wrong: ["The firm has 70 shops in Spain.", "The firm has 60 shops in France and Spain."],
  },
  "a sum of people of several kinds": {
    source: "Seven men, five women and three children were chosen from 40.",
    right: ["Fifteen people were chosen.", "Fifteen people were chosen: seven men, five women and three children."],
    wrong: ["Sixteen people were chosen.", "Twelve people were chosen."],
  },
  "a sum of unlike things": {
    source: "Seven men and five dogs were chosen.",
    right: ["Seven men were chosen."],
    wrong: ["Twelve dogs were chosen."],
  },
  "a stretch of days": {
    source: "The trial lasted from 3 to 17 March.",
    right: ["The trial lasted two weeks.", "The trial lasted two weeks, until 17 March.", "The trial lasted 15 days."],
    wrong: ["The trial lasted three weeks.", "The trial lasted three weeks, until 17 March."],
  },
  "a quarter as months": {
    source: "In the first quarter, sales fell 3%.",
    right: ["Sales fell 3% in the three months to March."],
    wrong: ["Sales fell 3% in the five months to March."],
  },
  "a minute of a match after another": {
    source: "Dele scored in the 12th and 71st minutes. Luka had scored after five minutes.",
    right: [
      "Dele scored in the 12th minute and again 59 minutes later.",
      "Luka scored in the fifth minute, but Dele equalised seven minutes later.",
    ],
    wrong: [
      "Dele scored in the 12th minute and again 49 minutes later.",
      "Luka scored in the fifth minute, but Dele equalised nine minutes later.",
    ],
  },
  "a year of birth": {
    source: "He was 30 in 1990.",
    right: ["He was born in 1960.", "He was born in 1959."],
    wrong: ["He was born in 1950.", "He died in 1960."],
  },
  "a year of birth of someone named": {
    source: "Ann Berg, who was 34 in 1990, led the club. Tom Lund ran its shop.",
    right: ["Ann Berg was born in 1956."],
    wrong: ["Tom Lund was born in 1956."],
  },
  "a weekday of next week": {
    source: "It will happen next Friday.",
    right: ["It will happen on 22 May.", "It will happen on 15 May."],
    wrong: ["It will happen on 29 May.", "It will happen on 21 May."],
  },
  "a century by its number or its years": {
    source: "The club was founded in the 19th century.",
    right: ["The club was founded in the 1800s.", "The club was founded in the nineteenth century."],
    wrong: ["The club was founded in the 1900s.", "The club was founded in the 1890s."],
  },
  "the end of a run": {
    source: "It was the first win in six games.",
    right: ["They had not won in five games.", "It was the first win in six games."],
    wrong: ["They had not won in four games.", "They had won in five games."],
  },
  "a run before its end": {
    source: "They had not won in five games.",
    right: ["It was their first win in six games."],
    wrong: ["It was their first win in four games."],
  },
  "the sides of a quarrel": {
    source: "Ann Berg and the council quarrelled over the pool, in which three boys drowned.",
    right: ["The two sides fell out over the pool.", "The two fell out.", "The two of them fell out."],
    wrong: [
      "Two boys drowned in the pool.",
      "Two firms fell out over the pool.",
      "The five sides fell out over the pool.",
    ],
  },
  "a score in the making": {
    source: "Vale won 3-1. Dele scored twice before Tom Rask added a third in stoppage time.",
    right: ["Tom Rask made it three in added time.", "Vale won 3-1; Tom Rask added a third."],
    wrong: ["Tom Rask made it four in added time.", "Tom Rask added a fourth."],
  },
  "a share of other things, and its rest": {
    source: "Only a quarter of the frogs were female. Nearly 60% of the forest was cleared.",
    right: ["One in four frogs was female."],
    wrong: ["One in three frogs was female.", "Two in five frogs were female."],
  },
};

function findingsIn(draft: string, source: string): readonly Finding[] {
  const reference = referenceOf("source.txt", `date 2026-05-14\n\n${source}`, "plain");
  const { findings } = checkDraft(draft, "markdown", [reference], DEFAULT_OPTIONS);
  return findings.filter(({ rule }) => rule !== "number-derived");
}

const flaggedIn = (draft: string, source: string): readonly string[] =>
  findingsIn(draft, source).flatMap(({ claim, rule }) => (rule === null ? [] : [`${claim.text}: ${rule}`]));

/** What the source does not bear out: so little as a sentence may tell nothing of whether it is a fault. */
const notBorneOut = (draft: string, source: string): readonly Finding[] =>
  findingsIn(draft, source).filter(({ verdict }) => verdict !== "supported");

describe("one thing in other words", () => {
  for (const [name, { source, right, wrong }] of Object.entries(CASES))
    describe(name, () => {
      for (const draft of right) it(`is: ${draft}`, () => assert.deepEqual(flaggedIn(draft, source), []));
      for (const draft of wrong) it(`is not: ${draft}`, () => assert.notDeepEqual(notBorneOut(draft, source), []));
    });
});
