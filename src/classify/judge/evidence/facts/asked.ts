import { hasHangul } from '../../../names/squeeze.ts';
import { wordSet } from '../../../names/word-list.ts';
import type { Board } from '../../board.ts';
import { type DatasetView, type FieldView, isOf } from '../../view.ts';

/** Words that a question begins with which is answered in sentences, and those that bid somebody to write. */
const asking = wordSet('why describe explain elaborate specify tell anything');
const openly = wordSet('do did does can could would will should have are is');
/** What is told over and above, and by which word it ends. */
const more = wordSet('additional further other extra supplementary supplemental');
const tellings = wordSet(
  'info information detail details comment comments note notes remark remarks explanation requirement requirements request requests reason reasons concern concerns circumstance circumstances need needs support',
);
/** What is told by its kind or number. */
const counted = wordSet('type id code count status category number url link file name date');

/** A form's question kept as a column's name: `why_adopt`, `describe_home`, `how_did_you_hear`, `additional_visa_info`. */
export function judgeAsked(board: Board, { field, words }: FieldView, dataset: DatasetView): void {
  if (field.family !== 'text' || (field.maxLength ?? 255) < 100 || hasHangul(field.name)) return;
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length < 2 || counted.has(last)) return;
  if (
    isOf(
      dataset,
      ['lookup', 'machine', 'goods', 'edited', 'published', 'vacancy', 'llm', 'secret', 'device', 'thing'],
      false,
    )
  )
    return;
  const asked =
    asking.has(first) ||
    ((first === 'what' || first === 'how') && openly.has(second)) ||
    (more.has(first) && tellings.has(last));
  if (asked) board.for('name', words.join(' '), 'free-text', 9 + Math.max(0, board.againstAll()));
}
