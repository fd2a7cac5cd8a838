import assert from "node:assert/strict";
import fc from "fast-check";
import type { Quantity } from "../../../server/src/core/claims/number/numberClaim.js";
import { figuresIn } from "./figures.js";

const SMALL =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen`.split(/\s+/);
const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** English words for a whole number below a billion. */
function inWords(value: number): string {
  for (const [scale, name] of [
    [1e6, "million"],
    [1e3, "thousand"],
  ] as const) {
    const [high, rest] = [Math.floor(value / scale), value % scale];
    if (high > 0)
      return [`${inWords(high)} ${name}`, rest === 0 ? "" : rest < 100 ? `and ${inWords(rest)}` : inWords(rest)]
        .join(" ")
        .trim();
  }
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  if (hundreds > 0) return `${SMALL[hundreds] ?? ""} hundred${rest === 0 ? "" : ` and ${inWords(rest)}`}`;
  if (rest < 20) return SMALL[rest] ?? "";
  return `${TENS[Math.floor(rest / 10)] ?? ""}${rest % 10 === 0 ? "" : `-${SMALL[rest % 10] ?? ""}`}`;
}

const grouped = (value: number, separator: string): string => value.toLocaleString("en-US").replaceAll(",", separator);

/** The one figure of a sentence about boats. */
function only(phrase: string): Quantity {
  const figures = figuresIn(`They lost ${phrase} there.`);
  assert.equal(figures.length, 1, `${phrase}: ${figures.map(({ text }) => text).join(" | ")}`);
  return (figures[0] as (typeof figures)[number]).quantity;
}

const near = (got: number | null, want: number, phrase: string): void =>
  assert.ok(got !== null && Math.abs(got - want) <= 1e-9 * Math.max(1, Math.abs(want)), `${phrase}: ${String(got)}`);

const forms: Readonly<Record<string, (value: number) => string>> = {
  "bare digits": (value) => `${value} boats`,
  "grouped by commas": (value) => `${grouped(value, ",")} boats`,
  "grouped by thin spaces": (value) => `${grouped(value, "\u202F")} boats`,
  "grouped by spaces": (value) => `${grouped(value, " ")} boats`,
  words: (value) => `${inWords(value)} boats`,
  "capital words": (value) => `${inWords(value).toUpperCase()} boats`,
  hedged: (value) => `no fewer than ${grouped(value, ",")} boats`,
  "hedged behind": (value) => `${inWords(value)} boats or more`,
};

describe("any figure printed reads back", () => {
  for (const [name, print] of Object.entries(forms)) {
    it(name, () => {
      fc.assert(
        fc.property(fc.integer({ min: 2, max: 999_999_999 }), (value) => {
          const phrase = print(value);
          const quantity = only(phrase);
          assert.equal(quantity.unit, "boat", phrase);
          near(quantity.value, value, phrase);
        }),
      );
    });
  }

  const scales = [
    ["thousand", 1e3],
    ["million", 1e6],
    ["m", 1e6],
    ["bn", 1e9],
    [" billion", 1e9],
    ["trillion", 1e12],
  ] as const;
  const currencies = [
    ["$", "USD"],
    ["£", "GBP"],
    ["€", "EUR"],
    ["A$", "AUD"],
    ["¥", "JPY"],
  ] as const;

  it("money with a scale", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom(...scales),
        fc.constantFrom(...currencies),
        (hundredths, [scale, factor], [symbol, code]) => {
          const phrase = `${symbol}${(hundredths / 100).toFixed(2)}${scale.length > 2 ? " " : ""}${scale.trim()}`;
          const quantity = only(phrase);
          assert.equal(quantity.unit, code, phrase);
          near(quantity.value, (hundredths / 100) * factor, phrase);
        },
      ),
    );
  });

  const units = [
    ["%", "percent"],
    [" per cent", "percent"],
    ["km", "kilometre"],
    [" miles", "mile"],
    ["kg", "kilogram"],
    [" hours", "hour"],
    ["°C", "degree Celsius"],
    [" euros", "EUR"],
    [" basis points", "basis point"],
  ] as const;

  it("decimals with a unit, and ranges of them", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 11, max: 99_998 }),
        fc.integer({ min: 1, max: 9_999 }),
        fc.constantFrom(...units),
        (tenths, step, [suffix, unit]) => {
          const [low, high] = [tenths / 10, (tenths + step) / 10];
          const one = only(`${low}${suffix}`);
          assert.equal(one.unit, unit);
          near(one.value, low, suffix);
          // “between 1870 and …” begins with a year to any reader.
          fc.pre(!(Number.isInteger(low) && low >= 1000 && low < 2200));
          const range = only(`between ${low} and ${high}${suffix}`);
          assert.equal(range.unit, unit);
          near(range.low, low, suffix);
          near(range.high, high, suffix);
        },
      ),
    );
  });

  it("durations in hours, minutes and seconds", () => {
    const sixty = fc.integer({ min: 1, max: 59 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), sixty, sixty, (hours, minutes, seconds) => {
        const two = (value: number): string => String(value).padStart(2, "0");
        for (const phrase of [
          `${hours}hr ${minutes}min ${seconds}sec`,
          `${hours} hours ${minutes} minutes and ${seconds} seconds`,
          `${hours}:${two(minutes)}:${two(seconds)}`,
        ]) {
          const { value, unit } = only(phrase);
          assert.equal(unit, "hour", phrase);
          near(value, hours + minutes / 60 + seconds / 3600, phrase);
        }
      }),
    );
  });

  const MONTHS = "January February March April May June July August September October November December".split(" ");

  it("dates", () => {
    const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 3 }), (date, form) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = [date.getUTCFullYear(), MONTHS[date.getUTCMonth()] ?? "", date.getUTCDate()];
        const phrase =
          [
            `${dayOfMonth} ${month} ${year}`,
            `${month} ${dayOfMonth}, ${year}`,
            `${dayOfMonth} ${month.slice(0, 3)} ${year}`,
            iso,
          ][form] ?? "";
        assert.equal(only(`on ${phrase}`).date, iso, phrase);
      }),
    );
  });
});

describe("long texts", () => {
  const runs = {
    digits: "1",
    commas: ",",
    "commas and digits": "1,",
    quotes: '"',
    brackets: "(",
    dashes: "-",
    apostrophes: "’",
    dollars: "$",
  };
  for (const [name, run] of Object.entries(runs)) {
    it(`1 MB of ${name} has no figure`, () => {
      assert.deepEqual(figuresIn(run.repeat(2 ** 20 / run.length)), []);
    });
  }
});
