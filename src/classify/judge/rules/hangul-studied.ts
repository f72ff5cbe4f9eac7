import { type HangulRule, hangulRule as rule } from './hangul-rule.ts';

/** What studies, surveys and registers of people write down in Korean. */
export const studiedHangulRules: readonly HangulRule[] = [
  rule(
    /(?:니코틴|알코올|체지방|심혈관|비만|간기능|콜레스테롤|혈당|호르몬|혈중[가-힣]{1,6})(?:수치|지수|농도)$|^삶의질(?:점수)?$/,
    'health',
    17,
    {
      in: 'person people health',
      not: 'lookup thing animal',
    },
  ),
  rule(/^(?:생존|생사|사망)(?:여부|상태|구분)$|^생존(?:기간|개월|일수)$/, 'health', 15, {
    in: 'person people health court',
    not: 'lookup thing animal',
  }),
  rule(
    /(?:지지|선호|투표)(?:하는|한|할)?(?:정당|후보|후보자)$|^투표(?:여부|참여여부|참여)$/,
    'politics',
    12,
    {
      in: 'person people asking',
      not: 'lookup',
    },
  ),
  rule(/^(?:출결|결근|결근일수|결석일수|무단결석|조퇴횟수|지각일수)$/, 'grade', 15, {
    in: 'person people pupils work',
    not: 'lookup statistics',
  }),
  rule(/^(?:한부모|조손|다문화)(?:가정|가족)?(?:여부)?$/, 'family', 12, {
    in: 'person people pupils',
    not: 'lookup',
  }),
  rule(
    /(?:고혈압|당뇨|뇌졸중|심근경색|협심증|암|천식|결핵|간염|관절염|우울증|치매|골다공증|고지혈증|이상지질혈증|신장질환|갑상선질환|아토피|비염)(?:병)?(?:유무|여부|진단|과거력|병력|치료|약복용|가족력)(?:여부)?$/,
    'health',
    18,
    { not: 'lookup thing' },
  ),
  rule(/^(?:전과|범죄|입건|검거)(?:건수|횟수|수)$/, 'criminal-record', 18, {
    in: 'person people court',
    not: 'lookup',
  }),
  rule(/^(?:전사|순직|전몰)(?:일|일자|장소|지역)$/, 'health', 15, { not: 'lookup thing' }),
];
