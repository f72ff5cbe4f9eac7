/** Religions as forms offer them, Korean and English, lower case. */
export const religions: ReadonlySet<string> = new Set(
  `기독교 개신교 천주교 가톨릭 카톨릭 불교 원불교 유교 천도교 이슬람교 힌두교 유대교 정교회 무교
  christian christianity catholic catholicism protestant
  orthodox baptist methodist lutheran presbyterian anglican
  muslim islam sunni shia hindu hinduism buddhist buddhism
  jewish judaism sikh sikhism atheist agnostic jain mormon`.split(/\s+/),
);
