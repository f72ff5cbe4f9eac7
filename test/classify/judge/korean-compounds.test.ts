import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

const ofComment = (comment: string): string | undefined =>
  judgeSchema('TB_X', ['SEQ int', `c1 varchar(100) -- ${comment}`]).c1;

describe('compounds of whose and what', () => {
  it.each([
    ['휴대전화번호2', 'mobile-phone'],
    ['회원 HP', 'mobile-phone'],
    ['보호자 HP번호', 'mobile-phone'],
    ['자택 유선번호', 'phone'],
    ['회원 PW', 'password'],
    ['고객 EMAIL', 'email'],
    ['주민등록번호 앞6자리', 'rrn'],
    ['계좌주', 'name'],
    ['통장 명의자', 'name'],
    ['상대방 이름', 'name'],
    ['사용자 성별', 'gender'],
    ['이용자 직업', 'job-title'],
    ['소속조직', 'department'],
    ['직장이름', 'company'],
    ['운전면허증', 'driver-licence'],
    ['승인/반려 사유', 'free-text'],
    ['가입/탈퇴 사유', 'free-text'],
    ['이름/연락처', 'name'],
    ['주관식 값', 'free-text'],
    ['월 상환액', 'salary'],
    ['신규 대출 희망액', 'salary'],
    ['캐릭터 HP', undefined],
    ['몬스터 HP', undefined],
    ['인터폰번호', undefined],
    ['의자', undefined],
    ['구매 성별 제한', undefined],
  ])('%s → %s', (comment, item) => {
    expect(ofComment(comment)).toBe(item);
  });

  it.each(['작성 날짜 및 시간', '예약 정보가 등록된 시간', '대화가 기록된 시간', '최종편집일시'])(
    '%s is a time',
    (comment) => {
      expect(['record-time', 'visit-time']).toContain(
        judgeSchema('TB_POST', ['SEQ int', `c1 timestamp -- ${comment}`]).c1,
      );
    },
  );

  // An end of a rule that begins within a word of the standard's is no word at all: 강좌|수, 게임|금액, 견본|일자.
  it.each([
    ['게임금액', undefined],
    ['연임금액', undefined],
    ['강좌수', undefined],
    ['회의키', undefined],
    ['견본일자', undefined],
    ['통상임금액', 'salary'],
    ['연체금액', 'salary'],
    ['작성자키', 'health'],
    ['입장일자', 'visit-time'],
  ])('%s has no seam within a word: %s', (comment, item) => {
    expect(ofComment(comment)).toBe(item);
  });

  it.each([
    ['관인명', undefined],
    ['색인명', undefined],
    ['민원명', undefined],
    ['하자명', undefined],
    ['직인명', undefined],
    ['동원명', undefined],
    ['민원인명', 'name'],
    ['조합원명', 'name'],
    ['계획서명', undefined],
    ['세무서명', 'company'],
    ['고객서명', 'signature'],
    ['동의서명', 'signature'],
    ['API이름', undefined],
    ['성분이름', undefined],
    ['독성이름', undefined],
    ['받는분이름', 'name'],
    ['한글이름', 'name'],
    ['총방문자', undefined],
    ['누적가입자', undefined],
    ['일방문자', undefined],
    ['총괄담당자', 'name'],
    ['수입국가명', undefined],
    ['용도지역명', undefined],
    ['조직유형', undefined],
    ['건축물사진', undefined],
    ['교량사진', undefined],
    ['농작물사진', undefined],
    ['증명사진', 'photo'],
    ['직원사진', 'photo'],
  ])('%s names a thing or somebody: %s', (comment, item) => {
    expect(ofComment(comment)).toBe(item);
  });
});
