/** What the model has learned of one class of items, for one column. */
export interface Learned extends LearnedClass {
  /** For the class against "nothing personal", in log-odds. */
  readonly weight: number;
  /** Features that say so, or the contrary, most first. */
  readonly by: readonly string[];
}

/** A class of items that the model tells apart from the others; the first of all is "nothing personal", with no items. */
export interface LearnedClass {
  readonly items: readonly string[];
  /** The item that it stands for where nothing speaks for any of them; none for a mixed lot. */
  readonly namesake?: string;
}

/** The learned weights as they are stored: a line for each feature, `feature TAB (class weight)…`, a sign each. */
export interface PackedModel {
  readonly classes: readonly LearnedClass[];
  readonly weights: string;
}

/** Signs for numbers from 0 up: printable, and none that source text gives a meaning to. */
const signs = [
  ...'!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~',
];
const numbers = new Map(signs.map((sign, index) => [sign, index]));
const middle = Math.floor(signs.length / 2);

/** A stored weight is a multiple of this, in log-odds. */
const unit = 0.05;

/** Stores the weights of a feature by class: those that round to something, at most 2.2 either way. */
export function packWeights(
  weights: Iterable<readonly [feature: string, byClass: ArrayLike<number>]>,
): string {
  const lines: string[] = [];
  for (const [feature, byClass] of weights) {
    const kept = Array.from(byClass, (weight, index) => [index, Math.round(weight / unit)] as const).filter(
      ([, steps]) => Math.abs(steps) >= leastSteps,
    );
    const told = kept.map(
      ([index, steps]) => signs[index]! + signs[middle + Math.max(-middle, Math.min(middle, steps))]!,
    );
    if (told.length > 0) lines.push(`${feature}\t${told.join('')}`);
  }
  return lines.join('\n');
}

/** Weights of less say nothing that is missed. */
const leastSteps = 2;

/** Features that every column has in some way, and nobody would call a reason. */
const vague = /^(?:bias|near \d|length:)/;

/** Features of the column's own name, or of what it is called. */
const named = /^(?:word|part|last|ends|told|says):/;

/** A feature as people read it: `part:^mem` is mem…, `ends:명` …명, `last:email` email; tables, kinds, types and neighbours say that they are. */
export function readable(feature: string): string {
  const [kind = '', what = ''] = feature.split(/:(.*)/s);
  if (kind === 'part')
    return `${what.startsWith('^') ? '' : '…'}${what.replace(/^\^|\$$/g, '')}${what.endsWith('$') ? '' : '…'}`;
  if (kind === 'ends') return `…${what}`;
  if (kind === 'says' || kind === 'called') return `…${what}…`;
  return whole.has(kind) ? what : feature;
}

const whole = new Set(['word', 'first', 'last', 'name', 'pair', 'end', 'told', 'comment']);

/** Most features named as a reason. */
const mostReasons = 3;

/** The learned model, ready to be asked. */
export class Model {
  private readonly packed: ReadonlyMap<string, string>;
  private readonly unpacked = new Map<string, Float64Array>();
  private readonly classes: readonly LearnedClass[];

  constructor({ classes, weights }: PackedModel) {
    this.classes = classes;
    this.packed = new Map(
      weights.split('\n').map((line) => {
        const [feature = '', packed = ''] = line.split('\t');
        return [feature, packed];
      }),
    );
  }

  /** Whether a word came in the names of columns or tables that were learned from, often enough to say something. */
  knows(word: string): boolean {
    return this.packed.has(`word:${word}`) || this.packed.has(`table:${word}`);
  }

  /** What the features say of each class, against "nothing personal"; less, the fewer of the column's own words are known. */
  weigh(features: Iterable<string>): Learned[] {
    const known: { feature: string; byClass: Float64Array }[] = [];
    const sums = new Float64Array(this.classes.length);
    let own = 0;
    let ownKnown = 0;
    for (const feature of features) {
      const byClass = this.weightsOf(feature);
      if (named.test(feature)) {
        own++;
        if (byClass !== undefined) ownKnown++;
      }
      if (byClass === undefined) continue;
      known.push({ feature, byClass });
      for (let index = 0; index < sums.length; index++) sums[index]! += byClass[index]!;
    }
    const share = own === 0 ? 1 : ownKnown / own;
    return this.classes.slice(1).map((told, index) => {
      const weight = (sums[index + 1]! - sums[0]!) * share;
      const sign = Math.sign(weight);
      return {
        ...told,
        weight,
        get by() {
          return known
            .map(({ feature, byClass }) => ({ feature, part: sign * (byClass[index + 1]! - byClass[0]!) }))
            .filter(({ feature, part }) => part > 0 && !vague.test(feature))
            .sort((one, other) => other.part - one.part)
            .map(({ feature }) => readable(feature))
            .filter((one, place, all) => all.indexOf(one) === place)
            .slice(0, mostReasons);
        },
      };
    });
  }

  /** Unpacked when it is first asked for: most features of the world never come. */
  private weightsOf(feature: string): Float64Array | undefined {
    const kept = this.unpacked.get(feature);
    if (kept) return kept;
    const packed = this.packed.get(feature);
    if (packed === undefined) return undefined;
    const byClass = new Float64Array(this.classes.length);
    for (let i = 0; i < packed.length; i += 2)
      byClass[numbers.get(packed[i]!)!] = (numbers.get(packed[i + 1]!)! - middle) * unit;
    this.unpacked.set(feature, byClass);
    return byClass;
  }
}
