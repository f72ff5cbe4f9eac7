/** Korean business systems: Hangul names, romanised Korean, eight-character legacy, camelCase. Invented. See `readSchemas`. */
export const koreanBusiness = `
# kr_biz_legacy HRPM0010
PMEMPNO c8 none 사원번호
PMKORNM v20 person_name 한글성명
PMENGNM v40 person_name 영문성명
PMCHNNM v20 person_name 한자성명
PMJUMIN c13 national_id 주민번호
PMSEX c1 gender 성별
PMBIRTH c8 date_of_birth 생년월일
PMSOLAR c1 none 음양구분
PMHPNO v20 mobile_phone 핸드폰
PMTELNO v20 phone 집전화
PMZIP c6 address_part 우편번호
PMADDR1 v100 postal_address 기본주소
PMADDR2 v100 address_part 상세주소
PMDEPT c6 none 부서코드 !code of a department
PMJIKGUB c3 job_title 직급코드 !code of a job title
PMIPSADT c8 work_experience 입사일
PMTOISADT c8 work_experience 퇴사일
PMBONBONG n salary_or_financial 본봉
PMSUDANG n salary_or_financial 수당합계
PMBANKCD c3 none 급여은행 !bank name alone
PMGYEJWA v30 bank_account 급여계좌
PMKYOLHON c1 other_personal 결혼여부
PMBYUNGYUK c2 other_personal 병역구분
PMJONGGYO c2 other_personal 종교
PMHYULAEK c2 health 혈액형
PMJANGAE c1 health 장애여부
PMCHWIMI v50 free_text_with_possible_pii 취미
PMSAJIN v200 photo 사진파일
PMBIGO v200 free_text_with_possible_pii 비고
PMREGDT c14 record_time 등록일시
PMUPDDT c14 record_time 수정일시

# kr_biz_roman tbl_gogaek
gogaek_beonho i none
gogaek_myeong v50 person_name
irum v50 person_name
juso v200 postal_address
sangse_juso v200 address_part
upyeon_beonho v6 address_part
jeonhwa_beonho v20 phone
hyudaepon v20 mobile_phone
saengnyeonworil c8 date_of_birth
seongbyeol c1 gender
bimilbeonho v100 password
hoesa_myeong v100 company_name
buseo v50 department
jikwi v50 job_title
gyejwa_beonho v50 bank_account
deungnokil d record_time
bigo t free_text_with_possible_pii
sangpum_myeong v100 none
suryang i none
gagyeok n none

# kr_biz_insurance 보험계약
계약번호 v20 none
증권번호 v20 none
상품코드 v10 none
상품명 v100 none
계약자명 v50 person_name
계약자주민번호 v200 national_id
계약자연락처 v20 phone
피보험자명 v50 person_name
피보험자생년월일 c8 date_of_birth
피보험자성별 c1 gender
피보험자직업 v50 job_title
피보험자와의관계 v20 other_personal
수익자명 v50 person_name
과거병력 t health
흡연여부 c1 health
보험료 n none
납입주기 v10 none
보험시작일 d none
보험종료일 d none
자동이체계좌 v50 bank_account
예금주 v50 person_name
모집인코드 v10 none
모집인명 v50 person_name
계약상태 v10 none
청약일자 d none

# kr_biz_shop 주문내역
주문번호 v20 none
주문자명 v50 person_name
주문자이메일 v100 email
주문자휴대폰 v20 mobile_phone
받는사람 v50 person_name
받는사람연락처 v20 phone
배송지우편번호 c5 address_part
배송지주소 v200 postal_address
배송지상세주소 v200 address_part
배송요청사항 v500 free_text_with_possible_pii
상품번호 i none
상품명 v200 none
옵션명 v100 none
주문수량 i none
상품금액 n none
배송비 n none
할인금액 n none
사용포인트 n salary_or_financial !loyalty points
결제수단 v20 none
결제금액 n none
카드사명 v20 credit_card !card brand
카드번호 v30 credit_card
할부개월 i none
현금영수증번호 v30 phone !arguable cash receipt number
환불은행 v20 none !bank name alone
환불계좌번호 v30 bank_account
환불예금주 v50 person_name
송장번호 v20 none
택배사 v20 company_name !org: about an organisation or place, not a natural person
주문상태 v10 none
주문일시 ts none
결제일시 ts none
배송완료일시 ts none
주문IP v20 ip_address

# kr_biz_hospital 진료기록
차트번호 v20 other_personal
환자명 v50 person_name
환자주민번호 v200 national_id
보호자연락처 v20 phone
진료과 v20 department !org: about an organisation or place, not a natural person
진료일 d health
주치의 v50 person_name
주증상 t health
진단코드 v10 health
진단명 v200 health
처방내용 t health
검사결과 t health
알레르기 v200 health
수술이력 t health
가족력 t health
복용약물 v200 health
입원일 d health
퇴원일 d health
보험유형 v10 none
본인부담금 n none
간호기록 t health

# kr_biz_academy 수강생
학번 v10 other_personal
학생명 v50 person_name
영문이름 v50 person_name
학교 v50 school
학년 i school
반 i none
전공학과 v50 major
입학년월 c6 enrollment_period
졸업예정일 d enrollment_period
학적상태 v10 enrollment_period
학부모성함 v50 person_name
학부모휴대폰 v20 mobile_phone
중간고사점수 n other_personal
총평점 n other_personal
출결현황 v10 event_time !arguable attendance
상담메모 t free_text_with_possible_pii
등록금 n salary_or_financial
장학금구분 v10 none
강의실 v20 none
과목명 v50 none

# kr_biz_counsel TB_COUNSEL 상담
counselNo i none
custNm v50 person_name 고객명
custHp v20 mobile_phone 고객 휴대폰
custTel v20 phone 고객 전화
custEmail v100 email 고객 이메일
counselTitle v200 free_text_with_possible_pii 상담 제목
counselCn t free_text_with_possible_pii 상담 내용
counselType v10 none 상담 유형
counselorId v20 username 상담원 ID
counselorNm v50 person_name 상담원명
recFilePath v300 none 녹취파일경로 !arguable recording
callStartDt ts event_time 통화시작일시
callEndDt ts event_time 통화종료일시
procStat v10 none 처리상태
satisScore i other_personal 만족도점수 !rating by a person
regDt ts record_time 등록일시
regId v20 none 등록자ID !audit column: id of the acting user
delYn c1 none 삭제여부

# kr_biz_b2b 거래처
거래처코드 v10 none
거래처명 v100 company_name
사업자등록번호 v12 tax_or_business_id
법인등록번호 v14 tax_or_business_id
대표자명 v50 person_name
업태 v50 industry
종목 v50 industry
대표전화 v20 phone !org: about an organisation or place, not a natural person
팩스 v20 phone !fax number
담당자 v50 person_name
담당자직책 v20 job_title
담당자부서 v50 department
담당자휴대폰 v20 mobile_phone
담당자이메일 v100 email
세금계산서이메일 v100 email
사업장주소 v200 postal_address !org: about an organisation or place, not a natural person
여신한도 n none
거래개시일 d none
결제조건 v50 none
신용등급 v5 none !org: about an organisation or place, not a natural person
비고 t free_text_with_possible_pii

# kr_biz_llm TB_AI_CHAT_LOG AI 대화 로그
chat_id v36 none 대화ID
user_id v20 username 사용자ID
question_cn t prompt 질문내용
answer_cn t completion 답변내용
input_token_cnt i token_usage 입력토큰수
output_token_cnt i token_usage 출력토큰수
model_nm v50 none 모델명
resp_time_ms i none 응답시간
client_ip v50 ip_address 접속IP
req_dt ts event_time 요청일시
use_amt n token_usage 사용금액

# kr_biz_realty 임대차계약
임대인 v50 person_name
임대인주민번호 v200 national_id
임차인 v50 person_name
임차인연락처 v20 phone
물건지주소 v200 postal_address !org: about an organisation or place, not a natural person
보증금 n none
월세 n none
계약시작일 d none
계약만료일 d none
중개업소명 v100 company_name !org: about an organisation or place, not a natural person
공인중개사 v50 person_name
특약사항 t free_text_with_possible_pii
면적 n none
층수 i none

# kr_biz_travel 예약자명단
예약번호 v20 none
예약자 v50 person_name
여권영문명 v50 person_name
여권번호 v20 passport
여권만료일 d passport !passport expiry date
국적 v20 other_personal
동반자수 i none
탑승객명 v50 person_name
항공편명 v10 none
출발일시 ts none
도착지 v50 none
좌석번호 v5 none
특별요청 t free_text_with_possible_pii
마일리지번호 v20 other_personal !loyalty number

# kr_biz_config 환경설정
설정키 v50 none
설정값 v200 none
설정명 v100 none
설명 v500 none
정렬순서 i none
사용유무 c1 none
변경자 v50 person_name
변경일 d record_time

# kr_biz_stock 재고현황
품목코드 v20 none
품명 v100 none
규격 v50 none
단위 v10 none
창고명 v50 none
입고수량 i none
출고수량 i none
현재고 i none
안전재고 i none
최종입고일 d none
제조사 v100 company_name !org: about an organisation or place, not a natural person
원산지 v50 none
유통기한 d none
바코드 v20 none
담당자 v50 person_name
`;
