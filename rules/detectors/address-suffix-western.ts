import { defineDetector } from '../../src/sdk/index.ts';
import { letters } from '../_shared/letters.ts';

export default defineDetector({
  id: 'address-suffix-western',
  kind: 'pattern',
  item: 'address',
  core: `[${letters}][${letters}.' -]{1,40}(?:str\\.|veien|vegen|vei|gaten|gata|gatan|vägen|katu|tie|utca|ova|ského|alle|allee|ring|damm|ufer|dreef|gracht|kade|singel|vej|gade) \\d{1,5}(?:[ -]?[a-zA-Z]|[-/]\\d{1,4})?(?: [A-Z]? ?\\d{1,3})?(?:,.{1,40})?`,
  coverage: 0.5,
  weight: 0.75,
  examples: {
    match: [
      'Beispielstr. 19',
      'Eksempelveien 14',
      'Esimerkkikatu 9',
      'Eksempelvej 3b',
      'Esimerkkitie 12 A 4',
      'Voorbeeldgracht 5-A',
    ],
    reject: ['Eksempelveien', 'str. 19', '14 Eksempelveien'],
  },
});
