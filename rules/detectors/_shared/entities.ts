/** What tools that find personal data call what they found, in capitals as they put it in its place. */
export const entities =
  'PERSON|(?:FULL_|FIRST_|LAST_|PATIENT_|CUSTOMER_)?NAME|EMAIL(?:_ADDRESS)?|(?:MOBILE_)?PHONE(?:_NUMBER)?|(?:US_)?SSN|RRN|(?:STREET_)?ADDRESS|LOCATION|CREDIT_CARD|CARD_NUMBER|ACCOUNT_NUMBER|IP_ADDRESS|PASSPORT|DATE_OF_BIRTH|DOB|AGE|이름|성명|이메일|전화번호|주소|주민등록번호';
