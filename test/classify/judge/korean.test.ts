import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

/** What the first of the columns of a table holds. */
const itemOf = (of: string, ...columns: string[]): string | undefined =>
  Object.values(judgeSchema(of, columns))[0];

describe('how a Korean comment is read', () => {
  it.each([
    ['c1 varchar(20)', '학번 참조 Student.student_no', 'student-number'],
    ['c1 varchar(30)', '이름 Member FK', 'name'],
    ['c1 text', '본문 HTML (정화됨)', 'free-text'],
    ['c1 varchar(50)', '관계 직접입력', 'family'],
    ['c1 varchar(500)', '질환메모', 'health'],
    ['c1 varchar(500)', '프로필사진 첨부 키', 'photo'],
    ['c1 varchar(500)', '이력서 링크', 'resume'],
    ['c1 text', '자기소개서 내용', 'resume'],
    ['source_url text', '공식 출처 주소', undefined],
    ['notice_url text', '공지 주소', undefined],
    ['c1 varchar(200)', '자택 주소', 'address'],
    ['state_code int', '1 공개글 0 비밀글 9 삭제', undefined],
    ['c1 varchar(100)', '채팅방 이름', undefined],
    ['c1 varchar(100)', '회사 이름', 'company'],
    ['c1 varchar(100)', '수령자 이름', 'name'],
    ['c1 varchar(100)', '엄마 이름', 'name'],
    ['c1 varchar(100)', '상품 제목', undefined],
    ['c1 varchar(100)', '문의 제목', 'free-text'],
    ['error_message text', '오류메시지', undefined],
    ['c1 int', '최소연령', undefined],
    ['c1 int', '연령', 'age'],
    ['total_experience int', '누적 총 경험치', undefined],
    ['token varchar(255)', '디바이스 토큰', 'device-id'],
    ['token varchar(255)', '세션 토큰', 'session-id'],
    ['display_name varchar(50)', '부서명', 'department'],
    ['username varchar(50)', '이름', 'name'],
    ['username varchar(50)', '사용자명', 'username'],
  ])('%s, %s', (column, comment, item) => {
    expect(itemOf('t', `${column} -- ${comment}`)).toBe(item);
  });

  it.each([
    ['(M:남, F:여)', 'gender'],
    ['재학/휴학/졸업', 'enrollment-period'],
    ['0:미혼, 1:기혼', 'marital-status'],
    ['Y:사용, N:미사용', undefined],
    ['남은 수량', undefined],
  ])('values in it tell what a column holds: %s', (comment, item) => {
    expect(itemOf('t', `c1 varchar(10) -- ${comment}`)).toBe(item);
  });

  it('tells what was done where the name only says that a record was made', () => {
    expect(itemOf('likes', 'created_at timestamp -- 좋아요 누른 일시')).toBe('visit-time');
    expect(itemOf('likes', 'created_at timestamp -- 생성 일시')).toBe('record-time');
  });
});

describe('what Korean words mean in the company of a table', () => {
  it('a visit to a clinic is of health, to a shop it is not', () => {
    expect(itemOf('patient_visits', 'd1 timestamp -- 예약 일시')).toBe('health');
    expect(itemOf('restaurants', 'd1 timestamp -- 예약 일시')).toBeUndefined();
    expect(itemOf('patient_visits', 'd1 varchar(10) -- 진료 상태 코드')).toBeUndefined();
  });

  it('a 장애 is a disability of people and a fault of machines', () => {
    expect(itemOf('회원', '장애종류 varchar(20)')).toBe('health');
    expect(itemOf('server_incident', '장애종류 varchar(20)')).toBeUndefined();
  });

  it('credits are earned by students and given by courses', () => {
    expect(itemOf('student', 'c1 numeric -- 취득학점')).toBe('grade');
    expect(itemOf('courses', 'credit numeric -- 학점')).toBeUndefined();
    expect(itemOf('programs', 'c1 numeric -- 졸업 필요학점')).toBeUndefined();
  });

  it('a licence is a professional’s among staff', () => {
    expect(itemOf('employees', 'license_num varchar(20) -- 면허번호')).toBe('professional-licence');
    expect(itemOf('rental_customers', 'c1 varchar(20) -- 운전면허번호')).toBe('driver-licence');
  });

  it('an id of users is a login where they log in, else a key', () => {
    const user = ['passwd varchar(100)', 'email varchar(100)', 'nm varchar(30) -- 성명'];
    expect(itemOf('users', 'usid varchar(20) -- 사용자ID', ...user)).toBe('username');
    expect(itemOf('orders', 'c1 int -- 사용자ID')).toBeUndefined();
    expect(itemOf('poll_answer', 'c1 varchar(20) -- 설문응답자ID')).toBeUndefined();
  });

  it('what animals have is nobody’s', () => {
    const pets = judgeSchema('pets', [
      'name varchar(50) -- 이름',
      'birth_date date',
      'weight numeric',
      'owner_name varchar(30)',
      'owner_phone varchar(20)',
    ]);
    expect(pets).toEqual({
      name: undefined,
      birth_date: undefined,
      weight: undefined,
      owner_name: 'name',
      owner_phone: 'phone',
    });
    expect(itemOf('reservations', 'c1 varchar(50) -- 반려동물 이름')).toBeUndefined();
    expect(itemOf('reservations', 'c1 varchar(50) -- 반려동물 보호자 이름')).toBe('name');
  });

  it('a number that patients are counted by is a key, one in text is not', () => {
    expect(itemOf('visits', 'patient_no int -- 환자번호 참조 Patient')).toBeUndefined();
    expect(itemOf('visits', 'c1 varchar(10) -- 환자번호')).toBe('student-number');
    expect(itemOf('scores', 'c1 int -- 학번')).toBe('student-number');
  });
});

describe('abbreviations and Korean in Latin letters', () => {
  it.each([
    ['pt_nm', 'name'],
    ['clph_no', 'mobile-phone'],
    ['pt_frrn', 'rrn'],
    ['emal_addr', 'email'],
    ['brthdt', 'date-of-birth'],
    ['octy_cd', 'job-title'],
    ['zpcd', 'address-part'],
    ['dgns_nm', 'health'],
    ['yeonrakcheo', 'phone'],
    ['damdangja', 'name'],
    ['iphak_year', 'enrollment-period'],
    ['회원pwd', 'password'],
    ['DEPT_CD', undefined],
    ['common_nm', undefined],
    ['compact', undefined],
  ])('%s', (column, item) => {
    expect(itemOf('t', `${column} varchar(50)`)).toBe(item);
  });
});

describe('whose name and whose words', () => {
  it.each([
    ['c1 varchar(100)', '사용자 코드(로그온 아이디)', 'username'],
    ['c1 varchar(100)', '수신자(이메일)', 'email'],
    ['c1 varchar(100)', '유형(소개, 인터넷 등)', undefined],
    ['c1 varchar(100)', '소셜 로그인 고유 식별자', 'username'],
    ['provider varchar(20)', '소셜 제공자(KAKAO)', undefined],
    ['c1 varchar(100)', '변호사사무소명', 'company'],
    ['c1 varchar(100)', '소명', undefined],
    ['c1 varchar(100)', '스터디 이름', undefined],
    ['c1 varchar(100)', '피의자명', 'name'],
    ['c1 varchar(100)', '처방의명', 'name'],
    ['fail_reason varchar(200)', '결제 실패 사유', undefined],
    ['c1 varchar(200)', '반품 사유', 'free-text'],
    ['retire_dept char(1)', '퇴직부서여부', undefined],
    ['consent_type varchar(20)', '동의 타입', undefined],
  ])('%s, %s', (column, comment, item) => {
    expect(itemOf('t', `${column} -- ${comment}`)).toBe(item);
  });

  it('a record that is created by asking is a record, one by voting a person’s deed', () => {
    expect(itemOf('leads', 'created_at timestamp -- 신청 시간')).toBe('record-time');
    expect(itemOf('votes', 'created_at timestamp -- 투표 시간')).toBe('visit-time');
    expect(itemOf('leads', 'created_at timestamp -- 등록 시간')).toBe('record-time');
  });

  it('a lot beside a latitude is a longitude', () => {
    expect(judgeSchema('places', ['lat numeric', 'lot numeric']).lot).toBe('geo-location');
    expect(itemOf('stocks', 'lot int', 'sku text')).toBeUndefined();
  });
});

describe('ends of words that meet by chance', () => {
  it.each([
    ['속성명', undefined],
    ['구성명', undefined],
    ['친구성명', 'name'],
    ['신청인 성명', 'name'],
    ['회의실명', undefined],
    ['회원 실명', 'name'],
    ['특성별', undefined],
    ['회원 성별', 'gender'],
    ['매장 POS', undefined],
    ['접속 IP', 'ip-address'],
    ['우수회원 VIP', undefined],
    ['쿠폰번호', undefined],
    ['검사명', undefined],
    ['담당검사명', 'name'],
    ['측정자', 'name'],
    ['결정자', undefined],
    ['평균연령', undefined],
    ['현장사진', undefined],
    ['본인사진', 'photo'],
  ])('%s', (comment, item) => {
    expect(itemOf('t', `c1 varchar(50) -- ${comment}`)).toBe(item);
  });

  it('a record of a log is made when somebody does something', () => {
    expect(itemOf('access_logs', 'created_at timestamp -- 생성 시간', 'ip_address text')).toBe('visit-time');
    expect(itemOf('products', 'created_at timestamp -- 생성 시간')).toBe('record-time');
  });
});
