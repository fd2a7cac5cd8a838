import assert from "node:assert/strict";
import { figuresIn, lineOf } from "./figures.js";

describe("figures in tables", () => {
  it("take the unit and scale of their column's head", () => {
    const table = `| Fleet | Cost ($m) | Tax (%) | Catch (tonnes) | Crew (thousands) |
| --- | --- | --- | --- | --- |
| North | 3,150 | 12.5 | 40 | 1.2 |`;
    assert.deepEqual(figuresIn(table, "markdown").map(lineOf), [
      "[3,150] money 3150000000 USD",
      "[12.5] percent 12.5 percent",
      "[40] measure 40 tonne",
      "[1.2] count 1200",
    ]);
  });

  it("take a scale of the heading, and millions of a currency", () => {
    const table = `## Takings, in millions of francs

| Day | Total | Profit (m kroner) | Stairs (m) | Grain (m tonnes) |
| --- | --- | --- | --- | --- |
| One | 22.5 | 612 | 40 | 1.5 |`;
    assert.deepEqual(figuresIn(table, "markdown").map(lineOf).slice(-4), [
      "[22.5] money 22500000 CHF",
      "[612] money 612000000 NOK",
      "[40] measure 40 metre",
      "[1.5] measure 1500000 tonne",
    ]);
  });

  it("take it of their row's head where the column has none", () => {
    const table = `| | This year |
| --- | --- |
| Net profit (€m) | 87.4 |
| Dividend (cents) | 24 |
| Wages (€m) | $3m |
| Forecast (£m) | 36–40 |`;
    const figures = figuresIn(table, "markdown").map(lineOf);
    assert.deepEqual(figures.slice(1), [
      "[87.4] money 87400000 EUR",
      "[24] money 24 cent",
      "[$3m] money 3000000 USD",
      "[36–40] money 36000000..40000000 GBP",
    ]);
  });
});
