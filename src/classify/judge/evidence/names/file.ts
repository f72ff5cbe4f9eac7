import { matchHangul } from '../../../names/hangul.ts';
import type { Lexicon } from '../../../names/lexicon.ts';
import { matchName } from '../../../names/match.ts';
import { hasHangul } from '../../../names/squeeze.ts';
import type { Board } from '../../board.ts';
import { type DatasetView, type FieldView, isLineOfText } from '../../view.ts';
import { weights } from '../../weights.ts';

/** The lines of a text file are what its name says it is, where that is somebody's document: `resume_kim.txt`. */
export function judgeFile(
  board: Board,
  { field }: FieldView,
  { dataset }: DatasetView,
  lexicon: Lexicon,
): void {
  if (!isLineOfText(field, dataset)) return;
  for (const part of [dataset.name, ...dataset.name.split(/[\s_().-]+/)]) {
    const said = hasHangul(part)
      ? matchHangul(part, lexicon)
      : matchName(lexicon.wordsOf(part), lexicon).find(({ strong }) => strong);
    if (said?.item !== 'resume') continue;
    board.for('table', 'text' in said ? said.text : said.phrase, 'resume', weights.strongName);
    return;
  }
}
