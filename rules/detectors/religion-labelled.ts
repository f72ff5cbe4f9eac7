import { defineDetector } from '../../src/sdk/index.ts';
import { religions } from '../dictionaries/religions.ts';
import { wordStart } from './_shared/labels.ts';

const korean = [...religions].filter((one) => /^[가-힣]+$/.test(one)).join('|');
const latin = [...religions]
  .filter((one) => /^[a-z]+$/.test(one))
  .map((one) => `[${one[0]}${one[0]!.toUpperCase()}]${one.slice(1)}`)
  .join('|');

export default defineDetector({
  id: 'religion-labelled',
  kind: 'pattern',
  item: 'belief',
  core: `종교(?:는|가)?[ :=：)\\].-]{1,3}(?:${korean})|(?:기독교|개신교|천주교|가톨릭|불교|원불교|이슬람교|힌두교|유대교)(?: ?(?:신자|신도|교인)|로 개종)|(?:[Rr]eligion|[Rr]eligious affiliation)(?: is)?[ :=]{1,3}(?:${latin})|(?:[Pp]racti[cs]ing|[Dd]evout|[Cc]onverted to|[Ii]dentifies as(?: an?)?) (?:${latin})`,
  boundary: { before: wordStart, after: '[A-Za-z]' },
  gate: {
    words: [
      '종교',
      '기독',
      '개신',
      '천주',
      '가톨',
      '불교',
      '이슬',
      '힌두',
      '유대',
      'relig',
      'practi',
      'devout',
      'converted',
      'identifies',
    ],
  },
  weight: 0.9,
  inText: true,
  labelled: true,
  examples: {
    match: ['종교: 불교', '천주교 신자', 'religion: Muslim', 'practicing Catholic', 'converted to Judaism'],
    reject: ['종교 단체', '불교 서적', 'Christian Louboutin', 'religion studies'],
  },
});
