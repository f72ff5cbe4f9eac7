import { defineDetector } from '../../src/sdk/index.ts';
import { illnesses } from '../dictionaries/illnesses.ts';

const known = [...illnesses].filter((one) => /^[가-힣\d]+$/.test(one)).sort((a, b) => b.length - a.length);
/** Words for other things as well, which only a doing tells apart: a 디스크 is a disk. */
const ambiguous = new Set(['디스크', '화상', '유산', '비만', '통풍', '감기', '임신']);
const clear = known.filter((one) => !ambiguous.has(one));

export default defineDetector({
  id: 'illness-labelled-kr',
  kind: 'pattern',
  item: 'health',
  core: `(?:병명|진단명|진단|상병명?|지병|기저질환|병력|과거력|가족력)(?:은|는|이)?[ :=：)\\].-]{1,3}(?:${known.join('|')})|(?:${clear.join('|')})(?:을|를|으로|로|이|가)? ?(?:진단(?:을|받|됨| 받)|앓[가-힣]|투병|치료 ?중|치료(?:를)? ?받|수술|입원|병가|확진|판정 ?받|환자(?:임|로|입니다|이심)|약 ?복용|복용 ?중|약을 ?(?:먹|드|복용|타|처방)|재발)|(?:${[...ambiguous].join('|')})(?:을|를|으로|로)? ?(?:진단 ?받|앓[가-힣]|투병|병가|확진|결근|입원)`,
  gate: {
    words: [
      '병명',
      '진단',
      '상병',
      '지병',
      '기저',
      '병력',
      '과거',
      '가족',
      '앓',
      '투병',
      '치료',
      '수술',
      '입원',
      '병가',
      '확진',
      '판정',
      '환자',
      '복용',
      '약을',
      '재발',
      '결근',
    ],
  },
  weight: 0.9,
  inText: true,
  labelled: true,
  examples: {
    match: [
      '병명: 고혈압',
      '당뇨로 입원',
      '우울증 진단받',
      '위암 수술',
      '감기로 결근',
      '고혈압 약 복용',
      '우울증 약을 먹',
    ],
    reject: ['고혈압 환자용 식품', '당뇨 식단', '화상 회의', '디스크 판정', '감기약', '진단 키트'],
  },
});
