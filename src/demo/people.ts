import { Random } from './random.ts';

/**
 * People who do not exist: surnames by their share in the census, given names put together from syllables, mobile
 * numbers from a range that is not handed out (010-0…), mail at the domains that RFC 2606 keeps for examples.
 */
export interface Person {
  readonly name: string;
  readonly email: string;
  readonly mobile: string;
  readonly company: string;
  readonly department: string;
  readonly title: string;
  readonly industry: string;
  readonly birthDate: string;
  readonly address: string;
  readonly school: string;
  readonly major: string;
}

/** Surname, romanised, and its share in per mille (census of 2015, statistics Korea; unverified figures). */
const surnames: readonly (readonly [string, string, number])[] = [
  ['김', 'kim', 215],
  ['이', 'lee', 147],
  ['박', 'park', 84],
  ['최', 'choi', 47],
  ['정', 'jung', 43],
  ['강', 'kang', 24],
  ['조', 'cho', 21],
  ['윤', 'yoon', 21],
  ['장', 'jang', 20],
  ['임', 'lim', 17],
  ['한', 'han', 15],
  ['오', 'oh', 15],
  ['서', 'seo', 15],
  ['신', 'shin', 15],
  ['권', 'kwon', 14],
  ['황', 'hwang', 14],
  ['안', 'ahn', 14],
  ['송', 'song', 14],
];
const weight = surnames.reduce((sum, [, , share]) => sum + share, 0);

const first = [...'가나다라민서지도하은유현재우준시태영'];
const second = [...'람빈솔결윤호진아린찬슬봄율온결담'];
const companies = [
  '가온물산',
  '나래소프트',
  '다솜전자',
  '라온데이터',
  '마루건설',
  '보람제약',
  '새론로지스',
  '한빛금속',
  '(주)두루헬스',
  '주식회사 미리내',
];
const departments = [
  '경영지원팀',
  '전략기획실',
  '개발1팀',
  '영업본부',
  '마케팅팀',
  '인사팀',
  '데이터분석팀',
  '구매팀',
];
const titles = ['사원', '대리', '과장', '차장', '부장', '팀장', '이사', '본부장', '선임연구원'];
const industries = ['제조업', '금융업', '유통업', '건설업', '정보통신업', '의료', '교육', '물류'];
const districts = ['서울특별시 가온구', '경기도 나래시 다솜구', '부산광역시 마루구', '대전광역시 보람구'];
const schools = ['가온대학교', '나래대학교', '다솜과학기술대학교', '라온여자대학교'];
const majors = ['컴퓨터공학', '경영학', '통계학', '국어국문학', '전자공학', '심리학'];

/** People who left the newsletter at the service that sends it. */
export function leavers(): Person[] {
  const random = new Random(71);
  return Array.from({ length: 12 }, (_, serial) => makePerson(random, 90_000 + serial));
}

export function makePerson(random: Random, serial: number): Person {
  const [surname, roman] = pickSurname(random);
  const mobile = `010-0${random.digits(3)}-${random.digits(4)}`;
  const birth = [1965 + random.int(38), 1 + random.int(12), 1 + random.int(28)];
  return {
    name: surname + random.pick(first) + random.pick(second),
    email: `${roman}.${random.pick(['j', 'm', 's', 'h', 'y'])}${serial}@${random.pick(['example.com', 'example.org', 'example.net'])}`,
    mobile,
    company: random.pick(companies),
    department: random.pick(departments),
    title: random.pick(titles),
    industry: random.pick(industries),
    birthDate: birth.map((part) => String(part).padStart(2, '0')).join('-'),
    address: `${random.pick(districts)} ${random.pick(['미리내로', '한울대로', '새싹길'])} ${1 + random.int(200)}`,
    school: random.pick(schools),
    major: random.pick(majors),
  };
}

function pickSurname(random: Random): readonly [string, string, number] {
  let at = random.int(weight);
  for (const surname of surnames) {
    at -= surname[2];
    if (at < 0) return surname;
  }
  return surnames[0]!;
}
