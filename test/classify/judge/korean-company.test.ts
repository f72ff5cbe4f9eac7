import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

/** What the first of the columns of a table holds. */
const itemOf = (of: string, ...columns: string[]): string | undefined =>
  Object.values(judgeSchema(of, columns))[0];

describe('marks', () => {
  it('are subjects beside each other as numbers, and what is made of them', () => {
    const marks = { kor: 'grade', eng: 'grade', math: 'grade', tot: 'grade', avg: 'grade', name: 'name' };
    expect(
      judgeSchema('sungjuk', [
        'name varchar(20)',
        'kor int',
        'eng int',
        'math int',
        'tot int',
        'avg numeric',
      ]),
    ).toEqual(marks);
    expect(itemOf('성적', '석차 int', '국어 int', '영어 int', '이름')).toBe('grade');
    expect(itemOf('exam', 'total int', 'java int', 'sql int', 'web int', 'name')).toBe('grade');
    expect(itemOf('pupil', 'grade int -- 학년', 'kor_score int', 'eng_score int')).toBe('school');
  });

  it('are no languages, no totals of orders, and no tags', () => {
    expect(itemOf('message_text', 'kor varchar(200)', 'eng varchar(200)', 'tot int')).toBeUndefined();
    expect(itemOf('orders', 'total int', 'avg int', 'sci int')).toBeUndefined();
    expect(itemOf('post', 'java int', 'sql int', 'tag int')).toBeUndefined();
  });
});

describe('the first letter of a table before a name', () => {
  it.each([
    ['patient', 'pname varchar(200)', 'name'],
    ['patient', 'pgender varchar(2)', 'gender'],
    ['hospital', 'hname varchar(200)', 'company'],
    ['hospital', 'htel varchar(200)', 'phone'],
    ['tb_member', 'mpwd varchar(64)', 'password'],
    ['product', 'pname varchar(200)', undefined],
    ['product', 'ptype varchar(20)', undefined],
    ['page_menu', 'page varchar(20)', undefined],
    ['orders', 'pname varchar(200)', undefined],
  ])('%s.%s → %s', (of, column, item) => {
    expect(itemOf(of, column)).toBe(item);
  });
});

describe('what a thing is called in Korean', () => {
  it('is nobody’s name where the table is of things, and an organisation’s in a list of them', () => {
    expect(itemOf('상품', '이름', '가격 int')).toBeUndefined();
    expect(itemOf('서버목록', 'OS', '이름')).toBeUndefined();
    expect(itemOf('병원', '이름', '소재지')).toBe('company');
    expect(itemOf('회원', '이름')).toBe('name');
    expect(itemOf('주문', '이름', '휴대폰')).toBe('name');
  });
});

describe('comments that say more than their head', () => {
  it.each([
    ['position varchar(128) -- 의료진 직위 (예) 대표원장 부원장', 'job-title'],
    ['hous_cd char(1) -- 주택소유구분 1자가 2전세 3월세', 'family'],
    ['guest_nm_eng varchar(200) -- 투숙객 명 영어', 'name'],
    ['prty_se_cd char(2) -- 원고/피고/신청인', undefined],
    ['social_type varchar(20) -- KAKAO, GOOGLE', undefined],
    ['unit_work_no varchar(20) -- 단위 작업 번호', undefined],
    ['goods_state varchar(10) -- 상품 상태', undefined],
    ['app_token varchar(500) -- FCM 앱 토큰', 'device-id'],
    ['role varchar(20) -- 권한', undefined],
    ['hic_card_no varchar(20) -- 건강보험증번호', 'health-insurance-number'],
  ])('%s → %s', (column, item) => {
    expect(itemOf('t', column)).toBe(item);
  });
});

describe('the table of a Korean comment', () => {
  it('tells of patients where two comments do', () => {
    const care = ['c2 varchar(50) -- 보호자 관계', 'c3 varchar(20) -- 입원일', 'c4 varchar(20) -- 병실'];
    expect(itemOf('counsel_data', 'c1 varchar(500) -- 현상태', ...care)).toBe('health');
    expect(itemOf('counsel_data', 'c1 varchar(500) -- 현상태')).toBeUndefined();
  });

  it('tells how many came, of whom a member of a family is none', () => {
    expect(itemOf('room_booking', 'chld_cnt int -- 아동 수')).toBeUndefined();
    expect(itemOf('household_member', 'chld_cnt int -- 자녀수')).toBe('family');
  });

  it('tells of service in an army', () => {
    expect(itemOf('soldier_profile', 'discharge_date date')).toBe('military-number');
    expect(itemOf('admission', 'discharge_date date', 'patient_no varchar(10)')).toBe('health');
  });

  it('tells whose work was done', () => {
    expect(itemOf('access_log', 'action_type varchar(20) -- 수행업무')).toBeUndefined();
    expect(itemOf('career', 'job_desc varchar(500) -- 수행업무')).toBe('work-experience');
  });

  it('tells where one came from', () => {
    expect(itemOf('mis_lead', 'channel varchar(10) -- 유입 경로 : WEB 인터넷')).toBeUndefined();
    expect(itemOf('access_log', 'prev_url varchar(1000) -- 유입 경로')).toBe('url');
  });
});

describe('what speaks of people and is an offer’s, an exam’s or a list’s', () => {
  it.each([
    ['product', 'c1 varchar(10) -- 대상성별(남/여/공용)', undefined],
    ['product', 'c1 varchar(50) -- 원산지 국가', undefined],
    ['exam', 'exam_de char(8) -- 시험일', undefined],
    ['exam', 'c1 varchar(500) -- 응시자격', undefined],
    ['stores', 'description text -- 매장 소개', undefined],
    ['member', 'intro text -- 자기소개', 'free-text'],
    ['sms_log', 'send_stts varchar(10)', undefined],
    ['tb_law', 'law_nm varchar(100)', undefined],
    ['code_detail', 'cd_val varchar(20)', undefined],
  ])('%s: %s → %s', (of, column, item) => {
    expect(itemOf(of, column)).toBe(item);
  });
});

describe('what Korean records of people hold', () => {
  it.each([
    ['대출신청', 'CB점수 int', 'salary'],
    ['환자', '특이체질', 'health'],
    ['건강검진', '요단백', 'health'],
    ['인사발령', '발령구분', 'work-experience'],
    ['출입기록', '출입자명', 'name'],
    ['건축허가', '건축주', 'name'],
    ['봉사활동', '1365아이디', 'username'],
    ['지원자', '자소서', 'resume'],
    ['지원자', '가족관계증명서', 'family'],
    ['외국인', '외국인등록증', 'foreigner-number'],
    ['출입기록', '가입경로', undefined],
    ['작업', '입자크기', undefined],
  ])('%s: %s → %s', (of, column, item) => {
    expect(itemOf(of, column)).toBe(item);
  });

  it('are read from short standard words where longer ones stand beside them', () => {
    const beside = ['APLCNT_NM varchar(50)', 'APLY_YMD char(8)', 'RMRK_CN varchar(500)'];
    expect(itemOf('TB_APLCNT', 'BDWG numeric', ...beside)).toBe('health');
    expect(itemOf('measure', 'BDWG numeric')).toBeUndefined();
  });
});

describe('what applications call things in few letters', () => {
  it('tells who booked, and how many come', () => {
    const beside = ['rsv_hp varchar(13)', 'room_no int'];
    expect(itemOf('reservation', 'rsv_nm varchar(20)', ...beside)).toBe('name');
    expect(itemOf('reservation', 'adult int', ...beside)).toBeUndefined();
    expect(itemOf('member', 'adult int', 'mb_hp varchar(13)')).toBe('age');
  });

  it('tells what a bot said from what was said to it', () => {
    const beside = ['intent varchar(50)', 'user_msg text'];
    expect(itemOf('chatbot_log', 'bot_msg text', ...beside)).toBe('completion');
    expect(itemOf('chatbot_log', 'user_key varchar(50)', ...beside)).toBe('username');
    expect(itemOf('secrets', 'user_key varchar(50)')).not.toBe('username');
  });

  it('tells what may be sent, by a yes or no beside people', () => {
    const people = ['mb_name varchar(20)', 'mb_email varchar(50)', 'mb_hp varchar(13)', 'mb_pw varchar(64)'];
    expect(itemOf('member', 'mb_sms int', ...people)).toBe('consent-time');
    expect(itemOf('gateway', 'sms int')).toBeUndefined();
  });

  it.each([
    ['재소자', '형기', 'criminal-record'],
    ['공장', '성형기', undefined],
    ['채무자', '미상환원금 int', 'salary'],
    ['장애접수', '장애등급', undefined],
    ['복지대상자', '장애등급', 'health'],
    ['군인사기본', '중대', 'department'],
    ['군인사기본', '소속부대', 'military-number'],
    ['어학사항', '점수', 'grade'],
    ['자격사항', '취득일', 'work-experience'],
    ['투자자', '투자금액 int', 'salary'],
    ['개인정보열람대장', '정보주체', 'name'],
    ['접속기록', '접속자ID', 'username'],
    ['payment', 'pay_amt int -- 결제금액', undefined],
    ['thesis', 'ttl varchar(300) -- 논문제목(국문)', undefined],
  ])('%s: %s → %s', (of, column, item) => {
    expect(itemOf(of, column)).toBe(item);
  });
});

describe('further habits', () => {
  it('what an enum lists is no name, no text and no picture', () => {
    expect(itemOf('member', "profile_image enum('CAT','DOG')")).toBeUndefined();
    expect(itemOf('member', "gender enum('M','F')")).toBe('gender');
  });

  it('figures about people are nobody’s', () => {
    expect(itemOf('성별임금통계', '평균임금 int', '성별', '연령대', '산업분류')).toBeUndefined();
    expect(itemOf('급여명세', '월급여 int', '성명')).toBe('salary');
  });

  it('comments tell of a language model', () => {
    const beside = ['c2 text -- 추론 과정(사고 내용)', 'c3 int -- 출력 토큰수'];
    expect(itemOf('chat_turn', 'c1 text -- 모델 응답 본문', ...beside)).toBe('completion');
  });

  it.each([
    ['user_image', 'image_path varchar(255)', 'photo'],
    ['goods_image', 'image_path varchar(255)', undefined],
    ['students', '결석 int', 'grade'],
    ['customers', 'hmpg_adr varchar(100) -- 홈페이지주소', undefined],
    ['customers', 'file_pth varchar(100) -- 실명증표파일경로', 'photo'],
    ['stores', 'file_pth varchar(100) -- 매장안내파일경로', undefined],
  ])('%s: %s → %s', (of, column, item) => {
    expect(itemOf(of, column)).toBe(item);
  });
});

describe('sensitive information', () => {
  it.each([
    ['노조원', 'join_dt char(8) -- 노조가입일', 'union'],
    ['당원명부', '입당일', 'politics'],
    ['당원명부', '당원번호', 'politics'],
    ['교적부', '세례구분', 'belief'],
    ['교인', 'reg_dt char(8) -- 교회등록일', 'belief'],
    ['유전자검사', '변이정보', 'genetic'],
    ['출입등록', '지문템플릿', 'biometric'],
    ['출입등록', 'face_feature text', 'biometric'],
    ['상담', '성정체성', 'sex-life'],
    ['상담', '성경험여부', 'sex-life'],
    ['난민신청', '인종구분', 'ethnicity'],
    ['교원', '성범죄경력조회결과', 'criminal-record'],
    ['학생', '학교폭력조치사항', 'criminal-record'],
    ['상담', '자살시도여부', 'health'],
    ['설문', '남성경험여부', undefined],
    ['출입등록', '지문등록여부', undefined],
    ['근무표', '당직', undefined],
  ])('%s: %s → %s', (of, column, item) => {
    expect(itemOf(of, column)).toBe(item);
  });
});

describe('small things of applications', () => {
  it('tells what is eaten and weighed', () => {
    expect(itemOf('diet_log', 'carbs int', 'log_date date')).toBe('health');
    expect(itemOf('food', 'carbs int', 'name varchar(20)')).toBeUndefined();
  });

  it('tells whose name a letter stands before, and no number by one', () => {
    const beside = ['p_tel varchar(20)', 'birth varchar(8)', 'p_state int'];
    expect(itemOf('resv', 'd_name varchar(20)', ...beside)).toBe('name');
    expect(itemOf('class_mem', 'c_no int')).toBeUndefined();
    expect(itemOf('emp', 'deptno int')).toBeUndefined();
  });

  it('tells when a patient is expected', () => {
    expect(itemOf('hospital_reserve', 'resv_date date', 'symptom text')).toBe('health');
    expect(itemOf('room_reserve', 'resv_date date', 'room_no int')).toBeUndefined();
  });
});

describe('a login that is typed', () => {
  it('is a `user_id` of text in a Korean schema', () => {
    expect(itemOf('store_review', 'user_id varchar(30)', 'cn varchar(500) -- 리뷰 내용')).toBe('username');
    expect(itemOf('쿠폰', 'mem_id varchar(20)', '쿠폰명')).toBe('username');
  });

  it('is a key elsewhere, or where it is numbered or as long as a key', () => {
    expect(itemOf('쿠폰', 'user_id varchar(36)', '쿠폰명')).toBeUndefined();
    expect(itemOf('쿠폰', 'user_id varchar(20) -- 회원번호', '쿠폰명')).toBeUndefined();
    expect(itemOf('쿠폰', 'user_id int', '쿠폰명')).toBeUndefined();
  });
});
