import type { ColumnProfile } from '../values/index.ts';
import type { Board } from './board.ts';
import { itemOn } from './decide.ts';
import { contactNeighbours, type DatasetView } from './view.ts';
import { weights } from './weights.ts';

/** So many findings, and at least this share of the columns, make a table one of findings. */
const enough = 4;
const share = 0.25;
/** What is written out could have said what it is: it is one only where most are. */
const shareOfWritten = 0.5;
/** More different words than this are no codes. */
const mostCodes = 6;
/** What tells that a row is somebody. */
const bodily: ReadonlySet<string | undefined> = new Set(['age', 'gender', 'date-of-birth']);

/**
 * In a table of somebody's findings, a row each, what stands among them and nothing speaks for or against is one more: a study calls its
 * measures what it likes, and keeps them together. Numbers have a finding next to them, codes one on either side.
 */
export function judgeAround(
  boards: readonly Board[],
  dataset: DatasetView,
  profiles: ReadonlyMap<number, ColumnProfile>,
): void {
  // By names alone silence tells nothing of the kind.
  if (profiles.size === 0) return;
  const items = boards.map(itemOn);
  const findings = items.filter((item) => item === 'health').length;
  const most = findings / boards.length;
  if (findings < enough || most < share) return;
  if (!items.some((item) => bodily.has(item)) || tellsContacts(dataset)) return;
  const silent = boards.map((board, index) => items[index] === undefined && board.againstAll() === 0);
  const told = items.filter((_, index) => !silent[index]).length;
  for (const [index, board] of boards.entries()) {
    const profile = profiles.get(index);
    if (!silent[index] || told === 0 || !profile) continue;
    if (most < shareOfWritten && isWritten(dataset.fields[index]!.field.name)) continue;
    const sides = [-1, 1].filter((step) => {
      let at = index + step;
      while (silent[at]) at += step;
      return items[at] === 'health';
    }).length;
    if (sides === 2 ? isMeasure(profile) || isCode(profile) : sides === 1 && isMeasure(profile))
      board.for('neighbour', 'findings around it', 'health', weights.none + weights.amongFindings);
  }
}

/** Whether most letters of a name are those of words, not of abbreviations. */
function isWritten(name: string): boolean {
  const words = name.match(/\p{Lu}?\p{Ll}+|\p{Lu}+|\p{Lo}+/gu) ?? [];
  const lengthOf = (some: readonly string[]) => some.join('').length;
  return (
    lengthOf(words.filter((word) => /[\p{Ll}\p{Lo}]/u.test(word) && word.length > 4)) * 2 > lengthOf(words)
  );
}

const tellsContacts = (dataset: DatasetView): boolean =>
  dataset.fields.some((view) => contactNeighbours(dataset, view) > 0);

/** Numbers that were not given out one after the other. */
function isMeasure({ numbers, inspected, distinct, shapes }: ColumnProfile): boolean {
  if (numbers === undefined || numbers.count < inspected * 0.8) return false;
  return shapes.decimal > 0 || distinct < inspected || inspected < 10;
}

const isCode = ({ inspected, distinct }: ColumnProfile): boolean =>
  distinct > 1 && distinct <= mostCodes && distinct < inspected / 2;
