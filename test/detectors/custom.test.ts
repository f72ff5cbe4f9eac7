import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { createClassifier } from '../../src/classify/index.ts';
import { Matcher } from '../../src/classify/values/index.ts';
import type { Detector } from '../../src/core/detector.ts';
import { GamsaError } from '../../src/core/error.ts';
import { readDictionary } from '../../src/detectors/dictionary.ts';
import { testExamples } from '../../src/detectors/examples.ts';
import { linearEngine } from '../../src/detectors/linear.ts';
import { loadCustomDetectors } from '../../src/detectors/load.ts';
import { loadDetectors, loadItems } from '../../src/registry.ts';

const folder = mkdtempSync(join(tmpdir(), 'gamsa-detectors-'));
afterAll(() => rmSync(folder, { recursive: true }));

writeFileSync(join(folder, 'empty.txt'), '\ufeff# nothing\n\n');
writeFileSync(join(folder, 'binary.txt'), Buffer.from([1, 0, 2, 0, 3, 10]));

const known = { items: await loadItems(), detectors: await loadDetectors() };
let count = 0;

async function load(yaml: string) {
  const name = `d${count++}.yaml`;
  writeFileSync(join(folder, name), `schema: gamsa.detector/v1\ndetectors:\n${yaml}`);
  return loadCustomDetectors([name], folder, known);
}

const member = `  - id: acme-member
    item: student-number
    pattern: 'AC-\\d{6}'
    inText: true
    names: [acme no, 회원관리번호]
    examples: { match: [AC-123456], reject: [AC-12345, ac-123456, XAC-123456] }
`;

describe('a detector of a file', () => {
  it('tells in a table of a few records', async () => {
    const { detectors } = await load(member);
    const classifier = createClassifier({ items: await loadItems(), detectors });
    const field = { name: 'code', type: 'text', family: 'text', nullable: true } as const;
    const session = classifier.open({ name: 'm', path: ['m'], kind: 'table', fields: [field] }, [field]);
    session.add({ rows: 4, columns: [['AC-123456', 'AC-223456', 'AC-323456', 'AC-423456']] });
    expect(session.finish()[0]?.classification.item).toBe('student-number');
  });

  it('is tried with the built-in ones, on whole values and in text', async () => {
    const { detectors, own } = await load(member);
    expect(testExamples(own)).toEqual([]);
    const matcher = new Matcher(detectors);
    const found = (text: string) =>
      matcher.match(text, 0, text.length).filter(({ detector }) => detector.id === 'acme-member');
    expect(found('AC-123456')).toMatchObject([{ whole: true }]);
    expect(found('see AC-123456, and AC-654321.').map(({ start }) => start)).toEqual([4, 19]);
    expect(found('seeAC-123456')).toEqual([]);
    expect(found('AC-1234567')).toEqual([]);
  });

  it('makes a column its item, by values and by the names it gives', async () => {
    const { detectors, items } = await load(member);
    const classifier = createClassifier({ items, detectors });
    const field = (name: string) => ({ name, type: 'text', family: 'text' as const, nullable: true });
    const classify = (name: string, cell: (i: number) => string) => {
      const dataset = { name: 't', path: ['t'], kind: 'table' as const, fields: [field(name)] };
      const session = classifier.open(dataset, dataset.fields);
      session.add({ rows: 50, columns: [Array.from({ length: 50 }, (_, i) => cell(i))] });
      return session.finish()[0]!.classification;
    };
    const byValues = classify('code', (i) => `AC-${100_000 + i}`);
    expect(byValues.item).toBe('student-number');
    expect(byValues.evidence.map(({ by }) => by)).toContain('acme-member');
    for (const name of ['acme_no', '회원관리번호'])
      expect(classify(name, (i) => `Q${i}`).item).toBe('student-number');
    expect(classify('code', (i) => `QX-${i}`).item).not.toBe('student-number');
  });

  it('takes the check of a built-in one, and ignores case when asked', async () => {
    const { own } = await load(`  - id: loyalty-card
    item: credit-card
    pattern: 'lc\\d{16}'
    ignoreCase: true
    examples: { match: [LC0000000000000000, lc1], reject: [x] }
  - id: checked-card
    item: credit-card
    pattern: '\\d{16}'
    validate: card-number
    examples: { match: ['4242424242424242'], reject: ['4242424242424243'] }
`);
    expect(testExamples(own)).toEqual([{ detector: 'loyalty-card', list: 'match', position: 2 }]);
  });

  it('may be a dictionary', async () => {
    writeFileSync(join(folder, 'teams.txt'), '# our teams\nTeam Rocket\n구조대\n\n');
    const { own } = await load(`  - id: our-teams
    item: department
    dictionary: teams.txt
    examples: { match: [team rocket, 구조대], reject: [Team, '# our teams'] }
`);
    expect(testExamples(own)).toEqual([]);
  });
});

describe('names of columns', () => {
  it('may be a dictionary of many values, but not of more than memory holds', async () => {
    const large = (count: number) => {
      const lines = Array.from({ length: count }, (_, i) => i.toString(36)).join('\n');
      writeFileSync(join(folder, 'large.txt'), `# each once\n${lines}\n0\n`);
      return readDictionary(join(folder, 'large.txt'), 'large.txt');
    };
    expect(await large(2_000_001)).toEqual({
      en: 'the dictionary large.txt holds more than 2,000,000 entries',
      ko: '사전 파일 large.txt: 항목이 2,000,000개를 넘습니다',
    });
    expect(await large(2_000_000)).toHaveProperty('entries.size', 2_000_000);
  }, 60_000);

  it('may be a dictionary as Windows and macOS write it', async () => {
    writeFileSync(join(folder, 'windows.txt'), Buffer.from([0xb1, 0xe8, 0x0d, 0x0a]));
    writeFileSync(join(folder, 'mac.txt'), `\ufeff${'은하팀'.normalize('NFD')}\n# 별\n`);
    const of = (file: string) =>
      load(`  - id: d
    item: department
    dictionary: ${file}
    examples: { match: [a], reject: [b] }
`);
    const found = async (file: string, text: string) =>
      new Matcher((await of(file)).own).match(text, 0, text.length).map(({ detector }) => detector.id);
    expect(await found('windows.txt', '김')).toEqual(['d']);
    expect(await found('mac.txt', '은하팀')).toEqual(['d']);
    expect(await found('mac.txt', '# 별')).toEqual([]);
    writeFileSync(join(folder, 'utf16.txt'), Buffer.from('\ufeff은하팀\r별팀\r', 'utf16le'));
    for (const team of ['은하팀', '별팀']) expect(await found('utf16.txt', team), team).toEqual(['d']);
  });

  it('under `context` only support what values say, in Hangul as in Latin', async () => {
    const { detectors, items } = await load(`  - id: acme-member
    item: student-number
    pattern: 'AC-\\d{6}'
    weight: 0.5
    context: [ref, 회원관리]
    examples: { match: [AC-123456], reject: [AC-1] }
`);
    const classifier = createClassifier({ items, detectors });
    const judged = (name: string, cell: (i: number) => string) => {
      const fields = [{ name, type: 'text', family: 'text' as const, nullable: true }];
      const session = classifier.open({ name: 't', path: ['t'], kind: 'table', fields }, fields);
      session.add({ rows: 50, columns: [Array.from({ length: 50 }, (_, i) => cell(i))] });
      return session.finish()[0]!.classification;
    };
    for (const name of ['ref', '회원관리']) {
      expect(judged(name, (i) => `Q${i}`).item, name).toBeUndefined();
      const { item, evidence } = judged(name, (i) => `AC-${100_000 + i}`);
      expect(item, name).toBe('student-number');
      expect(evidence.find(({ kind }) => kind === 'name')?.weight, name).toBe(2.8);
    }
  });
});

describe('items of their own', () => {
  const file = `schema: gamsa.detector/v1
items: [{ key: acme-member, name: { en: Member number, ko: 회원번호 }, identifying: true }]
detectors:
  - id: acme
    item: acme-member
    pattern: 'AC-\\d{6}'
    names: [member ref]
    examples: { match: [AC-123456], reject: [AC-1] }
`;
  it('are known to the files after, and to the classifier', async () => {
    writeFileSync(join(folder, 'x1.yaml'), file);
    writeFileSync(
      join(folder, 'x2.yaml'),
      `schema: gamsa.detector/v1\ndetectors: [{ id: b, item: acme-member, pattern: B, examples: { match: [B], reject: [A] } }]\n`,
    );
    const { items, detectors } = await loadCustomDetectors(['x1.yaml', 'x2.yaml'], folder, known);
    expect(items.get('acme-member')).toMatchObject({ sensitivity: 'personal', identifying: true, own: true });
    const fields = [{ name: 'member_ref', type: 'text', family: 'text' as const, nullable: true }];
    const dataset = { name: 't', path: ['t'], kind: 'table' as const, fields };
    const [field] = createClassifier({ items, detectors }).schemaOnly(dataset);
    expect(field?.classification.item).toBe('acme-member');
  });
  it('take no key that is taken', async () => {
    writeFileSync(join(folder, 'x3.yaml'), file.replaceAll('acme-member', 'email'));
    await expect(loadCustomDetectors(['x3.yaml'], folder, known)).rejects.toThrow(
      'an item has this key already',
    );
  });
});

describe('examples', () => {
  it('under `reject` hold no match either, where the detector finds in text', async () => {
    const { own } = await load(`  - id: in-text
    item: student-number
    pattern: 'AC-\\d{6}'
    inText: true
    examples: { match: [AC-123456], reject: [XAC-123456, memo AC-123456 memo] }
  - id: whole
    item: student-number
    pattern: 'AC-\\d{6}'
    examples: { match: [AC-123456], reject: [memo AC-123456 memo] }
`);
    expect(testExamples(own)).toEqual([{ detector: 'in-text', list: 'reject', position: 2 }]);
  });
});

describe('a wrong file is told with the line', () => {
  it.each([
    ['pattern: "(a"', 'no pattern of RE2', 'RE2 정규식이 아닙니다'],
    ['pattern: "(a"', 'a `)` is missing', '`)`가 빠져'],
    ['pattern: "(?=a)b"', 'no pattern of RE2: it has no look-ahead', 'RE2 정규식이 아닙니다: 전후방 탐색'],
    ['pattern: "(a)\\\\1"', 'back-references are not known', '역참조'],
    ['pattern: "a{2000}"', 'up to 1,000', '1,000까지'],
    ['pattern: "*a"', 'nothing stands before', '반복할 대상'],
    ['pattern: "(?<=a)b"', 'no look-behind', '전후방 탐색'],
    ['pattern: "[b-a]"', 'the wrong way round', '거꾸로'],
    ['pattern: "a{2,1}"', 'the smaller one first', '작은 수를 먼저'],
    ['pattern: "\\\\p{Script=Hangul}"', 'no such class of characters', '없는 문자 클래스'],
    ['pattern: "[[:foo:]]"', 'no such class of characters', '없는 문자 클래스'],
    ['pattern: a\n    validate: luhn', 'gamsa rules --detectors', '검증식이 있는 탐지기는'],
    [
      'dictionary: binary.txt',
      ': detectors[0].dictionary: the dictionary binary.txt is no text',
      '텍스트가 아닙니다',
    ],
    ['dictionary: .', 'is no file', '일반 파일이 아닙니다'],
    ['dictionary: /dev/zero', 'is no file', '일반 파일이 아닙니다'],
    ['dictionary: empty.txt', 'holds no entry', '항목이 없습니다'],
    ['pattern: a\n    dictionary: b', 'either a `pattern` or a `dictionary`', '중 하나'],
    ['dictionary: nowhere.txt', 'cannot be read (ENOENT)', '읽을 수 없습니다'],
    ['pattern: a\n    validate: card-nomber', 'did you mean `card-number`', 'card-number'],
    ['dictionary: b\n    inText: true', 'a `pattern` beside `inText`', '사전은 값 전체만'],
    ['dictionary: b\n    validate: card-number', 'a `pattern` beside `validate`', '그대로'],
    ['pattern: a\n    minLength: 9\n    maxLength: 3', 'expected at least `minLength`', '`minLength` 이상'],
    ['pattern: a\n    pathern: b', 'unknown key', '알 수 없는 키'],
  ])('%s', async (line, en, ko) => {
    const error = (await load(
      `  - id: one\n    item: email\n    ${line}\n    examples: { match: [a], reject: [b] }\n`,
    ).catch((caught: unknown) => caught)) as GamsaError;
    expect(error).toBeInstanceOf(GamsaError);
    expect(error.text.en).toContain(en);
    expect(error.text.ko).toContain(ko);
  });

  it.each([
    ['id: email', 'a built-in detector has this id'],
    ['id: one\n    item: emial', 'did you mean `email`'],
  ])('%s', async (line, en) => {
    const item = line.includes('item:') ? '' : '\n    item: email';
    const error = (await load(
      `  - ${line}${item}\n    pattern: a\n    examples: { match: [a], reject: [b] }\n`,
    ).catch((caught: unknown) => caught)) as GamsaError;
    expect(error.text.en).toContain(en);
  });

  it('mistakes of form and of content together', async () => {
    const error = (await load(
      '  - { id: one, item: emial, pattern: "(a", colour: red, examples: { match: [a], reject: [b] } }\n',
    ).catch((caught: unknown) => caught)) as GamsaError;
    expect(error.text.en).toContain('did you mean `email`');
    expect(error.text.en).toContain('no pattern of RE2');
    expect(error.text.en).toContain('unknown key');
  });

  it('a glob that matches nothing', async () => {
    await expect(loadCustomDetectors(['no/*.yaml'], folder, known)).rejects.toMatchObject({ kind: 'config' });
  });
});

describe('the linear engine', () => {
  it('ends in time whatever the pattern', () => {
    // On an engine that backtracks each of these takes longer than anybody lives.
    for (const core of ['(a+)+b', '(a|a)*b', '(a|aa)+b', '(.*)*b']) {
      expect(linearEngine.whole(core, false).test('a'.repeat(20_000))).toBe(false);
    }
  });

  it('finds what V8 finds', () => {
    const part = fc.constantFrom('a', 'b', '\\d', '[ab]', 'a?', 'b+', '(?:a|b)', '\\d{2}', '.', '가');
    const pattern = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '1', '2', '가', ' ', '-'), maxLength: 20 });
    fc.assert(
      fc.property(pattern, text, (core, value) => {
        expect(linearEngine.whole(core, false).test(value)).toBe(
          new RegExp(`^(?:${core})$`, 'u').test(value),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('ends in time in running text, too, where nothing that matches is a word of its own', () => {
    for (const [core, text, length] of [
      ['[a-z]+', `${'a'.repeat(100_000)}1`, undefined],
      ['[a-z -]+', `${'aa '.repeat(30_000)}a1`, 89_999],
      ['[a-z]*', 'é'.repeat(100_000), undefined],
    ] as const) {
      const started = performance.now();
      expect(linearEngine.within(core, false).exec(text)?.[0].length).toBe(length);
      // Read anew from each character it takes minutes.
      expect(performance.now() - started).toBeLessThan(10_000);
    }
  });

  it('finds in text what V8 finds between what is no letter and no figure', () => {
    const part = fc.constantFrom(
      'a',
      'b',
      '\\d',
      '[ab-]',
      'a?',
      'b+',
      '(?:a|ab)',
      '(a|b)',
      '\\d{2}',
      '.',
      '가',
      '^a',
      'b$',
    );
    // None that may be empty: V8 would find that for ever.
    const some = fc.constantFrom('a', 'b', '[ab-]', '(?:a|ab)', '(a|b)', '가', '.');
    const pattern = fc
      .tuple(fc.array(part, { maxLength: 2 }), some, fc.array(part, { maxLength: 2 }))
      .map(([before, one, after]) => [...before, one, ...after].join(''));
    const unit = fc.constantFrom('a', 'b', '1', '가', ' ', '-', '_', '𠀀', '😀');
    fc.assert(
      fc.property(pattern, fc.string({ unit, maxLength: 20 }), (core, text) => {
        const all = (search: { exec(text: string): { index: number; 0: string } | null }) => {
          const found: [number, string][] = [];
          for (let hit = search.exec(text); hit; hit = search.exec(text)) found.push([hit.index, hit[0]]);
          return found;
        };
        const word = '[\\p{L}\\p{N}_]';
        const expected = all(new RegExp(`(?<!${word})(?:${core})(?!${word})`, 'gu'));
        expect(all(linearEngine.within(core, false))).toEqual(expected);
      }),
      { numRuns: 1_000 },
    );
  });

  it('goes on after each match, and starts again at the end', () => {
    const search = linearEngine.within('\\d+', false);
    const found: (string | undefined)[] = [];
    for (let i = 0; i < 4; i++) found.push(search.exec('1 22 a3 444')?.[0]);
    expect(found).toEqual(['1', '22', '444', undefined]);
    expect(search.lastIndex).toBe(0);
  });
});

it('examples of the built-in detectors hold by the same test', () => {
  const plain = known.detectors.filter((detector): detector is Detector => detector.kind === 'dictionary');
  expect(testExamples(plain)).toEqual([]);
});
