/** One labelled column as the fit sees it. */
export interface Example {
  readonly features: readonly string[];
  /** How well each class would do, by its number: 1 for the label, less for what is accepted too. */
  readonly right: ReadonlyMap<number, number>;
  /** How much it counts: less where its label is arguable. */
  readonly weight: number;
}

/** Weights of features by class: `of(feature)[class]`, in log-odds. */
export type Weights = ReadonlyMap<string, Float64Array>;

const epochs = 12;
const step = 0.25;
/** Strength of the pull towards zero, as a Gaussian prior's: keeps what was seen rarely small. */
const prior = 2;

/**
 * Multinomial logistic regression over features that are there or not, by AdaGrad (J. Duchi, E. Hazan and Y. Singer, 2011) in a
 * fixed order: the same weights every time. `features` are those that are fitted, in order.
 */
export function fit(examples: readonly Example[], features: readonly string[], classes: number): Weights {
  const place = new Map(features.map((feature, index) => [feature, index]));
  const rows = examples.map((one) => ({
    at: one.features.flatMap((feature) => place.get(feature) ?? []),
    right: Float64Array.from({ length: classes }, (_, index) => one.right.get(index) ?? 0),
    weight: one.weight,
  }));
  const seen = new Float64Array(features.length);
  for (const { at } of rows) for (const index of at) seen[index]! += 1;
  const weights = new Float64Array(features.length * classes);
  const squares = new Float64Array(features.length * classes).fill(1e-8);
  const chance = new Float64Array(classes);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const row of shuffled(rows, epoch)) {
      predict(row.at, weights, chance);
      let good = 0;
      for (let k = 0; k < classes; k++) good += chance[k]! * row.right[k]!;
      good = Math.max(good, 1e-12);
      for (let k = 0; k < classes; k++) chance[k]! *= row.weight * (1 - row.right[k]! / good);
      for (const index of row.at) {
        const pull = prior / seen[index]!;
        for (let k = 0, w = index * classes; k < classes; k++, w++) {
          const slope = chance[k]! + pull * weights[w]!;
          squares[w]! += slope * slope;
          weights[w]! -= (step * slope) / Math.sqrt(squares[w]!);
        }
      }
    }
  }
  return new Map(features.map((feature, i) => [feature, weights.slice(i * classes, (i + 1) * classes)]));
}

/** Writes the chance of each class into `chance`. */
function predict(at: readonly number[], weights: Float64Array, chance: Float64Array): void {
  const classes = chance.length;
  chance.fill(0);
  for (const index of at)
    for (let k = 0, w = index * classes; k < classes; k++, w++) chance[k]! += weights[w]!;
  const most = chance.reduce((one, other) => Math.max(one, other));
  let sum = 0;
  for (let k = 0; k < classes; k++) {
    chance[k] = Math.exp(chance[k]! - most);
    sum += chance[k]!;
  }
  for (let k = 0; k < classes; k++) chance[k]! /= sum;
}

/** Fisher and Yates's shuffle by a linear congruential generator: another order each time, the same on every machine. */
function shuffled<T>(rows: readonly T[], seed: number): T[] {
  const mixed = [...rows];
  let state = seed + 1;
  for (let i = mixed.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const j = state % (i + 1);
    [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
  }
  return mixed;
}
