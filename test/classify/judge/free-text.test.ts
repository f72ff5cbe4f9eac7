import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/core/dataset.ts';
import { byName, classifier, judgeValues, make, table } from '../support.ts';

const ci = `${'Ab1+'.repeat(21)}Ab==`;

/** What is counted inside a memo of which every value is the text. */
const contentsOf = (text: string) =>
  judgeValues('orders', { memo: make(40, () => text) })[0]!.classification.contains;

describe('a name and a number that are all of a value', () => {
  it.each(['김민수/010-0000-1234', '김민수 010-0000-1234', '박지우 / 01000001234', '김가온, 010-0000-1234'])(
    'are both counted: %s',
    (text) => {
      expect(contentsOf(text)).toMatchObject({ name: 40, 'mobile-phone': 40 });
    },
  );
});

describe('what a memo says with its name', () => {
  it.each([
    ['면허번호 12-11-123456-12 확인', 'driver-licence'],
    ['운전면허번호: 11-20-123456-01', 'driver-licence'],
    ['driver license 11-20-123456-01 checked', 'driver-licence'],
    ["driver's license no. D1234567", 'driver-licence'],
    ['여권번호 M12345678 확인 요망', 'passport'],
    ['passport no. M12345678 received', 'passport'],
    ['계좌번호 110-123-456789 (신한은행)', 'bank-account'],
    ['국민은행 123456-12-123456 입금 요청', 'bank-account'],
    ['환불계좌 국민 123456-12-123456', 'bank-account'],
    ['please refund to bank account: 12345678', 'bank-account'],
    ['담당자 김민수 님과 통화', 'name'],
    ['예금주 김민수', 'name'],
    ['고객명: 이나래', 'name'],
    ['김민수님 재방문 예정', 'name'],
    ['박지우 과장 통화 완료', 'name'],
    ['On Thursday Jennifer Example <jen@example.com> wrote:', 'name'],
    ['오전 9:00, 김민수 <minsu@example.com>님이 작성:', 'name'],
    ['보낸 사람: 이나래', 'name'],
    ['확인 부탁드립니다. 김민수 드림', 'name'],
    ['Best regards,\nJennifer Example', 'name'],
    ['spoke with James Smith about the refund', 'name'],
    ['customer name: Maria Garcia', 'name'],
    ['Mr. Johnson called back', 'name'],
    ['임시 비밀번호는 Qw!12345 입니다', 'password'],
    ['password: Hunter123!', 'password'],
    ['생년월일 1990-01-31 확인', 'date-of-birth'],
    ['1990년 1월 31일생 고객', 'date-of-birth'],
    ['DOB 1990-01-31 verified', 'date-of-birth'],
    ['date of birth: January 31, 1990', 'date-of-birth'],
    ['고객이 고혈압으로 입원함', 'health'],
    ['병명: 당뇨, 처방 완료', 'health'],
    ['diagnosed with diabetes last week', 'health'],
    ['종교: 불교', 'belief'],
    ['religion: Muslim, asks for halal meals', 'belief'],
    [`CI 값 ${ci} 조회`, 'ci'],
    ['(주)가온 방문 예정', 'company'],
    ['주식회사 나래전자와 통화', 'company'],
    ['works at Example Trading Inc. now', 'company'],
    ['소속: 영업1팀', 'department'],
    ['사번 20231234 신청', 'employee-number'],
    ['employee no. 104233 asked', 'employee-number'],
    ['학번 2023123456 조회', 'student-number'],
    ['환자번호 12345678 예약', 'student-number'],
    ['lives at 12 Example Street', 'address'],
    ['ship to 4500 Some Long Avenue, Sampleton, NY 10001', 'address'],
    ['wohnt in der Musterstraße 12', 'address'],
    ['license plate ABC-1234 in lot 4', 'vehicle-plate'],
    ['안녕하세요 김민수입니다. 환불 부탁드립니다', 'name'],
    ['안녕하세요, 가온전자 영업팀 박지우라고 합니다', 'name'],
    ['고객 김민수(010-0123-4567) 접속 불가', 'name'],
    ['신규 입사자 박지우 010-0123-4567 계정 요청', 'name'],
    ['전화번호 공일공 일이삼사 오육칠팔 이라고 하심', 'mobile-phone'],
    ['번호가 공일공에 영일이삼에 사오육칠 맞으시죠', 'mobile-phone'],
    ['영일영, 일이삼사, 오육칠팔 로 문자', 'mobile-phone'],
    ['공1공-0123-4567 연락요망', 'mobile-phone'],
    ['연락처 O1O-0123-4567', 'mobile-phone'],
    ['주민번호 구공공일삼일 다시 일공공공공공일 확인', 'rrn'],
    ['85년 3월 12일생 본인확인', 'date-of-birth'],
    ['85.03.12생 고객', 'date-of-birth'],
    ['850312생 확인', 'date-of-birth'],
    ['메일은 kim.gaon 골뱅이 example.com 입니다', 'email'],
    ['메일은 gaon01 골뱅이 네이버 점 컴 이요', 'email'],
    ['write to kim.gaon (at) example.com please', 'email'],
  ])('%s', (text, item) => {
    expect(contentsOf(text)).toMatchObject({ [item]: 40 });
  });

  it('a value that is nothing but the word and what it names is text as well', () => {
    const [judged] = judgeValues('t1', { c1: make(40, (i) => `여권번호 M1234${5678 + i}`) });
    expect(judged!.classification).toMatchObject({ item: 'free-text', contains: { passport: 40 } });
  });

  it('a value in which two detectors know an item is counted once', () => {
    expect(contentsOf('담당자 김민수 님, 예금주 이나래, 박지우 과장')).toEqual({ name: 40 });
  });
});

describe('memos about products and doings hold nobody', () => {
  it.each([
    '신라면 5개입 박스 단위 입고, 유통기한 2025-12-31 확인',
    '담당자 변경 요청 접수',
    '담당자 이동시 재고 확인',
    '담당자 연락처 없음',
    '담당자 부재중, 내일 재통화',
    '예금주 상이, 주소지 확인 요망',
    '배송지 변경 요청, 주문번호 20240115-1234567',
    '비밀번호 변경 방법 안내함',
    '비밀번호 5회 오류로 잠김',
    '비밀번호: ********',
    '여권 케이스 검정색 2개',
    '면허증 지갑 재고 없음',
    '계좌 이체 확인 3건',
    '고혈압 환자용 저염 식품 판매 문의',
    '당뇨 식단 도시락 10세트',
    '불교 서적 코너 이동',
    '화상 회의 장비 대여',
    '고객님 문의에 답변 완료',
    '변호사님 추천 도서',
    '이용자님께 안내 문자 발송',
    '강원도 대표 특산품',
    '주유소 사장님 추천 와이퍼',
    '제조사: (주)가온식품',
    '부서 이동으로 메모 삭제',
    '직원 120명 단체 주문',
    '생일 쿠폰 2024년 발급',
    '2024년 1월 31일 생산',
    '국민 간식 1000-2000원대',
    'password reset link sent',
    'password: SHA-256 is used',
    'Contact Sales Team for the price list',
    'Dr. Pepper 24 cans',
    'Mr. Coffee Maker 12 cup',
    '2 Hard Drive units, 500 GB',
    'met Victoria Station at noon',
    'account number 12345678 of the order',
    'Name: Blue Chair Large',
    'diagnosis of the engine: error P0300',
    'license plate frame chrome',
    'Department store opening at 10',
    'driver for printer version 11.2.3',
    '안녕하세요 고객센터입니다',
    '안녕하세요, 배송 문의입니다',
    '안녕하세요 이용자입니다. 오류가 납니다',
    '접수처 안내 데스크, 담당 부서에 문의',
    '공일공 단위로 끊어 적기',
    '일이삼사오육칠팔구 순서로 정렬',
    '85년 3월 12일 생산',
    '850312생산분 폐기',
    '골뱅이 무침 2인분',
    '재고는 골뱅이 통조림 3개',
    'meet (at) noon please',
  ])('%s', (text) => {
    expect(contentsOf(text)).toEqual({});
  });
});

describe('numbers of thirteen digits in memos', () => {
  /** Orders of a shop: their digits differ as random ones do. */
  const order = (i: number) => String((1 + ((i * 0.618_033_988_749_895) % 1) * 8.9) * 1e12).slice(0, 13);

  it('are no resident numbers where they pass the check no oftener than chance has it', () => {
    const memos = make(4_000, (i) => `주문 ${order(i)} 확인`);
    expect(judgeValues('orders', { memo: memos })[0]!.classification.contains).toEqual({});
  });

  it('are resident numbers where they pass', () => {
    expect(contentsOf('본인 9710139019902 확인')).toEqual({ rrn: 40 });
  });

  it('and where a hyphen stands in them, whatever their check digit, which those of today lack', () => {
    expect(contentsOf('본인 971013-9019903 확인')).toEqual({ rrn: 40 });
  });
});

describe('a column that is half of one thing', () => {
  it('tells what it holds, whatever it is', () => {
    const [half] = judgeValues('t1', {
      c1: make(100, (i) => (i % 2 ? `010-0000-${1000 + i}` : `AB-${i}`)),
    });
    expect(half!.classification.contains).toEqual({ 'mobile-phone': 50 });
  });
  it('is still a column of phone numbers with notes among them', () => {
    const [phone] = judgeValues('t1', {
      phone: make(100, (i) => (i % 4 ? `010-0000-${1000 + i}` : '나중에 다시 전화')),
    });
    expect(phone!.classification.item).toMatch(/phone/);
  });
});

describe('résumés', () => {
  it('by their headings and by the names of their files, in neutral columns and beside a word for text', () => {
    const body = (i: number) =>
      `성명: 김가온\n학력: 가온대학교 졸업\n경력: 나래전자 ${i}년\n자격: 정보처리기사`;
    const judged = [
      ...judgeValues('resumes', { body: make(40, body) }),
      ...judgeValues('t1', {
        c1: make(40, body),
        c2: make(40, (i) => `Education: Example University\nExperience: ${i} years\nSkills: SQL`),
        c3: make(40, (i) => `저는 김가온입니다. 성장과정과 지원동기를 ${i}번째로 적습니다.`),
        c4: make(40, (i) => (i % 2 ? `홍길동${i}_이력서.pdf` : `resume_kim${i}.docx`)),
      }),
    ];
    const columns = judged.filter(({ within }) => within === undefined);
    expect(columns.map(({ classification }) => classification.item)).toEqual(Array(5).fill('resume'));
    expect(byName(judged)).toMatchObject({ 'c1.성명': 'name', 'c1.학력': 'school' });
  });

  it.each(['resume.txt', 'resume_kim.txt', '홍길동_이력서.txt', 'notes.txt'])('the lines of %s', (name) => {
    const dataset: Dataset = { ...table(name, ['line']), kind: 'file' };
    const session = classifier.open(dataset, dataset.fields);
    session.add({ rows: 4, columns: [['학력', '2010 가온대학교 졸업', '생년월일: 1990-01-31', '자격']] });
    const [line] = session.finish();
    expect(line!.classification.item).toBe(name === 'notes.txt' ? undefined : 'resume');
    expect(line!.classification.contains).toMatchObject({ 'date-of-birth': 1 });
  });
});

describe('logs of language models in other dialects', () => {
  const verdict = (value: (text: string) => unknown) =>
    judgeValues('t1', { c1: make(40, (i) => JSON.stringify(value(`Tell me of number ${i}`))) })[0]!
      .classification.item;

  it.each<[string, (text: string) => unknown]>([
    ['Gemini', (text) => ({ contents: [{ role: 'user', parts: [{ text }] }] })],
    ['Responses', (text) => ({ model: 'm', input: [{ role: 'user', content: text }] })],
    ['Anthropic', (text) => ({ model: 'm', max_tokens: 9, messages: [{ role: 'user', content: text }] })],
    ['Converse', (text) => ({ modelId: 'm', messages: [{ role: 'user', content: [{ text }] }] })],
    ['Titan', (text) => ({ inputText: text, textGenerationConfig: {} })],
    ['Llama', (text) => ({ prompt: text, max_gen_len: 30 })],
    ['Cohere', (text) => ({ message: text, chat_history: [] })],
    ['Ollama', (text) => ({ model: 'm', prompt: text, stream: false })],
  ])('what is asked: %s', (_, value) => {
    expect(verdict(value)).toBe('prompt');
  });

  it.each<[string, (text: string) => unknown]>([
    ['Gemini', (text) => ({ candidates: [{ content: { role: 'model', parts: [{ text }] } }] })],
    ['Responses', (text) => ({ output: [{ type: 'message', content: [{ type: 'output_text', text }] }] })],
    ['Anthropic', (text) => ({ type: 'message', role: 'assistant', content: [{ type: 'text', text }] })],
    ['Converse', (text) => ({ output: { message: { role: 'assistant', content: [{ text }] } } })],
    ['Titan', (text) => ({ inputTextTokenCount: 4, results: [{ tokenCount: 3, outputText: text }] })],
    ['Llama', (text) => ({ generation: text, prompt_token_count: 3 })],
    ['Cohere', (text) => ({ generations: [{ id: 'x', text }] })],
    ['Ollama', (text) => ({ model: 'm', response: text, done: true })],
    ['Ollama chat', (text) => ({ model: 'm', message: { role: 'assistant', content: text }, done: true })],
  ])('what is answered: %s', (_, value) => {
    expect(verdict(value)).toBe('completion');
  });

  it('not what only uses their words', () => {
    expect(verdict(() => ({ output: 'pdf', input: 'file.txt', model: 'printer' }))).toBeUndefined();
  });

  it('a hint at an API key is one', () => {
    const [judged] = judgeValues('virtual_keys', { api_key_hint: make(40, (i) => `sk-...${1000 + i}`) });
    expect(judged!.classification.item).toBe('api-key');
  });
});

describe('four numbers with dots', () => {
  const contains = (text: string) =>
    judgeValues('notes', { memo: make(40, (i) => `${i % 7}번 메모: ${text} 확인 바랍니다`) })[0]!
      .classification.contains;

  it.each([
    'version 2.31.45.7',
    'Version: 31.32.33.34',
    'ver. 52.0.74.116',
    'v 52.0.74.116',
    '"version": "3.44.55.66"',
    'version=3.44.55.66',
    'client release 4.35.60.2',
    'build 6.30.44.1',
    'firmware: 12.44.3.200',
    'BIOS 1.45.32.100',
    'Chrome/120.0.0.36',
    '패치 버전 3.35.40.1',
    '버전은 3.35.40.1',
    '펌웨어(3.35.40.1)',
    '3.35.40.1 버전으로',
    '3.35.40.1버전으로',
    '3.35.40.1 release',
    'v1.2.3.4',
    'version 10.0.19041.1',
  ])('are a version: %s', (text) => {
    expect(contains(text)).toEqual({});
  });

  it.each([
    'from 31.32.33.34',
    'version 2 at 31.32.33.34',
    'version 3.44.55.66, 31.32.33.34',
    'conversion 31.32.33.34',
    'server1/31.32.33.34',
    'ip.addr==31.32.33.34',
    'IP: 31.32.33.34',
    '접속 31.32.33.34에서',
    'ip-version=4 addr=31.32.33.34:80',
  ])('are an address: %s', (text) => {
    expect(contains(text)).toEqual({ 'ip-address': 40 });
  });
});
