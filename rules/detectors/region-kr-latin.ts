import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'region-kr-latin',
  kind: 'pattern',
  item: 'address-part',
  core: '[A-Z][a-z]{1,12}(?:-[a-z]{2,8})?-(?:do|si|gu|gun|dong|eup|myeon|ri)|(?:Seoul|Busan|Daegu|Incheon|Gwangju|Daejeon|Ulsan|Sejong|Jeju)',
  weight: 0.75,
  examples: { match: ['Gaon-si', 'Gyeongsangnam-do', 'Seoul'], reject: ['do', 'Sci-fi', 'Seoul Tower'] },
  refs: ['Romanisation of administrative units, Ministry of Culture'],
});
