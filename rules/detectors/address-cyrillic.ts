import { defineDetector } from '../../src/sdk/index.ts';

const before =
  '(?:ул\\.|улица|вул\\.|пр\\.|пр-т|проспект|пер\\.|переулок|ш\\.|шоссе|наб\\.|набережная|бул\\.|бульвар|пл\\.|площадь)';
const after = '(?:улица|проспект|переулок|шоссе|набережная|бульвар|площадь|вулиця)';
const name = '[А-ЯЁІЇЄа-яёіїє\\d][А-ЯЁІЇЄа-яёіїє\\d. -]{1,40}';

export default defineDetector({
  id: 'address-cyrillic',
  kind: 'pattern',
  item: 'address',
  core: `(?:.{1,40}, ?)?(?:${before} ?${name}|${name} ${after}),? ?(?:д(?:ом|\\.)? ?)?\\d{1,4}[а-яА-Я]?(?:/\\d{1,4})?(?:,.{1,40})?`,
  weight: 0.85,
  examples: {
    match: ['ул. Примерная, д. 12, кв. 5', 'г. Пример, пр. Пробный 100', 'Примерный проспект, 45'],
    reject: ['ул. Примерная', 'проспект', 'Пример 12'],
  },
  refs: ['How streets are written in Russian and Ukrainian addresses'],
});
