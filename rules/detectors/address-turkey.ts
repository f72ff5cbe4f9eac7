import { defineDetector } from '../../src/sdk/index.ts';
import { letters } from '../_shared/letters.ts';

const street = '(?:[Cc]ad(?:desi|\\.)|[Ss]ok(?:a[kğ]ı?|\\.)|[Mm]ah(?:allesi|\\.)|[Bb]ulvarı|[Bb]lv\\.)';

export default defineDetector({
  id: 'address-turkey',
  kind: 'pattern',
  item: 'address',
  core: `[${letters}][${letters}.' -]{1,40} ${street},? (?:[${letters}][${letters}.' -]{1,30} ${street},? )?(?:[Nn][Oo] ?[.:]? ?)?\\d{1,4}(?:[ /-]?[A-Za-z\\d]{1,4})?(?:[ ,/]{1,2}.{1,40})?`,
  gate: { words: ['cad', 'sok', 'mah', 'bul', 'blv'] },
  weight: 0.85,
  examples: {
    match: ['Örnek Cad. No:12 D:5', 'Deneme Mah. Örnek Sok. No: 3', 'Örnek Caddesi 100'],
    reject: ['Örnek Cad.', 'No:12', 'Cadillac 12'],
  },
  refs: ['How streets (cadde, sokak) and quarters (mahalle) are written in Turkish addresses'],
});
