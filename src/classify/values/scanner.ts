import type { Cell } from '../../core/source.ts';
import { surnameOf } from './korean-name.ts';
import type { Matcher } from './matcher.ts';
import { decodeBase64Json, walkJson, walkPairs, walkXml } from './nested.ts';
import { type ColumnProfile, type Hits, type Shape, shapes } from './profile.ts';
import { countWords, shapeOf } from './shape.ts';
import { classBit } from './signature.ts';

/** Values of a column that are looked at closely (shape, distinctness, order). */
const mostInspected = 2_000;
/** Different paths that are followed inside one column. */
const mostPaths = 200;
/** More keys than this in one object are data: a map from ids to things. */
const mostKeys = 60;

type MutableHits = { -readonly [K in keyof Hits]: Hits[K] };

/**
 * Takes the values of one column and keeps counts. Hashes of values are held while it runs, under a key of this process,
 * to count different ones; they go when it goes.
 */
export class ColumnScanner {
  private readonly matcher: Matcher;
  /** False for a path inside a value: what is nested once more was walked already. */
  private readonly opens: boolean;
  private rows = 0;
  private nulls = 0;
  private empties = 0;
  private minLength = Number.POSITIVE_INFINITY;
  private maxLength = 0;
  private totalLength = 0;
  private readonly hits = new Map<string, MutableHits>();
  private readonly shapes = Object.fromEntries(shapes.map((shape) => [shape, 0])) as Record<Shape, number>;
  private inspected = 0;
  private words = 0;
  private readonly seen = new Set<number>();
  private numbers = {
    count: 0,
    min: Number.POSITIVE_INFINITY,
    max: Number.NEGATIVE_INFINITY,
    rising: 0,
    last: Number.NaN,
  };
  private koreanNames = 0;
  private readonly bySurname = new Map<string, number>();
  private opened = 0;
  private unfollowed = 0;
  private readonly paths = new Map<string, ColumnScanner>();
  private readonly keys = new Map<string, Set<string>>();

  constructor(matcher: Matcher, opens = true) {
    this.matcher = matcher;
    this.opens = opens;
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
    if (from === to) {
      this.empties++;
      return;
    }
    const length = to - from;
    this.totalLength += length;
    if (length < this.minLength) this.minLength = length;
    if (length > this.maxLength) this.maxLength = length;
    this.countMatches(cell, from, to);
    const { classes } = this.matcher.lastSignature;
    if (length <= 6 && (classes & classBit.hangul) !== 0) this.countKoreanName(cell.slice(from, to));
    if (this.inspected < mostInspected) this.inspect(cell.slice(from, to));
    if (this.opens && (classes & nestingClasses) !== 0 && length > 4) this.openUp(cell.slice(from, to));
  }

  profile(): ColumnProfile {
    const values = this.rows - this.nulls - this.empties;
    const { count, min, max, rising } = this.numbers;
    return {
      rows: this.rows,
      nulls: this.nulls,
      empties: this.empties,
      values,
      length: {
        min: values === 0 ? 0 : this.minLength,
        max: this.maxLength,
        mean: values === 0 ? 0 : this.totalLength / values,
      },
      hits: this.hits,
      inspected: this.inspected,
      shapes: this.shapes,
      distinct: this.seen.size,
      words: this.inspected === 0 ? 0 : this.words / this.inspected,
      ...(count > 0 && { numbers: { count, min, max, rising: count > 1 ? rising / (count - 1) : 0 } }),
      koreanNames: { values: this.koreanNames, bySurname: this.bySurname },
      opened: this.opened,
      paths: new Map([...this.paths].map(([path, scanner]) => [path, scanner.profile()])),
      unfollowed: this.unfollowed,
    };
  }

  private countMatches(cell: string, from: number, to: number): void {
    const matches = this.matcher.match(cell, from, to);
    for (let i = 0; i < matches.length; i++) {
      const { detector, whole, validity } = matches[i]!;
      // A value that holds three addresses is one value that holds an address.
      if (!whole && matches.findIndex((match) => match.detector === detector) < i) continue;
      let hits = this.hits.get(detector.id);
      if (!hits) {
        hits = { whole: 0, within: 0, valid: 0, invalid: 0, unknown: 0 };
        this.hits.set(detector.id, hits);
      }
      if (!whole) hits.within++;
      else {
        hits.whole++;
        if (validity === true) hits.valid++;
        else if (validity === false) hits.invalid++;
        else hits.unknown++;
      }
    }
  }

  private countKoreanName(value: string): void {
    const surname = surnameOf(value);
    if (surname === undefined) return;
    this.koreanNames++;
    this.bySurname.set(surname, (this.bySurname.get(surname) ?? 0) + 1);
  }

  private inspect(value: string): void {
    this.inspected++;
    this.seen.add(hash(value));
    this.words += countWords(value);
    const shape = shapeOf(value);
    this.shapes[shape]++;
    if (shape === 'integer' || shape === 'decimal' || value === '0' || value === '1')
      this.countNumber(Number(value.replaceAll(',', '')));
  }

  private countNumber(n: number): void {
    const { numbers } = this;
    numbers.count++;
    if (n < numbers.min) numbers.min = n;
    if (n > numbers.max) numbers.max = n;
    if (n > numbers.last) numbers.rising++;
    numbers.last = n;
  }

  private openUp(value: string): void {
    const visit = (path: string, text: string, key: string | undefined) => this.addPath(path, text, key);
    const first = value.charCodeAt(0);
    if (first === 0x7b || first === 0x5b) {
      const { json, complete } = walkJson(value, visit);
      if (json) this.opened++;
      if (json && !complete) this.unfollowed++;
      return;
    }
    const decoded = decodeBase64Json(value);
    if (decoded !== undefined) {
      if (walkJson(decoded, visit).json) this.opened++;
    } else if (first === 0x3c ? walkXml(value, visit) : value.includes('=') && walkPairs(value, visit)) {
      this.opened++;
    }
  }

  private addPath(path: string, text: string, key: string | undefined): void {
    const known = this.paths.get(path);
    if (known) {
      known.addCell(text);
      return;
    }
    const place = this.placeOf(path, key);
    let scanner = this.paths.get(place);
    if (!scanner) {
      if (this.paths.size >= mostPaths) {
        this.unfollowed++;
        return;
      }
      scanner = new ColumnScanner(this.matcher, false);
      this.paths.set(place, scanner);
    }
    scanner.addCell(text);
  }

  /** Keys that are personal data, or too many to be names of fields, become `{}`, and are looked at as values. */
  private placeOf(path: string, key: string | undefined): string {
    if (key === undefined || key === '') return path;
    const parent = path.slice(0, path.length - key.length);
    const keys = this.keys.get(parent) ?? new Set<string>();
    this.keys.set(parent, keys);
    const isData =
      key.length > 64 ||
      this.matcher
        .match(key, 0, key.length)
        .some(({ validity, detector }) => validity !== false && detector.weight >= 0.6);
    if (!isData && keys.size < mostKeys) {
      keys.add(key);
      return path;
    }
    const place = `${parent}{}`;
    const asKeys = this.paths.get(`${place}.key`) ?? new ColumnScanner(this.matcher, false);
    this.paths.set(`${place}.key`, asKeys);
    asKeys.addCell(key);
    return place;
  }
}

const nestingClasses = classBit.brace | classBit.equals | classBit.lower;

/** A key for this process alone, so that hashes mean nothing outside it. */
const salt = (Math.random() * 0xffff_ffff) | 0;

/** FNV-1a over UTF-16 units. */
function hash(value: string): number {
  let h = 0x811c9dc5 ^ salt;
  for (let i = 0; i < value.length; i++) h = Math.imul(h ^ value.charCodeAt(i), 0x01000193);
  return h;
}
