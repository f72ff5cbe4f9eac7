import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

/** What the first of the columns of a table holds. */
const itemOf = (of: string, ...columns: string[]): string | undefined =>
  Object.values(judgeSchema(of, columns))[0];

describe('whose act a time is', () => {
  it.each([
    ['임대인 서명완료 일시', 'visit-time'],
    ['과태료 위반일시', 'visit-time'],
    ['도서 대출일시', 'visit-time'],
    ['태그 시각', 'visit-time'],
    ['나간 시각', 'visit-time'],
    ['신고 날짜', 'visit-time'],
    ['2.마지막 접속일', 'visit-time'],
    ['보안서약 일시', 'consent-time'],
    ['푸시 해제 일시', 'opt-out-time'],
    ['상담 예정일시', undefined],
    ['방문 가능시각', undefined],
    ['장비 연결일시', undefined],
    ['결재일시', undefined],
    ['예약 일시', undefined],
    ['승인일자', undefined],
    ['사고발생일자', undefined],
  ])('%s → %s', (comment, item) => {
    expect(itemOf('t', `c1 timestamp -- ${comment}`)).toBe(item);
  });

  it('is the thing’s where the comment names another act than the record’s own', () => {
    expect(itemOf('chargers', 'inst_dt date -- 설치일자')).toBeUndefined();
    expect(itemOf('chargers', 'inst_dt timestamp -- 등록일시')).toBe('record-time');
  });
});

describe('a key beside a password', () => {
  it('is what people log in with', () => {
    const people = ['passwd varchar(64)', 'name varchar(20)', 'hp varchar(13)', 'birth varchar(8)'];
    expect(itemOf('member', 'id varchar(20)', ...people)).toBe('username');
    expect(itemOf('member', 'm_id varchar(20) -- 회원 아이디', ...people)).toBe('username');
  });

  it('is a key where a program made it, or people log in with another', () => {
    const people = ['passwd varchar(64)', 'name varchar(20)', 'hp varchar(13)', 'birth varchar(8)'];
    expect(itemOf('member', 'id text', ...people)).toBeUndefined();
    expect(itemOf('member', 'id varchar(36)', ...people)).toBeUndefined();
    expect(itemOf('member', 'id varchar(20)', 'login_id varchar(20)', ...people)).toBeUndefined();
  });
});

describe('licences', () => {
  it('are to drive where cars are driven, and of a profession where one is practised', () => {
    expect(itemOf('riders', 'license_no varchar(20) -- 면허번호')).toBe('driver-licence');
    expect(itemOf('riders', 'license_type varchar(20) -- 면허종류')).toBe('driver-licence');
    expect(itemOf('nurse', 'license_no varchar(20) -- 면허번호')).toBe('professional-licence');
    expect(itemOf('software_license', 'license_no varchar(60)')).toBeUndefined();
  });
});

describe('bodies', () => {
  it('are measured of people, garments of nobody', () => {
    expect(itemOf('user_info', 'c1 int -- 허벅지 둘레(cm)', 'phone varchar(20)', 'birth varchar(8)')).toBe(
      'health',
    );
    expect(itemOf('user_info', 'c1 varchar(5) -- 신발 사이즈')).toBe('health');
    expect(itemOf('product', 'c1 int -- 허리둘레')).toBeUndefined();
    expect(itemOf('product', 'c1 varchar(5) -- 상의 사이즈')).toBeUndefined();
  });
});

describe('whom a table speaks of', () => {
  it('is nobody in figures, offers and articles', () => {
    expect(itemOf('연령대별인구통계', '연령대 varchar(10)')).toBeUndefined();
    expect(itemOf('promotion', 'tgt_sex char(1) -- 대상 성별')).toBeUndefined();
    expect(itemOf('회원', '연령대 varchar(10)')).toBe('age');
  });

  it('is told by the comment where the name is a thing’s', () => {
    expect(itemOf('offerings', 'offer_nm varchar(40) -- 헌금자')).toBe('name');
    expect(itemOf('offerings', 'offer_nm varchar(40) -- 제안명')).toBeUndefined();
  });

  it('is an organisation, where a column is called by its kind', () => {
    expect(itemOf('t', 'c1 varchar(40) -- 공인중개사사무소')).toBe('company');
    expect(itemOf('t', 'c1 varchar(40) -- 수요처명')).toBe('company');
    expect(itemOf('t', 'c1 varchar(40) -- 연락처명')).not.toBe('company');
  });

  it('is a school by its name', () => {
    expect(itemOf('t', 'c1 varchar(40) -- 출신고교명')).toBe('school');
  });
});
