/**
 * Tables named in the words and abbreviations of Korea's common standard terms for public data (공공데이터 공통표준용어), with and
 * without comments. Invented. See `readSchemas` for the form.
 */
export const koreanStandard = `
# kr_std_civil TB_CVLCPT_APLY 민원신청
CVLCPT_APLY_SN i none 민원신청일련번호
APLCNT_FLNM v100 person_name 신청인성명
APLCNT_RRNO v200 national_id 신청인주민등록번호
APLCNT_BRDT c8 date_of_birth 신청인생년월일
APLCNT_TELNO v20 phone 신청인전화번호
APLCNT_MBL_TELNO v20 mobile_phone 신청인휴대전화번호
APLCNT_EML_ADDR v320 email 신청인이메일주소
APLCNT_ZIP c5 address_part 신청인우편번호
APLCNT_ADDR v200 postal_address 신청인주소
APLCNT_DADDR v200 address_part 신청인상세주소
AGT_FLNM v100 person_name 대리인성명
APLCNT_REL_CD v10 other_personal 신청인관계코드
CVLCPT_TTL v256 free_text_with_possible_pii 민원제목
CVLCPT_CN t free_text_with_possible_pii 민원내용
PRCS_RSLT_CN t free_text_with_possible_pii 처리결과내용
PRCS_STTS_CD v10 none 처리상태코드
PIC_FLNM v100 person_name 담당자성명
PIC_DEPT_NM v100 department 담당자부서명
RCPT_DT ts none 접수일시
PRCS_DDLN_YMD c8 none 처리기한일자
ATCH_FILE_SN i none 첨부파일일련번호
PRVC_CLCT_AGRE_YN c1 none 개인정보수집동의여부
PRVC_CLCT_AGRE_DT ts consent_time 개인정보수집동의일시
FRST_REG_DT ts record_time 최초등록일시
FRST_RGTR_ID v20 none 최초등록자아이디 !audit column: id of the acting user
LAST_MDFCN_DT ts record_time 최종수정일시
LAST_MDFR_ID v20 none 최종수정자아이디 !audit column: id of the acting user

# kr_std_bare TB_USER
USER_ID v20 username
USER_NM v100 person_name
PSWD v256 password
PSWD_ERR_CNT i none
RRNO v200 national_id
FRNO v200 national_id
PSPRTNO v20 passport
DRVG_LCNS_NO v20 driver_license
SXDST_CD c1 gender
BRDT c8 date_of_birth
AGE i age
NTLTY_CD v3 other_personal
TELNO v20 phone
FXNO v20 phone
MBTLNO v20 mobile_phone
EML_ADDR v320 email
ZIP c5 address_part
ROAD_NM_ADDR v200 postal_address
LOTNO_ADDR v200 postal_address
DADDR v200 address_part
CO_NM v100 company_name
BRNO v10 tax_or_business_id
CRNO v13 tax_or_business_id
DEPT_NM v100 department
JBPS_NM v50 job_title
JBGD_NM v50 job_title
TPBIZ_NM v50 industry
BANK_NM v50 company_name !bank name alone
ACTNO v200 bank_account
DPSTR_NM v100 person_name
CRCD_NO v200 credit_card
CRTFC_KEY v200 api_key_or_secret
IP_ADDR v50 ip_address
MAC_ADDR v20 mac_address
LAST_LGN_DT ts event_time
JOIN_YMD c8 record_time
WHDWL_DT ts opt_out_time
WHDWL_RSN v500 free_text_with_possible_pii
USE_YN c1 none
SORT_SEQ i none
RMRK v1000 free_text_with_possible_pii
REG_DT ts record_time
MDFCN_DT ts record_time

# kr_std_family TB_FMLY_DTL 가족상세
EMP_NO v10 none 사원번호
FMLY_SN i none 가족일련번호
FMLY_REL_CD v10 other_personal 가족관계코드
FMLY_FLNM v100 person_name 가족성명
FMLY_RRNO v200 national_id 가족주민등록번호
DCSD_YN c1 none 사망여부
CHBT_YMD c8 none 출산일자 !arguable health
DSPSN_YN c1 health 장애인여부
DSBLTY_GRD_CD v10 health 장애등급코드
LVTGT_YN c1 none 동거여부
SPRT_YN c1 none 부양여부
RMRK_CN v1000 free_text_with_possible_pii 비고내용

# kr_std_edu TB_ACBG_INFO 학력정보
EMPNO v10 none
ACBG_SN i none
SCHL_NM v100 school
SCHL_SE_CD v10 none
MJR_NM v100 major
MTCLTN_YMD c8 enrollment_period
GRDTN_YMD c8 enrollment_period
DGR_NM v50 school
CRR_CN v4000 work_experience
SCR n other_personal

# kr_std_health TB_HLTH_SRNG 건강검진
MDEXM_SN i none 건강검진일련번호
EXMN_TRPR_NM v100 person_name 검사대상자명
BDHGT n health 신장
BDWGT n health 체중
BP_HGHVL n health 수축기혈압
BP_LWVL n health 이완기혈압
BLDTYP_CD v5 health 혈액형코드
DSS_NM v200 health 질병명
MDCN_NM v200 health 복용의약품명
SMK_YN c1 health 흡연여부
DRNK_YN c1 health 음주여부
EXMN_YMD c8 health 검사일자
MDCINST_NM v100 company_name 의료기관명
OPNN_CN t health 의사소견내용

# kr_std_visit TB_CNTN_LOG 접속로그
CNTN_LOG_SN i none 접속로그일련번호
CNTN_USER_ID v20 username 접속사용자아이디
CNTN_IP_ADDR v50 ip_address 접속IP주소
CNTN_URL_ADDR v2000 url_visited 접속URL주소
CNTN_DT ts event_time 접속일시
SESN_ID v100 cookie_or_session_id 세션아이디
BRWSR_NM v50 user_agent 브라우저명
OPRS_NM v50 user_agent 운영체제명
REFR_URL_ADDR v2000 url_visited 참조URL주소
MENU_NO i none 메뉴번호
DMND_PARAM_CN t free_text_with_possible_pii 요청파라미터내용
RSPNS_TM i none 응답시간
PRCS_SE_CD v10 none 처리구분코드

# kr_std_wlfr TB_WLFR_RCPNT 복지수급자
RCPNT_MNG_NO v20 other_personal 수급자관리번호
RCPNT_NM v100 person_name 수급자명
HSHLDR_NM v100 person_name 세대주명
HSHLDR_REL_NM v50 other_personal 세대주관계명
MRG_YN c1 other_personal 혼인여부
MLTR_CD v10 other_personal 병역코드
RLGN_NM v50 other_personal 종교명
INCM_AMT n salary_or_financial 소득금액
GIVE_BANK_CD v10 none 지급은행코드 !bank name alone
GIVE_ACTNO v200 bank_account 지급계좌번호
GIVE_AMT n salary_or_financial 지급금액
SPRT_BGNG_YMD c8 none 지원시작일자
SPRT_END_YMD c8 none 지원종료일자
CTPV_NM v50 address_part 시도명
SGG_NM v50 address_part 시군구명
EMD_NM v50 address_part 읍면동명
PHOTO_FILE_NM v200 photo 사진파일명
SIGN_FILE_NM v200 other_personal 서명파일명
VHRNO v20 other_personal 차량등록번호
LA n geo_location 위도
LO n geo_location 경도

# kr_std_code TB_COM_CD 공통코드
CD_GROUP_ID v20 none 코드그룹아이디
CD_ID v20 none 코드아이디
CD_NM v100 none 코드명
CD_EXPLN v1000 none 코드설명
UP_CD_ID v20 none 상위코드아이디
SORT_SEQ i none 정렬순서
USE_YN c1 none 사용여부
RGTR_NM v100 person_name 등록자명
REG_DT ts record_time 등록일시

# kr_std_facility TB_FCLT_INFO 시설정보
FCLT_SN i none 시설일련번호
FCLT_NM v100 none 시설명
FCLT_SE_NM v50 none 시설구분명
FCLT_ADDR v200 postal_address 시설주소 !org: about an organisation or place, not a natural person
FCLT_TELNO v20 phone 시설전화번호 !org: about an organisation or place, not a natural person
FCLT_AR n none 시설면적
CPCT_NOPE i none 수용인원수
OPER_BGNG_TM v6 none 운영시작시각
OPER_END_TM v6 none 운영종료시각
UTZTN_CRG n none 이용요금
HMPG_ADDR v500 none 홈페이지주소
RPRSV_NM v100 person_name 대표자명
CNSTRC_YR c4 none 건축연도

# kr_std_license TB_QLFC 자격
QLFC_NM v100 work_experience 자격명
QLFC_ACQS_YMD c8 work_experience 자격취득일자 !arguable business date
QLFC_NO v50 other_personal 자격번호
ISSU_INST_NM v100 company_name 발급기관명
EMPNO v10 none 사번
EMP_FLNM v100 person_name 직원성명
JNCMP_YMD c8 work_experience 입사일자
RSGNTN_YMD c8 work_experience 퇴직일자
WRC_NM v100 company_name 직장명
ANSLRY_AMT n salary_or_financial 연봉금액
HLDF_STTS_NM v20 work_experience 재직상태명

# kr_std_push TB_PUSH_SNDNG 푸시발송
SNDNG_SN i none
RCVR_ID v20 username
RCVR_TELNO v20 phone
RCPTN_EML_ADDR v320 email
PUSH_TOKEN v300 device_id
DVC_ID v100 device_id
DVC_MDL_NM v100 user_agent
OS_VER v20 user_agent
SNDNG_TTL v256 free_text_with_possible_pii
SNDNG_CN t free_text_with_possible_pii
SNDNG_DT ts event_time
RCPTN_DT ts event_time
READ_YN c1 none
RCPTN_AGRE_YN c1 none
RCPTN_AGRE_DT ts consent_time
RCPTN_RFSL_DT ts opt_out_time
`;
