import { splitName } from '../../../names/tokens.ts';
import { otherScales, scales } from '../../../names/words/clinical-scales.ts';
import { alone, found, measured, suffered } from '../../../names/words/laboratory.ts';
import type { Board } from '../../board.ts';
import { contactNeighbours, type DatasetView, type FieldView, isOf } from '../../view.ts';
import { weights } from '../../weights.ts';
import { countFactsBeside } from '../values/facts-beside.ts';

const enough = 3;
/** So many are enough of those whose age and sex stand beside them. */
const enoughOfPeople = 2;

const rawWords = ({ field }: FieldView): string[] => splitName(field.name);

const count = ({ fields }: DatasetView, vocabulary: ReadonlySet<string>): number =>
  new Set(fields.flatMap((view) => rawWords(view).find((word) => vocabulary.has(word)) ?? [])).size;

/**
 * Findings of check-ups and of studies, in tables of which several columns are called by words that only medicine has: a `DM`,
 * a `TG` and a `Q_SMK_YN` beside an `SGOT` and an `HDL`.
 */
export function judgeLaboratory(board: Board, view: FieldView, dataset: DatasetView): void {
  const words = rawWords(view);
  const by = (vocabulary: ReadonlySet<string>) => words.find((word) => vocabulary.has(word));
  const word = by(measured) ?? by(suffered) ?? by(found);
  if (word === undefined || (alone.has(word) && words.length > 1)) return;
  // Whoever is studied is not written to.
  const studied = countFactsBeside(view, dataset) > 1 && contactNeighbours(dataset, view) === 0;
  const least = studied ? enoughOfPeople : enough;
  if (count(dataset, measured) < least && count(dataset, suffered) < enough) return;
  if (isOf(dataset, ['lookup', 'statistics', 'animal', 'goods', 'nature', 'catalogue'], false)) return;
  const best = Math.max(
    0,
    ...[...board.items()].filter((item) => item !== 'health').map((item) => board.scoreOf(item)),
  );
  board.for('table', word, 'health', 10 + Math.max(best, board.againstAll()));
}

/** By what a scale is called, without the number of its version: `phq9`, `GAD7`. */
const scaleIn = ({ field }: FieldView, vocabulary: ReadonlySet<string>): string | undefined =>
  [...splitName(field.name), splitName(field.name).join('')]
    .map((word) => (vocabulary.has(word) ? word : word.replace(/\d+$/, '')))
    .find((word) => vocabulary.has(word));

const countOthers = ({ fields }: DatasetView): number =>
  new Set(fields.flatMap((view) => scaleIn(view, otherScales) ?? [])).size;

/** Scores on the scales of clinics and studies, beside what is recorded of people or another scale. */
export function judgeScales(board: Board, view: FieldView, dataset: DatasetView): void {
  const scale = scaleIn(view, scales) ?? scaleIn(view, otherScales);
  if (scale === undefined || isOf(dataset, ['lookup', 'goods', 'catalogue', 'machine'], false)) return;
  const beside = dataset.fields.some((other) => {
    const found = other === view ? undefined : scaleIn(other, scales);
    return found !== undefined && found !== scale;
  });
  const known =
    scales.has(scale) && (countFactsBeside(view, dataset) > 0 || isOf(dataset, ['health'], false));
  // Several of those that mean other things elsewhere, where people are studied, mean scales.
  const several = countFactsBeside(view, dataset) > 1 && countOthers(dataset) >= enough;
  if (beside || known || several) board.for('table', scale, 'health', weights.strongName);
}
