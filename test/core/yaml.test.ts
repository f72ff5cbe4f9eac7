import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { GamsaError } from '../../src/core/error.ts';
import { idSchema, periodSchema } from '../../src/core/schema.ts';
import { parseYaml, readYaml } from '../../src/core/yaml.ts';

const schema = z.strictObject({
  title: z.string(),
  count: z.int().min(1).optional(),
  kind: z.enum(['table', 'view', 'file']).optional(),
  minimum: z.enum(['1.2', '1.3']).optional(),
  keep: periodSchema.optional(),
  clock: z
    .union([z.string(), z.strictObject({ field: z.string(), format: z.string().optional() })])
    .optional(),
  sources: z.record(idSchema, z.strictObject({ country: z.string() })).optional(),
  list: z.array(z.strictObject({ name: z.string() })).optional(),
});

function errorOf(run: () => unknown): GamsaError {
  try {
    run();
  } catch (error) {
    if (error instanceof GamsaError) return error;
    throw error;
  }
  throw new Error('no error');
}

const mistakes = (text: string) => errorOf(() => parseYaml('f.yaml', text, schema)).text;

describe('a good file', () => {
  it('gives its data, and where each part stands', () => {
    const file = parseYaml('f.yaml', 'title: a\nlist:\n  - name: x\n  - name: y\n', schema);
    expect(file.data).toEqual({ title: 'a', list: [{ name: 'x' }, { name: 'y' }] });
    expect(file.locate(['list', 1, 'name'])).toEqual({ line: 4, column: 5 });
    expect(file.locate(['list', 7, 'name'])).toEqual({ line: 2, column: 1 });
    expect(file.locate([])).toEqual({ line: 1, column: 1 });
  });

  it('may use anchors, a byte order mark and Windows line ends', () => {
    const text = 'title: &t a\r\nlist: [{ name: *t }]\r\n';
    expect(parseYaml('f.yaml', text, schema).data.list).toEqual([{ name: 'a' }]);
  });
});

describe('mistakes', () => {
  it.each([
    ['titel: a', 'f.yaml:1:1: titel: unknown key; did you mean `title`?', '혹시 `title`입니까?'],
    [
      'title: a\nzzzzzz: 1',
      'f.yaml:2:1: zzzzzz: unknown key; known here: title, count',
      '쓸 수 있는 키: title',
    ],
    ['title: 22', 'f.yaml:1:1: title: expected text; put it in quotes', '따옴표로 묶으십시오'],
    ['title: a\nminimum: 1.3', 'expected one of 1.2, 1.3; put it in quotes', '따옴표로 묶으십시오'],
    ['title: [a]', 'f.yaml:1:1: title: expected text', '필요한 값: 문자열'],
    ['count: 1', 'f.yaml:1:1: title: missing; expected text', '빠져 있습니다'],
    ['title: a\ncount: 0', 'f.yaml:2:1: count: ', '1'],
    [
      'title: a\nkind: tabel',
      'f.yaml:2:1: kind: expected one of table, view, file; did you mean `table`?',
      '중 하나',
    ],
    ['title: a\nkeep: 3 years', 'f.yaml:2:1: keep: expected an ISO 8601 period such as P3Y', 'ISO 8601 기간'],
    [
      'title: a\nclock: { feild: x }',
      'clock.feild: unknown key; did you mean `field`?',
      '혹시 `field`입니까?',
    ],
    ['title: a\nclock: 3', 'f.yaml:2:1: clock: expected text; put it in quotes, or keys with values', '또는'],
    [
      'title: a\nsources: { My CRM: { country: KR } }',
      'sources.My CRM: expected a name in lower case',
      '영문 소문자',
    ],
    [
      'title: a\nsources: { crm: { contry: KR } }',
      'sources.crm.contry: unknown key; did you mean `country`?',
      'country',
    ],
    ['title: a\nlist: [{ nmae: x }]', 'f.yaml:2:10: list[0].nmae: unknown key; did you mean `name`?', 'name'],
    ['- a', 'f.yaml:1:1: expected keys with values', '키와 값'],
    ['just words', 'f.yaml:1:1: expected keys with values', '키와 값'],
    ['title: a\ntitle: b', 'f.yaml:2:1: this key stands twice', '두 번'],
    ['title: a\n\tcount: 1', 'f.yaml:2:1: a tab indents this line', '탭'],
    ['title: "a', 'f.yaml:1:', '따옴표'],
    ['title: *none', 'f.yaml:1:8: an alias (*name) without an anchor', '앵커'],
    ['title: a\nlist: &l [*l]', 'f.yaml:2:11: an alias (*name) without an anchor', '앵커'],
    ['title: a\n---\ntitle: b', 'f.yaml:2:1: a second document begins here', '두 번째 문서'],
    [
      'title: a\n<<<<<<< HEAD\ncount: 1\n=======\ncount: 2\n>>>>>>> other\n',
      'f.yaml:2:1: a merge left a conflict here',
      '병합 충돌',
    ],
    ['', 'f.yaml: the file is empty', '비어'],
    ['# only a comment\n', 'f.yaml: the file is empty', '비어'],
    ['---\n', 'f.yaml: the file is empty', '비어'],
  ])('%s', (text, en, ko) => {
    expect(mistakes(text).en).toContain(en);
    expect(mistakes(text).ko).toContain(ko);
  });

  it('a conflict of git, once each', () => {
    const side = '<<<<<<< HEAD\r\na: {\r\n=======\r\nb\r\n>>>>>>> other\r\n';
    expect(mistakes(`title: a\r\n${side}count: 1\r\n${side}`).en.split('\n')).toEqual([
      expect.stringContaining('f.yaml:2:1: a merge left'),
      expect.stringContaining('f.yaml:8:1: a merge left'),
    ]);
  });

  it('a text nested too deeply', () => {
    expect(mistakes(`title: ${'['.repeat(100_000)}`).en).toContain('f.yaml: nested too deeply');
  });

  it('are told all together, in the order of the lines', () => {
    const text = 'kind: tabel\ncount: many\nlist:\n  - nmae: x\n  - {}\n';
    const lines = mistakes(text).en.split('\n');
    // What is missing stands where the map begins that lacks it.
    expect(lines.map((line) => line.split(': ')[1]).toSorted()).toEqual([
      'count',
      'kind',
      'list[0].name',
      'list[0].nmae',
      'list[1].name',
      'title',
    ]);
    const positions = lines.map((line) => line.split(':').slice(1, 3).map(Number));
    expect(positions).toEqual([...positions].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
  });

  it('say what to do next', () => {
    const { next } = errorOf(() => parseYaml('f.yaml', 'titel: a', schema));
    expect(next?.en).toContain('Correct these places');
    expect(next?.ko).toMatch(/\p{Script=Hangul}/u);
  });

  it('are not all printed where there are hundreds', () => {
    const lines = mistakes(`title: a\nlist:\n${'  - nam: x\n'.repeat(300)}`).en.split('\n');
    expect(lines).toHaveLength(51);
    expect(lines.at(-1)).toBe('… and 550 more');
  });

  it('stop a bomb of aliases', () => {
    const letters = 'abcdefgh'.split('');
    const bomb = letters.map((name, i) => {
      const nine = Array.from({ length: 9 }, () => (i === 0 ? 'x' : `*${letters[i - 1]}`)).join(', ');
      return `${name}: &${name} [${nine}]\n`;
    });
    expect(mistakes(bomb.join('')).en).toBe('f.yaml: too many aliases (*name)');
  });

  it('never quote what stands in the file', () => {
    const texts = ['title: {s3cret', 'title: "s3cret', 'title: @s3cret', 's3cret', 'title: %s3cret: x'];
    for (const text of texts) expect(JSON.stringify(mistakes(text))).not.toContain('s3cret');
  });

  it('are the only way in which any text fails', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[a-z:{}[\]"'&*!|>%@`\-\n\t #,?]{0,60}$/)),
        (text) => {
          try {
            parseYaml('f.yaml', text, schema);
          } catch (error) {
            expect(error).toBeInstanceOf(GamsaError);
            expect((error as GamsaError).kind).toBe('config');
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('reading', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gamsa-yaml-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const put = (name: string, content: string | Buffer) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const failure = async (path: string) => {
    const error = await readYaml(path, schema).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(GamsaError);
    return error as GamsaError;
  };

  it('takes UTF-8, with a byte order mark or without', async () => {
    const bom = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('title: 제목\n')]);
    expect((await readYaml(put('bom.yaml', bom), schema)).data.title).toBe('제목');
  });

  it('refuses CP949 and UTF-16', async () => {
    const cp949 = Buffer.from([...Buffer.from('title: '), 0xc1, 0xa6, 0xb8, 0xf1]);
    expect((await failure(put('cp949.yaml', cp949))).text.en).toContain('not UTF-8');
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('title: a\n', 'utf16le')]);
    expect((await failure(put('utf16.yaml', utf16))).text.en).toContain('not UTF-8');
  });

  it('refuses what no person writes', async () => {
    const path = put('large.yaml', Buffer.alloc(8 * 1024 * 1024 + 1, '#'));
    expect((await failure(path)).text.en).toContain('larger than 8 MiB');
  });

  it('names a missing file and how to get one', async () => {
    const error = await failure(join(folder, 'none.yaml'));
    expect(error.text.en).toContain('none.yaml: no such file');
    expect(error.next?.en).toContain('gamsa init');
    const maker = { en: 'Write one.', ko: '작성하십시오.' };
    const own = await readYaml(join(folder, 'none.yaml'), z.string(), maker).catch(
      (thrown: GamsaError) => thrown,
    );
    expect((own as GamsaError).next).toEqual(maker);
  });

  it('does not read a folder, nor an endless file to its end', async () => {
    expect((await failure(folder)).text.en).toContain('EISDIR');
    expect((await failure('/dev/zero')).text.en).toContain('larger than 8 MiB');
  });
});
