/** Values that a comment lists, and what a column that holds one of them tells: `(M:남, F:여)`, `졸업/재학/수료`. */
const lists: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['gender', new Set(['남', '여', '남자', '여자', '남성', '여성'])],
  ['marital-status', new Set(['미혼', '기혼', '이혼', '사별'])],
  ['military-number', new Set(['군필', '미필', '면제', '필', '의가사제대', '병역필', '병역미필', '복무중'])],
  [
    'enrollment-period',
    new Set([
      '재학',
      '휴학',
      '졸업',
      '수료',
      '중퇴',
      '자퇴',
      '제적',
      '졸업예정',
      '편입',
      '재학중',
      '수강',
      '수강중',
      '수강중지',
    ]),
  ],
  ['health', new Set(['A형', 'B형', 'AB형', 'O형', '비흡연', '금연', '경증', '중증'])],
  ['nationality', new Set(['내국인', '외국인'])],
  [
    'family',
    new Set(['배우자', '자녀', '부모', '형제', '자매', '형제자매', '조부모', '부', '모', '아들', '딸']),
  ],
];

/** What two or more known values in a comment say that the column holds. */
export function enumerated(comment: string): { readonly item: string; readonly values: string } | undefined {
  const words = comment.normalize('NFC').match(/[가-힣A-Z]+/g) ?? [];
  // A sentence may speak of men and women; a list is short, and stands between signs.
  if (words.length > 24 || !/[/,:=|·;]/.test(comment)) return undefined;
  for (const [item, values] of lists) {
    const found = [...new Set(words.filter((word) => values.has(word)))];
    if (found.length > 1 && found.some((word) => word.length > 1 || item === 'gender'))
      return { item, values: found.join('/') };
  }
  return undefined;
}
