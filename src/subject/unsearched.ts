import type { Text } from '../core/text.ts';

/** Why something was not searched. */
export const notSearched = {
  texts: {
    en: 'text in which it may stand; read with --full',
    ko: '찾는 값이 안에 있을 수 있는 텍스트입니다. --full로 읽습니다',
  },
  veiled: {
    en: 'values that are encrypted, hashed or masked cannot be compared',
    ko: '암호화·해시·마스킹된 값은 비교할 수 없습니다',
  },
  numbers: {
    en: 'numbers, of which one may be the person’s; name its field with --field',
    ko: '이 사람의 번호일 수 있는 숫자 필드입니다. --field로 지정하면 찾습니다',
  },
  together: {
    en: 'it refers to the records found by several fields, which is not followed',
    ko: '찾은 레코드를 여러 필드로 함께 참조하는 데이터셋이어서 따라가지 않았습니다',
  },
  steps: (steps: number): Text => ({
    en: `what refers to the records found over more than ${steps} steps is not followed`,
    ko: `찾은 레코드에서 ${steps}단계를 넘는 참조는 따라가지 않았습니다`,
  }),
  keys: (most: number): Text => ({
    en: `the records found refer by more than ${most} keys; the others were not followed`,
    ko: `찾은 레코드의 키가 ${most}개를 넘어 나머지는 따라가지 않았습니다`,
  }),
  many: (most: number): Text => ({
    en: `the records found name more than ${most} data subjects; the others were not followed`,
    ko: `찾은 레코드의 정보주체 번호가 ${most}개를 넘어 나머지는 따라가지 않았습니다`,
  }),
  rounds: (rounds: number): Text => ({
    en: `numbers of this person led on from system to system; they were not followed over more than ${rounds} rounds`,
    ko: `이 사람의 번호가 여러 시스템으로 이어져 ${rounds}회를 넘는 연결은 따라가지 않았습니다`,
  }),
  others: {
    en: 'records found name data subjects here who may be others (a sender, a guest), and were not followed; where one is this person, ask for that number too (id: …)',
    ko: '찾은 레코드에 적힌 정보주체 번호가 다른 사람(발신자, 비회원 등)의 것일 수 있어 따라가지 않았습니다. 이 사람의 번호라면 그 번호로도 찾으십시오(id: …)',
  },
  conditional: {
    en: 'whose number it is, the data map says by a condition (`where`), and for several activities; numbers in the records found were not followed from here',
    ko: '데이터 맵이 조건(`where`)에 따라 여러 업무의 정보주체로 정한 필드여서, 찾은 레코드의 번호를 여기서부터 따라가지 않았습니다',
  },
  unlike: {
    en: 'the data map says that it names the same data subjects as records found elsewhere, whose numbers are of another type: a field of numbers holds no login, and an address is no number; ask for what stands here too',
    ko: '데이터 맵에 따르면 다른 곳에서 찾은 레코드와 같은 정보주체를 나타내지만, 그 번호와 종류가 달라 비교할 수 없습니다(숫자와 아이디, 번호와 이메일 주소 등). 여기에 적힌 식별자로도 찾으십시오',
  },
  written: {
    en: 'the number of this person was looked for and not found; the values here are of another type and may write it otherwise (0007 for 7)',
    ko: '이 사람의 번호로 찾았으나 없습니다. 값의 형식이 달라 다르게 적혀 있을 수 있습니다(7을 0007로 적는 등)',
  },
  missing: {
    en: 'the data map calls this field the data subject (`subject`), and the dataset has none of the name',
    ko: '데이터 맵의 정보주체 필드(`subject`)가 이 데이터셋에 없습니다',
  },
  unopened: {
    en: 'records may be known here by a number of this person that was found elsewhere; the source was not looked at',
    ko: '다른 곳에서 찾은 이 사람의 번호로 된 레코드가 있을 수 있으나 확인하지 않은 소스입니다',
  },
  spelt: {
    en: 'asked through an index for the usual spellings alone; --full compares every value, however it is written',
    ko: '색인으로 흔히 쓰는 표기만 찾았습니다. --full은 표기가 달라도 모든 값을 비교합니다',
  },
  alone: {
    en: 'a name without a birth date beside it says nothing of one person',
    ko: '생년월일이 함께 없는 이름만으로는 한 사람을 가려낼 수 없습니다',
  },
  nameless: {
    en: 'personal data, and none of its fields holds what was asked for nor refers to such records; ask for the number of the person too (id: …), which --field or `subject` in the data map tells the field of',
    ko: '개인정보가 있으나 입력한 식별자가 담긴 필드도, 그런 레코드를 참조하는 필드도 없습니다. 이 사람의 번호(id: …)로도 찾으십시오. 번호 필드는 --field나 데이터 맵의 `subject`로 지정합니다',
  },
  walk: {
    en: 'no index serves, and the dataset is too large to be walked unasked; do it with --full',
    ko: '쓸 수 있는 색인이 없고 데이터가 많아 건너뛰었습니다. --full로 확인하십시오',
  },
} satisfies Record<string, Text | ((bound: number) => Text)>;

/** What was read and tells of nobody for sure; its number follows. */
export const untold = {
  nameAlone: {
    en: 'records with the name and without the birth date, whose they are is to be seen there',
    ko: '이름은 있으나 해당 생년월일이 없어 누구의 것인지 직접 확인해야 하는 레코드',
  },
  shortIds: {
    en: 'texts with the number or login, which is so short that it may be anything',
    ko: '짧아서 다른 뜻일 수 있는 번호·아이디가 든 텍스트',
  },
  cut: (clip: number): Text => ({
    en: `values longer than ${clip} characters, compared up to there`,
    ko: `${clip}자까지만 비교한 긴 값`,
  }),
} as const;

export const counted = ({ en, ko }: Text, count: number): Text => ({
  en: `${en}: ${count}`,
  ko: `${ko}: ${count}`,
});
