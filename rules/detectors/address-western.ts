import { defineDetector } from '../../src/sdk/index.ts';
import { letters } from '../_shared/letters.ts';
import { anyCase } from './_shared/any-case.ts';

const streets = anyCase(
  [
    'street st avenue ave av road rd boulevard blvd lane ln drive dr court ct way place pl parkway pkwy highway hwy',
    'alley circle cir close cove crescent cres crossing gardens grove heights hill junction loop mews parade park pass path',
    'pike plaza point ridge route row run square sq terrace ter trail trl track turnpike walk',
  ].flatMap((words) => words.split(' ')),
);

export default defineDetector({
  id: 'address-western',
  kind: 'pattern',
  item: 'address',
  core: `\\d{1,6}[A-Za-z]? (?:[${letters}\\d.'-]{1,20} ){1,5}(?:${streets})\\.?(?:, .{0,40}| (?:Apt|Suite|Ste|Unit|#|[NSEW]{1,2}).{0,20})?|[${letters}.' -]{2,30}(?:straat|straße|strasse|gasse|weg|laan|plein|platz)\\.? \\d{1,5}[a-z]?`,
  gate: { minLength: 6, maxLength: 310, has: ['digit', 'space'] },
  coverage: 0.55,
  weight: 0.75,
  examples: {
    match: [
      '12 Example Street',
      '4500 Some Long Ave.',
      'Voorbeeldstraat 12',
      '71 Example Ridge',
      '1610 SAMPLE ST, EXAMPLETON',
    ],
    reject: ['Street 12', '3 apples and a way out of here', '12 months'],
  },
});
