import type { Detector } from '../../core/detector.ts';
import { findKoreanNames } from '../../core/korean-names.ts';
import type { Cell } from '../../core/source.ts';
import { decodedForUrl } from './encoded.ts';
import { Inspection } from './inspection.ts';
import { KoreanNameTally } from './korean-names.ts';
import type { Match, Matcher } from './matcher.ts';
import { bounds, follow, mostOpenings, noneUnfollowed } from './nested/followed.ts';
import { type KeyReader, separated, unread } from './nested/keys.ts';
import { looksNested, openValue } from './nested/open.ts';
import { newSoil, PathNode, type Soil, type Tally } from './nested/tree.ts';
import type { ColumnProfile, Hits } from './profile.ts';
import { classBit } from './signature.ts';
import { absent, composed, respelt, spellsSign, unwrapped } from './usual.ts';

/** Values of a column that are inspected (see `Inspection`); every value is matched. */
const mostInspected = 2_000;
/** A match from this weight on makes a key of an object a value. */
const sureKey = 0.6;
/** Items that are words for what somebody is: they name fields (`manager`, `buyer`, `인사팀`) and tell of nobody. */
const roles: ReadonlySet<string> = new Set(['job-title', 'department']);

const longestAbsent = Math.max(...[...absent].map(({ length }) => length));
/** By code unit: whether what is absent may begin with it. A value is looked up, and its letters hashed, only then. */
const beginsAbsent = new Uint8Array(0x10000);
for (const value of absent) beginsAbsent[value.charCodeAt(0)] = 1;

const isAbsent = (value: string): boolean =>
  value.length <= longestAbsent &&
  (value === '' || (beginsAbsent[value.charCodeAt(0)] === 1 && absent.has(value)));

type MutableHits = { -readonly [K in keyof Hits]-?: NonNullable<Hits[K]> };

const nestingClasses = classBit.brace | classBit.equals | classBit.slash | classBit.lower;
const toldInHangul = classBit.hangul | classBit.colon;
const ruledInHangul = classBit.hangul | classBit.hyphen;

/** Whether something may be nested in a value: by its signs, by names in Hangul, by what rules a table, or as in a segment of HL7 or EDIFACT. */
const mayNest = (value: string, classes: number): boolean =>
  value.length > 4 &&
  ((classes & nestingClasses) !== 0 ||
    (classes & toldInHangul) === toldInHangul ||
    ((classes & ruledInHangul) === ruledInHangul && value.includes('\n')) ||
    value.charCodeAt(3) === 0x7c ||
    value.charCodeAt(3) === 0x2b);

const { at, brace, colon, digit, dot, hyphen, lower, parenthesis, underscore, upper } = classBit;
const letters = lower | upper | colon;

/** Whether a value that no detector knows whole may be a number or an address in another spelling. */
const mayBeRespelt = (value: string, classes: number, matches: readonly Match[]): boolean =>
  ((classes & at) !== 0 ||
    ((classes & (parenthesis | brace)) !== 0 && spellsSign(value)) ||
    ((classes & (hyphen | dot | underscore)) !== 0 && (classes & (digit | letters)) === digit) ||
    isPicture(value.charCodeAt(0))) &&
  !matches.some(isWhole);
const isWhole = ({ whole }: Match): boolean => whole;

/** Whether all that a detector found in a value is nobody's where programs are set up. */
function areImpersonal(value: string, matches: readonly Match[], detector: Detector): boolean {
  if (detector.kind !== 'pattern' || !detector.impersonal) return false;
  for (const match of matches)
    if (match.detector === detector && !detector.impersonal(value.slice(match.start, match.end)))
      return false;
  return true;
}
/** Signs and pictures, among them telephones and letters. */
const isPicture = (code: number): boolean => (code >= 0x2600 && code < 0x2800) || code === 0xd83d;

/** Takes the values of one column and keeps counts. */
export class ColumnScanner implements Tally<ColumnScanner> {
  private readonly matcher: Matcher;
  private readonly setUp: boolean;
  /** How many times what is nested may be opened from here. */
  private readonly openings: number;
  private readonly keys: KeyReader;
  private rows = 0;
  private nulls = 0;
  private empties = 0;
  private minLength = Number.POSITIVE_INFINITY;
  private maxLength = 0;
  private totalLength = 0;
  private readonly powers = new Uint32Array(32);
  private readonly hits = new Map<string, MutableHits>();
  private readonly inspection = new Inspection();
  private readonly koreanNames = new KoreanNameTally();
  private opened = 0;
  private readonly unfollowed = noneUnfollowed();
  private readonly soil: Soil<ColumnScanner>;
  private readonly root: PathNode<ColumnScanner>;

  /** @param setUp whether the values set up a program: what is nobody's there is counted apart */
  constructor(
    matcher: Matcher,
    {
      setUp = false,
      openings = mostOpenings,
      keys = unread,
    }: { readonly setUp?: boolean; readonly openings?: number; readonly keys?: KeyReader } = {},
  ) {
    this.matcher = matcher;
    this.setUp = setUp;
    this.openings = openings;
    this.keys = keys;
    this.soil = newSoil(() => new ColumnScanner(matcher, { setUp, openings: openings - 1, keys }), {
      isData: (key) => this.isPersonal(key),
      isGivenName: (key) => this.isGivenName(key),
      keys,
    });
    this.root = new PathNode(this.soil);
  }

  add(cells: readonly Cell[]): void {
    for (let i = 0; i < cells.length; i++) this.addCell(cells[i] as Cell);
  }

  addCell(cell: Cell): void {
    this.rows++;
    if (cell === null) {
      this.nulls++;
      return;
    }
    let from = 0;
    let to = cell.length;
    while (from < to && cell.charCodeAt(from) <= 32) from++;
    while (to > from && cell.charCodeAt(to - 1) <= 32) to--;
    this.addTrimmed(to - from === cell.length ? cell : cell.slice(from, to));
  }

  /** Takes in what a row holds under a name that stands in another column, besides its value as one of this. */
  addUnder(key: string, value: string): void {
    this.root.child(key)?.add(value);
  }

  private addTrimmed(value: string): void {
    if (isAbsent(value)) this.empties++;
    else this.addValue(unwrapped(value));
  }

  /** Takes in the counts of a scanner of like values; of their order nothing is known. */
  absorb(other: ColumnScanner): void {
    this.rows += other.rows;
    this.nulls += other.nulls;
    this.empties += other.empties;
    this.minLength = Math.min(this.minLength, other.minLength);
    this.maxLength = Math.max(this.maxLength, other.maxLength);
    this.totalLength += other.totalLength;
    for (let i = 0; i < this.powers.length; i++) this.powers[i]! += other.powers[i] as number;
    for (const [id, theirs] of other.hits) {
      const ours = this.hitsOf(id);
      for (const key of Object.keys(ours) as (keyof MutableHits)[]) ours[key] += theirs[key];
    }
    this.inspection.absorb(other.inspection);
    this.koreanNames.absorb(other.koreanNames);
    this.opened += other.opened;
    for (const bound of bounds) this.unfollowed[bound] += other.unfollowed[bound];
    this.soil.guessed += other.soil.guessed;
    this.root.absorb(other.root);
  }

  profile(): ColumnProfile {
    const values = this.rows - this.nulls - this.empties;
    const paths = this.profilePaths();
    return {
      rows: this.rows,
      nulls: this.nulls,
      empties: this.empties,
      values,
      length: {
        min: values === 0 ? 0 : this.minLength,
        max: this.maxLength,
        mean: values === 0 ? 0 : this.totalLength / values,
        powers: [...this.powers.subarray(0, this.powers.findLastIndex((count) => count > 0) + 1)],
      },
      hits: this.matched(),
      ...this.inspection.profile(),
      koreanNames: this.koreanNames.profile(),
      opened: this.opened,
      paths,
      // Whether keys are data is known once all paths were gone through.
      unfollowed: { ...this.unfollowed, keys: this.soil.guessed },
    };
  }

  /** Of the detectors that matched; what only failed a check beside them where anything did. */
  private matched(): Map<string, Hits> {
    return new Map(
      [...this.hits]
        .filter(([, { whole, within }]) => whole + within > 0)
        .map(([id, { failed, impersonal, ...hits }]) => [
          id,
          { ...hits, ...(failed > 0 && { failed }), ...(impersonal > 0 && { impersonal }) },
        ]),
    );
  }

  private addValue(value: string): void {
    const matches = this.matcher.match(value, 0, value.length);
    const { classes, apart } = this.matcher.lastSignature;
    const usual = apart
      ? composed(value)
      : ((classes & classBit.percent) !== 0 && decodedForUrl(value)) || value;
    if (usual !== value) this.addTrimmed(usual);
    else if (!mayBeRespelt(value, classes, matches) || !this.respell(value))
      this.count(value, matches, classes);
  }

  /** Takes in a value that no detector knows whole as it is spelt elsewhere, if that is known so. */
  private respell(value: string): boolean {
    const other = respelt(value);
    if (other === value) return false;
    const matches = this.matcher.match(other, 0, other.length);
    const { classes } = this.matcher.lastSignature;
    if (!matches.some(({ whole, validity }) => whole && validity !== false)) return false;
    this.count(other, matches, classes);
    return true;
  }

  private count(value: string, matches: readonly Match[], classes: number): void {
    const { length } = value;
    this.totalLength += length;
    if (length < this.minLength) this.minLength = length;
    if (length > this.maxLength) this.maxLength = length;
    this.powers[31 - Math.clz32(length)]!++;
    if (length <= 6 && (classes & classBit.hangul) !== 0) this.koreanNames.add(value);
    if (this.inspection.count < mostInspected) this.inspection.add(value, classes);
    // Before anything inside is looked at, which the matcher would remember instead.
    this.countFailed(matches);
    const followed = mayNest(value, classes) ? this.open(value, classes) : 0;
    this.countMatches(value, matches, (followed & follow.encoded) !== 0);
  }

  /** Gives bits of `follow`. */
  private open(value: string, classes: number): number {
    if (this.openings > 0) {
      const followed = openValue(value, classes, this.root);
      this.note(followed);
      return followed;
    }
    if (looksNested(value, classes)) this.unfollowed.documents++;
    return 0;
  }

  private note(followed: number): void {
    if (followed === 0) return;
    this.opened++;
    if ((followed & ~follow.encoded) === follow.open) return;
    for (const bound of bounds) if ((followed & follow[bound]) !== 0) this.unfollowed[bound]++;
  }

  /** @param encoded whether the value only stands for another: what looks like ciphertext then is none. */
  private countMatches(value: string, matches: readonly Match[], encoded: boolean): void {
    for (let i = 0; i < matches.length; i++) {
      const { detector, whole, validity } = matches[i]!;
      if (encoded && detector.form !== undefined && detector.form !== 'plain') continue;
      // A value that holds three addresses is one value that holds an address, whichever detectors know them.
      if (!whole && matches.findIndex((match) => match.detector.item === detector.item && !match.whole) < i)
        continue;
      const hits = this.hitsOf(detector.id);
      if (this.setUp && areImpersonal(value, matches, detector)) hits.impersonal++;
      if (!whole) hits.within++;
      else {
        hits.whole++;
        if (validity === true) hits.valid++;
        else if (validity === false) hits.invalid++;
        else hits.unknown++;
      }
    }
  }

  private countFailed(matches: readonly Match[]): void {
    for (const detector of this.matcher.lastFailed)
      if (!matches.some((match) => match.detector === detector)) this.hitsOf(detector.id).failed++;
  }

  private hitsOf(id: string): MutableHits {
    let hits = this.hits.get(id);
    if (!hits) {
      hits = { whole: 0, within: 0, valid: 0, invalid: 0, unknown: 0, failed: 0, impersonal: 0 };
      this.hits.set(id, hits);
    }
    return hits;
  }

  /** Whether the key of an object is personal data: it must not become part of a name. */
  private isPersonal(key: string): boolean {
    if (findKoreanNames(key).length > 0 || this.keys.holdsName(key) || this.isSureOf(key)) return true;
    const apart = separated(key);
    return apart !== key && this.isSureOf(apart);
  }

  private isSureOf(key: string): boolean {
    return this.matcher
      .match(key, 0, key.length)
      .some(
        ({ validity, detector }) =>
          validity !== false &&
          detector.weight >= sureKey &&
          detector.kind === 'pattern' &&
          !roles.has(detector.item),
      );
  }

  private isGivenName(key: string): boolean {
    return this.matcher
      .match(key, 0, key.length)
      .some(({ whole, detector }) => whole && detector.kind === 'dictionary' && detector.item === 'name');
  }

  private profilePaths(): Map<string, ColumnProfile> {
    const paths = new Map<string, ColumnProfile>();
    for (const [path, scanner] of this.root.walk()) {
      const { paths: nested, ...profile } = scanner.profile();
      paths.set(path, { ...profile, paths: new Map() });
      for (const [below, inner] of nested)
        paths.set(below.startsWith('[') ? `${path}${below}` : `${path}.${below}`, inner);
    }
    return paths;
  }
}
