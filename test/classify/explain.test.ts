import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { evidenceWords } from '../../src/classify/evidence-words.ts';
import { explainField } from '../../src/classify/explain.ts';
import { itemOf } from '../../src/classify/judge/decide.ts';
import { classifier, items, judgeValues, make, table } from './support.ts';

it('says the verdict, each piece of evidence with its weight, and what would change it', () => {
  const [email] = classifier.schemaOnly(table('customers', ['email']));
  const lines = explainField(email!, items);
  expect(lines[0]).toMatchObject({
    en: expect.stringContaining('e-mail address'),
    ko: expect.stringContaining('이메일'),
  });
  expect(lines.map(({ en }) => en).join('\n')).toMatch(/\+8\.0 {2}name: “email” for e-mail address/);
  expect(lines[2]?.en).toBe('  +3.5  before anything is known, for nothing personal');
  expect(lines.at(-1)?.en).toMatch(/^Would change it/);
  expect(lines.at(-1)?.ko).toMatch(/판정을 바꿀 수 있는 것/);
});

it('says truly without what the verdict would be another', () => {
  const last = (field: Parameters<typeof explainField>[0]) => explainField(field, items).at(-1)?.en;
  const [byName] = classifier.schemaOnly(table('customers', ['email']));
  expect(last(byName!)).toMatch(
    /^Would change it: without the name “email” and the words of other schemas “.*email.*” it would be nothing personal$/,
  );
  // Name and values are each enough: only without both there is nothing left.
  const [byBoth] = judgeValues('customers', { email: make(60, (i) => `p${i}@example.com`) });
  expect(last(byBoth!)).toMatch(/without the \w+ “email” and the \w+ “email” it would be nothing personal$/);
});

it('says truly how much more for an item would make it the verdict', () => {
  const told = (fields: ReturnType<typeof judgeValues>) =>
    fields.map((field) => {
      const { runnersUp, evidence } = field.classification;
      const more = /Would change it: \+([\d.]+) more for (.+), by/.exec(
        explainField(field, items).at(-1)!.en,
      );
      const [item, name] = [runnersUp[0]!.item, items.get(runnersUp[0]!.item)!.name.en];
      const then = (weight: number) => itemOf([...evidence, { kind: 'comment', by: 'x', item, weight }]);
      return [more?.[2] === name, then(Number(more?.[1])) === item, then(Number(more?.[1]) - 0.11)];
    });
  const schema = table('branches', ['region', 'image_url', 'title']);
  const masked = judgeValues('t1', { c1: make(60, (i) => `M1234****${i % 7}`.slice(0, 9)) });
  for (const one of told([...classifier.schemaOnly(schema), ...masked]))
    expect(one).toEqual([true, true, undefined]);
});

it('says what speaks against, the runners-up and what stands inside text', () => {
  const [memo] = judgeValues('inquiries', {
    memo: make(20, (i) => `다시 연락 바람 010-0000-${1000 + i} 오후에 부탁`),
  });
  const text = explainField(memo!, items)
    .map(({ ko }) => ko)
    .join('\n');
  expect(text).toContain('본문 안: 휴대전화번호');
  const [count] = classifier.schemaOnly(table('mails', ['is_email int']));
  expect(
    explainField(count!, items)
      .map(({ en }) => en)
      .join('\n'),
  ).toMatch(/against any item/);
});

it('shows a name in Chinese characters or kana as it stands, with its reading beside it', () => {
  for (const [name, reading] of [
    ['氏名', 'full name'],
    ['会員電話番号', 'phone number'],
  ] as const) {
    const [field] = classifier.schemaOnly(table('会員', [name]));
    const lines = explainField(field!, items);
    expect(lines.map(({ en }) => en).join('\n')).toContain(`name: “${name}” (${reading}) for`);
    expect(lines.map(({ ko }) => ko).join('\n')).toContain(`이름: “${name}” (${reading}) →`);
    expect(lines.at(-1)!.en).toContain(`the name “${name}” (${reading})`);
    expect(lines.at(-1)!.ko).toContain(`이름 “${name}” (${reading})`);
  }
});

it('every line is in both languages', () => {
  for (const field of classifier.schemaOnly(table('x', ['name', 'email', 'zzz', 'title', 'memo']))) {
    for (const { en, ko } of explainField(field, items)) {
      expect(en).not.toMatch(/undefined|NaN/);
      expect(ko).toMatch(/\p{Script=Hangul}/u);
    }
  }
});

it('evidence that is no word of the schema is told in Korean as well', () => {
  const root = 'src/classify/judge';
  const named = /board\s*\.(?:for|against|lift)\(\s*'(values|shape|neighbour|type)',\s*'([^']+)'/g;
  const told = /(?<!\.)\btold\(\s*'([^']+)'/g;
  // What values cannot be stands in a list.
  const listed = /\bby: '([^']+)',\n\s*weight/g;
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('generated'))
    .map((name) => readFileSync(`${root}/${name}`, 'utf8'));
  const phrases = sources.flatMap((text) => [
    ...[...text.matchAll(named)].map(([, , by = '']) => by),
    ...[...text.matchAll(told)].map(([, by = '']) => by),
    ...[...text.matchAll(listed)].map(([, by = '']) => by),
  ]);
  expect(phrases.length).toBeGreaterThan(60);
  const english = phrases.filter(
    (by) => /^[a-z’ ,-]+$/i.test(by) && evidenceWords({ kind: 'values', by }).ko === by,
  );
  expect([...new Set(english)]).toEqual([]);
  // Words of the schema and detectors stay as they are.
  expect(evidenceWords({ kind: 'name', by: 'text' }).ko).toBe('text');
  expect(evidenceWords({ kind: 'values', by: 'mobile-kr inside' }).ko).toBe('mobile-kr (글 안)');
});
