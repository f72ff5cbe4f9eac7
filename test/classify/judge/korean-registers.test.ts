import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

/** What each column is judged to hold; `-` for nothing personal. */
const told = (table: string, columns: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(judgeSchema(table, columns.split(' '))).map(([name, item]) => [name, item ?? '-']),
  );

describe('registers of places', () => {
  const place = '시설명 소재지도로명주소 위도 경도 관리기관명 데이터기준일자';
  it('a page and an introduction are the house’s', () => {
    const { 운영홈페이지, 박물관미술관소개, 관람료기타정보, 대표자명 } = told(
      '시설정보',
      `${place} 운영홈페이지 박물관미술관소개 관람료기타정보 대표자명`,
    );
    expect([운영홈페이지, 박물관미술관소개, 관람료기타정보, 대표자명]).toEqual(['-', '-', '-', 'name']);
  });
  it('of people they are theirs', () => {
    expect(told('회원', '이름 생년월일 홈페이지 자기소개 기타')).toMatchObject({
      홈페이지: 'homepage',
      자기소개: 'free-text',
      기타: 'free-text',
    });
  });
  it('what a window for searching shows is nobody’s', () =>
    expect(told('품목', '품목코드 품목명 검색창내용 비고')).toMatchObject({
      검색창내용: '-',
      비고: 'free-text',
    }));
});

describe('people at work', () => {
  const staff = '성명 성별 직급';
  it.each(['성과점수', '업적등급', '역량등급', '다면평가점수', 'KPI점수', '상사평가점수', '인사등급'])(
    '%s tells how somebody does',
    (name) => expect(told('직원', `${staff} ${name}`)[name]).toBe('grade'),
  );
  it('of things and firms the same words tell nothing of anybody', () =>
    expect(told('상품', '상품명 성과점수 실적등급')).toMatchObject({ 성과점수: '-', 실적등급: '-' }));
  it('an office and its branch are where somebody works', () => {
    expect(told('직원', `${staff} 부처/기관 소속지점 지사 세부조직/부서 실국`)).toMatchObject({
      '부처/기관': 'company',
      소속지점: 'department',
      지사: 'department',
      '세부조직/부서': 'department',
      실국: 'department',
    });
    expect(told('상품', '상품명 지사 영업소 가격')).toMatchObject({ 지사: '-', 영업소: '-' });
  });
  it('romanised ranks and branches', () =>
    expect(told('JIKWON', 'JIKWHI_NAME JEOM_NAME BUIM_ILJA JEOM_NO')).toEqual({
      JIKWHI_NAME: 'job-title',
      JEOM_NAME: 'department',
      BUIM_ILJA: 'work-experience',
      JEOM_NO: '-',
    }));
});

describe('who caught what', () => {
  it.each(['접촉력', '감염경로', '격리병원', '퇴원현황', '증상발현일'])('%s is of a patient', (name) => {
    expect(told('환자', `이름 성별 ${name}`)[name]).toBe('health');
    expect(told('확진자현황', `성별 지역 ${name}`)[name]).toBe('health');
  });
  it('of computers and counts it is nobody’s', () => {
    expect(told('악성코드', '파일명 감염경로').감염경로).toBe('-');
    expect(told('코로나통계', '확진자수 감염경로').감염경로).toBe('-');
  });
});

it('logins of messengers, and why somebody trades', () => {
  expect(told('회원명단', '이름 텔레그램ID 메신저ID 매매동기')).toMatchObject({
    텔레그램ID: 'username',
    메신저ID: 'username',
    매매동기: 'free-text',
  });
  expect(told('생산설비', '설비ID 설비명')).toEqual({ 설비ID: '-', 설비명: '-' });
});
