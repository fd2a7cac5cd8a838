import assert from "node:assert/strict";
import { DEFAULT_OPTIONS } from "../../../server/src/core/check/options.js";
import { checkDraft } from "../../../server/src/core/draft.js";
import { referenceOf } from "../../../server/src/core/reference/reference.js";

const ARTICLE = `---
date: 2025-09-05
---

# Harbour race ends in fog

The Skellan harbour race began 40 minutes late, at 10.45am, because of fog. Of the 47 boats that entered, 38 finished.

Hull came first with nine medals and 23 ribbons, one medal more than Grimsby. Its crew rowed the course in 1:57.46, beating Whitby by 0.31 seconds.

The club sold 13.65 million tickets to its lottery, 5% more than a year before. The share of women among its members rose by 1.9 percentage points to 41.3%.

The new pier will cost £118 million. The county pays £83 million of that, and the rest comes from the port.

Dredging the basin will take £72 million, twice what was put down for it in 2022. Net cash stood at £212 million in June; a year before, the club owed £35 million.

In May the kiosk was feared to lose £3.5 million. The harbour office has since put its loss at £4.7 million. Of the £9 million, £4.4 million is for stone and £3.1 million for steel; lawyers get the rest.

Power failed for 8,900 homes, and by noon it was back for two-thirds of them. Of the club's boats, 71% are made of wood.

The port lets 238 people go. Hull loses 96 people, Whitby 71 and Skellan 44; the others work at sea.

Each winner gets £25,000. Astrid Moe will receive another £10,000 for the record. The county has £21.6 million for lifeboats over four years.

The canteen ordered 90 barrels and sent 31 of them back. Fitting out the boats cost £11.6 million, more than the £9.5 million budgeted. The tunnel is to cut a crossing from 130 minutes to 85.

The water was 19.4 degrees Celsius warm, against 17.9 degrees last year. Moe climbed from 52nd to 19th in the rankings.

The mayor would pay for the quay with 70 percent of the tax; he gets 45 percent of it now. It needs 260 million crowns from the state and 120 million from the town, and was £9m over budget at £58m.

The old pier takes 55 minutes to walk, and the new one can be done in seven. A buoy costs $8.68 to make. For a buoy the port gets $8.20.

The council approved the reform by 47 votes to 42 late on Wednesday. The night boat leaves at 6.30 am. It takes an hour and 50 minutes.

The port now expects to earn 430 million to 450 million euros, compared with an earlier range of 405 million to 425 million. The toll will be 65 centimes, against 60 last year.

Old Captain Sivert, born on 9 February 1932, drew his first chart in 1957. He leaves two sons, seven grandchildren and four great-grandchildren.

Rist came on in the 98th minute and struck in the 112th and 119th. The club has 640 pilots at sea and another 230 on their way.
`;
const reference = referenceOf("race.md", ARTICLE, "markdown");

/** How each figure follows, with the draft that tells it. */
const CASES: readonly (readonly [draft: string, figure: string, arithmetic: string])[] = [
  ["Hull was one of the boats that entered, with 46 others.", "46 others", "47 boats − 1"],
  ["Grimsby won eight medals.", "eight medals", "nine medals − one medal more"],
  ["Whitby came home in 1:57.77.", "1:57.77", "1:57.46 + 0.31 seconds"],
  ["A year before, the lottery sold 13.0 million tickets.", "13.0 million tickets", "13.65 million tickets − 5%"],
  ["The share of women among members had been 39.4% before.", "39.4%", "41.3% − 1.9 percentage points"],
  ["The kiosk lost £1.2 million more than was feared in May.", "£1.2 million", "£4.7 million − £3.5 million"],
  ["Of the £9 million, lawyers get £1.5 million.", "£1.5 million", "£9 million − £4.4 million − £3.1 million"],
  ["For the pier, the port pays £35 million.", "£35 million", "£118 million − £83 million"],
  ["The estimate for dredging the basin was £36 million.", "£36 million", "£72 million / 2"],
  ["The club's position improved by £247 million.", "£247 million", "£212 million + £35 million"],
  ["The race should have begun at 10.05am.", "10.05am", "10.45am − 40 minutes"],
  ["Of the boats, 29% are of steel.", "29%", "100% − 71%"],
  ["At noon about 3,000 homes were still in the dark.", "about 3,000 homes", "8,900 homes − two-thirds × 8,900 homes"],
  ["At sea 27 people must go.", "27 people", "238 people − 96 people − 71 − 44"],
  ["Moe went home with £35,000.", "£35,000", "£25,000 + £10,000"],
  ["For lifeboats the county has £5.4 million a year.", "£5.4 million", "£21.6 million / four years"],
  ["The water was 1.5 degrees warmer than last year.", "1.5 degrees", "19.4 degrees Celsius − 17.9 degrees"],
  ["Moe climbed by 33 places in the rankings.", "33 places", "52nd − 19th"],
  ["The canteen kept 59 barrels and returned the others.", "59 barrels", "90 barrels − 31"],
  ["Fitting out was £2.1m over budget.", "£2.1m", "£11.6 million − £9.5 million"],
  ["A crossing now saves 45 minutes.", "45 minutes", "130 minutes − 85"],
  ["The record cost £25,000 and the lottery £10,000, which makes £35,000.", "£35,000", "£25,000 + £10,000"],
  ["For the quay he wants 25 percentage points of the tax more.", "25 percentage points", "70 percent − 45 percent"],
  ["- State and town together for the quay: 380 million", "380 million", "120 million + 260 million crowns"],
  ["The quay was supposed to cost £49m.", "£49m", "£58m − £9m"],
  ["Walking the new pier takes 48 minutes less.", "48 minutes", "55 minutes − seven"],
  ["The night boat arrives in port at 8.20 am.", "8.20 am", "6.30 am + an hour and 50 minutes"],
  ["- Winning margin on the bill: five votes", "five votes", "47 − 42"],
  [
    "The port raised both ends of the range by 25 million.",
    "25 million",
    "430 million to 450 million euros − 405 million to 425 million",
  ],
  ["The toll rises by five centimes.", "five centimes", "65 centimes − 60"],
  ["In 1957, when he was 25, Captain Sivert drew a chart.", "25", "from 9 February 1932 to 1957"],
  ["Captain Sivert has 11 grandchildren and great-grandchildren.", "11", "seven + four"],
  ["Rist struck again seven minutes later.", "seven minutes", "119th − 112th"],
  ["Rist struck in the 22nd minute of extra time.", "22nd minute", "112th − 90"],
  ["The club will have 870 pilots at sea.", "870 pilots", "640 pilots + 230"],
  ["A buoy costs $8.68, so that the port is 48 cents short.", "48 cents", "$8.68 − $8.20"],
];

describe("figures that follow by arithmetic", () => {
  for (const [draft, figure, arithmetic] of CASES)
    it(`${figure}: ${arithmetic}`, () => {
      const { findings } = checkDraft(draft, "markdown", [reference], DEFAULT_OPTIONS);
      const finding = findings.find(({ claim }) => claim.kind === "number" && claim.text === figure);
      assert.equal(finding?.rule, "number-derived", finding?.message);
      assert.ok(finding.message.includes(arithmetic), finding.message);
    });

  it("a figure with its digits turned is a misprint, though it could be worked out", () => {
    const source = referenceOf("f.txt", "The 63 boats that were missing fell from 90, as 27 came in.", "plain");
    const { findings } = checkDraft("Boats missing: 36 boats.", "markdown", [source], DEFAULT_OPTIONS);
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ["number-contradicted"],
    );
  });
});
