/** Some things known of a case, each as a number, and whether it is so. */
export interface Case {
  readonly features: readonly number[];
  readonly isSo: boolean;
}

export interface Regression {
  readonly weights: readonly number[];
  readonly base: number;
}

/** How strongly weights are held near nought, each feature on its own scale. */
const RIDGE = 3;
const STEPS = 30;

/** Fits the logarithm of the odds as a weighted sum of the features: ridge regression by Newton's method. */
export function fit(cases: readonly Case[]): Regression {
  const { means, spreads } = scalesOf(cases.map(({ features }) => features));
  const rows = cases.map(({ features, isSo }) => ({
    x: [1, ...features.map((value, at) => (value - (means[at] as number)) / (spreads[at] as number))],
    isSo,
  }));
  let solution = [0, ...means.map(() => 0)];
  for (let step = 0; step < STEPS; step++) solution = nextStep(rows, solution);
  const [base = 0, ...scaled] = solution;
  const weights = scaled.map((weight, at) => weight / (spreads[at] as number));
  return { weights, base: base - dot(weights, means) };
}

function nextStep(
  rows: readonly { readonly x: readonly number[]; readonly isSo: boolean }[],
  solution: readonly number[],
): number[] {
  const ridge = (at: number): number => (at === 0 ? 0 : RIDGE);
  const gradient = solution.map((weight, at) => -ridge(at) * weight);
  const curvature = solution.map((_, a) => solution.map((_, b) => (a === b ? ridge(a) : 0)));
  for (const { x, isSo } of rows) {
    const chance = 1 / (1 + Math.exp(-dot(x, solution)));
    x.forEach((left, a) => {
      gradient[a] = (gradient[a] as number) + (Number(isSo) - chance) * left;
      const row = curvature[a] as number[];
      x.forEach((right, b) => (row[b] = (row[b] as number) + chance * (1 - chance) * left * right));
    });
  }
  const move = solve(curvature, gradient);
  return solution.map((weight, at) => weight + (move[at] as number));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const dot = (a: readonly number[], b: readonly number[]): number =>
  sum(a.map((value, at) => value * (b[at] as number)));

function scalesOf(rows: readonly (readonly number[])[]): {
  readonly means: readonly number[];
  readonly spreads: readonly number[];
} {
  const columns = (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] as number));
  const means = columns.map((column) => sum(column) / column.length);
  const spreads = columns.map((column, at) => {
    const variance = sum(column.map((value) => (value - (means[at] as number)) ** 2)) / column.length;
    return variance === 0 ? 1 : Math.sqrt(variance);
  });
  return { means, spreads };
}

/** Solves a symmetric positive system by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at] as number]);
  rows.forEach((pivotRow, pivot) => {
    for (const row of rows) {
      if (row === pivotRow) continue;
      const factor = (row[pivot] as number) / (pivotRow[pivot] as number);
      pivotRow.forEach((value, column) => (row[column] = (row[column] as number) - factor * value));
    }
  });
  return rows.map((row, at) => (row.at(-1) as number) / (row[at] as number));
}
