import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ByteSource } from '../../../connectors/_objects/bytes.ts';
import { findLayout } from '../../../connectors/_objects/decode/json-shape.ts';
import { JsonUnits } from '../../../connectors/_objects/decode/json-units.ts';
import { openTables } from '../../../connectors/_objects/open.ts';
import { Problems } from '../../../connectors/_objects/table.ts';
import { made } from '../../support/made.ts';

const file = (text: string, name = 'a.json') => made(name, () => text.match(/[\s\S]{1,7}/g) ?? []);

async function read(source: ByteSource, most = Number.POSITIVE_INFINITY) {
  const [opened] = await openTables(source, {});
  const { table } = opened!;
  const problems = new Problems();
  const rows: (string | null)[][] = [];
  for await (const row of table.rows({ clip: 4_096, problems, signal: new AbortController().signal })) {
    rows.push(row);
    if (rows.length >= most) break;
  }
  return { fields: table.fields.map(({ name }) => name), rows, problems: problems.list() };
}
const readJson = (value: unknown) => read(file(JSON.stringify(value)));

describe('records that are lists', () => {
  const people = [
    ['가나다', 'a@example.com', 1],
    ['라마바', 'b@example.com', null],
  ];
  const rows = [
    ['가나다', 'a@example.com', '1'],
    ['라마바', 'b@example.com', null],
  ];

  it('of one length have a column for each place, named where the first is a heading', async () => {
    const named = { fields: ['name', 'email', 'count'], rows, problems: [] };
    expect(await readJson([['name', 'email', 'count'], ...people])).toEqual(named);
    expect(await readJson(people)).toMatchObject({ fields: ['column_1', 'column_2', 'column_3'], rows });
  });

  it('have the names that stand beside them', async () => {
    const columns = ['name', 'email', 'count'];
    const split = await readJson({ columns, index: [0, 1], data: people });
    expect(split.fields.slice(0, 3)).toEqual(columns);
    expect(split.rows.map((row) => row.slice(0, 3))).toEqual(rows);
    const described = columns.map((name) => ({ name, type: 'text' }));
    expect((await readJson({ columns: described, rows: people })).fields.slice(0, 3)).toEqual(columns);
    const view = { meta: { view: { id: 1, columns: described } }, data: people };
    expect((await readJson(view)).fields.slice(0, 3)).toEqual(columns);
    const one = await readJson({ fields: ['email'], values: [['a@example.com']] });
    expect([one.fields[0], one.rows[0]![0]]).toEqual(['email', 'a@example.com']);
  });

  it('stay documents where what stands beside them names others', async () => {
    const { fields } = await readJson({ columns: ['a', 'b'], data: people });
    expect(fields.slice(0, 3)).toEqual(['column_1', 'column_2', 'column_3']);
    expect((await readJson({ title: 'x', data: people })).fields).toEqual(['title', 'data']);
    expect((await readJson({ columns: ['a', 'b', 'c'], data: [] })).fields).toEqual(['columns', 'data']);
  });

  it('of several lengths, or that hold one value, stay documents', async () => {
    expect(await readJson([['a'], ['b']])).toMatchObject({ fields: ['value'] });
    expect(await readJson([...people, ['x']])).toMatchObject({ fields: ['value'] });
    const late = [...Array.from({ length: 60 }, () => people[0]!), [...people[0]!, 'c@example.com'], 'd'];
    const { fields, rows: all } = await readJson(late);
    expect(fields).toEqual(['column_1', 'column_2', 'column_3', 'column_4', 'value']);
    expect(all.slice(-2)).toEqual([
      ['가나다', 'a@example.com', '1', 'c@example.com', null],
      [null, null, null, null, 'd'],
    ]);
  });
});

describe('the records of a file that is one object', () => {
  const records = [{ name: 'x' }, { name: 'y' }];
  const rows = [
    ['x', '2'],
    ['y', null],
  ];

  it.each(['data', 'items', 'records', '목록'])(
    'are those of its list, whatever its name: %s',
    async (name) => {
      expect(await readJson({ count: 2, [name]: records })).toEqual({
        fields: ['name', 'count'],
        rows,
        problems: [],
      });
    },
  );

  it('be it some levels deep; what stands around it goes by its path', async () => {
    expect(await readJson({ count: 2, result: { data: records } })).toMatchObject({
      fields: ['name', 'count'],
      rows,
    });
    const body = { items: { item: records }, totalCount: 2 };
    expect(await readJson({ response: { header: { code: '00' }, body } })).toMatchObject({
      fields: ['name', 'response.header', 'response.body.totalCount'],
      rows: [
        ['x', '{"code":"00"}', null],
        ['y', null, '2'],
      ],
    });
  });

  it('and what follows it goes with the last', async () => {
    expect(await readJson({ data: records, name: 'z' })).toEqual({
      fields: ['name', 'envelope.name'],
      rows: [
        ['x', null],
        ['y', 'z'],
      ],
      problems: [],
    });
  });

  it('are the members of a map from ids to records, with their keys', async () => {
    const map = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`-Nx${i}`, { name: 'x' }]));
    const { fields, rows } = await readJson({ users: map });
    expect(fields).toEqual(['{key}', 'name']);
    expect(rows).toHaveLength(100);
    expect(rows[99]).toEqual(['-Nx99', 'x']);
    expect((await readJson(map)).rows).toEqual(rows);
    const few = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((key) => [key, { name: key, age: 1 }]));
    expect(await readJson(few)).toMatchObject({
      fields: ['{key}', 'name', 'age'],
      rows: [['a', 'a', '1'], ...['b', 'c', 'd', 'e'].map((key) => [key, key, '1'])],
    });
  });

  it('are itself where it is no wrapping', async () => {
    const many = { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, list: records };
    for (const one of [
      many,
      { users: records, orders: records },
      { a: [1, 2] },
      { a: [] },
      { list: [{}, 1] },
      { a: { x: 1 }, b: { y: 1 }, c: { z: 1 }, d: { v: 1 }, e: { w: 1 } },
      { a: { x: 1 }, b: { x: 1 }, c: { x: 1 } },
      {},
    ])
      expect((await readJson(one)).rows).toHaveLength(1);
  });

  it('unless its list is longer than what is looked at of a value', async () => {
    const list = Array.from({ length: 2_000 }, (_, i) => ({ name: 'x'.repeat(600), i }));
    const { rows, fields } = await readJson({ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, links: records, list });
    expect(rows).toHaveLength(2_000);
    expect(fields).toEqual(['name', 'i', 'a', 'b', 'c', 'd', 'e', 'f', 'links', '{rest}']);
  });

  it('where it breaks off are those before the break, and the break is said', async () => {
    const { rows, problems } = await read(file('{"data":[{"name":"x"},{"name":"y"},{"na'));
    expect(rows).toEqual([['x'], ['y']]);
    expect(problems).toMatchObject([
      { what: { en: expect.stringContaining('no JSON from some point on') }, count: 1 },
    ]);
    expect(await read(file('{"data":[{"name":"x"},{"name":y},{"name":"z"}]}'))).toMatchObject({
      rows: [['x'], ['z']],
      problems: [{ what: { en: 'records that are no JSON' }, count: 1 }],
    });
  });

  it('and no object hides those that follow it', async () => {
    const line = JSON.stringify({ data: records });
    for (const name of ['a.json', 'a.ndjson'])
      expect((await read(file(`${line}\n${line}\n`, name))).rows).toHaveLength(2);
  });
});

describe('a file of any size is read alike', () => {
  const envelope = { total: 7, at: '2026-01-02' };
  const record = (i: number) => ({ id: i, email: `u${i}@example.com`, memo: 'x'.repeat(1_000) });
  function* text(count: number, [before, after]: readonly [string, string]) {
    yield before;
    for (let i = 0; i < count; i += 100)
      yield Array.from({ length: 100 }, (_, n) => JSON.stringify(record(i + n))).join(',') +
        (i + 100 < count ? ',' : '');
    yield after;
  }
  const head = JSON.stringify(envelope).slice(1, -1);

  it.each([
    ['a list', [`{${head},"data":[`, '],"end":1}']],
    ['a list below', [`{${head},"result":{"data":[`, ']},"end":1}']],
  ] as const)('%s', async (_, around) => {
    const small = await read(made('a.json', () => text(1_000, around)));
    const big = await read(made('a.json', () => text(40_000, around)));
    expect(small.rows).toHaveLength(1_000);
    expect(big.rows).toHaveLength(40_000);
    expect(big.rows.slice(0, 1_000).map((row) => row.slice(0, 5))).toEqual(
      small.rows.map((row) => row.slice(0, 5)),
    );
    expect([small.fields, big.fields]).toEqual([
      ['id', 'email', 'memo', 'total', 'at', '{rest}'],
      ['id', 'email', 'memo', 'total', 'at', '{rest}'],
    ]);
    for (const { rows, problems } of [small, big]) {
      expect(rows[0]?.slice(3)).toEqual(['7', '2026-01-02', null]);
      expect(rows.at(-1)?.slice(3)).toEqual([null, null, '{"end":1}']);
      expect(problems).toEqual([]);
    }
  });

  it('rows of values whose columns are told before them', async () => {
    const index = Array.from({ length: 99 }, (_, i) => i);
    function* rows(count: number) {
      yield `{"columns":["name","email","memo"],"index":${JSON.stringify(index)},"data":[`;
      for (let i = 0; i < count; i++)
        yield `${i === 0 ? '' : ','}${JSON.stringify([`n${i}`, `u${i}@example.com`, 'x'.repeat(1_000)])}`;
      yield '],"end":1}';
    }
    for (const count of [50, 40_000]) {
      const { fields, rows: all, problems } = await read(made('a.json', () => rows(count)));
      expect(fields.slice(0, 5)).toEqual(['name', 'email', 'memo', 'columns', 'index']);
      expect(all).toHaveLength(count);
      expect(all.at(-1)?.slice(0, 2)).toEqual([`n${count - 1}`, `u${count - 1}@example.com`]);
      expect(problems).toEqual([]);
    }
  });

  it('several lists: of a file that is too large to be one value, all records are read', async () => {
    function* two(count: number) {
      yield* text(count, ['{"users":[', '],']);
      yield* text(count, ['"orders":[', '],"tags":["a","b"]}']);
    }
    const small = await read(made('a.json', () => two(200)));
    expect([small.fields, small.rows.length]).toEqual([['users', 'orders', 'tags'], 1]);
    for (const count of [20_000, 40_000]) {
      const { fields, rows, problems } = await read(made('a.json', () => two(count)));
      expect(fields).toEqual(['id', 'email', 'memo', '{rest}']);
      expect(rows).toHaveLength(2 * count + 2);
      expect(JSON.parse(rows[count]?.[3] ?? '').orders.id).toBe(0);
      expect(rows.at(-1)).toEqual([null, null, null, '{"tags":"b"}']);
      expect(problems).toEqual([]);
    }
    function* even() {
      yield* text(15_000, ['{"a":[', '],']);
      yield* text(15_000, ['"b":[', '],']);
      yield* text(15_000, ['"c":[', ']}']);
    }
    const { fields, rows } = await read(made('a.json', even));
    expect(fields).toEqual(['a', '{rest}']);
    expect(rows).toHaveLength(45_000);
  });
});

describe('keys that come late', () => {
  it('share a column, as the fields of a document', async () => {
    const lines = Array.from({ length: 600 }, (_, i) =>
      JSON.stringify(i < 550 ? { id: i } : { id: i, email: `u${i}@example.com`, tel: null }),
    );
    const { fields, rows, problems } = await read(file(lines.join('\n'), 'a.ndjson'));
    expect(fields).toEqual(['id', '{rest}']);
    expect(rows[0]).toEqual(['0', null]);
    expect(rows[599]).toEqual(['599', '{"email":"u599@example.com","tel":null}']);
    expect(problems).toEqual([]);
  });

  it('as do those beyond a thousand', async () => {
    const lines = Array.from({ length: 300 }, (_, i) =>
      JSON.stringify(Object.fromEntries(Array.from({ length: 5 }, (_, n) => [`k${i}x${n}`, 1]))),
    );
    const { fields, rows } = await read(file(lines.join('\n'), 'a.ndjson'));
    expect(fields).toHaveLength(1_001);
    expect(JSON.parse(rows[299]?.at(-1) ?? '')).toEqual({
      k299x0: 1,
      k299x1: 1,
      k299x2: 1,
      k299x3: 1,
      k299x4: 1,
    });
  });
});

const leaf = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(fc.string({ maxLength: 5 }), tie('tree'), { maxKeys: 4 }),
  ),
}));
const pieces = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 });

function cut(text: string, sizes: readonly number[]): string[] {
  const parts: string[] = [];
  for (let at = 0, n = 0; at < text.length; n++) {
    const end = at + sizes[n % sizes.length]!;
    parts.push(text.slice(at, end));
    at = end;
  }
  return parts;
}

describe('units', () => {
  it('are the members of what was entered, however the text comes', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), tree),
        pieces,
        fc.constantFrom(undefined, 1, '\t'),
        (value, sizes, blanks) => {
          const found: [string, unknown][] = [];
          const units = new JsonUnits({
            texts: true,
            enters: ({ path }) => path.length === 0,
            unit: ({ key, text }) => found.push([key, JSON.parse(text ?? '')]),
          });
          for (const piece of cut(JSON.stringify(value, null, blanks), sizes)) units.add(piece);
          expect(units).toMatchObject({ broken: false, more: false, ended: true });
          expect(found).toEqual(Object.entries(JSON.parse(JSON.stringify(value))));
        },
      ),
    );
  });

  it('of any text are found without an error, and a layout too', async () => {
    const bits = fc.constantFrom(...'{}[]":,\\x 1\n'.split(''), '{"a":[', '{"b":1}', 'null');
    await fc.assert(
      fc.asyncProperty(fc.array(bits, { maxLength: 40 }), pieces, async (parts, sizes) => {
        async function* text() {
          yield* cut(parts.join(''), sizes);
        }
        await findLayout(text());
      }),
      { numRuns: 2_000 },
    );
  });
});
