/** A last look, written after all rules: systems of every kind, Korean and English. Invented. See `readSchemas`. */
export const lastLook = `
# kr_z_pension 연금가입자
가입자번호 v20 other_personal
가입자성명 v50 person_name
실거주지주소 v200 postal_address
자격취득일 d none !arguable business date
자격상실일 d none !arguable business date
상실사유 v100 free_text_with_possible_pii
기준소득월액 n salary_or_financial
납부월수 i none
체납금액 n salary_or_financial
사업장명칭 v100 company_name
수급권자구분 v10 none
장애연금등급 v5 health
배우자성명 v50 person_name
압류여부 c1 none
이메일수신여부 c1 none

# kr_z_police 교통사고접수
접수일련번호 i none
사고일시 ts none
사고장소 v200 none !arguable place of an accident
가해차량번호 v20 other_personal
가해운전자 v50 person_name
가해자연령 i age
가해자면허번호 v20 driver_license
음주수치 n health
피해자성명 v50 person_name
피해자성별 v5 gender
부상정도 v20 health
목격자연락처 v20 phone
사고경위 t free_text_with_possible_pii
보험사명 v50 company_name !org: about an organisation or place, not a natural person
처리경찰관 v50 person_name

# kr_z_std TB_EDU_APLY 교육신청
EDU_APLY_SN i none
APLY_PRSN_NM v100 person_name
APLY_PRSN_BRDT c8 date_of_birth
OGDP_NM v100 company_name
OGDP_DEPT_NM v100 department
JBPS_NM v50 job_title
CONTACT_TELNO v20 phone
EML_ADDR v320 email
EDU_CRS_NM v200 none
FNL_ACBG_CD v10 school
APLY_MTV_CN v4000 free_text_with_possible_pii
CMPTN_YN c1 none
EVL_SCR n other_personal
VHCL_NO v20 other_personal
BRWSR_INFO v500 user_agent
APLY_DT ts event_time

# kr_z_std TB_DNTN_HSTRY
DNTN_SN i none
DNTR_NM v100 person_name
DNTR_RRNO v200 national_id
DNTN_AMT n none
STLM_MTHD_CD v10 none
CARD_NO v200 credit_card
CARD_VLDTRM c4 credit_card
ACNT_OWNR_NM v100 person_name
RCPT_ISU_YN c1 none
DNTN_DT ts none !arguable event
CANCL_RSN_CN v1000 free_text_with_possible_pii

# kr_z_camel memberProfile
memberUid v40 username !surrogate key
realName v50 person_name
nickname v50 username
phoneNum v20 phone
emailAddr v100 email
birthday c8 date_of_birth
sexType c1 gender
profileImg v300 photo
introText v500 free_text_with_possible_pii
hobby v200 free_text_with_possible_pii
weddingDay d other_personal
jobName v50 job_title
homeAddr1 v200 postal_address
homeAddr2 v200 address_part
homeZip v6 address_part
recvSmsYn c1 none
recvMailYn c1 none
joinRoute v20 none
lastVisitTime ts event_time
leaveTime ts opt_out_time
leaveReason v500 free_text_with_possible_pii
kakaoUid v50 username
pushKey v300 device_id
carNo v20 other_personal
heightCm n health
memberGrade v10 none

# kr_z_sheet 견적문의
문의번호 i none
업체명(상호) v100 company_name
담당자성함/직급 v50 person_name
휴대폰번호 v20 mobile_phone
유선전화 v20 phone
메일 v100 email
희망납기 d none
예산 n none
문의내용 t free_text_with_possible_pii
첨부파일 v300 none
유입경로 v50 url_visited
개인정보동의 v5 none
접수일 d none
담당영업 v50 person_name
진행상태 v20 none

# kr_z_llm ai_usage
user_no i none
model_cd v30 none
usr_prompt t prompt
llm_answer t completion
sys_prompt t prompt
in_tokens i token_usage
out_tokens i token_usage
bill_amt n token_usage
sess_key v100 cookie_or_session_id
cli_ip v50 ip_address
blocked_yn c1 none
pii_detect_cnt i none
call_dttm ts event_time

# kr_z_ops 서버목록
서버명 v50 none
호스트명 v100 none
IP v50 ip_address
OS v50 none
용도 v100 none
관리부서 v50 department
운영자(정) v50 person_name
운영자(부) v50 person_name
root암호 v100 password
도입일 d none
유지보수업체 v100 company_name !org: about an organisation or place, not a natural person
비고 t free_text_with_possible_pii

# en_z_clinic appointments
appt_id i none
pt_first v40 person_name
pt_last v40 person_name
pt_dob d date_of_birth
pt_mobile v20 mobile_phone
reason_for_visit t health
provider_name v80 person_name
insurance_group_no v20 other_personal
copay n none
telehealth_link v300 none
appt_date ts health
no_show b none
triage_notes t health
last_bp_reading v10 health
referral_source v40 none

# en_z_gym memberships
member_name v80 person_name
barcode v20 none
waiver_signed_at ts consent_time
emergency_name v80 person_name
emergency_phone v20 phone
body_weight n health
fitness_goal v200 free_text_with_possible_pii !arguable goal
membership_type v20 none
monthly_fee n none
billing_day i none
bank_sort_code v8 bank_account
bank_acc_no v10 bank_account
frozen_until d none
cancelled_on d opt_out_time
locker_no v5 none
photo_filename v100 photo

# en_z_saas workspace_users
workspace_id u none
user_email v120 email
display_name v80 person_name
job_function v60 job_title
avatar_color v10 none
invited_by_email v120 email
invite_token v64 api_key_or_secret
sso_subject v120 username
last_active ts event_time
notification_prefs j none
timezone v40 none
mfa_enabled b none
mfa_secret_encrypted t api_key_or_secret
signup_ip ip ip_address
signup_referrer v500 url_visited
utm_medium v40 none
tos_accepted_at ts consent_time
churned_at ts opt_out_time !arguable
lifetime_value n none
seats i none

# en_z_dating profiles
profile_uuid u none
screenname v40 username
about_me t free_text_with_possible_pii
gender_preference v20 other_personal
looking_for v40 none !arguable
religion v30 other_personal
smokes v10 health
drinks v10 health
body_type v20 health
education_level v40 school
height_in i health
ethnicity v30 other_personal
kids v20 other_personal
zodiac v15 none !arguable
last_known_lat n geo_location
last_known_lon n geo_location
photo_urls t photo
phone_hash v64 phone
instagram_handle v40 username !social handle
birth_dt d date_of_birth
salary_band v20 salary_or_financial

# en_z_legacy EMPMAST
EMPNUM v8 none
EMPLNAME v30 person_name
EMPFNAME v30 person_name
EMPMI c1 person_name
EMPSSNO c9 national_id
EMPBDATE c8 date_of_birth
EMPHDATE c8 work_experience
EMPTDATE c8 work_experience
EMPADDR1 v40 postal_address
EMPADDR2 v40 address_part
EMPCITY v30 address_part
EMPSTATE c2 address_part
EMPZIP v9 address_part
EMPHPHONE v12 phone
EMPSAL n salary_or_financial
EMPDEPT v4 department !code of a department
EMPTITLE v30 job_title
EMPRACE c1 other_personal
EMPMARST c1 other_personal
EMPSTAT c1 none

# en_z_marine vessels
imo_number v10 none
vessel_name v80 none
flag_state v40 none
call_sign v10 none
master_name v80 person_name
gross_tonnage n none
last_port v60 none
eta ts none
crew_count i none
owner_company v100 company_name !org: about an organisation or place, not a natural person

# en_z_genai chat_turns
turn_id u none
thread_id u none
role v20 none
user_text t prompt
bot_text t completion
retrieved_chunks j free_text_with_possible_pii !arguable
tokens_in i token_usage
tokens_out i token_usage
usd_cost n token_usage
thumbs_up b none
feedback_text t free_text_with_possible_pii
created ts record_time
client_fingerprint v64 device_id
geo_ip_country c2 geo_location

# en_z_hr reviews
reviewer_name v80 person_name
reviewee_name v80 person_name
overall_score n other_personal
strengths t free_text_with_possible_pii
areas_for_improvement t free_text_with_possible_pii
goals_next_year t free_text_with_possible_pii
promotion_recommended b none
salary_increase_pct n salary_or_financial
signed_on d none
calibration_notes t free_text_with_possible_pii
`;
