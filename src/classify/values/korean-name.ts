/** Surnames of the 2015 census by their share (Statistics Korea; figures unverified), the compound ones last. */
export const surnames: ReadonlySet<string> = new Set([
  ...'김이박최정강조윤장임한오서신권황안송류홍전고문양손배백허남심노하곽성차주우구민유진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부가복태목형피두감음빈동온호범좌팽승간시갈견당화강',
  '남궁',
  '황보',
  '제갈',
  '사공',
  '선우',
  '독고',
  '서문',
]);

/** The surname of what may be a Korean name (two to four syllables, blanks dropped), else undefined. */
export function surnameOf(value: string): string | undefined {
  const name = value.includes(' ') ? value.replaceAll(' ', '') : value;
  if (name.length < 2 || name.length > 4) return undefined;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code < 0xac00 || code > 0xd7a3) return undefined;
  }
  const two = name.slice(0, 2);
  if (name.length > 2 && surnames.has(two)) return two;
  const one = name.slice(0, 1);
  return name.length < 4 && surnames.has(one) ? one : undefined;
}
