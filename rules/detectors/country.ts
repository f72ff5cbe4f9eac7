import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import ko from 'i18n-iso-countries/langs/ko.json' with { type: 'json' };
import { defineDetector } from '../../src/sdk/index.ts';

/** Names of countries in English and Korean (i18n-iso-countries, MIT), with what people write for the commonest. */
const names = (): Set<string> =>
  new Set(
    [
      ...Object.values(en.countries),
      ...Object.values(ko.countries),
      'USA',
      'UK',
      'South Korea',
      'Korea',
      '한국',
      '미국',
      '영국',
    ]
      .flat()
      .map((name) => name.toLowerCase()),
  );

export default defineDetector({
  id: 'country',
  kind: 'dictionary',
  item: 'address-part',
  entries: names,
  weight: 0.48,
  examples: { match: ['Germany', 'france', '대한민국', 'South Korea'], reject: ['Germania', '한국인'] },
});
