import { createHash } from 'node:crypto';
import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { readableText } from '../../../src/classify/values/nested/readable.ts';
import { byName, classifier, make, table } from '../support.ts';

const hex = (bytes: Buffer) => `\\x${bytes.toString('hex')}`;
const judge = (type: string, value: (i: number) => Buffer) => {
  const dataset = table('t', [`c1 ${type}`]);
  const session = classifier.open(dataset, dataset.fields);
  session.add({ rows: 40, columns: [make(40, (i) => hex(value(i)))] });
  return session.finish();
};

it('bytes that are a text are looked at as one', () => {
  const mail = judge('bytea', (i) => Buffer.from(`given${i}@example.com`));
  expect(byName(mail)).toEqual({ c1: 'email' });
  const nested = judge('bytea', (i) => Buffer.from(JSON.stringify({ mobile: `010-0000-${1000 + i}` })));
  expect(byName(nested)).toMatchObject({ 'c1.mobile': 'mobile-phone' });
});

it('texts of old Korean systems are', () => {
  const old = (text: string) => iconv.encode(text, 'cp949');
  expect(byName(judge('bytea', (i) => old(`서울특별시 강남구 가로수길 ${i}`)))).toEqual({ c1: 'address' });
  const [memo] = judge('bytea', (i) => old(`연락처 010-0000-${1000 + i} 입니다`));
  expect(memo!.classification).toMatchObject({ item: 'free-text', contains: { 'mobile-phone': 40 } });
  // One that is cut in the middle of a syllable.
  expect(readableText(old('담당자 연락처').subarray(0, -1), 8)).toBe('담당자 연락');
});

it('digests are none of any encoding', () => {
  const texts = Array.from({ length: 20_000 }, (_, i) => createHash('md5').update(`${i}`).digest()).filter(
    (bytes) => readableText(bytes, 8) !== undefined,
  );
  expect(texts).toEqual([]);
});

it('files in a column are told as not looked at, digests and texts are not', () => {
  const dataset = table('t', ['c1 bytea']);
  const session = classifier.open(dataset, dataset.fields);
  const picture = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(200, 0xf7)]);
  const values = [picture, Buffer.alloc(64, 0xf7), Buffer.from('a text '.repeat(40))].map(hex);
  session.add({ rows: 3, columns: [values] });
  session.finish();
  expect(session.unfollowed().map(({ count }) => count)).toEqual([1]);
});

it('other bytes stay bytes, and so does what only looks like them', () => {
  const digest = judge('bytea', (i) => createHash('sha256').update(`${i}`).digest());
  expect(digest.map(({ classification: { item, contains } }) => [item, contains])).toEqual([[undefined, {}]]);
  expect(byName(judge('text', (i) => Buffer.from(`given${i}@example.com`)))).toEqual({ c1: undefined });
});
