/** Korean surnames of one and two syllables, most of the people first (census 2015, Statistics Korea; order unverified). */
export const surnames: ReadonlySet<string> = new Set([
  ...'김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국은편용예경봉',
  '남궁',
  '황보',
  '제갈',
  '사공',
  '선우',
  '독고',
  '서문',
]);

/** With those that few people carry, which begin other words as often: 사장, 부장, 간호사. */
export const allSurnames: ReadonlySet<string> = new Set([
  ...surnames,
  ...'어사부가복태목형피두감음빈동온호범좌팽승간시갈견당화',
]);
