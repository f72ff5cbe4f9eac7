import { describe, expect, it } from 'vitest';
import { byName, judgeSchema, judgeValues, make } from '../support.ts';

const formsOf = (name: string, values: string[]) =>
  judgeValues('applicants', { id: make(60, String), [name]: values })[1]!.classification;

describe('copies of papers', () => {
  it.each([
    ['passport_scan', (i: number) => `s3://kyc/passport/${i}a.png`],
    ['통장사본', (i: number) => `/files/bankbook/${i}.pdf`],
    ['kyc_document_url', (i: number) => `https://kyc.example.com/d/${i}`],
  ])('%s: where a file lies is no number in clear text', (name, value) => {
    const { item, forms } = formsOf(name, make(60, value));
    expect(item).toBeDefined();
    expect(forms.plain).toBeUndefined();
  });

  it('a number beside files is one', () => {
    const mixed = make(60, (i) => (i < 5 ? `M1234567${i}` : `s3://kyc/${i}.png`));
    expect(formsOf('passport_scan', mixed).forms).toEqual({ plain: 5 });
    expect(
      formsOf(
        'passport_no',
        make(60, (i) => `M123456${10 + i}`),
      ).forms,
    ).toEqual({ plain: 60 });
  });

  it('files are told by the papers that they are named after', () => {
    const columns = {
      c1: make(60, (i) => `/upload/${i}/주민등록증_${i}.jpg`),
      c2: make(60, (i) => `여권사본_${i}.png`),
      c3: make(60, (i) => `passport_${i}.jpg`),
      c4: make(60, (i) => `/products/${i}.jpg`),
    };
    expect(byName(judgeValues('t', columns))).toEqual({
      c1: 'photo',
      c2: 'photo',
      c3: 'photo',
      c4: undefined,
    });
  });

  it('a copy of the register of residents stays one where it is a file', () => {
    expect(
      formsOf(
        '주민등록등본',
        make(60, (i) => `https://kyc.example.com/d/${i}`),
      ).item,
    ).toBe('rrn');
  });

  it('certificates of a family', () => {
    const { family_certificate } = judgeSchema('applicants', [
      'name',
      'phone',
      'family_certificate varchar(200)',
    ]);
    expect(family_certificate).toBe('family');
  });
});

describe('papers of identity, by what a column is called and where the copy lies', () => {
  it.each([
    ['신분증사본', 'photo', '/upload/1.jpg'],
    ['주민등록등본', 'rrn', '1.pdf'],
    ['주민등록초본', 'rrn', '/up/1.pdf'],
    ['인감증명서', 'rrn', '1.pdf'],
    ['건강보험증사본', 'health-insurance-number', '1.pdf'],
    ['장애인증명서', 'health', '1.pdf'],
    ['재직증명서', 'work-experience', '1.pdf'],
    ['소득금액증명원', 'salary', '1.pdf'],
    ['driver_license_image_url', 'photo', 'https://cdn.example.com/1.png'],
    ['residence_card_image', 'photo', '1.png'],
    ['selfie_with_id', 'photo', '1.png'],
  ])('%s', (name, item, file) => {
    const [judged] = judgeValues('t1', { [name]: make(60, (i) => file.replace('1', String(i))) });
    expect(judged!.classification.item).toBe(item);
  });
});
