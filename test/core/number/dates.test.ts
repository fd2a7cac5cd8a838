import assert from "node:assert/strict";
import { figuresIn, lineOf, type Case } from "./figures.js";

const rooms: Readonly<Record<string, readonly Case[]>> = {
  "days, months and years": [
    ["It sank on 2 Dec 2024.", "[2 Dec 2024] date 2024-12-02"],
    ["It sank on Sept. 14, 1990.", "[Sept. 14, 1990] date 1990-09-14"],
    ["It sank on Saturday 7 June 2025.", "[Saturday 7 June 2025] date 2025-06-07"],
    [
      "It runs 9-12 July, or July 9 to 12.",
      "[9-12 July] date 2025-07-09/2025-07-12",
      "[July 9 to 12] date 2025-07-09/2025-07-12",
    ],
    [
      "It sank on the second Sunday of February and rises on the last Friday in May 2026.",
      "[second Sunday of February] date 2025-02-09",
      "[last Friday in May 2026] date 2026-05-29",
    ],
    ["It opens on the first of September.", "[first of September] date 2025-09-01"],
    [
      "It is dated 2024-11-03 or 17/5/2018 or 3/5/2018.",
      "[2024-11-03] date 2024-11-03",
      "[17/5/2018] date 2018-05-17",
      "[3/5/2018] date 2018",
    ],
    ["It was built in March 2019, in May, by Theresa May.", "[March 2019] date 2019-03", "[May] date 2025-05"],
    [
      "In 2019 it had 1800 sailors; the 2020 vote drew 2000 people.",
      "[2019] date 2019",
      "[1800 sailors] count 1800 sailor",
      "[2020] date 2020",
      "[2000 people] count 2000 person",
    ],
    ["It was found in the winter of ’78, from 43 AD.", "[winter of ’78] date 1978-12/1979-02", "[43 AD] date 0043"],
  ],
  periods: [
    [
      "Third-quarter sales beat Q2 2024 and the first half of 2023.",
      "[Third-quarter] date 2024-07/2024-09",
      "[Q2 2024] date 2024-04/2024-06",
      "[first half of 2023] date 2023-01/2023-06",
    ],
    [
      "The 1980s, the Sixties, the ’90s and the 21st century.",
      "[1980s] date 1980/1989",
      "[Sixties] date 1960/1969",
      "[’90s] date 1990/1999",
      "[21st century] date 2001/2100",
    ],
    ["It grew in 2016-17 and fiscal 2021.", "[2016-17] date 2016/2017", "[fiscal 2021] date 2021"],
    [
      "It was mid-November, or the end of 2024, or early June.",
      "[mid-November] date about 2024-11",
      "[the end of 2024] date about 2024",
      "[early June] date about 2025-06",
    ],
  ],
  "relative to the text's date": [
    ["It sank yesterday and will rise tomorrow.", "[yesterday] date 2025-06-11", "[tomorrow] date 2025-06-13"],
    ["It sank on Monday and will rise on Monday.", "[Monday] date 2025-06-09", "[Monday] date 2025-06-16"],
    [
      "It sank last Friday; it rises this coming Saturday.",
      "[last Friday] date 2025-06-06",
      "[this coming Saturday] date 2025-06-14",
    ],
    [
      "It sank three years ago, or twelve months ago, last October.",
      "[three years ago] date 2022",
      "[twelve months ago] date 2024-06",
      "[last October] date 2024-10",
    ],
    ["It will rise once 2027 comes round.", "[2027] date 2027"],
    ["It sank on Tuesday. It was seen a day earlier.", "[Tuesday] date 2025-06-10", "[a day earlier] date 2025-06-09"],
    ["It will close in August, having opened in August.", "[August] date 2025-08", "[August] date 2024-08"],
    [
      "Last weekend it rained; this weekend it will not.",
      "[Last weekend] date 2025-06-07/2025-06-08",
      "[this weekend] date 2025-06-14/2025-06-15",
    ],
    [
      "It rained over the weekend and will be dry at the weekend.",
      "[the weekend] date 2025-06-07/2025-06-08",
      "[the weekend] date 2025-06-14/2025-06-15",
    ],
    ["It opens by the autumn; in winter it shuts.", "[autumn] date 2025-09/2025-11"],
    ["Nine months later it rose.", "[Nine months] duration 9 month"],
  ],
  "clock times": [
    [
      "It sank at 4:27 a.m., or 2027 GMT, or 8pm, or 5.30pm.",
      "[4:27 a.m.] time T04:27",
      "[2027 GMT] time T20:27Z",
      "[8pm] time T20:00",
      "[5.30pm] time T17:30",
    ],
    [
      "It left at twenty to midnight, or half past six, or 27 minutes past four.",
      "[twenty to midnight] time T23:40",
      "[half past six] time T06:30",
      "[27 minutes past four] time T04:27",
    ],
    ["It rose at noon and at five o'clock.", "[noon] time T12:00", "[five o'clock] time T05:00"],
  ],
};

describe("dates and times", () => {
  for (const [room, cases] of Object.entries(rooms)) {
    describe(room, () => {
      for (const [text, ...expected] of cases) {
        it(text, () => assert.deepEqual(figuresIn(text).map(lineOf), expected));
      }
    });
  }

  it("keeps what the words alone say", () => {
    const stated = figuresIn("On Tuesday, on 2 December, in August, in 1990, yesterday.").map(
      (claim) => claim.statedDate,
    );
    assert.deepEqual(stated, ["-W-2", "--12-02", "--08", "1990", null]);
  });

  it("resolves nothing that needs a date where the text has none", () => {
    const dates = figuresIn("On Tuesday, on 2 December, in 1990, yesterday.", "plain", null).map(
      (claim) => claim.quantity.date,
    );
    assert.deepEqual(dates, [null, "--12-02", "1990", null]);
  });
});
