import { hasHangul, squeeze } from '../../../names/squeeze.ts';
import { wordSet } from '../../../names/word-list.ts';
import { classOf, hangulPerson } from '../../../names/words/classes.ts';
import { personal } from '../../kinds/standing.ts';
import type { DatasetView, FieldView } from '../../view.ts';

/** Who buys from a firm is a firm as often. */
const traders = wordSet('client customer vendor supplier buyer seller');
/** Words that look like those for people. */
const noPerson = wordSet('answer poster lead head ship bill billing shipping');
/** What tells of somebody, if only how to reach them. */
const reached: ReadonlySet<string> = new Set([...personal, 'phone', 'ip-address']);
/** What a firm or a house has none of. */
export const bodily: ReadonlySet<string> = wordSet(
  'name date-of-birth gender rrn password username passport marital-status nationality salary job-title resume age',
);

/** Whether a record is somebody's: a person, or a key of one, stands in it. */
export function isSomebodys(
  dataset: DatasetView,
  except: FieldView,
  telling: ReadonlySet<string> = reached,
): boolean {
  return dataset.fields.some((other) => {
    if (other === except) return false;
    const { field, words, matches } = other;
    const seen = dataset.seen?.get(field);
    if (seen !== undefined) return telling.has(seen);
    if (hasHangul(field.name))
      return hangulPerson.test(squeeze(field.name).replace(/(?:ID|번호|명|이름)$/i, ''));
    const trade = words.some((word) => traders.has(word)) && words.at(-1) === 'name';
    return (
      (!trade && words.some((word) => classOf(word) === 'person' && !noPerson.has(word))) ||
      matches.some(({ item, strong }) => strong && item !== 'name' && telling.has(item))
    );
  });
}
