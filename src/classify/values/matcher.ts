import type { Detector, Gate, PatternDetector, Validity } from '../../core/detector.ts';
import { classBit, type Signature, sign } from './signature.ts';

/** A detector ready to run. */
interface Compiled {
  readonly detector: PatternDetector;
  readonly minLength: number;
  readonly whole: RegExp;
  /** Global: found anywhere in running text. */
  readonly within: RegExp | undefined;
}

export interface Match {
  readonly detector: Detector;
  readonly whole: boolean;
  readonly validity: Validity;
  readonly start: number;
  readonly end: number;
}

/** A value in which more than this is found is dense enough. */
const mostMatches = 64;

/**
 * Runs many detectors over a value, trying only those that its signature lets through. The gates are necessary
 * conditions, so the matches are the same as if every pattern were tried.
 */
export class Matcher {
  readonly detectors: readonly Detector[];
  private readonly patterns: readonly Compiled[];
  private readonly dictionaries: readonly { detector: Detector; entries: ReadonlySet<string> }[];
  private readonly longestEntry: number;
  private readonly digitSteps: Uint8Array;
  private readonly tokenSteps: Uint8Array;
  private readonly cache = new Map<number, readonly Compiled[]>();
  private readonly signature: Signature = { classes: 0, digits: 0, token: 0 };
  /** Set by `match`: what the last value looked like. */
  get lastSignature(): Readonly<Signature> {
    return this.signature;
  }

  constructor(detectors: readonly Detector[]) {
    this.detectors = detectors;
    this.patterns = detectors
      .filter((detector) => detector.kind === 'pattern')
      // In text the surest claims its characters first: a mobile number is no account number.
      .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
      .map(compile);
    this.dictionaries = detectors
      .filter((detector) => detector.kind === 'dictionary')
      .map((detector) => ({ detector, entries: detector.entries() }));
    this.longestEntry = Math.max(
      0,
      ...this.dictionaries.flatMap(({ entries }) => [...entries].map((e) => e.length)),
    );
    const gates = this.patterns.map(({ detector }) => detector.gate);
    this.digitSteps = steps(
      gates.map(({ digits }) => digits ?? 0),
      64,
    );
    this.tokenSteps = steps(
      gates.map(({ token }) => token ?? 0),
      512,
    );
  }

  /**
   * All matches of a value (`value.slice(from, to)`, already trimmed): whole matches of any detector, else matches in
   * running text that do not overlap, in order of position.
   */
  match(value: string, from: number, to: number): readonly Match[] {
    sign(value, from, to, this.signature);
    const found = this.matchWhole(value, from, to);
    if (found.length > 0) return found;
    const candidates = this.candidates();
    return candidates.length === 0 ? none : this.matchWithin(value, from, to, candidates);
  }

  /** Matches inside a text, whether or not one covers it all. */
  find(text: string): readonly Match[] {
    sign(text, 0, text.length, this.signature);
    return this.matchWithin(text, 0, text.length, this.candidates());
  }

  private matchWhole(value: string, from: number, to: number): readonly Match[] {
    const length = to - from;
    const text = from === 0 && to === value.length ? value : value.slice(from, to);
    let found: Match[] | undefined;
    for (const compiled of this.candidates()) {
      if (length < compiled.minLength || !compiled.whole.test(text)) continue;
      const { detector } = compiled;
      found ??= [];
      found.push({
        detector,
        whole: true,
        validity: detector.validate?.(text) ?? 'unknown',
        start: from,
        end: to,
      });
    }
    if (length <= this.longestEntry && this.dictionaries.length > 0) {
      const key = text.toLowerCase();
      for (const { detector, entries } of this.dictionaries) {
        if (!entries.has(key)) continue;
        found ??= [];
        found.push({ detector, whole: true, validity: 'unknown', start: from, end: to });
      }
    }
    return found ?? none;
  }

  private matchWithin(
    value: string,
    from: number,
    to: number,
    candidates: readonly Compiled[],
  ): readonly Match[] {
    const text = from === 0 && to === value.length ? value : value.slice(from, to);
    let found: Match[] | undefined;
    for (const { detector, within, minLength } of candidates) {
      if (!within || text.length < minLength) continue;
      within.lastIndex = 0;
      for (let count = 0; count < mostMatches; count++) {
        const hit = within.exec(text);
        if (!hit) break;
        const start = hit.index;
        const end = start + hit[0].length;
        if (end === start) break;
        const validity = detector.validate?.(hit[0]) ?? 'unknown';
        // In running text a failed check is no hit: numbers of all kinds stand there.
        if (validity === false || found?.some((other) => start < other.end && other.start < end)) continue;
        found ??= [];
        found.push({ detector, whole: false, validity, start, end });
      }
    }
    return found ? found.sort((a, b) => a.start - b.start) : none;
  }

  private candidates(): readonly Compiled[] {
    const { classes, digits, token } = this.signature;
    const digitStep = this.digitSteps[Math.min(digits, this.digitSteps.length - 1)] as number;
    const tokenStep = this.tokenSteps[Math.min(token, this.tokenSteps.length - 1)] as number;
    const key = classes + (digitStep * 64 + tokenStep) * 65_536;
    let list = this.cache.get(key);
    if (!list) {
      list = this.patterns.filter(({ detector }) => admits(detector.gate, classes, digits, token));
      this.cache.set(key, list);
    }
    return list;
  }
}

const none: readonly Match[] = [];

function admits(
  { has, digits, token }: Gate,
  classes: number,
  haveDigits: number,
  haveToken: number,
): boolean {
  if (digits !== undefined && haveDigits < digits) return false;
  if (token !== undefined && haveToken < token) return false;
  return !has || has.every((name) => (classes & classBit[name]) !== 0);
}

/** For each count up to `most`, how many different thresholds it reaches: counts with equal steps gate alike. */
function steps(thresholds: readonly number[], most: number): Uint8Array {
  const sorted = [...new Set(thresholds)].filter((n) => n > 0).sort((a, b) => a - b);
  return Uint8Array.from(
    { length: most + 1 },
    (_, count) => sorted.filter((threshold) => threshold <= count).length,
  );
}

function compile(detector: PatternDetector): Compiled {
  const { core, boundary, flags = '', gate } = detector;
  const before = boundary?.before ? `(?<!${boundary.before})` : '';
  const after = boundary?.after ? `(?!${boundary.after})` : '';
  return {
    detector,
    minLength: gate.minLength ?? 1,
    whole: new RegExp(`^(?:${core})$`, `u${flags}`),
    within: detector.inText ? new RegExp(`${before}(?:${core})${after}`, `gu${flags}`) : undefined,
  };
}
