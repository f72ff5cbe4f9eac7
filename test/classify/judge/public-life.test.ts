import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

describe('those whom all may know', () => {
  it('sit for a part of the country', () => {
    expect(judgeSchema('members', ['full_name', 'constituency', 'electoral_district'])).toMatchObject({
      constituency: 'address-part',
      electoral_district: 'address-part',
    });
    expect(judgeSchema('projects', ['title', 'budget numeric', 'constituency']).constituency).toBeUndefined();
    expect(judgeSchema('constituencies', ['id int', 'constituency_name']).constituency_name).toBeUndefined();
  });

  it('begin and end a career', () => {
    const judged = judgeSchema('players', [
      'full_name',
      'careerStartYear int',
      'debut date',
      'turned_pro int',
    ]);
    expect(judged).toMatchObject({
      careerStartYear: 'work-experience',
      debut: 'work-experience',
      turned_pro: 'work-experience',
    });
    expect(judgeSchema('campaigns', ['title', 'active_from date']).active_from).toBeUndefined();
  });

  it('are called by other names', () => {
    expect(judgeSchema('players', ['full_name', 'altNames', 'sort_name'])).toMatchObject({
      altNames: 'name',
      sort_name: 'name',
    });
    expect(judgeSchema('cities', ['city_name', 'alt_name']).alt_name).not.toBe('name');
  });
});

describe('licences to drive', () => {
  it('have a class and an end, in a table of drivers and on papers with a birthday', () => {
    expect(
      judgeSchema('drivers', ['full_name', 'license', 'category', 'expiry date', 'status']),
    ).toMatchObject({
      category: 'driver-licence',
      expiry: 'driver-licence',
      status: undefined,
    });
    expect(judgeSchema('licenses', ['lid', 'dob date', 'exp date'])).toMatchObject({
      lid: 'driver-licence',
      exp: 'driver-licence',
    });
  });

  it('are not those of vehicles and programs', () => {
    expect(judgeSchema('vehicles', ['license_plate', 'category', 'expiry date']).category).toBeUndefined();
    expect(judgeSchema('licenses', ['product', 'seats int', 'exp date']).exp).toBeUndefined();
  });
});

describe('what schools ask', () => {
  it('is nobody’s where it is asked of all', () => {
    const judged = judgeSchema('colleges', ['name', 'in_state_tuition int', 'out_of_state_tuition int']);
    expect(judged).toMatchObject({ in_state_tuition: undefined, out_of_state_tuition: undefined });
    expect(judgeSchema('students', ['full_name', 'tuition_paid numeric']).tuition_paid).toBe('salary');
  });
});

describe('lists of people', () => {
  it('tell of bodies, houses and faiths for short', () => {
    expect(judgeSchema('players', ['player', 'ht', 'wt int', 'bats', 'throws'])).toMatchObject({
      ht: 'health',
      wt: 'health',
      bats: 'interest',
      throws: 'interest',
    });
    expect(judgeSchema('customers', ['customer_name', 'Kidhome int', 'num_children int'])).toMatchObject({
      Kidhome: 'family',
      num_children: 'family',
    });
    expect(judgeSchema('members', ['full_name', 'baptism', 'anniv'])).toMatchObject({
      baptism: 'belief',
      anniv: 'marital-status',
    });
    expect(judgeSchema('packages', ['sku', 'ht', 'wt int'])).toMatchObject({ ht: undefined, wt: undefined });
  });

  it('tell what doctors wrote, of people', () => {
    expect(judgeSchema('patients', ['full_name', 'hx', 'trestbps int', 'thal int'])).toMatchObject({
      hx: 'health',
      trestbps: 'health',
      thal: 'health',
    });
    expect(judgeSchema('radios', ['model', 'tx', 'rx'])).toMatchObject({ tx: undefined, rx: undefined });
  });

  it('name who is met, and where somebody wrote', () => {
    expect(judgeSchema('visitors', ['visitor_name', 'to_meet']).to_meet).toBe('name');
    expect(judgeSchema('reviews', ['stars int', 'Reviewer_Location'])).toMatchObject({
      Reviewer_Location: 'address-part',
    });
    expect(judgeSchema('badges', ['badge_name', 'icon']).badge_name).toBeUndefined();
  });
});

describe('those whom the police and the courts know', () => {
  it('have done something before, and sat for it, whatever the table is called', () => {
    const done = ['priors_count int', 'c_jail_in date', 'charge_degree', 'is_recid int'];
    const judged = judgeSchema('scores', ['age int', 'race', 'offense', ...done]);
    for (const name of done.map((one) => one.split(' ')[0]!))
      expect(judged[name], name).toBe('criminal-record');
    const texts = judgeSchema('texts', ['age int', 'gender', 'sentence', 'charge']);
    expect(texts.sentence).not.toBe('criminal-record');
    expect(judgeSchema('tokens', ['priors_count int', 'charge numeric']).priors_count).toBeUndefined();
  });
});
