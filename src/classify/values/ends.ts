/** Ends of the names of shops, workshops and firms. */
const firmEnds: ReadonlySet<string> = new Set(
  `마트 유통 식품 산업 상회 상점 공업 기업 무역 철강 정밀 기계 중공업 엔지니어링 디자인 미디어 가구 패션 어패럴 푸드 푸드빌 농장 농원 축산 수산 물류 통상 통운 택배
    인터내셔널 코리아 그룹 본점 지점 카페 커피 식당 분식 국밥 치킨 피자 베이커리 제과 빵집 떡집 반점 횟집 갈비 포차 호텔 펜션 모텔 리조트 게스트하우스 스튜디오 미용실 헤어샵
    헤어 네일 꽃집 화원 플라워 서점 문고 출판사 출판 문구 공방 공인중개사 부동산 세탁소 주유소 편의점 약국 의원 치과 병원 동물병원 학원 어린이집 유치원 체육관 헬스장
    피트니스 창고 센터 모터스 자동차 카센터 정비 렌터카 여행사 투어 항공 해운 조선 제지 섬유 화장품 코스메틱 뷰티 통신 텔레콤 은행 증권 카드 캐피탈 생명 화재 손해보험
    법무법인 회계법인 세무법인 조합 농협 협동조합 전자 전기 건설 종합건설 토건 설비 조경 물산 상사 소프트 테크 시스템 시스템즈 솔루션 솔루션즈 네트웍스 컴퍼니 엔터테인먼트 필름
    픽쳐스 스토어 백화점 아울렛`
    .trim()
    .split(/\s+/),
);
const longestEnd = Math.max(...[...firmEnds].map(({ length }) => length));

/** What is studied, by its end; departments of hospitals and offices end alike. */
const study = /^[가-힣A-Za-z·]{2,18}(?:과|학부|전공|계열|[가-힣]학)$/;

/** A branch: `라온커피 가온역점`. */
const branch = /^\S{2,20} \S{1,10}점$/;

/** Counts Hangul names by how they end. Goods, places and offices end alike: what a column is called must say more. */
export class EndTally {
  private firms = 0;
  private studies = 0;

  add(value: string): void {
    if (isFirm(value)) this.firms++;
    if (study.test(value)) this.studies++;
  }

  absorb(other: EndTally): void {
    this.firms += other.firms;
    this.studies += other.studies;
  }

  profile(): EndProfile {
    return { firms: this.firms, studies: this.studies };
  }
}

export interface EndProfile {
  /** Inspected values that end as firms are called, */
  readonly firms: number;
  /** and as departments that teach. */
  readonly studies: number;
}

function isFirm(value: string): boolean {
  for (let length = 2; length <= longestEnd && length < value.length; length++)
    if (firmEnds.has(value.slice(-length))) return true;
  return branch.test(value);
}
