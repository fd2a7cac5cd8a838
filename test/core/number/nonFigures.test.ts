import assert from "node:assert/strict";
import { figuresIn } from "./figures.js";

describe("what is no figure", () => {
  const texts = [
    "No one knew which one was right, and one of the crew left one day.",
    "COVID-19 closed the G20, and F-16 jets flew past MH370.",
    "A Boeing 737 left Room 12 for Formula 1, on Route 66, under Article 5.",
    "See section 3, page 12, phase two and No. 10, or type 2 diabetes.",
    "Call 08457 90 90 90 or 555 123-4567 for version 1.2.3.",
    "At first he may march on; on second thoughts the first lady will fall.",
    "The Big Four met the Group of Seven on the A1.",
    "A third-degree burn kept him out of the quarter-final, a best-of-five match.",
    "They played a 4-3-3 formation round the clock, 24/7.",
    "He of 44 Mill Lane and 1600 Pennsylvania Avenue made a 999 call, or dialled 112.",
    "On day 12 a Year 11 pupil on Route 38 sat her Class 9 tests.",
    "Sections 4 and 5, chapters 3 to 5, Class 10 exams, NH 48 and Flat 4B are named.",
    "The Under-19s flew a Boeing 787-9 under the 14th Amendment.",
    "It is half as large again.",
    "Three things to know about the storm.",
    "The second half began; a third party had second-hand news.",
  ];
  for (const text of texts) {
    it(text, () =>
      assert.deepEqual(
        figuresIn(text).map((claim) => claim.text),
        [],
      ),
    );
  }
});
