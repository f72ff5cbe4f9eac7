import { createHash } from 'node:crypto';
import { randomOf } from '../../src/core/random.ts';

/** Makers of invented values, deterministic by their seed. Distributions follow public statistics; no value is anybody's. */

/** Shares of surnames in percent (census 2015, Statistics Korea; figures unverified). */
const surnames: readonly (readonly [string, number])[] = [
  ['김', 21.5],
  ['이', 14.7],
  ['박', 8.4],
  ['최', 4.7],
  ['정', 4.3],
  ['강', 2.4],
  ['조', 2.1],
  ['윤', 2.1],
  ['장', 2],
  ['임', 1.7],
  ['한', 1.5],
  ['오', 1.5],
  ['서', 1.5],
  ['신', 1.5],
  ['권', 1.4],
  ['황', 1.4],
  ['안', 1.4],
  ['송', 1.4],
  ['류', 1.3],
  ['홍', 1.1],
];
const syllables = [...'가나다라마바사아자하온솔빛누리결담예은서도윤지우민준현'];
const words =
  '제품 견적 문의 배송 지연 확인 요청 담당자 연결 오전 오후 재방문 상담 완료 예정 설치 일정 변경 환불 안내 계약 갱신 자료 전달'.split(
    ' ',
  );

export interface Maker {
  readonly next: () => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly digits: (count: number) => string;
}

export function makerOf(seed: number): Maker {
  const next = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  return {
    next,
    pick,
    digits: (count) => Array.from({ length: count }, () => Math.floor(next() * 10)).join(''),
  };
}

const date = ({ next }: Maker, from: number, years: number): string =>
  new Date(Date.UTC(from, 0, 1) + Math.floor(next() * years * 365) * 86_400_000).toISOString().slice(0, 10);

/** A name as surnames fall, with given syllables put together at random. */
function koreanName({ next, pick }: Maker): string {
  let at = next() * surnames.reduce((sum, [, share]) => sum + share, 0);
  const found = surnames.find(([, share]) => {
    at -= share;
    return at < 0;
  });
  return `${found?.[0] ?? '김'}${pick(syllables)}${pick(syllables)}`;
}

/** By name; each gives one value. Numbers are of ranges that are not assigned, or fail their check. */
export const makers: Readonly<Record<string, (maker: Maker, row: number) => string>> = {
  key: (_, row) => String(row + 1),
  name: koreanName,
  nameEn: ({ pick }) =>
    `${pick(['Jennifer', 'Peter', 'Maria', 'Thomas', 'Anna', 'Lars', 'Giulia', 'Carlos'])} ${pick(['Example', 'Sample', 'Muster', 'Placeholder', 'Fictional'])}`,
  login: ({ pick, digits }) => `${pick(['blue', 'river', 'maple', 'stone', 'cloud'])}${digits(3)}`,
  email: ({ pick, digits }) =>
    `${pick(['hello', 'mail', 'contact', 'my'])}${digits(4)}@${pick(['example.com', 'example.org', 'example.net'])}`,
  mobile: ({ digits }) => `010-0${digits(3)}-${digits(4)}`,
  mobilePlain: ({ digits }) => `0100${digits(7)}`,
  landline: ({ pick, digits }) => `${pick(['02', '031', '051', '064'])}-000-${digits(4)}`,
  birth: (maker) => date(maker, 1950, 55),
  birthPlain: (maker) => date(maker, 1950, 55).replaceAll('-', ''),
  gender: ({ pick }) => pick(['M', 'F']),
  genderKo: ({ pick }) => pick(['남', '여']),
  address: ({ pick, digits }) =>
    `${pick(['서울특별시 강남구', '경기도 성남시 분당구', '부산광역시 해운대구', '제주특별자치도 제주시'])} ${pick(['가온로', '나래대로', '다솜길', '라온로12번길'])} ${Number(digits(2)) + 1}`,
  addressDetail: ({ digits }) => `${digits(3)}동 ${Number(digits(2)) + 100}호`,
  zip: ({ digits }) => `0${digits(4)}`,
  /** The seventh digit is 9 and the month right: a number of the nineteenth century, with a check digit that fails. */
  rrn: ({ pick, digits }) =>
    `${digits(2)}${pick(['01', '05', '11'])}${pick(['03', '14', '27'])}-9${digits(6)}`,
  passport: ({ digits }) => `M${digits(8)}`,
  licence: ({ pick, digits }) => `${pick(['11', '13', '21', '28'])}-${digits(2)}-${digits(6)}-${digits(2)}`,
  account: ({ digits }) => `${digits(3)}-${digits(3)}-${digits(6)}`,
  card: ({ digits }) => `9${digits(3)}-${digits(4)}-${digits(4)}-${digits(4)}`,
  business: ({ digits }) => `${digits(3)}-00-${digits(5)}`,
  company: ({ pick }) => pick(['(주)가온', '나래 주식회사', '다솜테크', '㈜라온', '마루상사', '바다물산']),
  department: ({ pick }) => pick(['마케팅팀', '개발1팀', '인사부', '영업본부', '재무팀']),
  title: ({ pick }) => pick(['사원', '대리', '과장', '차장', '부장', '팀장']),
  school: ({ pick }) => pick(['가온대학교', '나래대학교', '다솜고등학교', '라온과학고등학교']),
  major: ({ pick }) => pick(['경영학과', '컴퓨터공학과', '국어국문학과', '화학공학과']),
  period: ({ pick }) => `${pick(['2012', '2014', '2016'])}.03 ~ ${pick(['2016', '2018', '2020'])}.02`,
  salary: ({ digits }) => `${Number(digits(2)) + 25}00000`,
  illness: ({ pick }) => pick(['고혈압', '당뇨병', '천식', '편두통', '위염']),
  blood: ({ pick }) => pick(['A', 'B', 'O', 'AB']),
  note: ({ pick }) => Array.from({ length: 8 }, () => pick(words)).join(' '),
  noteWithPhone: ({ pick, digits, next }) =>
    `${Array.from({ length: 6 }, () => pick(words)).join(' ')}${next() < 0.3 ? ` 010-0${digits(3)}-${digits(4)}` : ''}`,
  ip: ({ pick, digits }) => `${pick(['192.0.2', '198.51.100', '203.0.113'])}.${Number(digits(2)) + 1}`,
  mac: ({ digits }) => `02:00:5e:${digits(2)}:${digits(2)}:${digits(2)}`,
  agent: ({ pick }) =>
    `Mozilla/5.0 (${pick(['Windows NT 10.0; Win64; x64', 'Macintosh; Intel Mac OS X 10_15_7', 'Linux; Android 14'])}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36`,
  url: ({ pick, digits }) => `https://www.example.com/${pick(['products', 'search', 'news'])}?p=${digits(3)}`,
  path: ({ pick }) => pick(['/products/12', '/search', '/my/orders', '/login']),
  uuid: ({ digits }) => `00000000-0000-4000-8000-${digits(12)}`,
  session: ({ digits }) => Buffer.from(digits(24)).toString('hex').slice(0, 32),
  cookie: ({ digits }) => `GA1.2.${digits(9)}.17${digits(8)}`,
  apiKey: ({ digits }) => `sk-proj-${Buffer.from(digits(24)).toString('base64url')}`,
  hash: ({ digits }) =>
    `$2b$12$${Buffer.from(digits(39)).toString('base64').slice(0, 52).padEnd(53, 'a').replaceAll('+', '.').replaceAll('=', 'e')}`,
  sha: ({ digits }) => Buffer.from(digits(32)).toString('hex'),
  token: ({ digits }) => Buffer.from(digits(20)).toString('hex'),
  stamp: (maker) => `${date(maker, 2023, 2)} 0${maker.digits(1)}:1${maker.digits(1)}:2${maker.digits(1)}`,
  day: (maker) => date(maker, 2020, 4),
  stampPlain: (maker) => `${date(maker, 2023, 2).replaceAll('-', '')}1${maker.digits(1)}2${maker.digits(1)}`,
  yesNo: ({ pick }) => pick(['Y', 'N']),
  count: ({ digits }) => digits(2),
  price: ({ digits }) => `${Number(digits(3)) + 1}00`,
  prompt: ({ pick, digits }) =>
    JSON.stringify([
      {
        role: 'user',
        content: `${pick(['요약해 줘', '번역해 줘', '설명해 줘'])}: ${pick(words)} ${digits(2)}`,
      },
    ]),
  answer: ({ pick }) =>
    `${pick(['네', '물론입니다', '요약하면'])}, ${Array.from({ length: 9 }, () => pick(words)).join(' ')}.`,
  product: ({ pick, digits }) =>
    `${pick(['원목 의자', '스탠드 조명', '무선 마우스', '텀블러', '메모리폼 베개'])} ${digits(2)}`,
  noun: ({ pick }) =>
    pick([
      '고양시',
      '이미지',
      '정보화',
      '김치전',
      '조명등',
      '신발장',
      '한우전',
      '오징어',
      '서랍장',
      '안전모',
      '임대료',
      '강아지',
    ]),
  /** Masked, hashed, encrypted, tokenised: what stands for something else. */
  nameMasked: (maker) => koreanName(maker).replace(/^(.)./, '$1*'),
  mobileMasked: ({ digits }) => `010-****-${digits(4)}`,
  emailMasked: ({ pick, digits }) => `${pick(['ki', 'pa', 'le'])}***${digits(1)}@example.com`,
  rrnMasked: ({ pick, digits }) =>
    `${digits(2)}${pick(['01', '05', '11'])}${pick(['03', '14', '27'])}-1******`,
  cardMasked: ({ digits }) => `${digits(4)}-****-****-${digits(4)}`,
  accountMasked: ({ digits }) => `${digits(3)}-***-****${digits(2)}`,
  addressMasked: ({ pick }) => `${pick(['서울특별시 강남구', '부산광역시 해운대구'])} ***`,
  digest: ({ digits }) => createHash('sha256').update(digits(12)).digest('hex'),
  cipher: ({ digits }) => createHash('sha256').update(digits(12)).digest('base64'),
  rrnAlike: ({ digits }) => `${digits(6)}-${digits(7)}`,
  /** People as they are written. */
  nameTitled: (maker) => `${koreanName(maker)} ${maker.pick(['과장', '대리', '부장', '님'])}`,
  nameRoman: ({ pick }) =>
    `${pick(['KIM', 'LEE', 'PARK', 'CHOI', 'JUNG'])} ${pick(['GAON', 'NARAE', 'DASOM', 'HAEUN', 'JIWOO'])}`,
  nameReversed: ({ pick }) =>
    `${pick(['Example', 'Sample', 'Muster', 'Fictional'])}, ${pick(['Jennifer', 'Peter', 'Maria', 'Haruto', 'Olga'])}`,
  emails: ({ digits }) => `a${digits(4)}@example.com; b${digits(4)}@example.org`,
  /** Containers. */
  logLine: ({ digits, pick }) =>
    `2026-01-02 10:11:12 INFO action=${pick(['login', 'view'])} email=u${digits(4)}@example.com ip=192.0.2.${Number(digits(2)) + 1}`,
  xml: ({ digits }) =>
    `<user><email>u${digits(4)}@example.com</email><tel>010-0${digits(3)}-${digits(4)}</tel></user>`,
  base64: ({ digits }) =>
    Buffer.from(JSON.stringify({ email: `u${digits(4)}@example.com` })).toString('base64'),
  query: ({ digits }) => `https://www.example.com/join?email=u${digits(4)}%40example.com&step=2`,
  /** What other tools take for somebody. */
  town: ({ pick }) => pick(['고양시', '김포시', '이천시', '안양시', '성남시', '정읍시', '강릉시', '오산시']),
  term: ({ pick }) =>
    pick(['신규', '진행', '완료', '보류', '정상', '이상', '오류', '지연', '최종', '임시', '전체', '고정']),
  englishWord: ({ pick }) =>
    pick(['Park', 'Young', 'Song', 'Rose', 'May', 'Grace', 'Hope', 'Summer', 'Chase', 'Frank']),
  cityEn: ({ pick }) =>
    pick(['Paris', 'London', 'Austin', 'Charlotte', 'Florence', 'Sydney', 'Jackson', 'Lincoln']),
  serial: (_, row) => String(1_000_000_000 + row * 7),
  epoch: ({ digits }) => `17${digits(8)}`,
  build: ({ digits }) => `5.${digits(1)}.0.${digits(2)}`,
  ean: ({ digits }) => `880${digits(10)}`,
  version: ({ digits }) => `10.${digits(1)}.${digits(1)}.1`,
  isbn: ({ digits }) => `97911${digits(8)}`,
  code: ({ pick, digits }) => `${pick(['A', 'B', 'C'])}${digits(3)}`,
  state: ({ pick }) => pick(['READY', 'DONE', 'FAILED']),
};
