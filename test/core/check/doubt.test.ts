import assert from "node:assert/strict";
import { DEFAULT_OPTIONS } from "../../../server/src/core/check/options.js";
import { checkDraft } from "../../../server/src/core/draft.js";
import { referenceOf } from "../../../server/src/core/reference/reference.js";

const ARTICLE = `# Three men saved from pit

The first are cousins: Krzysztof Wolny, 34, and Marek Wolny, 29. The third, a mechanic of 51, slept all the way.

The tunnel is 8.21m (26ft 11in) wide at its mouth. The survivors saved three lamps, said the world No 2 in the sport of mine rescue, Jan Kos.

The plan would limit Ruthenia's army to 600,000 soldiers, with no word of a limit for Sarmatia.

The pension will rise by €11 a week to €310, and child benefit by €10 a month to €150.

Kos ran the first half in 13:58. The mine drew 38,640 visitors last year; some 31,200 people had come before the fire. The rescue cost 96 million Danish kroner.

The director, Piotr Lis, said that the mine had lost £1.3 million in 2021. An exit poll had given the owners 31 votes; they won 28. The new shaft cost NZ$48 million. A lift was $9 million. Lis, a Pole, wrote “Thin Seams”, which asks for a fund of at least 20,000 shares.

The first call came at 9:26 in the morning. The hall was to cost 615 million Swedish crowns, was raised to 730 million and came to 842 million crowns. Kos, a 27-year-old, is ranked 15th. He should be back by the end of June, and came in a minute and 11 seconds behind Moe.

The police had made four arrests by noon and seven by the end of the day. The echo lasts 1.7 seconds, and can be set anywhere from 1.3 to 2.1 seconds. The maximum fine will rise from 20,000 lei to 150,000 lei. Of the budget, the state pays 55 percent and the county 18.

The copper roof was laid in May and comes to 46 tonnes. A bell, a gift of the founders to the people of the harbour, weighs 31 tonnes.

Pre-tax profit of the mine dropped to 16.2 million pounds from 23.5 million pounds a year earlier.

Rosa Amadi, the film-maker, spent three years below and recorded 118 interviews with miners. Ines Kroll is to write a history of the mine.

The waiting list for lamps, which stood at 3,120 in January, has grown to 3,690. The lift stopped at 9:40 p.m. (1840 GMT Friday) on Saturday. A new lamp costs $385 a year to run. The rest of the mine, Lis said, came in ninth in a contest of pits, after sixth a year earlier.

The hall is open from 11 a.m. to 4 p.m., and until 8:30 p.m. on Fridays. The mine holds seven seats on the council. The council is to vote by June 30.

A vote of the miners backed a strike by 84%, on a turnout of 71%. The water was 17.8C when Moe set off and 15.9C at its coldest; the air fell to 11C.

The guild offered 65 crowns for the mill in May and 80 crowns in June. The lock closes 180 gates in May and 240 gates in June. The inquiry opens on March 27. The queue at the desk went up from six minutes to 19, and the gates open at 9 a.m. on Sundays.

In the vote the group Tunnels spent 4.3 million lei on its campaign, and Daylight 3.7 million. Ida Lund, the nurse, had a man of 91 on a trolley.
`;
const reference = referenceOf("pit.md", ARTICLE, "markdown");

const CASES: Readonly<Record<string, readonly (readonly [draft: string, figure: string])[]>> = {
  "number-misattributed": [
    ["Ines Kroll spent three years below and recorded 118 interviews with miners.", "118 interviews"],
    ["One of them is Krzysztof Wolny, 29.", "29"],
    ["The waiting list for lamps has grown to 3,120.", "3,120"],
    ["The water was 17.8C at first and 11C at its coldest.", "11C"],
    ["- Rank of the mine in the contest of pits: sixth", "sixth"],
    ["The lock was to close in two steps: 240 gates in May.", "240 gates"],
    ["In May the guild had offered 80 crowns for the mill.", "80 crowns"],
    ["The plan would have limited Sarmatia's army to 600,000 soldiers.", "600,000 soldiers"],
  ],
  "number-unit": [["A new lamp costs $385 a month to run.", "$385"]],
  null: [
    ["- Lift stopped: 1840 GMT", "1840 GMT"],
    ["- The hall: 11 a.m. to 4 p.m., later on Fridays", "11 a.m."],
    ["The mine has seven places on the council, one more than Lis.", "seven places"],
    ["The vote is due before July.", "July"],
    ["The lift stopped on Saturday.", "Saturday"],
    ["The waiting list for lamps was at 3,120 in January.", "3,120"],
    ["The oldest is Marek Wolny's cousin Krzysztof Wolny, who is 34.", "34"],
    ["For her film Rosa Amadi recorded 118 interviews.", "118 interviews"],
    ["One of them is Marek Wolny, 29.", "29"],
    ["An electrician in his early fifties was saved too.", "fifties"],
    ["At its mouth the tunnel is 8.21m across.", "8.21m"],
    ["Kos: 13:58 at the midpoint.", "13:58"],
    ["The pension goes to €310 a week and child benefit to €150 a month.", "€150"],
    ["- Attendance: 38,640", "38,640"],
    ["- Cost of the rescue: 96 million kroner", "96 million kroner"],
    ["Kestrel Mutual will pay, as the mine lost £1.3 million in 2021.", "£1.3 million"],
    ["A lift was NZ$9 million.", "NZ$9 million"],
    ["The call came at 9.26.", "9.26"],
    ["The hall was to cost 615 million crowns, later 730, and came to 842.", "730"],
    ["## Cost of the hall (millions of crowns)\n\n- Total: 842", "842"],
    ["The owners won 28 votes.", "28 votes"],
    ["There were seven arrests.", "seven arrests"],
    ["Kos should be back before July.", "July"],
    ["- Gap of Kos to Moe: 1:11", "1:11"],
    ["The echo can be had at 1.3 to 2.1 seconds.", "1.3 to 2.1 seconds"],
    ["The maximum fine is 20,000 lei today.", "20,000 lei"],
    ["The air was at 11C, and the water at 15.9C at its coldest.", "15.9C"],
    ["Turnout among the miners was 71%.", "71%"],
    ["The county pays 18 percent of the budget.", "18 percent"],
    ["One queues for 19 minutes at the desk.", "19 minutes"],
    ["The inquiry opens on the 27th.", "27th"],
    ["The gates open only at nine.", "nine"],
    ["On a campaign Daylight spent 3.7 million lei.", "3.7 million lei"],
    ["Ida Lund, the nurse, tells of a gentleman aged 91.", "91"],
  ],
};

describe("whose a figure is", () => {
  for (const [rule, cases] of Object.entries(CASES))
    for (const [draft, figure] of cases)
      it(`${draft} ${rule}`, () => {
        const { findings } = checkDraft(draft, "markdown", [reference], DEFAULT_OPTIONS);
        const finding = findings.find(({ claim }) => claim.kind === "number" && claim.text === figure);
        assert.ok(finding !== undefined, `no claim “${figure}”`);
        assert.equal(String(finding.rule), rule, finding.message);
      });

  it("what the draft tells rightly in one place is not what a figure elsewhere was meant for", () => {
    const rules = (draft: string): readonly (string | null)[] =>
      checkDraft(draft, "markdown", [reference], DEFAULT_OPTIONS).findings.map(({ rule }) => rule);
    const doubtful = "The founders' gift to the people of the harbour has 46 tonnes.";
    assert.deepEqual(rules(doubtful), ["number-misattributed"]);
    assert.deepEqual(rules(`${doubtful}\n\nThe bell, a gift to the harbour, weighs 31 tonnes.`), [null, null]);
  });

  it("what a figure beside it tells wrongly is not what a figure was meant for", () => {
    const draft =
      "Earnings of the mine before tax shrank to £12.6 million, having been £23.5 million twelve months earlier.";
    const { findings } = checkDraft(draft, "markdown", [reference], DEFAULT_OPTIONS);
    const rules = findings.filter(({ claim }) => claim.text.startsWith("£")).map(({ rule }) => rule);
    assert.deepEqual(rules, ["number-contradicted", null]);
  });

  it("a figure reckoned by another unit has the source's to read, and nothing to put in its place", () => {
    const source = referenceOf("r.txt", "They found 12 cases per 100,000 children.", "plain");
    const { findings } = checkDraft("They found 12 cases per 1,000 children.", "markdown", [source], DEFAULT_OPTIONS);
    const [finding] = findings;
    assert.deepEqual([finding?.rule, finding?.suggestion], ["number-unit", null]);
    assert.equal(finding?.message, "The source gives this figure per 100,000.");
  });

  it("a rank is no count", () => {
    const { findings } = checkDraft("The survivors saved two lamps.", "markdown", [reference], DEFAULT_OPTIONS);
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ["number-contradicted"],
    );
  });
});
