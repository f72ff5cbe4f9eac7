/** The naming habits of model gateways, recruiting, medical records, trackers, code hosting and telephony. Written from memory, not copied. See `readSchemas`. */
export const systemHabits = `
# en_s_spend spend_logs
request_id t none
call_type t none
api_key t api_key_or_secret
spend n token_usage
total_tokens i token_usage
prompt_tokens i token_usage
startTime ts event_time
endTime ts event_time
completionStartTime ts none
model t none
model_group t none
api_base t none
user t username
metadata j free_text_with_possible_pii
cache_hit t none
cache_key t none
request_tags j none
team_id t none
end_user t username
requester_ip_address t ip_address
messages j prompt
response j completion
proxy_server_request j prompt

# en_s_spend verification_tokens
token t api_key_or_secret
key_name t none !masked key
key_alias t none
soft_budget_cooldown b none
max_budget n none
spend n token_usage
expires ts none
models t none
aliases j none
user_id t username
permissions j none
max_parallel_requests i none
tpm_limit i none
blocked b none
created_at ts record_time
created_by t none !audit column: login of the acting user

# en_s_webui chats
id t none
user_id t none !surrogate key
title t prompt
chat j prompt !arguable prompt and completion
share_id t none
archived b none
pinned b none
meta j none
folder_id t none

# en_s_webui users
name t person_name
email t email
role t none
profile_image_url t photo
api_key t api_key_or_secret
settings j none
info j none !arguable
oauth_sub t username
last_active_at i event_time

# en_s_ats candidate
candidate_id i none
site_id i none
last_name v64 person_name
first_name v64 person_name
middle_name v32 person_name
phone_home v40 phone
phone_cell v40 mobile_phone
phone_work v40 phone
address t postal_address
city v64 address_part
state v64 address_part
zip v16 address_part
source v128 none
date_available ts none
can_relocate b none
notes t free_text_with_possible_pii
key_skills t work_experience
current_employer v128 work_experience !current employer; a company name
entered_by i none
owner i none
date_created ts record_time
email1 v128 email
email2 v128 email
web_site v128 other_personal !profile url
import_id i none
is_hot b none
eeo_ethnic_type_id i other_personal
eeo_veteran_type_id i other_personal
eeo_disability_status v5 health
eeo_gender v5 gender
desired_pay v64 salary_or_financial
current_pay v64 salary_or_financial
best_time_to_call v255 none

# en_s_ats contact
contact_id i none
company_id i none
title v64 job_title
is_hot b none
left_company b none
reports_to i none
company_department_id i none

# en_s_emr patient_data
pid i none
pubpid v255 other_personal
title v255 none !salutation
language v255 none
financial v255 none
fname v255 person_name
lname v255 person_name
mname v255 person_name
DOB d date_of_birth
street v255 postal_address
postal_code v255 address_part
city v255 address_part
state v255 address_part
country_code v255 address_part
drivers_license v255 driver_license
ss v255 national_id
occupation t job_title
phone_home v255 phone
phone_biz v255 phone
phone_contact v255 phone
phone_cell v255 mobile_phone
pharmacy_id i none
status v255 other_personal
contact_relationship v255 other_personal
date ts record_time
sex v255 gender
referrer v255 none !arguable referring person
providerID i none
email v255 email
ethnoracial v255 other_personal
race v255 other_personal
religion v40 other_personal
interpretter v255 none !arguable need of an interpreter
migrantseasonal v255 none !arguable
family_size v255 other_personal
monthly_income v255 salary_or_financial
homeless v255 none !arguable
financial_review ts none
genericname1 v255 none
hipaa_mail v3 none
hipaa_voice v3 none
squad v32 none
fitness i none
mothersname v255 person_name
guardiansname v255 person_name
allow_imm_reg_use v255 none
deceased_date ts health
deceased_reason v255 health
soap_import_status i none
cmsportal_login v60 username

# en_s_emr form_vitals
bps v40 health
bpd v40 health
weight n health
height n health
temperature n health
temp_method v255 health
pulse n health
respiration n health
note v255 health
BMI n health
BMI_status v255 health
waist_circ n health
head_circ n health
oxygen_saturation n health
user v255 none !audit column: login of the acting user
groupname v255 none
authorized b none
activity b none

# en_s_code user
lower_name v255 username
name v255 username
full_name v255 person_name
email v255 email
keep_email_private b none
passwd v255 password
passwd_hash_algo v255 none
must_change_password b none
login_type i none
login_source i none
login_name v255 username
location v255 address_part
website v255 other_personal !profile url
rands v32 password
salt v32 password
language v5 none
description v255 free_text_with_possible_pii
created_unix i record_time
updated_unix i record_time
last_login_unix i event_time
max_repo_creation i none
is_admin b none
prohibit_login b none
avatar v2048 photo
avatar_email v255 email
use_custom_avatar b none
num_followers i none
num_stars i none
visibility i none

# en_s_code public_key
owner_id i none
name v255 none
fingerprint v255 none !arguable fingerprint of a key
content t none !public key (not secret)
mode i none
type i none
verified b none

# en_s_code commits
sha c40 none
author_name t person_name
author_email t email
authored_date ts event_time
committer_name t person_name
committer_email t email
committed_date ts event_time
message t free_text_with_possible_pii
trailers j none
tree_id c40 none

# en_s_tracker issues
tracker_id i none
subject v255 free_text_with_possible_pii !mail subject
description t free_text_with_possible_pii
due_date d none
category_id i none
status_id i none
assigned_to_id i none
fixed_version_id i none
author_id i none
lock_version i none
created_on ts record_time
updated_on ts record_time
start_date d none
done_ratio i none
estimated_hours n none
parent_id i none
is_private b none
closed_on ts none

# en_s_tracker users
login v255 username
hashed_password v40 password
firstname v30 person_name
lastname v255 person_name
admin b none
status i none
last_login_on ts event_time
language v5 none
auth_source_id i none
mail_notification v255 none
salt v64 password
must_change_passwd b none
passwd_changed_on ts record_time !password change time
twofa_scheme v255 none
twofa_totp_key v255 api_key_or_secret
twofa_totp_last_used_at i event_time

# en_s_pbx cdr
calldate ts event_time
clid v80 phone
src v80 phone
dst v80 phone
dcontext v80 none
channel v80 none
lastapp v80 none
lastdata v80 none
duration i none
billsec i none
disposition v45 none
accountcode v20 none
uniqueid v32 none
userfield v255 none
recordingfile v255 none
cnum v80 phone
cnam v80 person_name

# en_s_pos customers
person_id i none
first_name v255 person_name
last_name v255 person_name
gender i gender
phone_number v255 phone
email v255 email
address_1 v255 postal_address
address_2 v255 address_part
city v255 address_part
state v255 address_part
zip v255 address_part
country v255 address_part
comments t free_text_with_possible_pii
account_number v255 none !arguable customer number
taxable b none
tax_id v32 tax_or_business_id
sales_tax_code_id i none
discount n none
package_id i none
points i salary_or_financial !loyalty points
deleted b none
date ts record_time
employee_id i none
consent b none

# en_s_survey responses
token v35 api_key_or_secret
submitdate ts event_time
lastpage i none
startlanguage v20 none
seed v31 none
startdate ts event_time
datestamp ts event_time
ipaddr t ip_address
refurl t url_visited

# en_s_survey participants
participant_id v50 none
firstname t person_name
lastname t person_name
email t email
language v40 none
blacklisted v1 none
owner_uid i none
created_by i none

# en_s_event attendees
order_id i none
first_name v255 person_name
last_name v255 person_name
email v255 email
private_reference_number v255 none
is_cancelled b none
has_arrived b none
arrival_time ts event_time
reference_index i none
is_refunded b none

# en_s_bookclub volunteers
volunteer_code v8 none
full_name v80 person_name
preferred_pronouns v20 gender
emergency_contact_1 v80 person_name
emergency_contact_1_tel v20 phone
t_shirt_size v5 none
languages_spoken v100 none !arguable languages
dbs_check_date d other_personal
availability t none !arguable
date_of_last_training d none
shift_preference v20 none
driving_licence_held b driver_license !arguable flag

# en_s_fleet trips
trip_uuid u none
rider_phone v20 phone
driver_rating n other_personal
pickup_lat n geo_location
pickup_lng n geo_location
dropoff_address v200 postal_address
fare_amount n none
tip_amount n none
distance_km n none
requested_at ts event_time
accepted_at ts event_time
started_at ts event_time
surge_multiplier n none
cancellation_reason v100 free_text_with_possible_pii
license_plate v10 other_personal
odometer i none

# en_s_gov permits
applicant_name v100 person_name
applicant_mailing_address t postal_address
contractor_license_no v20 none !arguable licence of a firm
parcel_number v20 none
site_address t postal_address !org: about an organisation or place, not a natural person
zoning v10 none
valuation n none
inspector v60 person_name
inspection_result v20 none
permit_fee n none
issued_date d none
final_date d none
description_of_work t free_text_with_possible_pii

# kr_s_gov TB_PBLTRSM 공익신고
DCLR_SN i none 신고일련번호
DCLRER_NM v100 person_name 신고자명
DCLRER_TELNO v20 phone 신고자전화번호
DCLR_TTL v256 free_text_with_possible_pii 신고제목
DCLR_CN t free_text_with_possible_pii 신고내용
DCLR_PLC_NM v200 none 신고장소명
VCTM_NM v100 person_name 피해자명
VCTM_SXDS_CD c1 gender 피해자성별코드
VCTM_AGE i age 피해자나이
IDNTT_SCRTY_YN c1 none 신원보호여부
ANON_YN c1 none 익명여부
RCPT_CHNL_CD v10 none 접수채널코드
CMPL_DT ts none 완료일시
TRSF_INST_NM v100 company_name 이송기관명

# kr_s_gov TB_LIB_LOAN 도서대출
LOAN_SN i none 대출일련번호
BKCARD_NO v20 other_personal 대출증번호
USER_FLNM v100 person_name 이용자성명
BOOK_NM v300 none 도서명
AUTHR_NM v100 person_name 저자명 !public figure: author, artist or actor
LOAN_YMD c8 event_time 대출일자
RTN_PRNMNT_YMD c8 none 반납예정일자
RTN_YMD c8 none 반납일자
ARRRG_DCNT i none 연체일수
NTCN_EML v320 email 알림이메일

# kr_s_gov TB_SPRT_PRGRM 지원사업
BIZ_NM v200 none 사업명
BIZ_CN t none 사업내용
SPRT_TRGT_CN t none 지원대상내용
RCRIT_BGNG_YMD c8 none 모집시작일자
RCRIT_END_YMD c8 none 모집종료일자
SPRT_CPCT i none 지원정원
PIC_NM v100 person_name 담당자명
PIC_TELNO v20 phone 담당자전화번호
INQ_EML v320 email 문의이메일

# kr_s_hr INSA_MST
사원ID v10 none
사원명 v50 person_name
한자명 v50 person_name
외국인여부 c1 none !arguable nationality flag
생일구분 c1 none
입사구분 v10 none
최초입사일 d work_experience
그룹입사일 d work_experience
퇴직사유 v200 free_text_with_possible_pii
소속부서코드 v10 none !code of a department
직무코드 v10 job_title !code of a job title
호봉 i salary_or_financial
급여계좌은행 v20 company_name !bank name alone
본적주소 v200 postal_address
현거주지 v200 postal_address
비상연락망 v50 phone
신장 n health
체중 n health
시력_좌 n health
장애등급 v10 health
보훈번호 v20 other_personal
병역면제사유 v100 other_personal
결혼기념일 d other_personal
최종학교 v100 school
졸업구분 v10 enrollment_period
자격증명 v100 work_experience
외국어점수 n other_personal
상벌내용 t free_text_with_possible_pii
평가등급 v5 other_personal
노조가입여부 c1 other_personal
차량보유여부 c1 none
차종 v50 none
주거형태 v20 none
사진경로 v200 photo

# kr_s_svc ORDER_DELIVERY
ordNo v20 none
rcvrNm v50 person_name
rcvrHpNo v20 mobile_phone
rcvrTelNo v20 phone
rcvrZipCd c5 address_part
rcvrBaseAddr v200 postal_address
rcvrDtlAddr v200 address_part
dlvMemo v500 free_text_with_possible_pii
dlvCmpnyCd v10 none
invcNo v30 none
entrPwd v100 password 공동현관비밀번호
safeNo v20 phone 안심번호
dlvStatCd v10 none
dlvCmplDtm ts none
sndrNm v50 person_name
giftYn c1 none
pccc v20 national_id 개인통관고유부호

# kr_s_svc LOGIN_HIST
loginSeq i none
memId v20 username
loginIp v50 ip_address
loginDtm ts event_time
loginRslt c1 none
failRsn v100 none
osNm v50 user_agent
brwsNm v50 user_agent
dvcUuid v50 device_id
accessTkn v500 api_key_or_secret
refrUrl v500 url_visited
cntryCd c2 geo_location

# kr_s_svc TERMS_AGREE
memNo i none
termsCd v10 none
termsVer v10 none
agreeYn c1 none
agreeDtm ts consent_time
withdrawDtm ts opt_out_time
agreeChnl v10 none
agreeIp v50 ip_address

# kr_s_clinic 접수대장
접수번호 i none
내원일시 ts health
환자성명 v50 person_name
생년월일 d date_of_birth
성별/나이 v10 gender
주소지 v200 postal_address
연락처1 v20 phone
보험종류 v20 none
증상및내원사유 t health
활력징후 v100 health
처치내용 t health
담당간호사 v50 person_name
수납금액 n none
다음예약일 d none
`;
