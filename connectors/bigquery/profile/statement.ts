import type {
  Field,
  FieldCounts,
  HitCounts,
  PortableDetector,
  ProfileRequest,
} from '../../../src/sdk/index.ts';
import { Parameters, type Statement } from '../../_sql/parameters.ts';
import { bigqueryDialect } from '../dialect.ts';
import { digitsOf, type SqlCheck } from './checks/digits.ts';
import { sqlCheck } from './checks/index.ts';
import { speltAsUsual } from './spelling.ts';

/** Statement that counts, and what its rows say: one a field. */
export interface ProfileStatement extends Statement {
  readonly read: (rows: readonly (readonly (string | null)[])[]) => ReadonlyMap<string, FieldCounts>;
}

/** A detector in SQL: columns that tell of each value, and what is counted of them. */
interface Judge {
  readonly id: string;
  /** Whether a value has its form, and whether its check does not refuse one that has; of those with patterns. */
  readonly matches?: (value: string) => string;
  readonly takes?: (value: string, digits: string) => string;
  /** Whether or how a value matches as a whole. */
  readonly whole: string;
  /** True for values in which nothing more is looked for. */
  readonly settled: string;
  /** Whether a value that is not settled holds a match. */
  readonly within?: string;
  readonly checked: boolean;
}

/** Detectors whose check has no form in SQL. */
export function unjudgedOf(detectors: readonly PortableDetector[]): string[] {
  const has = ({ check }: PortableDetector) => check === undefined || sqlCheck(check, () => '') !== undefined;
  return detectors.filter((one) => !has(one)).map(({ id }) => id);
}

/**
 * Runs every detector over every different value: each field's values stand under each other, spelt as usual and counted, are judged as
 * wholes, and searched where that settled nothing. Whether it did is part of what is grouped by, so that it is worked out once and
 * not again for each search. Only counts come out. Patterns are parameters.
 */
export function profileStatement(
  from: string,
  fields: readonly Field[],
  { detectors, dictionaries, spelling }: Pick<ProfileRequest, 'detectors' | 'dictionaries' | 'spelling'>,
): ProfileStatement {
  const { add, values } = new Parameters(bigqueryDialect.placeholder);
  const unjudged = new Set(unjudgedOf(detectors));
  const judges: Judge[] = [
    ...detectors.filter(({ id }) => !unjudged.has(id)).map((one) => judgeOf(one, add)),
    ...dictionaries.map(({ id, entries }) => {
      const whole = `lower(v) in unnest(split(${add([...entries].join('|'))}, '|'))`;
      return { id, whole, settled: `ifnull(${whole}, false)`, checked: false };
    }),
  ];
  const { comparable, quote } = bigqueryDialect;
  const union = fields.map(
    (field, f) => `select ${f} as f, ${comparable(asText(field), quote(field.name))} as v from ${from}`,
  );
  const told = judges.flatMap(({ whole, within }, i) => [
    `${whole} as w${i}`,
    ...(within ? [`not s and ${within} as i${i}`] : []),
  ]);
  const times = (condition: string) => `sum(if(${condition}, n, 0))`;
  const counts = judges.flatMap(({ checked, within }, i) => [
    ...(checked ? [1, 0, -1].map((answer) => times(`w${i} = ${answer}`)) : [times(`w${i}`)]),
    ...(within ? [times(`i${i}`)] : []),
  ]);
  const any = (conditions: readonly string[]) => conditions.join(' or ') || 'false';
  const spelt = speltAsUsual(
    `(select f, regexp_replace(normalize(v), r'^[\\x00-\\x20]+|[\\x00-\\x20]+$', '') as v from (${union.join(' union all ')}) as a)`,
    spelling,
    (value) => any(judges.flatMap(({ matches }) => matches?.(value) ?? [])),
    (value, digits) => any(judges.flatMap(({ takes }) => takes?.(value, digits) ?? [])),
    digitsOf,
    add,
  );
  const text = [
    `select f, sum(n), ${times('v is null')}, ${times("v = ''")}, min(nullif(length(v), 0)), max(length(v)), sum(length(v) * n), ${counts.join(', ')}`,
    `from (select f, v, n, ${told.join(', ')}`,
    `from (select f, v, d, ${judges.map(({ settled }) => settled).join(' or ')} as s, count(*) as n`,
    `from (select f, v, ${digitsOf('v')} as d`,
    `from ${spelt} as b) as c group by f, v, d, s) as e) as g group by f`,
  ].join(' ');
  return { text, values, read: (rows) => readRows(rows, fields, judges) };
}

function judgeOf(
  { id, whole, within, proved, settles, check }: PortableDetector,
  add: (value: string) => string,
): Judge {
  const patterns = whole.map(add);
  const matches = (value: string) =>
    patterns.map((pattern) => `regexp_contains(${value}, ${pattern})`).join(' and ');
  const checks = check && sqlCheck(check, add);
  const judge = (value: string, digits: string) =>
    checks ? `case when ${matches(value)} then ${checks(value, digits)} end` : matches(value);
  const takes = (value: string, digits: string) =>
    `ifnull(${judge(value, digits)}${checks ? ' >= 0' : ''}, false)`;
  const good = takes('v', 'd');
  return {
    id,
    matches,
    takes,
    whole: judge('v', 'd'),
    settled: settledBy(good, settles),
    ...(within && { within: `not ${good} and ${searchOf(within, checks, proved, add)}` }),
    checked: checks !== undefined,
  };
}

/** Whether a value that matches as a whole needs no search. */
function settledBy(good: string, settles: PortableDetector['settles']): string {
  if (settles === 'never') return 'false';
  return settles ? good : `(${good} and not regexp_contains(v, r'[ /@[:space:]]'))`;
}

/**
 * Whether a text holds a match that its check does not refuse. RE2 takes what stands beside a match with it, so that of two numbers
 * one character apart the second would be missed: what separates is doubled first.
 */
function searchOf(
  { before, match, after }: NonNullable<PortableDetector['within']>,
  check: SqlCheck | undefined,
  proved: PortableDetector['proved'],
  add: (value: string) => string,
): string {
  if (!check) return `regexp_contains(v, ${add(`${before}${match}${after}`)})`;
  const parted = `regexp_replace(v, ${add(`(${before})(${match})(${after})`)}, r'\\1\\1\\2\\3\\3')`;
  const least = proved === 'always' ? '1' : proved === 'bare' ? 'if(m = k, 1, 0)' : '0';
  const found = `regexp_extract_all(${parted}, ${add(`${before}(${match})${after}`)})`;
  return `exists(select 1 from unnest(${found}) as m, unnest([${digitsOf('m')}]) as k where ${check('m', 'k')} >= ${least})`;
}

/** Numbers are compared with patterns as the text that they are written in. */
function asText(field: Field): Field {
  return field.family === 'unknown' ? { ...field, family: 'json' } : field;
}

function readRows(
  rows: readonly (readonly (string | null)[])[],
  fields: readonly Field[],
  judges: readonly Judge[],
): Map<string, FieldCounts> {
  const found = new Map(rows.map((row) => [Number(row[0]), row]));
  return new Map(
    fields.map(({ name }, f): [string, FieldCounts] => {
      const cells = (found.get(f) ?? []).values();
      const next = () => Number(cells.next().value ?? 0);
      next();
      const [all, nulls, empties] = [next(), next(), next()];
      const [min, max, sum] = [next(), next(), next()];
      const length = { min, max, mean: sum / Math.max(1, all - nulls - empties) };
      return [
        name,
        { rows: all, nulls, empties, length, hits: new Map(judges.flatMap((one) => hitsOf(one, next))) },
      ];
    }),
  );
}

function hitsOf({ id, checked, within: search }: Judge, next: () => number): [string, HitCounts][] {
  const [valid, unknown, invalid] = checked ? [next(), next(), next()] : [0, next(), 0];
  const within = search ? next() : 0;
  const whole = valid + unknown + invalid;
  return whole + within === 0 ? [] : [[id, { whole, within, valid, invalid, unknown }]];
}
