import type { Field } from '../../core/dataset.ts';
import type { Detector } from '../../core/detector.ts';
import type { ColumnProfile } from '../values/index.ts';
import { Board } from './board.ts';
import { decide } from './decide.ts';
import { judgeValues } from './evidence/values/values.ts';
import type { DatasetView } from './view.ts';

/** What the values of each field say by themselves, whatever the fields are called: the company in which others are judged. */
export function seenItems(
  { fields }: DatasetView,
  profiles: ReadonlyMap<number, ColumnProfile>,
  detectors: ReadonlyMap<string, Detector>,
): ReadonlyMap<Field, string> {
  const seen = new Map<Field, string>();
  for (const [index, view] of fields.entries()) {
    const profile = profiles.get(index);
    if (!profile) continue;
    const board = new Board();
    judgeValues(board, { ...view, words: [], matches: [] }, profile, detectors);
    const { item } = decide(board);
    if (item !== undefined) seen.set(view.field, item);
  }
  return seen;
}
