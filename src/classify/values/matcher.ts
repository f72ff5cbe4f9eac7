import type { Detector, PatternDetector, SearchPattern, Validity } from '../../core/detector.ts';
import { type Candidates, type Compiled, compileAll, GateTable } from './compile.ts';
import { Dictionaries } from './dictionaries.ts';
import type { Hints } from './hints.ts';
import type { Form } from './outline/index.ts';
import { classBit, newSignature, type Signature, sign } from './signature.ts';

export interface Match {
  readonly detector: Detector;
  readonly whole: boolean;
  readonly validity: Validity;
  /** Counted from the start of the text or range that was looked at. */
  readonly start: number;
  readonly end: number;
}

/** A value in which a detector finds more than this is dense enough. */
const mostMatches = 64;

/** Where none of these stands, a value that is known as a whole has no room for anything else. */
const roomyClasses = classBit.space | classBit.slash | classBit.at;

const none: readonly Match[] = [];

/**
 * Runs many detectors over a value, trying only those that its signature lets through. The gates are necessary
 * conditions, so the matches are the same as if every pattern were tried (`gated: false` does try them all).
 */
export class Matcher {
  readonly detectors: readonly Detector[];
  private readonly all: Candidates;
  private readonly dictionaries: Dictionaries;
  private readonly gates: GateTable;
  private readonly gated: boolean;
  private readonly hints: Hints;
  private readonly signature = newSignature();
  /** Set by `match`: detectors of which a match in the last value failed its check, and how often chance passes it is known. */
  readonly lastFailed = new Set<Detector>();
  /** Set by `match`: what the last value looked like. */
  get lastSignature(): Readonly<Signature> {
    return this.signature;
  }

  constructor(detectors: readonly Detector[], { gated = true }: { gated?: boolean } = {}) {
    this.detectors = detectors;
    this.gated = gated;
    const { patterns, hints } = compileAll(detectors);
    this.hints = hints;
    this.dictionaries = new Dictionaries(detectors.filter((detector) => detector.kind === 'dictionary'));
    this.gates = new GateTable(patterns);
    this.all = { whole: patterns, within: patterns.filter(({ within }) => within !== undefined) };
  }

  /**
   * All matches of `value.slice(from, to)`, already trimmed: those of any detector that cover it all, and where that
   * leaves room, those in running text that do not overlap, in order of position.
   */
  match(value: string, from: number, to: number): readonly Match[] {
    const candidates = this.candidates(value, from, to);
    const text = from === 0 && to === value.length ? value : value.slice(from, to);
    const whole = this.matchWhole(text, candidates.whole);
    if (candidates.within.length === 0 || (whole.length > 0 && this.isSettled(whole))) return whole;
    const within = this.matchWithin(text, candidates.within);
    if (whole.length === 0) return within;
    const others = within.filter(
      ({ detector }) => !whole.some((one) => one.detector === detector && one.validity !== false),
    );
    return [...whole, ...others];
  }

  /** Matches inside a text, whether or not one covers it all. */
  find(text: string): readonly Match[] {
    return this.matchWithin(text, this.candidates(text, 0, text.length).within);
  }

  private candidates(value: string, from: number, to: number): Candidates {
    sign(value, from, to, this.signature, this.hints);
    if (this.lastFailed.size > 0) this.lastFailed.clear();
    return this.gated ? this.gates.admitted(this.signature) : this.all;
  }

  private matchWhole(text: string, candidates: readonly Compiled[]): readonly Match[] {
    const end = text.length;
    let found: Match[] | undefined;
    for (let i = 0; i < candidates.length; i++) {
      const candidate = candidates[i] as Compiled;
      if (this.gated && !this.mayBe(candidate, text)) continue;
      const { detector, whole } = candidate;
      if (!whole.test(text)) continue;
      const validity = detector.validate?.(text) ?? 'unknown';
      found ??= [];
      found.push({ detector, whole: true, validity, start: 0, end });
    }
    const listed = this.dictionaries.find(text, this.signature.classes);
    if (!listed) return found ?? none;
    const entries = listed.map((detector) => ({
      detector,
      whole: true,
      validity: 'unknown' as const,
      start: 0,
      end,
    }));
    return found ? [...found, ...entries] : entries;
  }

  private fail(detector: PatternDetector): void {
    if (detector.chance !== undefined) this.lastFailed.add(detector);
  }

  /** Whether a text has the length, the ends and the words of a pattern's matches. */
  private mayBe(compiled: Compiled, text: string): boolean {
    if (compiled.asksWords && !this.isHinted(compiled)) return false;
    const { forms } = compiled;
    const { length } = text;
    const first = text.charCodeAt(0);
    const last = text.charCodeAt(length - 1);
    for (let i = 0; i < forms.length; i++) {
      const form = forms[i] as Form;
      if (length >= form.least && length <= form.most && form.first.has(first) && form.last.has(last))
        return true;
    }
    return false;
  }

  /** Whether one of the words that a pattern asks for may stand in the text. */
  private isHinted({ hint: { low, high } }: Compiled): boolean {
    return ((low & this.signature.hints) | (high & this.signature.highHints)) !== 0;
  }

  private matchWithin(text: string, candidates: readonly Compiled[]): readonly Match[] {
    const { gated } = this;
    let found: Match[] | undefined;
    for (let i = 0; i < candidates.length; i++) {
      const candidate = candidates[i] as Compiled;
      const { detector, within, least, anchor, holds, asksWords } = candidate;
      if (!within || (gated && (text.length < least || (asksWords && !this.isHinted(candidate))))) continue;
      if (gated && holds !== undefined && !holds.test(text)) continue;
      within.lastIndex = 0;
      for (let count = 0; count < mostMatches; ) {
        if (gated && anchor !== undefined && !skipTo(within, text, anchor)) break;
        const hit = within.exec(text);
        if (!hit) break;
        const start = hit.index;
        const end = start + hit[0].length;
        if (end === start) within.lastIndex++;
        const validity = detector.validate?.(hit[0]) ?? 'unknown';
        // In running text a failed check is no hit, nor one that many pass by chance: numbers of all kinds stand there.
        const byChance = validity === 'unknown' && mustProve(detector, hit[0]);
        if (validity === false || byChance) this.fail(detector);
        if (validity === false || byChance || found?.some((other) => start < other.end && other.start < end))
          continue;
        found ??= [];
        found.push({ detector, whole: false, validity, start, end });
        count++;
      }
    }
    return found ? found.sort((a, b) => a.start - b.start) : none;
  }

  /** A number that failed its check, a container such as a URL or a request body, or a name with its number, may hold something inside. */
  private isSettled(whole: readonly Match[]): boolean {
    const roomy = (this.signature.classes & roomyClasses) !== 0;
    return whole.some(
      ({ detector, validity }) =>
        validity !== false &&
        (detector.kind === 'dictionary' ||
          (detector.labelled !== true && (!roomy || detector.inText === true))),
    );
  }
}

const onlyDigits = /^\d+$/;

/** Whether a match in running text is none unless its check proves it. */
const mustProve = (detector: PatternDetector, hit: string): boolean =>
  passesByChance(detector) || (detector.chance?.bare === 'proved' && onlyDigits.test(hit));

/** Whether a form is any number's but for a check that one of ten passes. */
export const passesByChance = (detector: Detector): boolean =>
  detector.kind === 'pattern' && detector.chance?.unknown === true && detector.weight < 0.6;

/** Moves a search on to the token in which the next anchor stands; false where there is none. */
function skipTo(pattern: SearchPattern, text: string, anchor: string): boolean {
  let start = text.indexOf(anchor, pattern.lastIndex);
  if (start < 0) return false;
  while (start > pattern.lastIndex && text.charCodeAt(start - 1) > 32) start--;
  pattern.lastIndex = start;
  return true;
}
