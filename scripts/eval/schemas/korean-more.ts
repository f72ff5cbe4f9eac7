/** More Korean systems: public services, apps, clinics, schools, finance, plants. Invented. See `readSchemas`. */
export const koreanMore = `
# kr_m_childcare TB_CHLD 원아
CHLD_SN i none 원아일련번호
CHLD_NM v50 person_name 원아명
CHLD_BRDT c8 date_of_birth 원아생년월일
CHLD_GNDR_CD c1 gender 원아성별코드
PRNT_NM v50 person_name 학부모명
PRNT_MBL_TELNO v20 mobile_phone 학부모휴대전화번호
PRNT_JOB_NM v50 job_title 학부모직업명
CLASS_NM v50 none 반명
ENTR_YMD c8 enrollment_period 입소일자
LVE_YMD c8 enrollment_period 퇴소일자
ALRGY_CN v500 health 알레르기내용
PCKUP_PRSN_NM v50 person_name 귀가동의자명
DEVLOP_OPNN_CN t free_text_with_possible_pii 발달의견내용
MEAL_YN c1 none 급식여부

# kr_m_welfare 후원자
후원자번호 i none
후원자구분 v10 none
성명 v50 person_name
단체명 v100 company_name
주민(사업자)번호 v200 national_id
연락가능번호 v20 phone
e-mail v100 email
우편수신주소 v200 postal_address
후원금액 n none
출금계좌 v50 bank_account
예금주명 v50 person_name
예금주생년월일 c6 date_of_birth
후원시작월 c6 none
기부금영수증신청여부 c1 none
소식지수신동의 c1 none
후원중단일 d opt_out_time !arguable end of support
후원동기 v500 free_text_with_possible_pii

# kr_m_fin LOAN_APPL 대출신청
applNo v20 none 신청번호
custNm v50 person_name 고객명
rrnoEnc v200 national_id 주민번호(암호화)
mobileNo v20 mobile_phone 휴대폰번호
jobDivCd v10 job_title 직업구분코드
compNm v100 company_name 직장명
compTel v20 phone 직장전화번호
joinCompYmd c8 work_experience 입사일자
yearIncome n salary_or_financial 연소득
creditScr i salary_or_financial 신용평점
houseOwnYn c1 none 주택보유여부
loanAmt n none 신청금액
loanTerm i none 대출기간
intRate n none 적용금리
repayDay i none 상환일
acctNo v50 bank_account 입금계좌번호
creditInqAgreeDt ts consent_time 신용조회동의일시
ciVal v88 other_personal 연계정보
authTranId v50 none 인증거래번호
judgeRslt v10 none 심사결과
judgeOpinion t free_text_with_possible_pii 심사의견
branchCd v10 none 영업점코드
empNo v10 none 담당직원번호

# kr_m_factory 안전교육이수
교육일자 d none
교육과정명 v100 none
교육시간 n none
이수자 v50 person_name
이수자소속 v100 department
사번 v10 none
협력사명 v100 company_name !org: about an organisation or place, not a natural person
혈액형 v5 health
비상연락처 v20 phone
이수점수 n other_personal
강사 v50 person_name
서명 v200 other_personal
설비번호 v20 none
설비명 v100 none

# kr_m_univ TB_STDNT_INFO
STDNT_NO v10 other_personal
KORN_NM v50 person_name
ENG_NM v50 person_name
RRNO_ENC v200 national_id
CLG_NM v50 school
DEPT_MJR_NM v50 major
GRADE i school
SCHRG_STTS_CD v10 enrollment_period
ENTSCH_YMD c8 enrollment_period
GRDTN_PRNMNT_YM c6 enrollment_period
ADVSR_PROF_NM v50 person_name
TOT_GPA n other_personal
ACQS_CRDT i other_personal
SCHLSHP_AMT n salary_or_financial
DORM_ROOM_NO v10 none
BANK_ACNT_NO v50 bank_account
FORGN_YN c1 none
NTN_CD v3 other_personal
VISA_KIND_CD v10 other_personal
MLTR_CMPL_YN c1 other_personal
DSPSN_GRD v5 health
EMGC_TELNO v20 phone
EMGC_REL v20 other_personal
LST_UPD_DTM ts record_time

# kr_m_app push_token
seq i none
member_seq i none
fcm_token v300 device_id
device_os v10 user_agent
device_model v50 user_agent
app_ver v20 none
push_agree c1 none
night_push_agree c1 none
push_agree_dttm ts consent_time
last_access_dttm ts event_time
adid v50 cookie_or_session_id
reg_dttm ts record_time

# kr_m_app review
review_no i none
goods_no i none
writer_id v30 username
writer_nick v30 username
star_score n other_personal !rating by a person
review_title v200 free_text_with_possible_pii
review_cont t free_text_with_possible_pii
photo_path v300 none !arguable photo of a thing
like_cnt i none
best_yn c1 none
admin_reply t free_text_with_possible_pii
reg_ip v50 ip_address
del_yn c1 none

# kr_m_app search_log
log_seq i none
mem_no i none
keyword v200 none !search keyword
result_cnt i none
sess_id v100 cookie_or_session_id
ref_url v500 url_visited
user_agt v500 user_agent
srch_dt ts event_time

# kr_m_apt 입주민
동 v10 address_part
호 v10 address_part
세대주성명 v50 person_name
입주일 d none
소유구분 v10 none
가족수 i other_personal
휴대폰1 v20 mobile_phone
휴대폰2 v20 mobile_phone
인터폰번호 v20 none !arguable
차량번호1 v20 other_personal
차종 v50 none
반려동물 v50 none
관리비자동이체계좌 v50 bank_account
전출일 d none
민원이력 t free_text_with_possible_pii
동대표여부 c1 none

# kr_m_court 사건
사건번호 v30 none
사건명 v100 none
원고 v50 person_name
피고 v50 person_name
소송대리인 v50 person_name
재판부 v50 none
청구취지 t free_text_with_possible_pii
변론기일 ts none
선고일 d none
판결주문 t free_text_with_possible_pii
소가 n none
피고인주소 v200 postal_address
전과기록 t other_personal
담당판사 v50 person_name

# kr_m_menu TB_MENU
MENU_ID v20 none 메뉴ID
MENU_NM v100 none 메뉴명
UP_MENU_ID v20 none 상위메뉴ID
MENU_URL v200 none 메뉴URL
MENU_DC v500 none 메뉴설명
ICON_NM v50 none 아이콘명
AUTH_CD v10 none 권한코드
MENU_LVL i none 메뉴레벨
DSPLY_YN c1 none 노출여부
REGR_ID v20 none 등록자ID !audit column: id of the acting user
REG_DTTM ts record_time 등록일시

# kr_m_sensor TB_SENSOR_DATA 센서측정
SENSOR_ID v20 none 센서ID
MSRMT_DT ts none 측정일시 !arguable record time
TMPRT n none 온도
HMDTY n none 습도
VIBR n none 진동
EQPMT_NM v100 none 설비명
ALARM_YN c1 none 알람여부
LINE_CD v10 none 라인코드
SRLNO v50 none 시리얼번호

# kr_m_emp 강사정보
강사코드 v10 none
강사명 v50 person_name
강의과목 v50 none
최종학력 v50 school
주요경력 t work_experience
강사료 n salary_or_financial
은행 v20 none !bank name alone
계좌 v50 bank_account
소개 t free_text_with_possible_pii
프로필사진 v300 photo
인스타그램 v100 username !social handle
위촉일 d work_experience
해촉일 d work_experience
출강요일 v20 none
`;
