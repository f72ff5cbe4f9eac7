import { describe, expect, it } from 'vitest';
import { byName, judgeSchema, judgeValues, make } from '../support.ts';

const pick = (...values: readonly string[]) => make(60, (i) => values[(i * 7) % values.length]!);
const people = { age: make(60, (i) => String(20 + ((i * 7) % 50))), sex: pick('F', 'M') };

describe('those who are studied', () => {
  it('are measured on scales of clinics', () => {
    const judged = judgeSchema('df', ['age int', 'sex', 'phq9_total int', 'UPDRS_III int', 'mrs int']);
    expect(judged).toMatchObject({ phq9_total: 'health', UPDRS_III: 'health', mrs: 'health' });
    expect(judgeSchema('furniture', ['sofa', 'cat int', 'must boolean'])).toEqual({});
    expect(judgeSchema('flights', ['phq int', 'gate']).phq).toBeUndefined();
  });

  it('are told by codes, yes and no', () => {
    const fields = judgeValues('d1', {
      ...people,
      education: pick('12', '14', '16', '18'),
      occupation: pick('1', '2', '5'),
      hispanic: pick('Yes', 'No'),
    });
    expect(byName(fields)).toMatchObject({
      education: 'school',
      occupation: 'job-title',
      hispanic: 'ethnicity',
    });
  });

  it('have become of something', () => {
    const judged = judgeSchema('train', ['age int', 'sex', 'survived int', 'sib_sp int', 'yrs.service int']);
    expect(judged).toMatchObject({ survived: 'health', sib_sp: 'family', 'yrs.service': 'work-experience' });
    expect(judgeSchema('servers', ['host', 'survived int', 'partner']).survived).toBeUndefined();
  });

  it('vote, believe and are late', () => {
    const judged = judgeSchema('respondents', [
      'age int',
      'gender',
      'pid_lean',
      'religiousness int',
      'absences int',
    ]);
    expect(judged).toMatchObject({ pid_lean: 'politics', religiousness: 'belief', absences: 'grade' });
    expect(judgeSchema('processes', ['pid int', 'base']).pid).toBeUndefined();
  });
});

describe('records of individuals', () => {
  it('are of people by an age, a sex or an occupation, whatever the table is called', () => {
    expect(judgeSchema('casualties', ['name', 'age int', 'rank', 'next_of_kin']).name).toBe('name');
    expect(judgeSchema('census_1881', ['surname', 'forename', 'age int', 'sex', 'occupation'])).toMatchObject(
      {
        age: 'age',
        sex: 'gender',
        occupation: 'job-title',
      },
    );
  });

  it('are none of animals, trees and counts', () => {
    expect(judgeSchema('shelter', ['name', 'age int', 'sex', 'breed']).name).not.toBe('name');
    expect(judgeSchema('census', ['region', 'age int', 'population int']).age).toBeUndefined();
  });
});

describe('those who sit, serve and were sentenced', () => {
  it('belong to a party, by the table’s name or by the values', () => {
    expect(judgeSchema('mps', ['name', 'party', 'constituency'])).toMatchObject({
      name: 'name',
      party: 'politics',
    });
    expect(byName(judgeValues('d1', { ...people, c3: pick('Republican', 'Democrat') })).c3).toBe('politics');
    expect(judgeSchema('contracts', ['party', 'signed date']).party).not.toBe('politics');
  });

  it('were of an age when something happened', () => {
    expect(judgeSchema('d1', ['name', 'Age_at_Execution int']).Age_at_Execution).toBe('age');
    expect(judgeSchema('d1', ['vehicle', 'age_at_vehicle_sale int']).age_at_vehicle_sale).toBeUndefined();
  });

  it('are no figures of another kind', () => {
    const weight = make(60, (i) => (0.5 + (i % 50) / 50).toFixed(3));
    expect(byName(judgeValues('d1', { ...people, weight })).weight).toBeUndefined();
    const contact = pick('Telephone', 'E-mail', 'Letter');
    expect(byName(judgeValues('d1', { ...people, contact })).contact).not.toBe('phone');
    const registered = make(60, (i) => String(40 + (i % 20)));
    expect(
      byName(judgeValues('d1', { county: pick('Adair', 'Beaver'), registered })).registered,
    ).toBeUndefined();
    const session = pick('Keynote', 'Track one', 'Track two');
    expect(byName(judgeValues('speakers', { full_name: pick('Ada Example'), session })).session).not.toBe(
      'session-id',
    );
  });
});

it('codes of surveys of health are read by their codebooks', () => {
  expect(
    judgeSchema('nh', [
      'SEQN int',
      'RIDAGEYR int',
      'RIAGENDR int',
      'DMDEDUC2 int',
      'BMXBMI numeric',
      'ALQ110 int',
    ]),
  ).toMatchObject({
    SEQN: undefined,
    RIDAGEYR: 'age',
    RIAGENDR: 'gender',
    DMDEDUC2: 'school',
    BMXBMI: 'health',
    ALQ110: 'health',
  });
  expect(
    judgeSchema('hn20_all', [
      'sex int',
      'age int',
      'HE_sbp int',
      'HE_glu int',
      'DI1_dg int',
      'ho_incm int',
      'BD1_11 int',
    ]),
  ).toMatchObject({
    HE_sbp: 'health',
    DI1_dg: 'health',
    ho_incm: 'salary',
    BD1_11: 'health',
  });
  expect(judgeSchema('parts', ['BD1 int', 'BMX100 int', 'edu', 'qty int']).BD1).toBeUndefined();
});

describe('those who are studied, in Korean', () => {
  it('are ill, measured and asked', () => {
    const judged = judgeSchema('대상자', [
      '성별',
      '만나이 int',
      '"당뇨병 유무"',
      '생존여부',
      '니코틴수치 numeric',
      'EQ5D numeric',
      '교육수준',
      '자살생각',
    ]);
    expect(judged).toMatchObject({
      '당뇨병 유무': 'health',
      생존여부: 'health',
      니코틴수치: 'health',
      EQ5D: 'health',
      교육수준: 'school',
      자살생각: 'health',
    });
    expect(judgeSchema('설비', ['설비명', '진단여부', '수명 int']).진단여부).toBeUndefined();
  });

  it('vote, fail to come and are convicted', () => {
    const judged = judgeSchema('의원', [
      '성명',
      '생년월일 date',
      '지지정당',
      '결근일수 int',
      '전과건수 int',
      '재산신고액 bigint',
    ]);
    expect(judged).toMatchObject({
      지지정당: 'politics',
      결근일수: 'grade',
      전과건수: 'criminal-record',
      재산신고액: 'salary',
    });
    expect(judgeSchema('장비', ['장비명', '검거건수 int']).검거건수).toBeUndefined();
  });

  it('are asked by questions', () => {
    expect(
      judgeSchema('설문응답', [
        '"귀하의 성별은?"',
        '"흡연을 하십니까?"',
        '"지지하는 정당은?"',
        '"월평균 소득은?"',
      ]),
    ).toMatchObject({
      '흡연을 하십니까?': 'health',
      '지지하는 정당은?': 'politics',
      '월평균 소득은?': 'salary',
    });
  });
});

it('codes of a few signs are nobody’s name, whatever role they stand for', () => {
  expect(
    byName(judgeValues('d1', { ...people, Participant: make(60, (i) => `P${i}F`) })).Participant,
  ).toBeUndefined();
  expect(judgeSchema('alumni', ['name', 'gender', 'G.P.A', 'total_loans_usd numeric'])).toMatchObject({
    'G.P.A': 'grade',
    total_loans_usd: 'salary',
  });
});

it('words of accounts, plans and materials are no illness', () => {
  const words = [
    'disabled boolean',
    'recovered boolean',
    'killed boolean',
    'recurrence',
    'partner',
    'weight_loss numeric',
  ];
  const judged = judgeSchema('users', ['email', 'password', 'gender', 'birth_date date', ...words]);
  for (const word of words) expect(judged[word.split(' ')[0]!], word).toBeUndefined();
  expect(judgeSchema('subjects', ['age int', 'sex', 'recurrence', 'weight_loss numeric'])).toMatchObject({
    recurrence: 'health',
    weight_loss: 'health',
  });
  expect(judgeSchema('dishes', ['name', 'japanese_name']).japanese_name).toBeUndefined();
});
