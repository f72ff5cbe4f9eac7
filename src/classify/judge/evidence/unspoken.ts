import { classOf, hangulPerson } from '../../names/classes.ts';
import { hasHangul, squeeze } from '../../names/squeeze.ts';
import type { ColumnProfile } from '../../values/index.ts';
import type { Board } from '../board.ts';
import { personal } from '../kinds.ts';
import { type DatasetView, type FieldView, isOf } from '../view.ts';
import { weights } from '../weights.ts';
import { shareOf } from './shapes.ts';

const set = (text: string) => new Set(text.trim().split(/\s+/));

/** Words for any text, of things as of people. Where people write to each other columns are called otherwise: memo, comment, message. */
const anyText = set('description content detail info explanation summary body introduction intro');

/** Who buys from a firm is a firm as often. */
const traders = set('client customer vendor supplier buyer seller');
const texts = ['free-text', 'prompt', 'completion'];
const persons = new Set([...personal, 'phone', 'ip-address']);

/** Whether something is offered at a price, under a title: whoever put it in is beside the point. */
const isOffered = ({ fields, table }: DatasetView): boolean =>
  !table.any.has('order') &&
  fields.some(({ words }) => words.at(-1) === 'title' || words.at(-1) === 'name') &&
  fields.some(({ words }) => words.at(-1) === 'price');

/** Whether a record is somebody's: a person, or a key of one, stands in it. */
function isSomebodys(dataset: DatasetView, except: FieldView): boolean {
  return dataset.fields.some((other) => {
    if (other === except) return false;
    const { field, words, matches } = other;
    const seen = dataset.seen?.get(field);
    if (seen !== undefined) return persons.has(seen);
    if (hasHangul(field.name))
      return hangulPerson.test(squeeze(field.name).replace(/(?:ID|번호|명|이름)$/i, ''));
    const trade = words.some((word) => traders.has(word)) && words.at(-1) === 'name';
    return (
      (!trade && words.some((word) => classOf(word) === 'person')) ||
      matches.some(({ item, strong }) => strong && item !== 'name' && persons.has(item))
    );
  });
}

/** A description in which nobody speaks, in a table in which nobody stands, is of a thing: a product, a course, a payment. */
export function judgeUnspoken(
  board: Board,
  view: FieldView,
  dataset: DatasetView,
  profile: ColumnProfile,
): void {
  const none = weights.none + board.againstAll();
  const told = texts.filter((item) => board.scoreOf(item) > none);
  if (told.length === 0 || profile.inspected < 8 || profile.voices > 0.1) return;
  if (!anyText.has(view.words.at(-1) ?? '') || shareOf(profile, 'words', 'sentence', 'word') < 0.8) return;
  if (
    dataset.table.any.has('person') ||
    isOf(dataset, ['content', 'message', 'rating', 'llm', 'health'], false)
  )
    return;
  if (
    board.evidence().some(({ by }) => by.endsWith(' inside')) ||
    (!isOffered(dataset) && isSomebodys(dataset, view))
  )
    return;
  const counts = { matched: Math.round((1 - profile.voices) * profile.inspected), of: profile.inspected };
  for (const item of told)
    board.for(
      'neighbour',
      'nobody speaks, and nobody is told of',
      item,
      -Math.min(9, board.scoreOf(item) - none + 1),
      counts,
    );
}
