import { describe, expect, it } from 'vitest';
import { classifier, table } from './support.ts';

const dataset = table('t', ['doc json']);

/** What is shown of the paths inside documents: those that hold personal data. */
function shown(...docs: object[]): string[] {
  const session = classifier.open(dataset, dataset.fields);
  session.add({ rows: docs.length, columns: [docs.map((doc) => JSON.stringify(doc))] });
  return session
    .finish()
    .map(({ name }) => name)
    .filter((name) => name !== 'doc')
    .sort();
}

const kept = { mobile: '010-0987-6543', email: 'a@example.com' };
const keyed = (...keys: string[]) => Object.fromEntries(keys.map((key) => [key, kept]));
const under = (path: string) => [`${path}.email`, `${path}.mobile`];

describe('people as keys become no part of a path', () => {
  it('logins that are in no dictionary, over what tells of one person, in however many documents', () => {
    expect(shown(keyed('hjkim', 'mquill'))).toEqual(under('doc.{}'));
    expect(shown(...Array(9).fill({ of: keyed('hjkim', 'mquill', 'tweswick') }))).toEqual(under('doc.of.{}'));
  });

  it('logins over anything, where most are made of names', () => {
    const note = '010-0987-6543';
    const doc = { total: note, hjkim: note, dyjung: note, mquill: note };
    expect(shown(doc, doc)).toEqual(['doc.total', 'doc.{}']);
  });

  it('whole names, glued to words as well', () => {
    expect(shown({ 'alice.quimby': kept, 'user:jonas.wexcombe': kept })).toEqual(under('doc.{}'));
  });

  it('whoever stands beside several people and is no word', () => {
    expect(shown(keyed('최가온', '황보다온', '박나래솔'))).toEqual(under('doc.{}'));
  });
});

describe('what fields are called by stays', () => {
  it.each([
    [['billing', 'shipping']],
    [['buyer', 'seller', 'agent']],
    [['home', 'work']],
    [['주문자', '수령인']],
    [['신청인', '대리인', '보호자']],
  ])('%s', (keys) => {
    const paths = keys.flatMap((key) => under(`doc.${key}`)).sort();
    expect(shown(keyed(...keys), keyed(...keys))).toEqual(paths);
  });

  it('measures under names of nobody', () => {
    const doc = Object.fromEntries(
      ['postgres', 'redis', 'kafka'].map((key) => [key, { host: 'h', notify: 'a@example.com' }]),
    );
    expect(shown(doc, doc, doc)).toEqual(['doc.kafka.notify', 'doc.postgres.notify', 'doc.redis.notify']);
  });
});
