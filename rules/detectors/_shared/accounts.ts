/** Account numbers as Korean banks write them. */
export const accountForms =
  '\\d{6}-\\d{2}-\\d{6}|\\d{3}-\\d{3}-\\d{6}|\\d{4}-\\d{3}-\\d{6}|\\d{3}-\\d{6}-\\d{5}|\\d{3}-\\d{4}-\\d{4}-\\d{2}|\\d{3}-\\d{6}-\\d{2}-\\d{3}|3333-\\d{2}-\\d{7}|1000-\\d{4}-\\d{4}';
/** Forms that so many other numbers have that a bank or the word must stand before them. */
export const namedAccountForms = `${accountForms}|\\d{4}-\\d{2}-\\d{7}|\\d{4}-\\d{4}-\\d{4}(?:-\\d)?|\\d{3}-\\d{2}-\\d{6}(?:-\\d)?|\\d{3}-\\d{5}-\\d{3}|\\d{5}-\\d{2}-\\d{6}`;

/** As people name banks, short and long. */
export const banks =
  '(?:국민|신한|우리|하나|기업|산업|제일|SC제일|씨티|부산|대구|경남|광주|전북|제주|농협|수협|신협|우체국|새마을금고|카카오|카뱅|케이|토스|KB국민|NH농협|IBK기업)(?:은행|뱅크)?';
export const bankWords =
  '은행 뱅크 국민 신한 우리 하나 기업 산업 제일 씨티 부산 대구 경남 광주 전북 제주 농협 수협 신협 우체 새마 카카 카뱅 케이 토스'.split(
    ' ',
  );
