import { hasHangul } from '../../../names/squeeze.ts';
import { wordSet } from '../../../names/word-list.ts';
import { classOf } from '../../../names/words/classes.ts';
import type { Board } from '../../board.ts';
import {
  type DatasetView,
  type FieldView,
  isOf,
  personalNeighbours,
  type RuleKind,
  tellsOfPeople,
} from '../../view.ts';
import { isTimeTyped } from './time.ts';

/** What happens to somebody, whose time tells of an item where the table is of those it happens to. */
interface Events {
  readonly item: string;
  /** As names call it: by the deed, `diagnosed_on`, or by its noun, `diagnosis_date`. */
  readonly words: string;
  readonly in: readonly RuleKind[];
  readonly not?: readonly RuleKind[];
  /** Words of which the table's name must have one, where the kind is told by more than those it lists. */
  readonly named?: string;
  /** Only where a key tells whose the record is. */
  readonly ofSomebody?: true;
}

const nobody: readonly RuleKind[] = [
  'lookup',
  'statistics',
  'animal',
  'thing',
  'goods',
  'order',
  'organization',
];

const events: readonly Events[] = [
  {
    item: 'health',
    words: `diagnosed diagnosis admitted admission discharged discharge vaccinated vaccination immunized immunised
      immunization infected infection tested treated treatment prescribed prescription operated operation surgery
      transferred hospitalized hospitalised hospitalization recovered recovery quarantined quarantine isolated isolation
      exposed exposure injured injury referred referral examined checkup onset`,
    in: ['health', 'clinical'],
  },
  {
    item: 'health',
    words: 'start started begin end ended stop stopped',
    in: ['clinical'],
    not: ['work', 'pay'],
    ofSomebody: true,
  },
  {
    item: 'enrollment-period',
    words: `enrolled enrollment enrolment admitted admission matriculated expelled expulsion transferred transfer
      withdrawn withdrawal dropout promoted suspension readmitted left leaving`,
    in: ['pupils'],
    not: ['work', 'health', 'clinical', 'log', 'lending'],
  },
  {
    item: 'work-experience',
    words: `appointed promoted promotion transferred transfer dismissed dismissal fired separated separation seconded
      secondment suspended suspension rehired onboarded offboarded joined joining started leaving exit`,
    in: ['work'],
    not: ['pupils', 'log'],
    named: 'employee emp staff personnel worker employment career hr',
  },
  { item: 'marital-status', words: 'married marriage wed wedding divorced divorce widowed', in: ['person'] },
  { item: 'belief', words: 'baptized baptised baptism christened ordained', in: ['person'] },
  {
    item: 'criminal-record',
    words: 'arrested arrest convicted conviction sentenced sentence imprisoned incarcerated detained paroled',
    in: ['person', 'court'],
  },
  {
    item: 'nationality',
    words: 'naturalized naturalised naturalization immigrated immigration emigrated emigration',
    in: ['person'],
  },
  { item: 'family', words: 'adopted adoption', in: ['person'] },
  {
    item: 'visit-time',
    words: 'moved_in move_in movein moved_out move_out moveout',
    in: ['person', 'house'],
  },
  { item: 'death', words: 'buried burial cremated', in: ['person'] },
];

const known = events.map(({ words, named, ...event }) => ({
  ...event,
  deeds: wordSet(words),
  named: named === undefined ? undefined : wordSet(named),
}));

/** What a name may say of an event besides: that it is a time, whose, and which of several. */
const around = wordSet('date time datetime dt at on of day last first latest initial final actual the');

const isKeyOfSomebody = ({ words }: FieldView): boolean =>
  words.length === 2 && /^(?:id|number|code)$/.test(words[1]!) && classOf(words[0]!) === 'person';

/** When something happened to those whom a table lists: `vaccinated_on` of patients, `promoted_at` of staff. Tells whether it has spoken. */
export function judgeLife(board: Board, view: FieldView, dataset: DatasetView): boolean {
  const { field, words } = view;
  if (!isTimeTyped(field) || hasHangul(field.name) || isOf(dataset, nobody, false)) return false;
  const deed = words.filter((word) => !around.has(word)).join('_');
  const ofPeople = tellsOfPeople(dataset, view, personalNeighbours(dataset, view));
  const event = known.find(
    ({ deeds, in: kinds, not, named, ofSomebody }) =>
      deeds.has(deed) &&
      isOf(dataset, kinds, ofPeople) &&
      !(not && isOf(dataset, not, false)) &&
      (!ofSomebody || dataset.fields.some(isKeyOfSomebody)) &&
      (named === undefined || dataset.words.some((word) => named.has(word))),
  );
  if (!event) return false;
  board.for('table', words.join(' '), event.item, 10);
  return true;
}
