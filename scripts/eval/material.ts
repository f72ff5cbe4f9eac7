/**
 * Invented tables for what labelled public schemas lack: Korean rows, and items that hardly occur in samples. One line a
 * column: name, type, maker of its values, label; after `--` a comment, after `!` a reason why the label is arguable.
 */
export interface Material {
  readonly dataset: string;
  readonly table: string;
  readonly comment?: string;
  readonly columns: string;
}

export const material: readonly Material[] = [
  {
    dataset: 'kr_members',
    table: 'TB_MBR',
    comment: '회원',
    columns: `MBR_NO integer key none -- 회원번호
      MBR_ID varchar(20) login username -- 회원ID
      MBR_NM varchar(50) name person_name -- 회원명
      PSWD varchar(200) hash password -- 비밀번호
      EML_ADDR varchar(320) email email -- 이메일주소
      MBL_TELNO varchar(20) mobile mobile_phone -- 휴대전화번호
      BRDT char(8) birthPlain date_of_birth -- 생년월일
      GNDR_CD char(1) gender gender -- 성별코드
      ZIP char(5) zip address_part -- 우편번호
      ADDR varchar(200) address postal_address -- 주소
      DADDR varchar(200) addressDetail address_part -- 상세주소
      JOIN_DT timestamp stamp record_time -- 가입일시
      LAST_LGN_DT timestamp stamp event_time -- 최종로그인일시
      MKTG_AGRE_DT timestamp stamp consent_time -- 마케팅동의일시
      WHDWL_DT timestamp stamp opt_out_time -- 탈퇴일시
      USE_YN char(1) yesNo none -- 사용여부
      LGN_FAIL_CNT integer count none -- 로그인실패횟수`,
  },
  {
    dataset: 'kr_hangul',
    table: '고객명단',
    columns: `번호 text key none
      성함 text name person_name
      회사명 text company company_name
      부서 text department department
      직급 text title job_title
      연락처 text mobile mobile_phone
      이메일 text email email
      문의내용 text noteWithPhone free_text_with_possible_pii
      상담일자 text day none`,
  },
  {
    dataset: 'kr_hangul',
    table: '인사기록',
    columns: `사번 text code none
      성명 text name person_name
      주민등록번호 text rrn national_id
      부서명 text department department
      직위 text title job_title
      입사일 text day work_experience
      기본급 text salary salary_or_financial
      계좌번호 text account bank_account
      최종학력 text school school
      전공 text major major
      재학기간 text period enrollment_period
      혈액형 text blood health
      주소 text address postal_address`,
  },
  {
    dataset: 'kr_hangul',
    table: '제품목록',
    columns: `제품코드 text code none
      제품명 text product none
      분류 text noun none
      가격 text price none
      재고수량 text count none
      등록일 text day record_time`,
  },
  {
    dataset: 'kr_bare',
    table: 'T0101',
    columns: `C01 integer key none
      C02 varchar(50) name person_name -- 수령인명
      C03 varchar(20) mobilePlain mobile_phone -- 수령인 휴대폰번호
      C04 varchar(200) address postal_address -- 배송지 주소
      C05 varchar(100) product none -- 상품명
      C06 varchar(20) code none -- 주문상태코드
      C07 char(1) yesNo none -- 선물포장여부`,
  },
  {
    dataset: 'kr_values',
    table: 'DATA_A',
    columns: `F1 text name person_name
      F2 text email email
      F3 text mobile mobile_phone
      F4 text noun none
      F5 text stampPlain none
      F6 text isbn none
      F7 text ip ip_address
      F8 text agent user_agent
      F9 text apiKey api_key_or_secret
      F10 text product none`,
  },
  {
    dataset: 'kr_hospital',
    table: 'PATIENT',
    comment: '환자',
    columns: `PTNT_NO varchar(20) code other_personal -- 환자번호
      PTNT_NM varchar(50) name person_name -- 환자명
      RRNO varchar(20) rrn national_id -- 주민등록번호
      TELNO varchar(20) landline phone -- 전화번호
      DIAG_NM varchar(200) illness health -- 진단명
      BLOOD_TYPE varchar(2) blood health -- 혈액형
      GUARDIAN_NM varchar(50) name person_name -- 보호자명
      REG_DT timestamp stamp record_time -- 등록일시`,
  },
  {
    dataset: 'kr_recruit',
    table: 'APPLICANT',
    comment: '입사지원자',
    columns: `APLCNT_NO integer key none
      APLCNT_NM varchar(50) name person_name
      APLCNT_EML varchar(100) email email
      HP_NO varchar(20) mobile mobile_phone
      SCHL_NM varchar(100) school school
      MJR_NM varchar(100) major major
      GRDTN_YMD date day enrollment_period
      CRR_CN text note work_experience
      SELF_INTRO text note resume_document
      PASSPORT_NO varchar(9) passport passport
      DRIVER_LICENSE_NO varchar(20) licence driver_license
      HOPE_SALARY varchar(20) salary salary_or_financial
      PRIVACY_AGREE_DT timestamp stamp consent_time`,
  },
  {
    dataset: 'en_service',
    table: 'api_calls',
    columns: `id uuid uuid none
      api_key text apiKey api_key_or_secret
      client_ip text ip ip_address
      user_agent text agent user_agent
      messages json prompt prompt
      completion text answer completion
      prompt_tokens integer count token_usage
      completion_tokens integer count token_usage
      model text code none
      latency_ms integer count none
      requested_at timestamp stamp event_time`,
  },
  {
    dataset: 'en_service',
    table: 'web_visits',
    columns: `visit_id integer key none
      visitor_id text cookie cookie_or_session_id
      session_id text session cookie_or_session_id
      page_url text url url_visited
      referrer text url url_visited
      device_id text uuid device_id
      mac_address text mac mac_address
      visited_at timestamp stamp event_time
      duration_ms integer count none`,
  },
  {
    dataset: 'en_service',
    table: 'payment_cards',
    columns: `id integer key none
      cardholder_name text nameEn person_name
      card_number text card credit_card
      cvv char(3) count credit_card
      billing_zip text zip address_part
      business_no text business tax_or_business_id
      refund_account text account bank_account
      reset_token text token api_key_or_secret
      status text state none`,
  },
  {
    dataset: 'en_negatives',
    table: 'releases',
    columns: `id integer key none
      version text version none
      isbn text isbn none
      name text product none
      email_count integer count none
      phone_verified char(1) yesNo none
      address_id integer count none
      order_no text stampPlain none
      checksum text sha none
      state text state none
      code text code none`,
  },
  {
    dataset: 'kr_protected',
    table: 'EXPORT_A',
    columns: `F1 text nameMasked person_name
      F2 text mobileMasked mobile_phone
      F3 text emailMasked email
      F4 text rrnMasked national_id
      F5 text cardMasked credit_card
      F6 text accountMasked bank_account
      F7 text addressMasked postal_address
      EMAIL_SHA256 text digest email
      RRNO_ENC text cipher national_id
      JUMIN_FPE text rrnAlike national_id
      F8 text digest none
      F9 text state none`,
  },
  {
    dataset: 'kr_written',
    table: 'EXPORT_B',
    columns: `F1 text nameTitled person_name
      F2 text nameRoman person_name
      F3 text nameReversed person_name
      F4 text emails email
      F5 text town none
      F6 text term none
      F7 text englishWord none
      F8 text cityEn none
      F9 text serial none
      F10 text epoch none
      F11 text build none
      F12 text ean none`,
  },
  {
    dataset: 'en_containers',
    table: 'EXPORT_C',
    columns: `seq integer key none
      log_line text logLine free_text_with_possible_pii
      request_url text query url_visited
      created_at timestamp stamp record_time
      amount text price none`,
  },
];
