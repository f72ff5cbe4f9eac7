import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

const judge = (comment: string, column: string, name = 't'): string | undefined =>
  Object.values(judgeSchema(name, [column], comment))[0];

describe('words that are somebody’s elsewhere', () => {
  it.each([
    ['도서', 'title varchar(200) -- 서명', undefined],
    ['동의서', 'sign_img varchar(200) -- 서명', 'signature'],
    ['건물', 'building_name varchar(60) -- 건물명', undefined],
    ['점포기본', 'BRNO char(4) -- 점번호', undefined],
    ['교인', 'cell varchar(20) -- 구역', undefined],
    ['강좌', 'tuition int -- 수강료', undefined],
    ['문항', 'content varchar(500) -- 문항', undefined],
    ['설비알람', 'alarm_msg varchar(500) -- 알람메시지', undefined],
    ['게시판', 'bo_subject varchar(100) -- 게시판제목', undefined],
    ['공연', 'age_rating varchar(10) -- 관람등급', undefined],
    ['농가', 'cert_image varchar(200) -- 인증서 이미지', undefined],
    ['서비스계약', 'usim_ser_num varchar(20) -- USIM일련번호', 'device-id'],
    ['심리검사', 'score int -- 점수', 'health'],
    ['문의', 'subject varchar(100) -- 제목', 'free-text'],
  ])('%s: %s → %s', (comment, column, item) => {
    expect(judge(comment, column)).toBe(item);
  });
});

describe('what is asked for', () => {
  it('is a text, and sent to a model only where one is asked', () => {
    expect(judge('수리요청', 'cont text -- 요청내용')).toBe('free-text');
    expect(judge('LLM 프롬프트', 'cont text -- 요청내용')).toBe('prompt');
  });
});

describe('a party by what they do', () => {
  it('is a person where the name could be a firm’s', () => {
    expect(judge('예약', 'COMP_NM1 varchar(30) -- 동반자1')).toBe('name');
    expect(judge('예약', 'COMP_NM varchar(30) -- 회사명')).toBe('company');
  });
});
