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
});
