/** The naming habits of Korean boards, shops, public frameworks and in-house systems. Written from memory, not copied. See `readSchemas`. */
export const koreanHabits = `
# kr_h_board member
mb_no i none
mb_id v20 username
mb_password v255 password
mb_name v255 person_name
mb_nick v255 username
mb_nick_date d none !arguable date of a change
mb_email v255 email
mb_homepage v255 other_personal !profile url
mb_level i none
mb_sex c1 gender
mb_birth v255 date_of_birth
mb_tel v255 phone
mb_hp v255 mobile_phone
mb_certify v20 none
mb_adult i age
mb_dupinfo v255 other_personal
mb_zip1 c3 address_part
mb_zip2 c3 address_part
mb_addr1 v255 postal_address
mb_addr2 v255 address_part
mb_addr_jibeon v255 postal_address !address type flag R/J
mb_signature t free_text_with_possible_pii
mb_recommend v255 username
mb_point i salary_or_financial !loyalty points
mb_today_login ts event_time
mb_login_ip v255 ip_address
mb_datetime ts record_time
mb_ip v255 ip_address
mb_leave_date v8 opt_out_time
mb_intercept_date v8 none
mb_email_certify ts none !arguable time of a check
mb_memo t free_text_with_possible_pii
mb_mailling i none
mb_sms i none
mb_open i none
mb_profile t free_text_with_possible_pii
mb_memo_cnt i none
mb_1 v255 none

# kr_h_board shop_order
od_id i none
od_name v20 person_name
od_email v100 email
od_tel v20 phone
od_hp v20 mobile_phone
od_zip1 c3 address_part
od_addr1 v100 postal_address
od_addr2 v100 address_part
od_deposit_name v20 person_name
od_b_name v20 person_name
od_b_tel v20 phone
od_b_hp v20 mobile_phone
od_b_addr1 v100 postal_address
od_memo t free_text_with_possible_pii
od_cart_count i none
od_cart_price i none
od_send_cost i none
od_receipt_price i none
od_bank_account v255 bank_account
od_receipt_time ts none
od_coupon i none
od_shop_memo t free_text_with_possible_pii
od_status v255 none
od_settle_case v255 none
od_invoice v255 none
od_invoice_time ts none
od_time ts record_time
od_ip v25 ip_address
od_pwd v255 password
od_casseqno v255 none

# kr_h_egov GNRLMBER
MBER_ID v20 username 회원ID
PASSWORD v200 password 비밀번호
PASSWORD_HINT v100 password 비밀번호힌트 !security question
PASSWORD_CNSR v100 password 비밀번호정답 !security answer
IHIDNUM v200 national_id 주민등록번호
MBER_NM v50 person_name 회원명
ZIP v6 address_part 우편번호
ADRES v100 postal_address 주소
AREA_NO v4 phone 지역번호
MBER_STTUS v15 none 회원상태
DETAIL_ADRES v100 address_part 상세주소
END_TELNO v4 phone 끝전화번호
MBTLNUM v20 mobile_phone 이동전화번호
GROUP_ID c20 none 그룹ID
MBER_FXNUM v20 phone 회원팩스번호
MBER_EMAIL_ADRES v50 email 회원이메일주소
MIDDLE_TELNO v4 phone 중간전화번호
SBSCRB_DE ts record_time 가입일자
SEXDSTN_CODE c1 gender 성별코드
ESNTL_ID c20 none 고유ID
LOCK_AT c1 none 잠금여부
LOCK_CNT i none 잠금회수
LOCK_LAST_PNTTM ts record_time 잠금최종시점

# kr_h_egov ENTRPRSMBER
ENTRPRS_MBER_ID v20 username 기업회원ID
ENTRPRS_SE_CODE c8 none 기업구분코드
BIZRNO v10 tax_or_business_id 사업자등록번호
JURIRNO v13 tax_or_business_id 법인등록번호
CMPNY_NM v60 company_name 회사명
CXFC v50 person_name 대표이사
ENTRPRS_MBER_PASSWORD v200 password 기업회원비밀번호
APPLCNT_NM v50 person_name 신청자명
APPLCNT_IHIDNUM v200 national_id 신청자주민등록번호
APPLCNT_EMAIL_ADRES v50 email 신청자이메일주소
INDUTY_CODE c1 industry 업종코드

# kr_h_egov DAMMAP 지식맵
ORGNZT_ID c20 none 조직ID
KNWLDG_TY_CODE c3 none 지식유형코드
EXPERT_ID v20 username 전문가ID !surrogate key
KNWLDG_NM v60 none 지식명
KNWLDG_CN t free_text_with_possible_pii 지식내용
KNWLDG_EVL c3 none 지식평가
COLCT_DE c20 none 수집일자
EVL_DE c20 none 평가일자

# kr_h_egov SCHDUL 일정
SCHDUL_ID c20 none 일정ID
SCHDUL_SE c1 none 일정구분
SCHDUL_NM v255 free_text_with_possible_pii 일정명
SCHDUL_CN t free_text_with_possible_pii 일정내용
SCHDUL_PLACE v255 none 일정장소
SCHDUL_BGNDE v20 none 일정시작일자
SCHDUL_ENDDE v20 none 일정종료일자
SCHDUL_IPCR_CODE c1 none 일정중요도코드
REPTIT_SE_CODE c1 none 반복구분코드
ATCH_FILE_ID c20 none 첨부파일ID

# kr_h_mall users
idx i none
userid v30 username
userpw v100 password
username v30 person_name
userhp v20 mobile_phone
usertel v20 phone
useremail v100 email
zipcode v7 address_part
addr v200 postal_address
addr_detail v200 address_part
birth v10 date_of_birth
gender v2 gender
sms_yn c1 none
email_yn c1 none
reg_date ts record_time
last_date ts event_time !arguable
visit_cnt i none
out_date ts opt_out_time
out_reason t free_text_with_possible_pii
sns_type v10 none
sns_id v100 username
recommend_id v30 username
bank_name v20 company_name !bank name alone
bank_num v30 bank_account
bank_owner v20 person_name
biz_no v12 tax_or_business_id
biz_name v50 company_name
biz_ceo v20 person_name
biz_type v50 industry
biz_item v50 industry
grade i none

# kr_h_mall goods
goods_no i none
goods_nm v200 none
goods_cd v30 none
goods_price n none
fixed_price n none
goods_content t none
maker_nm v50 company_name !org: about an organisation or place, not a natural person
origin_nm v50 none
brand_cd v20 none
stock_cnt i none
order_cnt i none
hit_cnt i none
goods_weight n none
make_ymd d none
launch_ymd d none
delivery_sno i none
reg_dt ts record_time
mod_dt ts record_time

# kr_h_group tb_appr_doc 결재문서
doc_id v20 none 문서ID
doc_title v200 free_text_with_possible_pii 문서제목
drafter_nm v50 person_name 기안자명
draft_dept_nm v50 department 기안부서명
draft_dt ts record_time 기안일시
appr_line t none 결재선 !arguable list of people
appr_opinion t free_text_with_possible_pii 결재의견
doc_body t free_text_with_possible_pii 문서본문
secu_grade v10 none 보안등급
keep_period v10 none 보존기간

# kr_h_group tb_vacation 휴가신청
vac_id i none 휴가ID
emp_no v10 none 사번
emp_nm v50 person_name 사원명
vac_type v10 none 휴가종류
vac_reason v500 health 휴가사유 !leave reason may reveal health
start_ymd c8 none 시작일자
end_ymd c8 none 종료일자
remain_days n none 잔여일수
contact_no v20 phone 비상연락처

# kr_h_group tb_visitor 방문객
visit_sn i none 방문일련번호
visitor_nm v50 person_name 방문자명
visitor_co v100 company_name 방문자소속
visitor_hp v20 mobile_phone 방문자연락처
car_no v20 other_personal 차량번호
visit_purpose v200 free_text_with_possible_pii 방문목적 !arguable purpose
enter_dt ts event_time 입실일시
exit_dt ts event_time 퇴실일시
host_emp_nm v50 person_name 접견자명
badge_no v20 none 출입증번호

# kr_h_pay tb_payroll 급여
pay_ym c6 none 급여년월
emp_no v10 none 사번
base_pay n salary_or_financial 기본급
ot_pay n salary_or_financial 연장근로수당
meal_pay n salary_or_financial 식대
bonus_pay n salary_or_financial 상여
np_amt n salary_or_financial 국민연금
hi_amt n salary_or_financial 건강보험료
income_tax n salary_or_financial 소득세
ded_sum n salary_or_financial 공제합계
real_pay n salary_or_financial 실지급액
bank_cd v3 none 은행코드
acct_no v30 bank_account 계좌번호
acct_holder v50 person_name 예금주

# kr_h_app users
userSeq i none
loginId v50 username
loginPw v200 password
userName v50 person_name
nickName v50 username
phoneNo v20 phone
birthYmd c8 date_of_birth
genderCd c1 gender
ciValue v88 other_personal
diValue v64 other_personal
deviceToken v300 device_id
osType v10 user_agent
appVersion v20 none
marketingYn c1 none
marketingAgreeDt ts consent_time
pushYn c1 none
lastLoginDt ts event_time
loginFailCnt i none
withdrawYn c1 none
withdrawDt ts opt_out_time
withdrawReason v500 free_text_with_possible_pii
profileImgUrl v300 photo
regDt ts record_time
uptDt ts record_time
joinPath v20 none
addrSido v50 address_part
addrGugun v50 address_part

# kr_h_sheet 설문응답
타임스탬프 ts event_time
성함 v50 person_name
소속(회사/학교) v100 company_name
직책 v50 job_title
휴대전화(-없이) v20 mobile_phone
이메일주소 v100 email
참가경로 v50 none
식사여부 v10 none
알러지유무 v200 health
기타문의 t free_text_with_possible_pii
개인정보수집및이용동의 v10 none
만족도 i other_personal !rating by a person
추천의향 i other_personal !rating by a person

# kr_h_sheet 회원명단
연번 i none
회원구분 v10 none
성명 v50 person_name
생년월일(6자리) v10 date_of_birth
휴대전화번호 v20 mobile_phone
자택주소 v200 postal_address
우편물수령지 v200 postal_address
직장(학교)명 v100 company_name
입회일 d record_time
회비납부여부 v10 none
회비 n none
추천회원 v50 person_name
비고란 t free_text_with_possible_pii

# kr_h_sheet 차량운행일지
운행일자 d none
차량번호 v20 other_personal
운전자 v50 person_name
출발지 v100 none
도착지 v100 none
운행목적 v200 none
주행전거리 i none
주행후거리 i none
주유량 n none
확인자 v50 person_name

# kr_h_sheet 도서목록
도서번호 v20 none
도서명 v200 none
저자명 v100 person_name !public figure: author, artist or actor
출판사명 v100 company_name !org: about an organisation or place, not a natural person
발행년도 c4 none
분류기호 v20 none
소장위치 v50 none
대출가능여부 c1 none
등록번호 v20 none
정가 n none

# kr_h_sheet 시설점검표
점검번호 i none
점검일 d none
점검자 v50 person_name
시설명 v100 none
점검항목 v200 none
점검결과 v100 none
조치사항 t free_text_with_possible_pii
이상유무 c1 none
사진 v200 none !arguable photo of a thing
다음점검일 d none

# kr_h_ai tb_prompt_hist 프롬프트이력
hist_id i none 이력ID
emp_id v20 username 사원ID !employee number
prompt_cn t prompt 프롬프트내용
completion_cn t completion 생성내용
prompt_tk_cnt i token_usage 프롬프트토큰수
tot_tk_cnt i token_usage 총토큰수
llm_model_nm v50 none LLM모델명
resp_ms i none 응답소요시간
filter_yn c1 none 필터링여부
mask_prompt_cn t prompt 마스킹프롬프트내용
reg_dt ts event_time 요청일시
`;
