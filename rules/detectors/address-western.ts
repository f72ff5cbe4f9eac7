import { defineDetector } from '../../src/sdk/index.ts';
import { letters } from '../_shared/letters.ts';

export default defineDetector({
  id: 'address-western',
  kind: 'pattern',
  item: 'address',
  core: `\\d{1,6}[A-Za-z]? (?:[${letters}\\d.'-]{1,20} ){1,5}(?:[Ss]t(?:reet)?|[Aa]ve(?:nue)?|[Rr]o?a?d|[Bb]lvd|[Ll]ane|[Ll]n|[Dd]r(?:ive)?|[Cc]ourt|[Cc]t|[Ww]ay|[Pp]lace|[Pp]l|[Pp]arkway|[Hh]wy)\\.?(?:, .{0,40}| (?:Apt|Suite|Ste|Unit|#|[NSEW]{1,2}).{0,20})?|[${letters}.' -]{2,30}(?:straat|straße|strasse|gasse|weg|laan|plein|platz)\\.? \\d{1,5}[a-z]?`,
  gate: { minLength: 6, maxLength: 310, has: ['digit', 'space', 'lower'] },
  coverage: 0.55,
  weight: 0.75,
  examples: {
    match: ['12 Example Street', '4500 Some Long Ave.', 'Voorbeeldstraat 12'],
    reject: ['Street 12', '3 apples and a way out of here', '12 months'],
  },
});
