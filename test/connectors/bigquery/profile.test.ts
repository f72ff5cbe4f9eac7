import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileStatement, unjudgedOf } from '../../../connectors/bigquery/profile/statement.ts';
import { toPortable } from '../../../src/classify/portable/index.ts';
import { ColumnScanner, Matcher } from '../../../src/classify/values/index.ts';
import type { Field } from '../../../src/core/dataset.ts';
import type { Detector } from '../../../src/core/detector.ts';
import { linearEngine } from '../../../src/detectors/linear.ts';
import { loadDetectors } from '../../../src/registry.ts';
import { Engine } from '../../support/bigquery/engine.ts';

const detectors = await loadDetectors();
const portable = toPortable(detectors);
const unjudged = new Set([...portable.unportable, ...unjudgedOf(portable.detectors)]);

const value: Field = { name: 'v', type: 'STRING', family: 'text', nullable: true };

/** What detectors count in each engine, value by value: every value is a field of its own. */
async function bothCount(some: readonly Detector[], values: readonly string[]) {
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
    const ids = new Set(some.map(({ id }) => id));
    const all = toPortable([...detectors.filter(({ id }) => !ids.has(id)), ...some]);
    const statement = profileStatement('`p.d.t`', fields, {
      detectors: all.detectors.filter(({ id }) => ids.has(id)),
      dictionaries: all.dictionaries.filter(({ id }) => ids.has(id)),
      spelling: all.spelling,
    });
    const { rows } = await engine.run(statement.text, statement.values.map(String));
    const read = statement.read(rows.map(({ f }) => f.map(({ v }) => v as string | null)));
    const matcher = new Matcher(some);
    return values.map((text, i) => {
      const scanner = new ColumnScanner(matcher, { openings: 0 });
      scanner.add([text]);
      const [sql, v8] = [read.get(`v${i}`)!, scanner.profile()];
      return { text, sql: sql.hits, v8: v8.hits, empties: { sql: sql.empties, v8: v8.empties } };
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
      const counted = await bothCount([detector], near(detector));
      expect(counted.filter(({ v8 }) => v8.size > 0).length).toBeGreaterThan(0);
      expect(counted.map(({ text, sql }) => [text, sql])).toEqual(counted.map(({ text, v8 }) => [text, v8]));
    }, 90_000);
  },
);

const checked = detectors.flatMap((one) =>
  one.kind === 'pattern' && one.validate && !one.core.includes('\\s\\S') && !unjudged.has(one.id)
    ? [one]
    : [],
);

it.each(checked.map((one) => [one.id, one] as const))(
  'the check of %s answers alike for whatever has its form',
  async (_, detector) => {
    // Values are made without what a pattern asks for ahead; some have it.
    const core = detector.core.replace(/\(\?=[^)]*\)/g, '');
    const formed = fc.sample(fc.stringMatching(new RegExp(`^(?:${core})$`)), {
      numRuns: 150,
      seed: 5,
    });
    // What is too short for the gate fails the check as well, and is then no match there.
    const long = formed
      .map((text) => text.normalize('NFC'))
      .filter((text) => text.length >= (detector.gate?.minLength ?? 0));
    const counted = await bothCount([detector], long);
    expect(counted.map(({ text, sql }) => [text, sql])).toEqual(counted.map(({ text, v8 }) => [text, v8]));
  },
);

describe('detectors of users', () => {
  const examples = { match: ['M-123456'], reject: ['M-12'] };
  const base = { kind: 'pattern', item: 'email', weight: 0.8, engine: linearEngine, examples } as const;
  const own: Detector[] = [
    { ...base, id: 'own-text', core: '(?:M|m)-\\d{4,8}', inText: true, gate: {} },
    { ...base, id: 'own-bounded', core: 'm-.*', flags: 'i', gate: { minLength: 6, maxLength: 9 } },
    {
      ...base,
      id: 'own-checked',
      core: '\\d{4}/?\\d{4}/?\\d{4}/?\\d{4}',
      gate: {},
      validate: checked.find(({ id }) => id === 'card-number')!.validate!,
    },
  ];

  it.each(own.map((one) => [one.id, one] as const))('%s counts alike in SQL', async (_, detector) => {
    const values = [
      'M-123456',
      'm-1234',
      'see M-123456.',
      'xM-123456',
      'M-1',
      'm-1\n2345',
      'm-12345678',
    ].concat('4111/1111/1111/1111', '4111111111111111', '4111/1111/1111/1112');
    const counted = await bothCount([detector], values);
    expect(counted.filter(({ v8 }) => v8.size > 0).length).toBeGreaterThan(0);
    expect(counted.map(({ text, sql }) => [text, sql])).toEqual(counted.map(({ text, v8 }) => [text, v8]));
  });

  it('are named where groups of their own would be taken for ours', () => {
    const grouped: Detector = { ...base, id: 'own-grouped', core: '(M)-\\d+', inText: true, gate: {} };
    expect(toPortable([grouped]).unportable).toEqual(['own-grouped']);
  });
});

it('counts with all detectors together what V8 counts, and in texts what overlaps besides', async () => {
  const judged = detectors.filter(({ id }) => !unjudged.has(id));
  const texts = judged.flatMap(({ inText, examples: { match } }) => [
    match[0]!.slice(0, 200),
    ...(inText ? [`연락: ${match[0]!.slice(0, 200)} (확인)`] : []),
  ]);
  for (const { text, sql, v8 } of await bothCount(judged, texts)) {
    const more = [...sql].filter(([id]) => !v8.has(id));
    expect(
      [...sql].filter(([id]) => v8.has(id)),
      text,
    ).toEqual(expect.arrayContaining([...v8]));
    expect(
      more.map(([, { whole }]) => whole),
      text,
    ).toEqual(more.map(() => 0));
    // A phone of the United States, and a mobile one abroad, are international ones; what ends a password and the server it is for looks like an e-mail; a name is addressed
    // after a word for who it is; whose password was refused stands before it.
    for (const [id] of more)
      expect(
        ['phone-us', 'phone-international', 'email', 'name-respected-kr', 'login-server'],
        text,
      ).toContain(id);
  }
}, 60_000);

it('counts what is written with letters apart like any other', async () => {
  const texts = ['담당자 김민수 님', '서울특별시 강남구 가로수길 12', '주식회사 가온', 'Müllerstraße 12'];
  const some = detectors.filter(({ id }) => /^(?:name-labelled-kr|address-.*|company-form-kr)$/.test(id));
  for (const { text, sql, v8 } of await bothCount(some, [
    ...texts,
    ...texts.map((one) => one.normalize('NFD')),
  ])) {
    expect(v8.size, text).toBeGreaterThan(0);
    expect(sql, text).toEqual(v8);
  }
});

it('counts what is spelt in another way like any other', async () => {
  const wide = (text: string) =>
    text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x21 + 0xff01));
  const phone = '010-2345-6789';
  const spelt = [
    ...[phone, 'kim@example.com', '971013-9019902', '문의: 010-2345-6789 입니다'].map(wide),
    ...['‐', '–', '—', '−', ' – ', '﹣'].map((dash) => phone.replaceAll('-', dash)),
    '1–2–3–4',
    '\u200b010\u00a02345\u30006789\ufeff',
    'kim@exam\u00adple.com',
    ...["'#", '="#"', '"#"', '`#`', '“ # ”', '‘#’', '«#»', '「#」', "'#'", 'tel:#', 'TEL:#'].map((around) =>
      around.replace('#', phone),
    ),
    ...[
      '<kim@example.com>',
      'mailto:kim@example.com',
      '<b>',
      'mailto:kim at example',
      '"a" "b"',
      "'it's",
      "'",
      '""',
    ],
    ...[
      '010 - 2345 - 6789',
      '010--2345--6789',
      '010_2345_6789',
      '(02) 345 - 6789',
      '971013 - 9019902',
      '2026 - 01 - 02',
    ],
    ...['1234 - 5678 - 9012 - 3456', '01023456789.0', '0212345678.0', '12345678901.0'],
    ...[
      'kim (at) example.com',
      'kim[at]example[dot]com',
      'kim (골뱅이) example (점) com',
      'kim @ example.com.',
      'k.im{at}example.com',
    ],
    ...[
      'kim (a) example.com',
      'lee (at) office',
      '☎ 02-345-6789',
      '📱010 - 2345 - 6789',
      '✉️ kim@example.com',
      '☎☎☎☎☎☎☎☎☎☎',
    ],
    ...['N/A', 'null', '\\N', '-', "''", 'Ｎ／Ａ', ' NaN ', 'none'],
  ];
  const some = detectors.filter(({ id }) =>
    /^(?:email|mobile-kr|landline-kr|rrn|card-number|phone-.*)$/.test(id),
  );
  const counted = await bothCount(some, spelt);
  expect(counted.filter(({ v8 }) => v8.size > 0).length).toBeGreaterThan(35);
  expect(counted.map(({ text, sql }) => [text, sql])).toEqual(counted.map(({ text, v8 }) => [text, v8]));
  expect(counted.map(({ text, empties }) => [text, empties.sql])).toEqual(
    counted.map(({ text, empties }) => [text, empties.v8]),
  );
});

it('leaves versions out of addresses in texts like any other', async () => {
  const versions = [
    'see version 2.31.45.7',
    'now Chrome/120.0.0.36 or',
    '버전 3.35.40.1 임',
    'to 3.35.40.1 버전',
  ];
  const texts = [
    ...versions,
    'at 31.32.33.34.',
    'from 31.32.33.34 version 2.31.45.7',
    'conversion 31.32.33.34',
  ];
  const some = detectors.filter(({ id }) => id === 'ipv4');
  const counted = await bothCount(some, texts);
  expect(counted.map(({ v8 }) => v8.size)).toEqual([0, 0, 0, 0, 1, 1, 1]);
  expect(counted.map(({ text, sql }) => [text, sql])).toEqual(counted.map(({ text, v8 }) => [text, v8]));
});

it('leaves out by name what has no form there', () => {
  expect([...unjudged].sort()).toEqual([
    'family-name',
    'first-name',
    'name-before-number-kr',
    'name-beside-email',
    'name-labelled-en',
    'name-met-en',
    'name-signed-en',
    'name-titled-en',
    'national-id-india',
    'national-id-italy',
    'person-name-lower',
    'person-name-reversed',
    'person-name-western',
    'rrn-labelled-kr',
    'town',
  ]);
});
