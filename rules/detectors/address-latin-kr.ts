import { defineDetector } from '../../src/sdk/index.ts';

const unit = '[A-Z][A-Za-z]{0,19}(?:\\d{0,3}(?:ga)?)?-(?:do|si|gu|gun|dong|eup|myeon|ri)';
const road = '[A-Z][A-Za-z]{0,19}\\d{0,3}(?:beon)?-(?:daero|ro|gil)(?: ?\\d{1,4}(?:beon)?-gil)?';

const house = '\\d{1,4}(?:-\\d{1,4})?';
const rest = '(?:[^\\n]{0,40} )?';

export default defineDetector({
  id: 'address-latin-kr',
  kind: 'pattern',
  item: 'address',
  // The number of the house stands before the road, or behind it.
  core: `(?:#?\\d{1,4}(?:-\\d{1,4})?,? ){1,3}${road},? ${rest}${unit}[^\\n]{0,60}|${road},? ${house},? ${rest}${unit}[^\\n]{0,60}|(?:[A-Z][a-z]{3,12},? )?${unit},? ${rest}${road},? ${house}`,
  weight: 0.9,
  examples: {
    match: [
      '12, Gaon-ro, Naru-gu, Seoul',
      'Naru-gu Gaon-daero 12',
      'Seoul Naru-gu Gaon-daero 12',
      '101-1203, 7 Gaon-daero 12-gil, Naru-si, Gyeonggi-do, 01234, Republic of Korea',
    ],
    reject: ['Naru-gu', 'Gaon-ro', 'Sci-fi and Hi-fi 12', 'Gaon-ro 12'],
  },
  refs: ['Road name addresses in Roman letters, Ministry of the Interior and Safety'],
});
