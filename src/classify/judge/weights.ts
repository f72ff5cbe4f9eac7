/**
 * The weights of the judge, in log-odds, in one place. Set by hand and by what they mean; the constants that turn
 * them into probabilities (`calibration.ts`) are fitted by `scripts/eval/fit.ts`.
 */
export const weights = {
  /** What a column has going for holding nothing personal, before anything is known. */
  none: 3.5,
  strongName: 8,
  /** The weight of detectors whose form hardly anything else has. */
  sureForm: 0.9,
  weakName: 2.8,
  /** A phrase whose words before it name a thing or nothing known. */
  hangulName: 8,
  /** What a name of the government's standard abbreviations stands for. */
  standardName: 6.5,
  standardAgainst: 2,
  commentHangul: 7,
  /** A type of the schema's own is called like the item. */
  typeNamed: 7,
  /** The comment is the item's own name, and nothing else. */
  commentWhole: 8,
  commentTime: 8.5,
  /** It says in a sentence when a record was made. */
  commentSentence: 11,
  /** The comment names a kind of what the name says. */
  commentFiner: 14,
  /** Hangul ends that name any text: 내용, 제목, 설명. */
  hangulGeneric: 5,
  /** 사유, 이유. */
  hangulReason: 6.5,
  commentStrong: 4.5,
  commentWeak: 0.6,
  /** The comment's last word says: a flag, a kind, a quantity. */
  commentAgainst: 3,
  /** A comment calls it the name of something that is nobody. */
  commentNamed: 5.5,
  /** A comment ends in a word that is never anybody's: 경험치, 오류메시지. */
  commentFirm: 8,
  /** A comment tells what was done where the name only says that a record was made. */
  commentTold: 9.5,
  nameAgainst: 3,
  /** A semantic type of the system's catalogue, whose values the system itself checked. */
  declaredItem: 5,
  /** The owner filed the field under personal data, without saying which. */
  declaredPersonal: 1.5,
  /** A type in which the item cannot stand. */
  impossibleType: 14,
  unlikelyType: 4,
  tinyLength: 5,
  key: 4,
  valuesAgainst: 6,
  /** Nearly all have a form that the user wrote down. */
  ownValues: 6,
  /** Hashes like those of passwords, in a column named after something else. */
  hashOfOther: 2,
  allEmpty: 0.5,
  /** One fact about a person stands beside it; two or more do. */
  factBeside: 0.8,
  manyFactsBeside: 1.4,
  /** Over "nothing personal": what stands among the findings of a study. */
  amongFindings: 1.5,
} as const;
