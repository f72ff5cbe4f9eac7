import { hasHangul, squeeze } from '../../../names/squeeze.ts';
import { classOf } from '../../../names/words/classes.ts';
import { tableKindsOf } from '../../../names/words/tables/index.ts';
import type { ColumnProfile } from '../../../values/index.ts';
import type { Board } from '../../board.ts';
import { wholeShare } from '../../shares.ts';
import { isSurnameSpread } from '../../surnames.ts';
import { type DatasetView, type FieldView, isOf } from '../../view.ts';

/** What animals have as people do. */
const shared = new Set(
  'name username date-of-birth age gender photo health genetic appearance death family ethnicity belief marital-status job-title mobile-phone enrollment-period'.split(
    ' ',
  ),
);

/** Whose account a figure of a game is of. */
const player = /^(?:user|account|player|member|owner) (?:id|number|uid|key|seq)$/;

const nearlyAll = 0.9;

const hangulAnimal =
  /^(?:반려동물|반려견|반려묘|애완동물|애완견|강아지|고양이|유기견|유기동물|동물|펫|가축|돼지|한우|젖소|닭|오리|양돈|양계|축산)(?!.*(?:보호자|주인|소유자|견주|입양자|신고자|등록자))/;
const hangulOwner =
  /보호자|주인|소유자|견주|집사|입양자|신고자|담당|수의사|회원|고객|사용자|(?:구조|발견|목격|입금|주문|예약|신청|수령|기증|후원|작성|위탁|농장|생산)(?:자|주)(?![가-힣]{3})/;

/** A pet's name, birthday and weight are nobody's, in a table of pets as in a column that says so. */
export function judgeAnimals(
  board: Board,
  { field, words }: FieldView,
  dataset: DatasetView,
  { profile }: { readonly profile: ColumnProfile | undefined },
): void {
  const told = squeeze(hasHangul(field.name) ? field.name : (field.comment ?? ''));
  const ofPerson = hangulOwner.test(told) || words.some((word) => classOf(word) === 'person');
  if (ofPerson) return;
  const own =
    words.length > 1 &&
    words.at(-1) !== 'username' &&
    // Who has a pet is told of a person.
    words[0] !== 'has' &&
    // An `age_cat` is a category.
    words.some(
      (word, at) => tableKindsOf(word).includes('animal') && !(word === 'cat' && at === words.length - 1),
    );
  const { any, head } = dataset.table;
  if (any.has('catalogue'))
    for (const item of ['health', 'appearance', 'death', 'grade', 'salary'])
      if (board.scoreOf(item) > 0) board.for('table', 'a catalogue', item, -20);
  const ofAnimals =
    isOf(dataset, ['animal'], false) ||
    (any.has('animal') && !head.has('person') && !any.has('person')) ||
    isOf(dataset, ['game', 'nature'], false);
  if (!own && !hangulAnimal.test(told) && !hangulAnimal.test(dataset.dataset.comment ?? '') && !ofAnimals)
    return;
  // What a player calls their own figure is what others know them by.
  const players =
    isOf(dataset, ['game'], false) && dataset.fields.some(({ words }) => player.test(words.join(' ')));
  for (const item of board.items())
    if (shared.has(item) && !(players && item === 'username') && !(profile && isProved(item, profile)))
      board.for('table', 'animal', item, -20 - Math.max(0, board.scoreOf(item)));
}

/** Whether the values are what no animal has: surnames spread as over people, numbers that are called. */
const isProved = (item: string, profile: ColumnProfile): boolean =>
  (item === 'name' && isSurnameSpread(profile)) ||
  (item === 'mobile-phone' && wholeShare(profile, 'mobile-kr') > nearlyAll);
