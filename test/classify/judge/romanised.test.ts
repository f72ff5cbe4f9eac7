import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

/** What the first of the columns of a table holds. */
const itemOf = (of: string, ...columns: string[]): string | undefined =>
  Object.values(judgeSchema(of, columns))[0];

describe('romanised names without comments', () => {
  it.each([
    ['TB_JIJEOM', 'SOJANG varchar(30)', 'name'],
    ['GEORECHEO', 'DAMDANG nvarchar(20)', 'name'],
    ['GW_APPR', 'GIAN_NM nvarchar(20)', 'name'],
    ['TB_UNSONG', 'BADEUL_NM varchar(30)', 'name'],
    ['yeyak', 'sinrang varchar(20)', 'name'],
    ['sageon', 'beopwon varchar(30)', 'company'],
    ['HWAMUL', 'HWAJU varchar(50)', 'company'],
    ['GEOMJIN', 'SIRYEOK_L number(3,1)', 'health'],
    ['HWANJA', 'FIRST_JINRYO_DT char(8)', 'health'],
    ['JANGBYEONG', 'HYEOLAEK varchar(3)', 'health'],
    ['TB_GEUMYEO', 'GONGJE_TOT int', 'salary'],
    ['TB_GYEJWA', 'JANAEK int', 'salary'],
    ['GL_JUNPYO', 'JEOKYO varchar(200)', 'free-text'],
    ['hoewon', 'bimil varchar(20)', 'password'],
  ])('%s: %s → %s', (table, column, item) => {
    expect(itemOf(table, column)).toBe(item);
  });

  it.each([
    ['maemul', 'wolse int'],
    ['CAR_REGIST', 'YONGDO char(1)'],
    ['JUMUN', 'GEUMAEK int'],
    ['BAEKSIN', 'YONGRYANG number(5)'],
    ['TB_GEORE', 'SANGDAE_BANK varchar(3)'],
    ['TB_BOARD', 'BIMIL_YN char(1)'],
  ])('%s: %s tells of nobody', (table, column) => {
    expect(itemOf(table, column)).toBeUndefined();
  });
});

describe('whose login and password it is, in a letter', () => {
  it('is told by the word behind it', () => {
    expect(itemOf('users', 'upw varchar(255)')).toBe('password');
    expect(itemOf('reserve', 'respw varchar(20)')).toBe('password');
  });

  it('makes a name of the `uname` beside a short `uid`', () => {
    expect(itemOf('users', 'uname varchar(20)', 'uid varchar(20)', 'upw varchar(255)')).toBe('name');
    expect(itemOf('users', 'username varchar(20)', 'userid varchar(20)', 'userpw varchar(80)')).toBe('name');
    expect(itemOf('users', 'uname varchar(20)', 'uid int', 'upw varchar(255)')).toBe('username');
    expect(itemOf('users', 'username varchar(20)', 'id int', 'password varchar(80)')).toBe('username');
  });
});

describe('who did it, by the number of staff', () => {
  it('is no name', () => {
    expect(itemOf('VOC', 'INS_EMP varchar(10) -- 입력자')).not.toBe('name');
    expect(itemOf('LN_APPL', 'JUDGE_EMP varchar(10) -- 심사자')).not.toBe('name');
    expect(itemOf('LN_APPL', 'JUDGE_EMP_NM varchar(30) -- 심사자명')).toBe('name');
  });
});

describe('a name or number by an abbreviation of its table', () => {
  it.each([
    ['huwonja', 'hw_nm varchar(20)', 'name'],
    ['johapwon', 'jhw_nm varchar(20)', 'name'],
    ['gamaengjeom', 'gm_nm varchar(50)', 'company'],
    ['GOLF_CLUB', 'GC_NM varchar(50)', 'company'],
    ['COMPANY_USER', 'COM_NM varchar(30)', 'company'],
    ['coupon', 'cp_nm varchar(60)', undefined],
    ['jumun', 'jm_no int', undefined],
    ['reserve', 'res_no int', undefined],
    ['gogaek', 'jm_no varchar(14)', 'rrn'],
  ])('%s: %s → %s', (table, column, item) => {
    expect(itemOf(table, column)).toBe(item);
  });
});

describe('what a few letters stand for', () => {
  it.each([
    ['ipjumin', 'ho varchar(5)', 'address-part', 'dong varchar(5)'],
    ['donor', 'rh char(1)', 'health', 'donor_nm varchar(20)'],
    ['emr_chart', 'bt int', 'health', 'pt_nm varchar(20)'],
    ['parts', 'maker varchar(50)', 'company', 'part_nm varchar(50)'],
    ['EMP', 'EMP_ENM varchar(50)', 'name', 'EMP_NO varchar(10)'],
    ['orders', 'rtel varchar(20)', 'phone', 'rname varchar(20)'],
    ['club', 'president varchar(45)', 'name', 'club_nm varchar(50)'],
    ['center', 'center_name varchar(50)', 'company', 'center_no int'],
    ['photos', 'url varchar(300)', 'photo', 'user_id int'],
    ['merchant', 'mcht_nm varchar(60)', 'company', 'mcht_no int'],
    ['student', 'snm varchar(20)', 'name', 'birth varchar(8)'],
    ['bank_transfer', 'acct_nm varchar(20)', 'name', 'acct_no varchar(30)'],
    ['NTT_FILE', 'ORG_NM varchar(200)', undefined, 'FILE_SIZE int'],
    ['product_photo', 'url varchar(300)', undefined, 'product_id int'],
    ['ward', 'ward_cd varchar(5)', undefined, 'ward_nm varchar(20)'],
    ['room', 'building varchar(20)', undefined, 'room_no int'],
    ['products', 'ho varchar(5)', undefined, 'price int'],
    ['orders', 'rh char(1)', undefined, 'qty int'],
  ])('%s: %s → %s', (table, column, item, other) => {
    expect(itemOf(table, column, other)).toBe(item);
  });
});
