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
} satisfies Record<string, Text>;

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
