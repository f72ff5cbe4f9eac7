import { describe, expect, it } from 'vitest';
import { byName, judgeValues, make } from '../support.ts';

const cycle = (...values: string[]) => make(40, (i) => values[(i * 13) % values.length]!);
const ages = make(40, (i) => `${50 + ((i * 17) % 40)}`);
const sexes = cycle('M', 'F');

describe('a group of a study that tells what somebody has', () => {
  it('is a finding beside an age or a sex', () => {
    for (const values of [
      ['HC', 'PD'],
      ['CN', 'MCI', 'AD'],
      ['control', 'ADHD', 'ASD'],
    ])
      expect(byName(judgeValues('subjects', { age: ages, sex: sexes, group: cycle(...values) })).group).toBe(
        'health',
      );
    expect(byName(judgeValues('대상자', { 나이: ages, 성별: sexes, 집단: cycle('HC', 'PD') })).집단).toBe(
      'health',
    );
  });

  it('is none by an arm or a letter, nor in a list of things', () => {
    for (const values of [
      ['A', 'B'],
      ['control', 'treated'],
      ['placebo', 'drug'],
    ])
      expect(
        byName(judgeValues('subjects', { age: ages, sex: sexes, group: cycle(...values) })).group,
      ).not.toBe('health');
    expect(byName(judgeValues('parts', { qty: ages, group: cycle('HC', 'PD') })).group).toBeUndefined();
  });
});

describe('star signs', () => {
  const signs = cycle(
    '양자리',
    '황소자리',
    '쌍둥이자리',
    '게자리',
    '사자자리',
    '처녀자리',
    '천칭자리',
    '물고기자리',
  );
  const english = cycle('Aries', 'Leo', 'Virgo', 'Libra', 'Taurus', 'Pisces', 'Gemini');

  it('are told by their values', () => {
    expect(byName(judgeValues('회원', { 나이: ages, 성별: sexes, 별자리: signs })).별자리).toBe('interest');
    expect(byName(judgeValues('members', { age: ages, sex: sexes, sign: english })).sign).toBe('interest');
  });

  it('are no cars, illnesses or names', () => {
    expect(byName(judgeValues('cars', { model: cycle('Taurus', 'Focus', 'Fiesta') })).model).toBeUndefined();
    const ill = byName(
      judgeValues('patients', { age: ages, sex: sexes, illness: cycle('cancer', 'asthma') }),
    );
    expect(ill.illness).toBe('health');
  });
});

describe('numbers of four parts', () => {
  const versions = make(40, (i) => `10.${i % 4}.${30 + (i % 50)}.${i % 9}`);

  it('are versions beside a version, whatever word says which', () => {
    for (const name of ['latest', 'min_os', 'installed', 'upgrade_to'])
      expect(
        byName(judgeValues('software', { product: cycle('A', 'B'), version: versions, [name]: versions }))[
          name
        ],
      ).toBeUndefined();
    for (const name of ['최신', '권장', '펌웨어'])
      expect(
        byName(judgeValues('소프트웨어', { 제품명: cycle('가', '나'), 버전: versions, [name]: versions }))[
          name
        ],
      ).toBeUndefined();
  });

  it('are nothing inside a column of versions', () => {
    const [, field] = judgeValues('hosts', { host: cycle('a', 'b'), os_version: versions });
    expect(field!.classification.contains).toEqual({});
  });

  it('are addresses where a column says so, or nothing speaks of versions', () => {
    const logged = { version: cycle('1.2', '1.3'), client_ip: versions, source: versions };
    expect(byName(judgeValues('events', logged))).toMatchObject({
      client_ip: 'ip-address',
      source: 'ip-address',
    });
    expect(byName(judgeValues('sessions', { user: cycle('a', 'b'), from: versions })).from).toBe(
      'ip-address',
    );
  });
});
