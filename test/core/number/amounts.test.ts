import assert from "node:assert/strict";
import { figuresIn, lineOf, type Case } from "./figures.js";

const rooms: Readonly<Record<string, readonly Case[]>> = {
  "digits, words and scales": [
    [
      "It drew 1,415 and then 1 000 000 and 12,34,567.",
      "[1,415] count 1415",
      "[1 000 000] count 1000000",
      "[12,34,567] count 1234567",
    ],
    [
      "Some 600K people own 1.2m cars.",
      "[Some 600K people] count about 600000 person",
      "[1.2m cars] count 1200000 car",
    ],
    ["It walked 3½ miles, then 2 1/2 miles.", "[3½ miles] measure 3.5 mile", "[2 1/2 miles] measure 2.5 mile"],
    ["Two and a half million bees swarmed.", "[Two and a half million bees] count 2500000 bee"],
    [
      "Nineteen hundred sheep and half a dozen dogs ran.",
      "[Nineteen hundred sheep] count 1900 sheep",
      "[half a dozen dogs] count 6 dog",
    ],
    [
      "Half a million ducks and three million, two hundred thousand geese left.",
      "[Half a million ducks] count 500000 duck",
      "[three million, two hundred thousand geese] count 3200000 goose",
    ],
    [
      "It fell to −5°C and then to minus 12 degrees Celsius.",
      "[−5°C] measure -5 degree Celsius",
      "[minus 12 degrees Celsius] measure -12 degree Celsius",
    ],
    [
      "It was 12 degrees below zero, then 20 below zero, then 5 degrees below zero Fahrenheit.",
      "[12 degrees below zero] measure -12 degree",
      "[20 below zero] measure -20 degree",
      "[5 degrees below zero Fahrenheit] measure -5 degree Fahrenheit",
    ],
    [
      "Last year 4,205 eels came, in 2023 5,310 were seen, and each day 40 left. Herons number 1,064.",
      "[Last year] date 2024",
      "[4,205 eels] count 4205 eel",
      "[2023] date 2023",
      "[5,310] count 5310",
      "[40] count 40",
      "[1,064] count 1064",
    ],
    ["He gave the room 144 panels of oak.", "[144 panels] count 144 panel"],
    ["Orla swims for Kaleva, who had 95.9; Brann 95.2.", "[95.9] count 95.9", "[95.2] count 95.2"],
    [
      "Hundreds of eels and tens of thousands of crabs died.",
      "[Hundreds] count 200..999 eel",
      "[tens of thousands] count 20000..99999 crab",
    ],
  ],
  "fractions, ratios and multiples": [
    [
      "Nearly a fifth sprouted; it was a fifth title.",
      "[Nearly a fifth] fraction below 0.2",
      "[fifth] ordinal 5 title",
    ],
    [
      "It climbs by €177m to €465m, by 5 to 10 percent.",
      "[€177m] money 177000000 EUR",
      "[€465m] money 465000000 EUR",
      "[5 to 10 percent] percent 5..10 percent",
    ],
    ["She lay under 1.6m of snow.", "[1.6m] measure 1.6 metre"],
    ["It slipped by two points to 27.", "[two points] count 2 point", "[27] count 27"],
    ["It got 83.6 points out of 100.", "[83.6 points] count 83.6 point", "[100] count 100"],
    ["Two-thirds of it went, then a fifth.", "[Two-thirds] fraction 0.6666666666666666", "[a fifth] fraction 0.2"],
    [
      "Three in ten stayed, 9 out of 10 sang, one in five slept.",
      "[Three in ten] fraction 0.3",
      "[9 out of 10] fraction 0.9",
      "[one in five] fraction 0.2",
    ],
    [
      "It took half the milk, half a second, and more than half an hour.",
      "[half] fraction 0.5",
      "[half a second] duration 0.5 second",
      "[more than half an hour] duration above 0.5 hour",
    ],
    [
      "Sales doubled, costs halved, and rents rose threefold to 1.7 times the mean.",
      "[doubled] multiple 2",
      "[halved] multiple 0.5",
      "[threefold] multiple 3",
      "[1.7 times] multiple 1.7",
    ],
    ["Its debt rose from 1.9x to 2.8x.", "[1.9x] multiple 1.9", "[2.8x] multiple 2.8"],
    [
      "She rang twice, and it was twice as loud; he rang 23 times.",
      "[twice] count 2 time",
      "[twice] multiple 2",
      "[23 times] count 23 time",
    ],
  ],
  "ranges and scores": [
    [
      "Between 5 and 10 goats and 15-20 hens fled.",
      "[5 and 10 goats] count 5..10 goat",
      "[15-20 hens] count 15..20 hen",
    ],
    [
      "It costs 4.1 to 4.6 million euros, or £3-4m.",
      "[4.1 to 4.6 million euros] money 4100000..4600000 EUR",
      "[£3-4m] money 3000000..4000000 GBP",
    ],
    ["The count rose from 12 to 43.", "[12] count 12", "[43] count 43"],
    [
      "They won 3-2, then lost 1–4; the vote was 412 to 17.",
      "[3-2] score 3..2",
      "[1–4] score 1..4",
      "[412 to 17] score 412..17",
    ],
    ["It passed by seven votes to four.", "[seven votes to four] score 7..4"],
    [
      "It passed by 31–19 late on Tuesday; they had more blocks, by 13 to nine.",
      "[31–19] score 31..19",
      "[Tuesday] date 2025-06-10",
      "[13 to nine] score 13..9",
    ],
    ["Her blood pressure was 143/84.", "[143/84] score 143..84"],
  ],
  "percentages and money": [
    [
      "It rose 5 to 10 percent, or 2 percentage points, or 25 basis points.",
      "[5 to 10 percent] percent 5..10 percent",
      "[2 percentage points] percentage point 2 percentage point",
      "[25 basis points] percentage point 25 basis point",
    ],
    [
      "It cut a quarter of a percentage point, not half a point or a quarter-point, and 1.2pc of jobs.",
      "[a quarter of a percentage point] percentage point 0.25 percentage point",
      "[half a point] percentage point 0.5 percentage point",
      "[a quarter-point] percentage point 0.25 percentage point",
      "[1.2pc] percent 1.2 percent",
    ],
    [
      "They pay $4.2bn, A$3 million, USD 20 and 450 Swiss francs.",
      "[$4.2bn] money 4200000000 USD",
      "[A$3 million] money 3000000 AUD",
      "[USD 20] money 20 USD",
      "[450 Swiss francs] money 450 CHF",
    ],
    [
      "It costs 50p, or fifty pence, or 61 euro cents.",
      "[50p] money 50 penny",
      "[fifty pence] money 50 penny",
      "[61 euro cents] money 61 euro cent",
    ],
    [
      "Debt fell to 1.1 billion euros from 1.4 billion.",
      "[1.1 billion euros] money 1100000000 EUR",
      "[1.4 billion] money 1400000000 EUR",
    ],
    ["She paid twenty pounds for 25 pounds of flour.", "[twenty pounds] money 20 GBP", "[25 pounds] measure 25 pound"],
  ],
  "measures, durations and ages": [
    [
      "It is 100km (62 miles) off, at 2,300m, and 200m long.",
      "[100km] measure 100 kilometre",
      "[62 miles] measure 62 mile",
      "[2,300m] measure 2300 metre",
      "[200m] measure 200 metre",
    ],
    [
      "Winds hit 150 km/h and burned 12 sq km.",
      "[150 km/h] measure 150 kilometre per hour",
      "[12 sq km] measure 12 square kilometre",
    ],
    ["She won the women's 100m.", "[100m] measure 100 metre"],
    [
      "A magnitude-6.9 quake followed a 5.1-magnitude one.",
      "[magnitude-6.9] measure 6.9 magnitude",
      "[5.1-magnitude] measure 5.1 magnitude",
    ],
    [
      "It took a year and a half, then two hours and ten minutes.",
      "[a year and a half] duration 1.5 year",
      "[two hours and ten minutes] duration 2.16666666666667 hour",
    ],
    [
      "Ana Roe, 43, and her 8-year-old son met a man aged 60 in his forties club.",
      "[43] age 43 year",
      "[8-year-old] age 8 year",
      "[60] age 60 year",
      "[forties] age 40..49 year",
    ],
    ["He is 52 and rents are 52.", "[52] age 52 year", "[52] count 52"],
    ["It is open to people over 65.", "[over 65] age above 65 year"],
  ],
  ordinals: [
    [
      "They came 22nd, lost their second game and won in the 84th minute.",
      "[22nd] ordinal 22",
      "[second] ordinal 2 game",
      "[84th minute] ordinal 84 minute",
    ],
    [
      "The world No 2 is ranked No. 9 in pairs and became number five at home.",
      "[No 2] ordinal 2",
      "[No. 9] ordinal 9",
      "[number five] ordinal 5",
    ],
    [
      "She finished second; it was the twenty-first attempt.",
      "[second] ordinal 2",
      "[twenty-first] ordinal 21 attempt",
    ],
  ],
  "what is counted": [
    [
      "Six armoured vehicles and two service stations burned.",
      "[Six armoured vehicles] count 6 vehicle",
      "[two service stations] count 2 station",
    ],
    [
      "At least 19 dead, 312 injured, 43 were hurt.",
      "[At least 19] count atLeast 19 person",
      "[312] count 312 person",
      "[43] count 43",
    ],
    [
      "The 12-member panel lost one vote and 20 other gold and silver cups.",
      "[12-member] count 12 member",
      "[one vote] count 1 vote",
      "[20 other gold and silver cups] count 20 cup",
    ],
    ["Ten of the 14 counts fell.", "[Ten] count 10 count", "[14 counts] count 14 count"],
    ["It has won one of its last four games.", "[one] count 1 game", "[four games] count 4 game"],
  ],
};

describe("amounts", () => {
  for (const [room, cases] of Object.entries(rooms)) {
    describe(room, () => {
      for (const [text, ...expected] of cases) {
        it(text, () => assert.deepEqual(figuresIn(text).map(lineOf), expected));
      }
    });
  }
});
