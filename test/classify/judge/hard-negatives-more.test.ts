import { describe, expect, it } from 'vitest';
import { byName, judgeSchema, judgeValues, make } from '../support.ts';

describe('letters that mean another thing elsewhere', () => {
  it('bits a second and book values a share are no blood pressure', () => {
    expect(judgeSchema('wan_links', ['id int', 'bps bigint', 'max_bps bigint'])).toEqual({});
    expect(judgeSchema('bonds', ['isin char(12)', 'spread_bps int', 'bps int'])).toEqual({});
    expect(judgeSchema('stocks', ['code varchar(6)', 'bps int', 'eps int'])).toEqual({});
    expect(judgeSchema('network_health', ['id int', 'bps int', 'packet_loss float'])).toEqual({});
    expect(judgeSchema('health_checks', ['id int', 'host varchar(50)', 'bps int', 'hr int'])).toEqual({});
  });

  it('they are where patients and bodies are measured', () => {
    expect(judgeSchema('form_vitals', ['pid int', 'bps varchar(40)', 'bpd varchar(40)'])).toMatchObject({
      bps: 'health',
      bpd: 'health',
    });
    expect(judgeSchema('health_checks', ['employee_id int', 'bps int'])).toMatchObject({ bps: 'health' });
  });

  it('points of life are no handphone', () => {
    expect(judgeSchema('game_items', ['id int', 'hp int', 'mp int', 'atk int', 'age int'])).toEqual({});
    expect(judgeSchema('members', ['id int', 'name', 'hp varchar(20)'])).toMatchObject({
      hp: 'mobile-phone',
    });
    expect(
      byName(judgeValues('units', { hp: make(60, (i) => String(1 + ((i * 37) % 900))) })).hp,
    ).toBeUndefined();
  });
});

describe('ages', () => {
  it('of passwords, houses and debts are nobody’s', () => {
    const fields = ['password_age int', 'key_age int', 'building_age int', 'invoiceAge int'];
    expect(judgeSchema('users', ['id int', ...fields])).toEqual({});
  });

  it('of people are theirs', () => {
    const fields = ['age int', 'mother_age int', 'customer_age int', 'password_age int'];
    expect(judgeSchema('members', fields)).toEqual({ age: 'age', mother_age: 'age', customer_age: 'age' });
  });
});

describe('ranges and places of nobody', () => {
  it('a network that is given as a range is nobody’s address', () => {
    const found = judgeValues('routers', {
      cidr: make(40, (i) => `198.51.${i}.0/24`),
      addr: make(40, (i) => `198.51.100.${i + 40}`),
    });
    expect(byName(found)).toEqual({ cidr: undefined, addr: 'ip-address' });
  });

  it('storms and satellites have a position that is nobody’s', () => {
    for (const table of ['hurricanes', 'buoys', 'satellites'])
      expect(judgeSchema(table, ['name', 'lat numeric', 'lon numeric'])).toEqual({});
    expect(judgeSchema('cables', ['id int', 'gender char(1)'])).toEqual({});
  });
});

describe('sensitive items by a code or an abbreviation', () => {
  it('a religion is told by its number as well', () => {
    const found = judgeValues('employees', {
      emp_nm: make(40, (i) => `김가${'나다라마'[i % 4]}`),
      rlgn_cd: make(40, (i) => `0${1 + (i % 4)}`),
    });
    expect(byName(found)).toMatchObject({ rlgn_cd: 'belief' });
  });

  it.each([
    ['biometric', 'fngr_tmpl fgprt_data voiceprint_vec'],
    ['criminal-record', 'crim_rec crime_hist offense_hist'],
    ['sex-life', 'sex_orient sex_pref'],
    ['military-number', 'mil_svc mltsv_no'],
    ['salary', 'sal_amt'],
    ['health', 'DSBLTY_GRAD dsblty_grad_cd chronic_dis vax_yn'],
  ])('%s: %s', (item, names) => {
    for (const name of names.split(' '))
      expect([name, judgeSchema('employees', ['emp_no', 'emp_nm', name])[name]]).toEqual([name, item]);
  });
});

describe('lists of what anybody may have', () => {
  it('variants without a sample are nobody’s genes', () => {
    expect(judgeSchema('variants', ['chrom', 'pos int', 'rsid', 'allele', 'af numeric'])).toEqual({});
    expect(judgeSchema('variants', ['sample_id int', 'rsid', 'zygosity'])).toMatchObject({ rsid: 'genetic' });
    expect(judgeSchema('patient_variants', ['patient_id int', 'rsid'])).toMatchObject({ rsid: 'genetic' });
  });

  it('codes of banks are no accounts', () => {
    expect(judgeSchema('banks', ['bank_code', 'name', 'swift', 'routing_no'])).toMatchObject({
      swift: undefined,
      routing_no: undefined,
    });
    expect(judgeSchema('bank_info', ['user_id int', 'account_number', 'swift'])).toMatchObject({
      swift: 'bank-account',
    });
  });

  it('the copy of a driver’s licence is somebody’s, also among other pictures', () => {
    const files = (name: string) => make(40, (i) => `/img/${name}${i * 7919}.png`);
    const found = judgeValues('documents', { drv_lic_img: files('a'), logo_image: files('b') });
    expect(byName(found)).toEqual({ drv_lic_img: 'driver-licence', logo_image: undefined });
  });

  it('a request that is kept as an object is no address that was visited', () => {
    const found = judgeValues('access_logs', {
      req: make(40, (i) => JSON.stringify({ method: 'GET', size: i })),
    });
    expect(byName(found).req).not.toBe('url');
  });
});

describe('numbers and checks of things', () => {
  const groups = (i: number) => `010-${1000 + i * 37}-${2000 + i * 71}`;

  it('a number that its name says is a thing’s is no telephone, also beside people', () => {
    const found = judgeValues('주문', {
      고객명: make(40, (i) => `김가${'나다라마'[i % 4]}`),
      도면번호: make(40, (i) => `02-${100 + i}-${2000 + i * 71}`),
      wbs: make(40, (i) => `${100 + i}.${300 + i}.${2000 + i * 71}`),
      연락처: make(40, groups),
    });
    expect(byName(found)).toMatchObject({ 도면번호: undefined, wbs: undefined, 연락처: 'mobile-phone' });
  });

  it('the health and age of what is inspected are nobody’s', () => {
    const fields = ['inspection_date date', 'health', 'age int'];
    expect(judgeSchema('inspections', ['machine_no', ...fields])).toEqual({});
    expect(judgeSchema('inspections', ['patient_id int', ...fields])).toMatchObject({
      health: 'health',
      age: 'age',
    });
  });
});
