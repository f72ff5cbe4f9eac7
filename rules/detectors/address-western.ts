import { defineDetector } from '../../src/sdk/index.ts';
import { letters } from '../_shared/letters.ts';
import { anyCase } from './_shared/any-case.ts';

const words = (...lines: readonly string[]): string => anyCase(lines.flatMap((line) => line.split(' ')));

const streets = words(
  'street st avenue ave av road rd boulevard blvd lane ln dr ct parkway pkwy highway hwy alley cir close cres crescent cove crossing',
  'gardens grove heights mews parade pike sq terrace ter trl turnpike',
);
/** Of things and ways as well, which are counted and measured in small numbers: `4 TB Hard Drive`, `12 Pine Trail`. */
const ways = words(
  'drive court way place pl circle hill junction loop park pass path plaza point ridge route row run square track trail walk',
);

export default defineDetector({
  id: 'address-western',
  kind: 'pattern',
  item: 'address',
  core: `(?:\\d{1,6}[A-Za-z]? (?:[${letters}\\d.'-]{1,20} ){1,5}(?:${streets})|\\d{3,6}[A-Za-z]? (?:[${letters}\\d.'-]{1,20} ){1,5}(?:${ways}))\\.?(?:, .{0,40}| (?:Apt|Suite|Ste|Unit|#|[NSEW]{1,2}).{0,20})?|[${letters}.' -]{2,30}(?:straat|straße|strasse|gasse|weg|laan|plein|platz)\\.? \\d{1,5}[a-z]?`,
  coverage: 0.55,
  weight: 0.75,
  examples: {
    match: [
      '12 Example Street',
      '4500 Some Long Ave.',
      'Voorbeeldstraat 12',
      '710 Example Ridge',
      '1610 SAMPLE ST, EXAMPLETON',
    ],
    reject: ['Street 12', '3 apples and a way out of here', '12 months', '4 TB Hard Drive', '12 Pine Trail'],
  },
});
