import { pairs, wordList, wordSet } from '../word-list.ts';

/** Words that romanised names are put together from, beside the government's standard words. */
export const compounds = wordList(`
  이름 성명 성함 별명 별칭 실명 본명 한글 영문 한자 성별 나이 연령 생일 생년 생년월일 생월 생일자 주민 주민번호 주민등록번호 주민등록 외국인 여권 여권번호 면허 면허번호
  운전면허 운전면허번호 사업자 사업자번호 사업자등록번호 법인 법인번호 번호 비밀번호 비번 암호 아이디 회원 회원명 회원번호 고객 고객명 고객번호 사용자 이용자 가입자 탈퇴 탈퇴자
  관리자 담당자 책임자 작성자 등록자 수정자 승인자 결재자 신청자 신청인 지원자 대상자 수신자 발신자 수취인 수령인 받는사람 보내는사람 받는 보내는 사람 주문자 구매자 판매자
  예금주 명의자 소유자 소유주 임차인 임대인 매도인 매수인 세입자 집주인 세대주 보호자 보증인 대리인 대표자 대표 계약자 피보험자 수익자 환자 의사 간호사 주치의 담당의 원장
  약사 직원 사원 강사 교사 교수 선생 선생님 학생 학부모 아버지 어머니 부모 자녀 배우자 가족 형제 동거인 친구 기사 배달 배달원 운전자 조종사 상담 상담자 상담원 상담사
  방문자 방문객 손님 투숙객 참가자 참석자 응모자 당첨자 추천인 소개자 후원자 기부자 조합원 신도 교인 성도
  전화 전화번호 집전화 휴대폰 휴대전화 휴대폰번호 핸드폰 핸드폰번호 손전화 연락처 비상연락처 팩스 이메일 메일 우편 우편번호 주소 집주소 상세주소 기본주소 도로명주소 도로명 지번 지번주소
  거주지 본적 고향 출생지 국적 국가 시도 시군구 읍면동 동명 건물명 위도 경도 위치 좌표
  회사 회사명 업체 업체명 상호 상호명 거래처 거래처명 제조사 제조업체 공급처 납품처 판매처 부서 부서명 소속 소속부서 직급 직위 직책 직무 직종 직업 업종 업태 담당업무
  입사 입사일 입사일자 퇴사 퇴사일 퇴사일자 퇴직 퇴직일 재직 재직기간 근무 근무처 근무기간 경력 경력사항 경력기간 자격증 자격 학력 학교 학교명 학과 전공 학년 학번 학점 성적 졸업 졸업일 입학 입학일
  이력서 자기소개 자기소개서 자소서 급여 월급 연봉 기본급 수당 상여금 퇴직금 임금 시급 소득 재산 부채 대출금 대출 보증금 월세 계좌 계좌번호 은행 은행명 통장 카드 카드번호 유효기간
  희망연봉 희망 본인부담 본인부담금 진료비 보험료 잔액 포인트 적립금
  키 신장 체중 몸무게 혈액형 혈압 맥박 체온 시력 청력 병명 상병 주상병 부상병 상병명 진단 진단명 진료 진료과 처방 처방전 투약 약품 복용 알레르기 알러지 장애 장애등급 병력 과거력 가족력 흡연 음주 임신 수술
  수술명 입원 퇴원 내원 외래 증상 검사 검사결과 접종 예방접종 건강 건강상태 종교 결혼 혼인 결혼여부 병역 군번 계급 취미 특기 노조 정당 전과 보훈 경조 경조사 가정환경 환경 진로
  사진 서명 도장 지문 인감 차량 차량번호 차번호 차종 동의 동의일 동의일자 동의일시 수신 수신동의 수신거부 거부 철회 접속 접속일시 마지막 최종 최근 로그인 방문 방문일 가입 가입일 가입일자 등록 등록일 등록일자 등록일시
  담임 담임교사 휴학 복학 자퇴 제적 편입 장학금 등록금 수강료 기숙사 출결 결석 지각 학기 훈련 발령 승진 파견 휴직 복직 징계 포상 연차 휴가 출장 출근 퇴근
  외출 조퇴 민원인 민원내용 신고자 신고내용 피해자 가해자 목격자 세대원 수급자 장애인 독거 보험 증권번호 사고내용 예약자 임산부 주치의사 종교명
  수정 수정일 수정일자 수정일시 생성 생성일시 변경 삭제 신청 신청일 접수 접수일 처리 완료 일자 일시 일수 날짜 시간 시각 기간 시작 종료 시작일 종료일
  내용 제목 비고 메모 설명 사유 특이사항 문의 문의내용 답변 질문 의견 후기 요청사항 요구사항 상태 구분 유형 종류 여부 코드 순번 금액 가격 단가 수량 합계 상품 상품명 제품 제품명 품목 품명 주문 주문번호 배송 배송지 결제 결제일 판매
  재고 창고 설비 매물 부동산 택배 이용 사용 관리 기관 기관명 게시판 공지 분류 가족수 부양 부양가족 학생수 인원 진료일시 기록 이력 정보 상세 내역 목록
  승인 평가 보낸 받을 받은 상대방 신랑 신부 심판 감독 선수 단장 소장 교장 교감 반장 조장 팀장 점장 지점장 센터장 지국장 구역장 지역장 선장 이장 회장 부회장 총무 사장 이사장 위원장 조합장
  소대장 중대장 대대장 지휘관 부서장 본부장 부대장 설교자 평정자 피평정자 평가자 심사자 검토자 위생사 치위생사 요양보호사 사회복지사 정비사 미용사 조리사 변호사 판사 목사 장로 권사 집사 전도사
  상주 고인 유족 어르신 원아 아동 수하인 송하인 화주 선주 점주 견주 업주 건물주 주인 후보자 당선자 유권자 수용가 독자 구독자 발송자 인수자 인계자 검수자 검사자 작업자 운영자 중개사 간병인 봉사자 자원봉사자
  수혜자 채권자 채무자 의뢰인 증인 피고인 보유자 입주민 입주자 입소자 출입자 응시자 수험생 원생 교육생 훈련생 장병 병사 조합원명 근로자 노무자 발명자 출원인 저자 역자 제보자 신고인
  법원 병원 약국 대리점 가맹점 점포 매장 판매점 구매처 공급사 협력사 보험사 제조 제조원 학원 유치원 어린이집 교회 본사 지국 대학 대학교 초등학교 중학교 고등학교 출신학교 출신교 공업사 정비소 숙박업소
  지급액 지급합계 공제 공제액 실지급액 차인지급액 식대 야근수당 연장수당 국민연금 건강보험 고용보험 산재보험 갑근세 소득세 지방소득세 주민세 원금 이율 이자율 한도 출자 출자금 분담금 부담금 기여금 누계 매입 매입가
  평가금액 체결 수수료 본세 가산세 체납 체납액 미납 미납액 과표 과세표준 회비 관리비 헌금 후원 후원금 기부 기부금 약정 신용 신용등급 신용점수 수급 잔원금 잔여원금 기여 부담 분양 면허구분 예치금 일당 노임 보수 상환 연체 연체액
  혈당 접종일 백신 백신명 예진 이상반응 용법 용량 처치 치료 배변 식사 수면 기분 주호소 고혈압 당뇨 조제 질환 기저질환 지병 간호 식이 낮잠 장애구분 요양 요양등급 요양일지 예진표 문진 건강검진
  학적 전입 전출 석차 등급 합부 합격 합격여부 세특 교과 교과목 수강 강의 성적표 생활기록부 출석 결시 지도교수
  적요 특약 특약사항 개요 용도 소견 총평 요청 목표 계획 건의 제안 신고 요지 처리결과 상담결과 방문목적 여행지 목적지 행선지 연고지 본가 자택
  받는분 받으실분 보낸분 보내는분 보내시는분 사번 비상연락 세례 세례일 헌금액 장학 장학구분 직분 연소득 환급금 설계사 소개인 동반자 동승자 인솔자 지도자 퇴직사유 면접 지원분야 희망급여 희망직종 업무
  퇴직연금 상여 연차수당 소득구분 소득분위 복약 병실 병동 소견서 진단서 검사명 수술일 마취 통증 체질 신체 신체검사 장기요양 요양기관 약제비 치료비
  가맹 비상 수요 수용 예금 입금 출금 거래 융자 여신 적금 잔고 급여대장 투표 선거 후보 행사 강습 경기 기수 조직 전표 세금계산서 계약 청구 수납 납부 부과 환급 시설 점검 정산 예산 지출 집행
`);

/** Words whose sound another has as well, by the letters in which they are mostly written. */
export const spelt: ReadonlyMap<string, string> =
  pairs(`jigeup 지급|jigup 지급|siljigeup 실지급액|siljigup 실지급액|sangdae 상대|sunap 수납|geonbo 건강보험
  |gukmin 국민|kukmin 국민|goyong 고용|sanjae 산재|geongang 건강|geumyeo 급여|gumyeo 급여|gapgeunse 갑근세|chobang 처방|yongbup 용법|hyeolaek 혈액형
  |chong 총|sodeuk 소득|uisa 의사`);

/** What people do who are named by it alone: `GIAN_NM` is the 기안자's name. Of other doings a name is a title. */
export const doings: ReadonlySet<string> = wordSet(
  '담당 대표 보낸 보내는 받을 받는 받은 처리 답변 신청 접수 등록 수정 작성 승인 결재 확인 기안 예금 입금 수령 수취 주문 예약 의뢰 발의 요청 문의 추천 소개 납부 신고 방문 보호 책임 구매 발신 발송 검토 대리 운전 가입 입주 소유 임대 임차 검수 인수 인계 응모 당첨 후원 기부 결제 상대 수용 수요 비상',
);

/** Latin words before Korean ones: `FIRST_JINRYO_DT`, `CUST_DAMDANG`. */
export const latinStarts: ReadonlyMap<string, string> = pairs(
  'first 최초|last 최종|next 다음|cust 고객|emp 직원|bf 변경전|af 변경후|bef 변경전|aft 변경후|tot 총|new 신규|old 이전',
);

/** Syllables that end a Korean compound. */
export const koreanEnds = wordList('명 자 인 일 수 액 료 비 처 지 원 사 주 율 값 별 일시 코드 여부 내용');

/** Syllables that stand as a word of their own after the first: `SANGDAM_JA`, `SINCHUNG_IN`. */
export const singles = wordList('명 자 인 일 수 액 료 처 지 원 사 주 비 금 약 회');

/** English and standard abbreviations that end romanised names. */
export const latinEnds: ReadonlyMap<string, string> =
  pairs(`nm 명|name 명|no 번호|num 번호|cd 코드|code 코드|dt 일시|dtm 일시|tm 시각|date 일자|ymd 일자|de 일자|cn 내용|yn 여부|img 사진|image 사진|photo 사진|file 파일|amt 금액|cnt 수
  |tel 전화번호|telno 전화번호|hp 휴대폰번호|mobile 휴대폰번호|addr 주소|address 주소|id 아이디|memo 메모|email 이메일|gb 구분|gubun 구분|info 정보|url URL|tot 합계
  |qty 수량|grd 등급|dg 등급|ym 년월|txt 내용|stat 상태|zip 우편번호|sex 성별|birth 생년월일|bizno 사업자번호|phone 전화번호|fax 팩스|biz 사업자번호|yg 연금|bh 보험`);

/** English words, and such as are at home in programs, that sound like Korean ones. */
export const elsewhere: ReadonlySet<string> = wordSet(
  'model modern label into memo were fail since pair bail onto refer fair code fecha rafael kodu guli giri deli carno imsi currbal bank',
);
