import { givenSyllables } from './given-names.ts';

/**
 * A Korean name, of three syllables: the surnames that nineteen in twenty people carry (census 2015, Statistics Korea;
 * choice unverified). The rare ones begin too many words.
 */
export const namePattern =
  '(?:[김이박최정강조윤장임한오서신권황안송전홍유류고문양손배백허남심노하곽성차주우구민나진][가-힣]{2}|(?:남궁|황보|제갈|선우|독고)[가-힣]{1,2})';

/** First halves of nouns that begin with a surname, and what they end in: an 이용자 is nobody. */
export const nouns: ReadonlySet<string> = new Set(
  `이동 이용 이상 이관 이전 이월 이직 이민 이름 이메 이후 이중 이벤 이자 이사 이수 이체 이혼 이미 이달 이번 이행 이의 이유
  박스 박람 최근 최종 최초 최대 최소 최고 최신 최저 정기 정상 정정 정산 정보 정확 정리 정식 정회 정가 정교 정비 정부 정책 정미 정유 정규 정원 정렬
  강원 강남 강북 강화 강의 강사 강연 강제 강조 조정 조회 조치 조합 조건 조사 조립 조선 조언 조교 조기 조용 윤곽 윤활 장기 장애 장비 장소 장치 장착 장거
  임시 임대 임차 임직 임의 임상 임무 한정 한글 한국 한번 한도 한자 오전 오후 오류 오기 오픈 오늘 오프 서명 서류 서비 서버 서면 서울 서식 서술 서예
  신규 신청 신고 신원 신분 신용 신속 신입 신제 신문 신축 권한 권리 권고 권장 황제 안내 안전 안정 안건 안심 송금 송신 송장 송부 송달 전화 전달 전환 전용 전문 전송 전체 전산 전자 전기
  전주 전라 전국 전액 전월 전일 전부 전입 전출 전세 전시 전동 전공 전역 홍보 홍삼 홍차 유선 유효 유의 유료 유무 유통 유상 유지 유형 유사 유치 유아 유저 유경 류마 고객 고정 고시 고용 고지 고장 고급 고민 고소 고등
  문의 문자 문서 문제 문화 문구 문항 문장 양식 양도 양수 양호 양육 양주 손상 손님 손해 손실 배송 배달 배정 배우 배포 배터 배관 백업 백화 허가 허용 남부 남성 남자 남은 남양 심사 심의 심야 노출 노동 노약 노선 노후 노인
  하자 하단 하나 하반 하루 하차 하청 성명 성함 성공 성능 성별 성인 성분 성실 차량 차단 차액 차기 차후 차이 차감 주문 주소 주의 주차 주중 주말 주유 주민 주요 주간 주야 주택 우선 우편 우수 우대 우체 우리 구매 구성 구입 구독 구간 구형 구분 구조 구청
  민원 민사 민간 민감 나머 나중 나이 진행 진단 진료 진입 진상 진주 진학 진도 소유 지원 지정`
    .trim()
    .split(/\s+/),
);
export const nounEnds: ReadonlySet<string> = new Set(
  '자인원주생시건후상로용화지안서도가은이의만일소님장재요기고나면중을를에과와함됨분사부명및내전금품류식형별비료물처차권간점율률성'.split(
    '',
  ),
);
/** Further nouns that are made like names. */
export const nameLikes: ReadonlySet<string> = new Set(
  `강아지 송아지 오소리 우주선 우주복 우주인 우승자 유권자 정복자 구원자 구세주 노숙자 신학자 인도자 전도자 송화자 이주민 하수인 유태인 유인원
  유람선 유리창 유리병 유원지 유동성 유명세 유도등 정수기 정수리 전성기 성수기 구석기 심리학 성리학 심정지 진원지 진수일 양로원 고아원 민영화 양성화 전기세 주민세
  양자리 오미자 구설수 하소연 손수건 이슬람 이슬점 문자열 노하우 오로지 오로라 차라리 신주소 구주소 전학일 전도일 임용일 임명일 배란일 안식일 주호소 주상병 이완기
  서서명 고인명`
    .trim()
    .split(/\s+/),
);

/** Ends that names hardly have and adverbs, places and cases often. */
export const rareEnds: ReadonlySet<string> = new Set('로시도용상의만요를을과와'.split(''));

/**
 * Whether what stands where a name may stand is one.
 * @param typical how many of its given syllables must be of those that names are made of
 */
export function isKoreanName(name: string, typical: 1 | 2): boolean {
  if (nouns.has(name.slice(0, 2)) && nounEnds.has(name.slice(2, 3))) return false;
  if (typical === 2 && rareEnds.has(name.at(-1) as string)) return false;
  if (nameLikes.has(name)) return false;
  const given = [...(name.length > 3 || compound.test(name) ? name.slice(2) : name.slice(1))];
  return given.filter((one) => givenSyllables.includes(one)).length >= Math.min(typical, given.length);
}

export const compounds = '(?:남궁|황보|제갈|선우|독고)';
const compound = new RegExp(`^${compounds}`);

const hangulWord = /[가-힣]+/g;
const whole = new RegExp(`^${namePattern}$`, 'u');

/** Where words of a short text that is no sentence (a key, the name of a file or column) are names of people: `홍길동_이력서`. */
export function findKoreanNames(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { 0: word, index } of text.matchAll(hangulWord))
    if (whole.test(word) && isKoreanName(word, 2)) found.push({ start: index, end: index + word.length });
  return found;
}
