import type { Detector, Gate, PatternDetector, SearchPattern, WholePattern } from '../../core/detector.ts';
import { type HintBits, type Hints, hintBits, hintsOf, noBits } from './hints.ts';
import { anything, type Form, type Outline, outlineOf } from './outline/index.ts';
import { bitsOf, classBit, type Signature } from './signature.ts';

/** A detector ready to run: what its matches look like, by its pattern and its gate. */
export interface Compiled extends Outline {
  readonly detector: PatternDetector;
  /** The least length of a match. */
  readonly least: number;
  readonly whole: WholePattern;
  /** Global: found anywhere in running text. */
  readonly within: SearchPattern | undefined;
  readonly anchor: string | undefined;
  readonly holds: RegExp | undefined;
  /** Bits of which the hints of a text must hold one, none where the gate asks for no words. */
  readonly hint: HintBits;
  readonly asksWords: boolean;
}

/** The patterns that a value may match: as a whole, and in running text. */
export interface Candidates {
  readonly whole: readonly Compiled[];
  readonly within: readonly Compiled[];
}

/** @param hint the bits of its list of words, if it has one */
function compilePattern(detector: PatternDetector, hint: HintBits): Compiled {
  const { gate = {}, inText, engine } = detector;
  const { whole, within } = engine ? byEngine(detector) : byV8(detector);
  const sharp = sharpened(outlineBy(detector), gate);
  return {
    ...sharp,
    least: Math.min(...sharp.forms.map(({ least }) => least)),
    detector,
    whole,
    within: inText ? within : undefined,
    anchor: gate.anchor,
    holds: gate.holds === undefined ? undefined : new RegExp(gate.holds, 'u'),
    hint,
    asksWords: hint !== noBits,
  };
}

/** Several matchers share detectors. */
const outlines = new WeakMap<PatternDetector, Outline>();

function outlineBy(detector: PatternDetector): Outline {
  let outline = outlines.get(detector);
  if (!outline) {
    const { core, flags = '', engine } = detector;
    // Another engine's patterns are not V8's to read.
    outline = engine ? anything() : outlineOf(core, flags);
    outlines.set(detector, outline);
  }
  return outline;
}

/** What a pattern's source tells and what its gate asks for, together. */
function sharpened(
  { forms, foreign, required, token }: Outline,
  { minLength = 1, maxLength = Number.POSITIVE_INFINITY, token: asked = 1, has = [], any }: Gate,
): Outline {
  const bounded = ({ least, most, first, last }: Form): Form => ({
    least: Math.max(least, minLength),
    most: Math.min(most, maxLength),
    first,
    last,
  });
  return {
    forms: forms.map(bounded),
    foreign,
    required: [...required, ...has.map((name) => classBit[name]), ...(any ? [bitsOf(any)] : [])],
    token: Math.max(token, asked),
  };
}

/** All patterns ready to run, the surest first: in text it claims its characters, a mobile number is no account number. */
export function compileAll(detectors: readonly Detector[]): { patterns: Compiled[]; hints: Hints } {
  const patterns = detectors
    .filter((detector) => detector.kind === 'pattern')
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const lists = [...new Set(patterns.flatMap(({ gate }) => (gate?.words ? [gate.words] : [])))];
  return {
    patterns: patterns.map((one) =>
      compilePattern(one, one.gate?.words ? hintBits(lists.indexOf(one.gate.words)) : noBits),
    ),
    hints: hintsOf(lists),
  };
}

type Patterns = { readonly whole: WholePattern; readonly within: SearchPattern };

function byV8({ core, boundary, flags }: PatternDetector): Patterns {
  const mode = flags ?? '';
  const before = boundary?.before ? `(?<!${boundary.before})` : '';
  const after = boundary?.after ? `(?!${boundary.after})` : '';
  return {
    whole: new RegExp(`^(?:${core})$`, `u${mode}`),
    within: new RegExp(`${before}(?:${core})${after}`, `gu${mode}`),
  };
}

function byEngine({ core, flags, engine }: PatternDetector): Patterns {
  return { whole: engine!.whole(core, flags === 'i'), within: engine!.within(core, flags === 'i') };
}

/** What is let through where nothing hints at a word, and where something does: each pattern then asks for its own. */
interface Admitted {
  readonly quiet: Candidates;
  readonly hinted: Candidates;
}

/** Signatures that gate alike share an answer, worked out once. */
export class GateTable {
  private readonly patterns: readonly Compiled[];
  private readonly digitSteps: Uint8Array;
  private readonly tokenSteps: Uint8Array;
  private readonly tokenStepCount: number;
  /** By the steps of digits and token, then by classes: small keys are looked up fast. */
  private readonly known: (Map<number, Admitted> | undefined)[] = [];
  private lastSteps = -1;
  private lastClasses = -1;
  private last: Admitted = {
    quiet: { whole: [], within: [] },
    hinted: { whole: [], within: [] },
  };

  constructor(patterns: readonly Compiled[]) {
    this.patterns = patterns;
    this.digitSteps = steps(patterns.map(({ detector }) => detector.gate?.digits ?? 0));
    this.tokenSteps = steps(patterns.map(({ token }) => token));
    this.tokenStepCount = (this.tokenSteps.at(-1) as number) + 1;
  }

  /** The patterns that a value of this signature may match. */
  admitted(signature: Signature): Candidates {
    const { quiet, hinted } = this.byClasses(signature);
    return (signature.hints | signature.highHints) === 0 ? quiet : hinted;
  }

  private byClasses({ classes, digits, token }: Signature): Admitted {
    const digitStep = this.digitSteps[Math.min(digits, this.digitSteps.length - 1)] as number;
    const tokenStep = this.tokenSteps[Math.min(token, this.tokenSteps.length - 1)] as number;
    const steps = digitStep * this.tokenStepCount + tokenStep;
    if (steps === this.lastSteps && classes === this.lastClasses) return this.last;
    this.known[steps] ??= new Map();
    const known = this.known[steps];
    let list = known.get(classes);
    if (!list) {
      const admitted = this.patterns.filter((one) => admits(one, classes, digits, token));
      list = {
        quiet: split(
          admitted.filter(({ asksWords }) => !asksWords),
          classes,
        ),
        hinted: split(admitted, classes),
      };
      known.set(classes, list);
    }
    this.lastSteps = steps;
    this.lastClasses = classes;
    this.last = list;
    return list;
  }
}

const split = (admitted: readonly Compiled[], classes: number): Candidates => ({
  whole: admitted.filter(({ foreign }) => (foreign & classes) === 0),
  within: admitted.filter(({ within }) => within !== undefined),
});

const admits = (
  { detector, token, required }: Compiled,
  classes: number,
  haveDigits: number,
  haveToken: number,
): boolean =>
  haveDigits >= (detector.gate?.digits ?? 0) &&
  haveToken >= token &&
  required.every((some) => (some & classes) !== 0);

/** For each count, how many different thresholds it reaches: counts with equal steps gate alike. */
function steps(thresholds: readonly number[]): Uint8Array {
  const sorted = [...new Set(thresholds)].filter((n) => n > 0).sort((a, b) => a - b);
  return Uint8Array.from(
    { length: (sorted.at(-1) ?? 0) + 1 },
    (_, count) => sorted.filter((threshold) => threshold <= count).length,
  );
}
