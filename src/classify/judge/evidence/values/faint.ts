import type { Detector } from '../../../../core/detector.ts';
import { isOnlyNumbered } from '../../../names/numbered.ts';
import { hasHangul, squeeze } from '../../../names/squeeze.ts';
import { wordSet } from '../../../names/word-list.ts';
import type { ColumnProfile } from '../../../values/index.ts';
import type { Board } from '../../board.ts';
import { hitShares } from '../../hits.ts';
import { personal } from '../../kinds/standing.ts';
import { type DatasetView, type FieldView, isLineOfText, isNamed } from '../../view.ts';
import { births } from './birth.ts';
import { besidePeople } from './telephones.ts';

/** Forms up to this weight are those of other things as often: codes in groups, measures in feet, `12 Way Court`. */
const faint = 0.75;
/** And up to this one even beside people, wherever a column is called by a word. */
const scant = 0.6;

/** Names that anything may stand under. */
const open = wordSet(
  `value val data info information text string content detail answer response reply result entry raw extra misc other etc note memo remark
    number num no contact field column key name title label description comment address location where`,
);

/** The same in Korean, as whole names. */
const openKo =
  /^(?:번호|값|내용|비고|메모|정보|데이터|기타|항목|설명|결과|답변|응답|입력값|원본|상세|텍스트|문자열|이름|명칭|제목|연락처|주소|위치|참고|특이사항|식별자)\d*$/;

/** Numbers and measures of things, whoever stands beside them. */
const things = wordSet(
  `code sku serial lot batch bin voucher coupon barcode tracking awb waybill isbn version coordinate coord range ratio score length
    width depth height size dimension dim duration ref reference oem pn gl alt shelf slot rack aisle`,
);

/** A name that was cut short to what nobody could read. */
const isCryptic = ({ field, words }: FieldView): boolean => {
  const head = words.at(-1)!;
  return !hasHangul(field.name) && (head.length < 3 || !/[aeiouy]/.test(head));
};

/** Whether a column's name leaves open what it holds. */
const isOpen = ({ field, words }: FieldView): boolean =>
  isOnlyNumbered(field) || words.length === 0 || open.has(words.at(-1)!) || openKo.test(squeeze(field.name));

/** What tells of somebody, or of where somebody is to be found. */
const telling = [...personal, 'phone', 'address', 'address-part'];

/**
 * A form that hardly tells by itself decides where nothing else could be asked: in a column without a telling name, or, where it
 * tells a little more, beside people and where they live. Under a name that tells of something else, in a table in which nobody stands, it is chance.
 */
export function judgeFaint(
  board: Board,
  view: FieldView,
  dataset: DatasetView,
  profiles: ReadonlyMap<number, ColumnProfile>,
  detectors: ReadonlyMap<string, Detector>,
): void {
  if (isOpen(view) || isLineOfText(view.field, dataset.dataset)) return;
  const isThing = things.has(view.words.at(-1)!);
  const unlikely = [...board.items()].flatMap((item) => {
    // A list of districts or countries tells what it is; whose they are is asked elsewhere.
    if (item === 'address-part' || board.scoreOf(item) <= 0) return [];
    const pieces = board
      .evidence()
      .filter(
        (one) =>
          one.item === item && one.weight > 0 && one.by !== besidePeople && !(isThing && one.by === births),
      );
    const sure = Math.max(
      0,
      ...pieces.map(({ kind, by }) => (kind === 'values' ? (detectors.get(by)?.weight ?? 1) : 1)),
    );
    return sure > faint ? [] : [{ item, sure }];
  });
  if (unlikely.length === 0) return;
  const beside = !isThing && standsAmongPeople(view, dataset, profiles, detectors);
  for (const { item, sure } of unlikely)
    if (!beside || (sure <= scant && !isCryptic(view)))
      board.for('name', view.words.join(' '), item, -board.scoreOf(item));
}

/** Whether the table is people's, or another column tells of somebody by more than a faint form. */
function standsAmongPeople(
  view: FieldView,
  dataset: DatasetView,
  profiles: ReadonlyMap<number, ColumnProfile>,
  detectors: ReadonlyMap<string, Detector>,
): boolean {
  if (dataset.table.any.has('person')) return true;
  return dataset.fields.some((other, index) => {
    if (other === view) return false;
    if (isNamed(other, ...telling) || telling.includes(other.korean ?? '')) return true;
    const seen = dataset.seen?.get(other.field) ?? '';
    const profile = profiles.get(index);
    const by = profile && hitShares(profile, detectors).get(seen)?.by;
    return telling.includes(seen) && (by === undefined || !isFaint(by, detectors));
  });
}

const isFaint = (id: string, detectors: ReadonlyMap<string, Detector>): boolean =>
  (detectors.get(id)?.weight ?? 1) <= faint;
