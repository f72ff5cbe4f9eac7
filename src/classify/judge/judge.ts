import type { Detector } from '../../core/detector.ts';
import type { Lexicon } from '../names/lexicon.ts';
import type { ColumnProfile } from '../values/index.ts';
import type { Board } from './board.ts';
import type { SeenColumn } from './seen-column.ts';
import type { DatasetView, FieldView } from './view.ts';

export interface JudgeTools {
  readonly lexicon: Lexicon;
  /** By id. */
  readonly detectors: ReadonlyMap<string, Detector>;
}

/** What columns are read with, and what their values are, where they were seen. */
interface Material extends JudgeTools {
  readonly profile: ColumnProfile | undefined;
  readonly column: SeenColumn | undefined;
}

/** Puts what it knows of a column on the board. */
export type Judge = (board: Board, view: FieldView, dataset: DatasetView, material: Material) => void;
