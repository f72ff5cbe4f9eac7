import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

describe('how somebody looks', () => {
  it('is no finding of medicine', () => {
    expect(
      judgeSchema('members', [
        'full_name',
        'eye_color',
        'hair_style',
        'tattoos',
        '흉터',
        'height_cm numeric',
      ]),
    ).toMatchObject({
      eye_color: 'appearance',
      hair_style: 'appearance',
      tattoos: 'appearance',
      흉터: 'appearance',
      height_cm: 'health',
    });
  });
  it('is told of goods and figures of games as well', () => {
    expect(judgeSchema('dolls_products', ['sku', 'hair_color', 'eye_color']).hair_color).toBeUndefined();
  });
});

describe('a death', () => {
  it('is a fact of its own, what it was of a finding', () => {
    expect(
      judgeSchema('patients', [
        'full_name',
        'date_of_death date',
        'is_deceased boolean',
        'cause_of_death',
        '사망일자 date',
      ]),
    ).toMatchObject({
      date_of_death: 'death',
      is_deceased: 'death',
      cause_of_death: 'health',
      사망일자: 'death',
    });
  });
  it('is not that of pets, nor a count of them', () => {
    expect(judgeSchema('pets', ['pet_name', 'death_date date']).death_date).toBeUndefined();
    expect(judgeSchema('region_statistics', ['region', 'death_count int']).death_count).toBeUndefined();
  });
});
