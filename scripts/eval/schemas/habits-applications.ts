/** The naming habits of boards, shops, mailing, learning, personnel and identity software. Written from memory, not copied. See `readSchemas`. */
export const applicationHabits = `
# en_h_forum members
id_member i none
member_name v80 username
real_name v80 person_name
passwd v64 password
password_salt v255 password
email_address v255 email
birthdate d date_of_birth
website_title v255 none !arguable title of a homepage
website_url v255 url_visited !profile url
personal_text v255 free_text_with_possible_pii
usertitle v255 none !arguable custom title
signature t free_text_with_possible_pii
member_ip v255 ip_address
member_ip2 v255 ip_address
secret_question v255 password !security question
secret_answer v64 password !security answer
date_registered i record_time
last_login i event_time
posts i none
karma_good i none
time_offset n none
total_time_logged_in i none
validation_code v10 api_key_or_secret
buddy_list t none !arguable list of friends
avatar v255 photo
warning i none
lngfile v255 none
is_activated i none

# en_h_forum posts
id_msg i none
id_topic i none
poster_time i event_time !send time
poster_name v255 person_name !arguable poster name
poster_email v255 email
poster_ip v255 ip_address
subject v255 free_text_with_possible_pii !mail subject
body t free_text_with_possible_pii
modified_time i record_time
modified_name v255 none !audit column: login of the acting user
smileys_enabled b none
likes i none

# en_h_blog comments
comment_ID i none
comment_post_ID i none
comment_author t person_name
comment_author_email v100 email
comment_author_url v200 other_personal !profile url
comment_author_IP v100 ip_address
comment_date ts record_time !chat time
comment_content t free_text_with_possible_pii
comment_karma i none
comment_approved v20 none
comment_agent v255 user_agent
comment_type v20 none

# en_h_mail contacts
date_added ts record_time
created_by_user v191 person_name !audit column: login of the acting user
checked_out ts none
checked_out_by_user v191 person_name !audit column: login of the acting user
points i none !arguable lead points
last_active ts event_time
internal t none
social_cache t other_personal
date_identified ts none !arguable
preferred_profile_image v191 photo
title v191 none !salutation
firstname v191 person_name
lastname v191 person_name
company v191 company_name
position v191 job_title
email v191 email
phone v191 phone
mobile v191 mobile_phone
address1 v191 postal_address
address2 v191 address_part
city v191 address_part
zipcode v191 address_part
timezone v191 none
country v191 address_part
fax v191 phone
preferred_locale v191 none
attribution n none
website v191 other_personal !profile url
facebook v191 username !social handle

# en_h_mail email_stats
email_id i none
lead_id i none
email_address v191 email
date_sent ts event_time
is_read b none
is_failed b none
viewed_in_browser b none
date_read ts event_time
tracking_hash v191 none !arguable tracking hash
retry_count i none
source v191 none
tokens t none
open_count i none
last_opened ts event_time
open_details t user_agent !arguable details of opens

# en_h_mail page_hits
redirect_id i none
tracking_id v191 cookie_or_session_id
date_hit ts event_time
date_left ts event_time
country v191 geo_location
region v191 geo_location
city v191 geo_location
isp v191 none
organization v191 company_name !arguable organisation of an IP
code i none
referer t url_visited
url t url_visited
url_title v191 url_visited
user_agent t user_agent
remote_host v191 ip_address
page_language v191 none
browser_languages t user_agent

# en_h_learn user
auth v20 none
confirmed b none
policyagreed b none
suspended b none
username v100 username
password v255 password
idnumber v255 national_id
firstname v100 person_name
lastname v100 person_name
email v100 email
emailstop b none
phone1 v20 phone
phone2 v20 phone
institution v255 company_name
department v255 department
address v255 postal_address
city v120 address_part
country v2 address_part
lang v30 none
calendartype v30 none
theme v50 none
timezone v100 none
firstaccess i event_time
lastaccess i event_time
lastlogin i event_time
currentlogin i event_time
lastip v45 ip_address
secret v15 api_key_or_secret
picture i photo
description t free_text_with_possible_pii
mailformat i none
maildigest i none
trackforums b none
timecreated i record_time
timemodified i record_time
imagealt v255 none
lastnamephonetic v255 person_name
alternatename v255 person_name

# en_h_learn grade_grades
itemid i none
userid i none
rawgrade n other_personal
rawgrademax n none
finalgrade n other_personal
hidden i none
locked i none
feedback t free_text_with_possible_pii
overridden i none
excluded i none

# en_h_hr employee
emp_number i none
employee_id v50 none
emp_lastname v100 person_name
emp_firstname v100 person_name
emp_middle_name v100 person_name
emp_nick_name v100 person_name
emp_smoker b health
ethnic_race_code v13 other_personal
emp_birthday d date_of_birth
nation_code i other_personal
emp_gender i gender
emp_marital_status v20 other_personal
emp_ssn_num v100 national_id
emp_sin_num v100 national_id
emp_other_id v100 none
emp_dri_lice_num v100 driver_license
emp_dri_lice_exp_date d driver_license
emp_military_service v100 other_personal
emp_status i none
job_title_code i none !code of a job title
eeo_cat_code i none
work_station i none
emp_street1 v100 postal_address
emp_street2 v100 address_part
city_code v100 address_part
coun_code v100 address_part
provin_code v100 address_part
emp_zipcode v20 address_part
emp_hm_telephone v50 phone
emp_mobile v50 mobile_phone
emp_work_telephone v50 phone
emp_work_email v50 email
sal_grd_code v13 none !arguable code of a pay grade
joined_date d work_experience
emp_oth_email v50 email
termination_id i none
custom1 v250 none

# en_h_hr emp_basicsalary
emp_number i none
sal_grd_code i none !arguable code of a pay grade
currency_id v6 none
ebsal_basic_salary v100 salary_or_financial
payperiod_code v13 none
salary_component v100 none !arguable component
comments v255 free_text_with_possible_pii

# en_h_shop customer
id_customer i none
id_gender i gender
company v255 company_name
siret v14 tax_or_business_id
ape v6 industry
firstname v255 person_name
lastname v255 person_name
email v255 email
passwd v255 password
last_passwd_gen ts record_time !password change time
birthday d date_of_birth
newsletter b none
ip_registration_newsletter v15 ip_address
newsletter_date_add ts consent_time
optin b none
website v128 other_personal !profile url
outstanding_allow_amount n none
show_public_prices b none
max_payment_days i none
secure_key v32 api_key_or_secret
note t free_text_with_possible_pii
active b none
is_guest b none
date_add ts record_time
date_upd ts record_time
reset_password_token v40 api_key_or_secret

# en_h_shop address
id_address i none
alias v32 none
company v255 company_name
lastname v255 person_name
firstname v255 person_name
address1 v128 postal_address
address2 v128 address_part
postcode v12 address_part
city v64 address_part
other t free_text_with_possible_pii
phone v32 phone
phone_mobile v32 mobile_phone
vat_number v32 tax_or_business_id
dni v16 national_id

# en_h_identity user_entity
id v36 none
email v255 email
email_constraint v255 email
email_verified b none
enabled b none
federation_link v255 none
first_name v255 person_name
last_name v255 person_name
realm_id v255 none
username v255 username
created_timestamp i record_time
service_account_client_link v255 none
not_before i none

# en_h_identity events
event_time i event_time
client_id v255 none
details_json v2550 free_text_with_possible_pii
error v255 none
ip_address v255 ip_address
session_id v255 cookie_or_session_id
type v255 none
user_id v255 none !surrogate key

# en_h_social accounts
username v255 username
domain v255 none
private_key t api_key_or_secret
public_key t none !public key (not secret)
note t free_text_with_possible_pii
display_name v255 person_name
uri v255 none !arguable uri of an account
avatar_file_name v255 photo
avatar_content_type v255 none
avatar_remote_url v255 photo
header_file_name v255 none
locked b none
memorial b none
moved_to_account_id i none
last_webfingered_at ts none
followers_url v255 none
also_known_as t username !arguable
suspended_at ts none

# en_h_social users
email v255 email
encrypted_password v255 password
reset_password_token v255 api_key_or_secret
reset_password_sent_at ts record_time
sign_in_count i none
current_sign_in_at ts event_time
last_sign_in_at ts event_time
current_sign_in_ip ip ip_address
confirmation_token v255 api_key_or_secret
confirmed_at ts record_time
confirmation_sent_at ts record_time
unconfirmed_email v255 email
locale v255 none
encrypted_otp_secret v255 api_key_or_secret
consumed_timestep i none
otp_required_for_login b none
last_emailed_at ts none
otp_backup_codes t api_key_or_secret
invite_id i none
chosen_languages t none
remember_created_at ts record_time
sign_up_ip ip ip_address

# en_h_analytics log_visit
idvisit i none
idsite i none
idvisitor by cookie_or_session_id
visit_last_action_time ts event_time
config_id by device_id
location_ip by ip_address
user_id v200 username
visit_first_action_time ts event_time
visit_goal_buyer i none
visitor_returning i none
visitor_count_visits i none
visit_total_time i none
referer_keyword v255 url_visited
referer_name v255 url_visited
referer_type i none
referer_url t url_visited
location_browser_lang v20 user_agent
config_browser_engine v10 user_agent
config_browser_name v40 user_agent
config_device_brand v100 user_agent
config_os c3 user_agent
visitor_localtime ts event_time
config_resolution v18 user_agent
config_cookie b none
location_city v255 geo_location
location_country c3 geo_location
location_latitude n geo_location

# en_h_llmchat message
messageId v40 none
conversationId v40 none
user v40 username
parentMessageId v40 none
sender v40 none !arguable sender is a role
text t free_text_with_possible_pii !arguable prompt or completion
isCreatedByUser b none
endpoint v40 none
tokenCount i token_usage
finish_reason v20 none
summary t completion !arguable summary by a model
feedback t free_text_with_possible_pii

# en_h_workflow app_runs
workflow_run_id u none
inputs t prompt
outputs t completion
query t prompt
answer t completion
message_tokens i token_usage
answer_tokens i token_usage
message_unit_price n none
total_price n token_usage
provider_response_latency n none
from_end_user_id u none
from_account_id u none
from_source v20 none
currency v10 none
elapsed_time n none
total_tokens i token_usage
exceptions_count i none

# en_h_desk tickets
number v60 none
title v250 free_text_with_possible_pii
note t free_text_with_possible_pii
first_response_at ts none
last_contact_at ts event_time
last_contact_agent_at ts none !arguable
last_owner_update_at ts record_time
escalation_at ts none
pending_time ts none
time_unit n none

# en_h_desk customers
login v100 username
firstname v100 person_name
lastname v100 person_name
email v255 email
image v100 photo
web v100 other_personal !profile url
password v120 password
phone v100 phone
fax v100 phone !fax number
mobile v100 mobile_phone
department v200 department
street v120 postal_address
zip v100 address_part
city v100 address_part
vip b none
verified b none
last_login ts event_time
source v200 none
login_failed i none
out_of_office b none
out_of_office_start_at d none
preferences t none

# en_h_erp res_partner
name v128 person_name
display_name v128 person_name
vat v32 tax_or_business_id
website v128 none !profile url
function v128 job_title
street v128 postal_address
street2 v128 address_part
zip v24 address_part
email v128 email
phone v32 phone
mobile v32 mobile_phone
is_company b none
company_name v128 company_name
comment t free_text_with_possible_pii
partner_latitude n geo_location
partner_longitude n geo_location
date_localization d none
email_normalized v128 email
phone_sanitized v32 phone
signup_token v64 api_key_or_secret
signup_expiration ts none
credit_limit n salary_or_financial
create_date ts record_time
write_date ts record_time
color i none
lang v10 none
tz v40 none

# en_h_erp hr_employee
private_street v128 postal_address
private_email v128 email
ssnid v32 national_id
sinid v32 national_id
identification_id v32 national_id
passport_id v32 passport
permit_no v32 other_personal
visa_no v32 other_personal
visa_expire d none !arguable visa date
emergency_contact v64 person_name
emergency_phone v32 phone
km_home_work i none
barcode v32 none
pin v32 password
departure_description t free_text_with_possible_pii
departure_date d work_experience
study_field v64 major
study_school v64 school
certificate v32 school
place_of_birth v64 other_personal
country_of_birth v64 other_personal
children i other_personal
spouse_complete_name v64 person_name
spouse_birthdate d date_of_birth
marital v20 other_personal
job_title v64 job_title
work_phone v32 phone
mobile_phone v32 mobile_phone
work_location v64 none
vehicle v32 none !arguable
`;
