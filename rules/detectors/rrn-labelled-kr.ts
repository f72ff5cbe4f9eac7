import { defineDetector } from '../../src/sdk/index.ts';
import { inFigures, toldBetween, toldDigit } from './_shared/told-digits-kr.ts';
import { digitsOf } from './_validate/digits.ts';
import { beginsWithBirth } from './_validate/resident.ts';

export default defineDetector({
  id: 'rrn-labelled-kr',
  kind: 'pattern',
  item: 'rrn',
  core: `주민(?:등록)? ?번호(?:는|은|가)? ?[:,]? ?(?:${toldDigit}${toldBetween}){12}${toldDigit}`,
  boundary: { after: toldDigit },
  gate: { words: ['주민'] },
  // The word says what it is, whatever its check digit: those given out today have none.
  validate: (text) => beginsWithBirth(digitsOf(inFigures(text))) && 'unknown',
  weight: 0.84,
  inText: true,
  labelled: true,
  examples: {
    match: [
      '주민번호 구공공일삼일 다시 일공공공공공일',
      '주민등록번호는 구공공일삼일에 1000001',
      '주민번호 9001311000002',
    ],
    reject: ['주민번호 9013311000001', '주민번호 구공공일삼일'],
  },
  refs: ['Resident numbers as call centres write down or transcribe what was said'],
});
