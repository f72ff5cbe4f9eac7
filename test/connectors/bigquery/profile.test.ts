import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileStatement, unjudgedOf } from '../../../connectors/bigquery/profile/statement.ts';
import { toPortable } from '../../../src/classify/portable/index.ts';
import { ColumnScanner, Matcher } from '../../../src/classify/values/index.ts';
import type { Field } from '../../../src/core/dataset.ts';
import type { Detector } from '../../../src/core/detector.ts';
import { loadDetectors } from '../../../src/registry.ts';
import { Engine } from '../../support/bigquery/engine.ts';

const detectors = await loadDetectors();
const portable = toPortable(detectors);
const unjudged = new Set([...portable.unportable, ...unjudgedOf(portable.detectors)]);

const value: Field = { name: 'v', type: 'STRING', family: 'text', nullable: true };

/** What one detector counts by itself in each engine, a row a value. */
async function bothCount(detector: Detector, values: readonly string[]) {
  const fields = values.map((_, i): Field => ({ ...value, name: `v${i}` }));
  const engine = await Engine.open([
    {
      dataset: 'd',
      id: 't',
      schema: fields.map(({ name }) => ({ name, type: 'STRING' })),
      rows: [Object.fromEntries(values.map((text, i) => [`v${i}`, text]))],
    },
  ]);
  try {
    const { detectors: patterns, dictionaries } = toPortable(detectors);
    const statement = profileStatement('`p.d.t`', fields, {
      detectors: patterns.filter(({ id }) => id === detector.id),
      dictionaries: dictionaries.filter(({ id }) => id === detector.id),
    });
    const { rows } = await engine.run(statement.text, statement.values.map(String));
    const read = statement.read(rows.map(({ f }) => f.map(({ v }) => v as string | null)));
    const matcher = new Matcher([detector]);
    return values.map((text, i) => {
      const scanner = new ColumnScanner(matcher, 0);
      scanner.add([text]);
      return {
        text,
        sql: read.get(`v${i}`)!.hits.get(detector.id),
        v8: scanner.profile().hits.get(detector.id),
      };
    });
  } finally {
    engine.close();
  }
}

/** Values near the examples: cut, with a digit changed, blanks around, within text, two of them, one character apart. */
function near(detector: Detector): string[] {
  const { match, reject } = detector.examples;
  const seeds = [...match, ...reject].map((text) => text.slice(0, 300));
  const changed = fc.sample(
    fc.tuple(fc.constantFrom(...seeds), fc.nat(400), fc.constantFrom(...'0123456789Aa -.가x:')),
    { numRuns: 30, seed: 7 },
  );
  const pairs = seeds.flatMap((one) => seeds.slice(0, 2).map((other) => `${one} ${other}`));
  return [
    ...seeds,
    ...seeds.flatMap((text) => [
      text.slice(1),
      text.slice(0, -1),
      ` ${text}\t`,
      `see ${text}, please`,
      `(${text})`,
      `${text}.`,
      `번호 ${text}입니다`,
      `a${text}1`,
      `${text}-9`,
    ]),
    ...pairs,
    ...changed.map(([text, at, char]) => {
      const i = at % text.length;
      return text.slice(0, i) + char + text.slice(i + 1);
    }),
  ].filter((text) => text.isWellFormed() && !text.includes('\0'));
}

describe.each(detectors.filter(({ id }) => !unjudged.has(id)).map((one) => [one.id, one] as const))(
  '%s in SQL',
  (_, detector) => {
    it('counts what V8 counts, value by value', async () => {
      const counted = await bothCount(detector, near(detector));
      expect(counted.filter(({ v8 }) => v8).length).toBeGreaterThan(0);
      expect(counted.map(({ text, sql }) => ({ text, hits: sql }))).toEqual(
        counted.map(({ text, v8 }) => ({ text, hits: v8 })),
      );
    });
  },
);

it('leaves out by name what has no form there', () => {
  expect([...unjudged].sort()).toEqual(['person-name-reversed', 'person-name-western', 'secret-azure']);
});
