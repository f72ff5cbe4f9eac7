import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../src/classify/judge/learned/features.ts';
import { Model, packWeights, readable } from '../../../src/classify/judge/learned/model.ts';
import { viewDataset } from '../../../src/classify/judge/view.ts';
import { buildLexicon } from '../../../src/classify/names/lexicon.ts';
import { loadItems } from '../../../src/registry.ts';
import { classifier, judgeValues, make, table } from '../support.ts';

const classes = [{ items: [] }, { items: ['name'], namesake: 'name' }, { items: ['ci', 'di'] }];
const modelOf = (weights: Record<string, number[]>) =>
  new Model({ classes, weights: packWeights(Object.entries(weights)) });

describe('weights as they are stored', () => {
  it('come back as they were, to a fortieth, and no larger than 2.2', () => {
    fc.assert(
      fc.property(fc.float({ min: -4, max: 4, noNaN: true }), (weight) => {
        const [name] = modelOf({ 'word:x': [0, weight, 0] }).weigh(['word:x']);
        const kept = Math.abs(weight) < 0.075 ? 0 : Math.max(-2.2, Math.min(2.2, weight));
        expect(Math.abs(name!.weight - kept)).toBeLessThanOrEqual(0.0751);
      }),
    );
  });
  it('of a feature that says nothing are left out', () => {
    expect(packWeights([['word:x', [0.01, -0.04, 0]]])).toBe('');
  });
});

describe('what the model says', () => {
  const model = modelOf({ bias: [1, 0, 0], 'word:who': [-1, 2, 0], 'type:text': [0, 0.5, 0] });
  it('is for a class against nothing personal, with the features that say so', () => {
    const [name] = model.weigh(['bias', 'type:text', 'word:who']);
    expect(name).toMatchObject({ items: ['name'], namesake: 'name' });
    expect(name!.weight).toBeCloseTo(2.5);
    expect(name!.by).toEqual(['who', 'type:text']);
  });
  it('is told in words', () => {
    expect(
      ['part:^mem', 'part:ail$', 'part:mai', 'ends:명', 'says:이름', 'last:email', 'table:order'].map(
        readable,
      ),
    ).toEqual(['mem…', '…ail', '…mai…', '…명', '…이름…', 'email', 'table:order']);
  });
  it('is less, the fewer of the words are known', () => {
    const [name] = model.weigh(['bias', 'type:text', 'word:who', 'word:what']);
    expect(name!.weight).toBeCloseTo(1.25);
    expect(model.weigh(['bias', 'word:what'])[0]!.weight).toBeCloseTo(0);
  });
});

describe('what the model sees', () => {
  it('are words of names, comments and tables, types and lengths', async () => {
    const view = viewDataset(
      table('tb_members', ['mb_nm varchar(20) -- 회원 이름', 'age int']),
      buildLexicon(await loadItems()),
    );
    const features = featuresOf(view.fields[0]!, view);
    for (const one of [
      'bias',
      'told:회원이름',
      'ends:이름',
      'type:text',
      'length:5',
      'table:member',
      'near:age',
    ])
      expect(features).toContain(one);
    expect(features).not.toContain('near:name');
  });
});

describe('headings of files', () => {
  it('are read as far as they say something, however long', async () => {
    const lexicon = buildLexicon(await loadItems());
    for (const name of ['x'.repeat(200_000), 'ab '.repeat(60_000), '가나'.repeat(60_000)]) {
      const view = viewDataset(table('t', [`${name.trim().replaceAll(' ', '_')} varchar(20)`]), lexicon);
      expect(featuresOf(view.fields[0]!, view).size).toBeLessThan(800);
    }
  });
});

describe('what has been learned', () => {
  it('is evidence of its own beside the rules', () => {
    const fields = classifier.schemaOnly(
      table('members', ['mb_nick varchar(20)', 'memo text', 'visit_dt date']),
    );
    expect(
      fields.map(({ classification }) => classification.evidence.some(({ kind }) => kind === 'learned')),
    ).toEqual([true, true, true]);
  });
  it('does not outweigh a name that is known by heart', () => {
    for (const name of ['email', 'rrn', 'passport_no', 'birth_date', '주민등록번호'])
      expect(
        classifier.schemaOnly(table('zz_unheard_of', [`${name} varchar(40)`]))[0]!.classification.item,
      ).toBeDefined();
  });
  it('never speaks against what values say', () => {
    for (const kind of ['c1', 'field_7', 'extra'])
      expect(
        judgeValues('products', { [kind]: make(60, (i) => `p${i}@example.com`) })[0]!.classification.item,
      ).toBe('email');
  });
  it('says nothing more of what is hashed', () => {
    const [hash] = classifier.schemaOnly(table('documents', ['content_hash varchar(64)']));
    for (const { kind, weight } of hash!.classification.evidence)
      if (kind === 'learned') expect(weight).toBeLessThanOrEqual(0.25);
  });
});
