import type { Classification, ClassifiedField } from '../../core/classification.ts';
import type { Dataset } from '../../core/dataset.ts';
import type { Lexicon } from '../names/lexicon.ts';
import type { ColumnProfile } from '../values/index.ts';
import { Board } from './board.ts';
import { judgeKeys } from './by-key.ts';
import { judgeComment, judgeContext, judgeName } from './by-name.ts';
import { judgeTime } from './by-time.ts';
import { isEnum, judgeType } from './by-type.ts';
import { decide } from './decide.ts';
import { type DatasetView, type FieldView, viewDataset } from './view.ts';

export interface JudgeTools {
  readonly lexicon: Lexicon;
}

/** Judges every field of a dataset; `profiles` by the fields' position, absent where no values were seen. */
export function classifyDataset(
  dataset: Dataset,
  profiles: ReadonlyMap<number, ColumnProfile>,
  tools: JudgeTools,
): ClassifiedField[] {
  const view = viewDataset(dataset, tools.lexicon);
  return view.fields.map((field, index) => classifyField(field, view, profiles.get(index), tools));
}

function classifyField(
  view: FieldView,
  dataset: DatasetView,
  profile: ColumnProfile | undefined,
  { lexicon }: JudgeTools,
): ClassifiedField {
  const { field } = view;
  const board = new Board();
  judgeName(board, view, lexicon);
  judgeComment(board, view, lexicon);
  judgeContext(board, view, dataset);
  judgeTime(board, view, dataset);
  judgeKeys(board, view);
  judgeType(board, field);
  if (isEnum(field)) board.against('type', 'enum', 4);
  const classification: Classification = {
    ...decide(board),
    values: profile?.values ?? 0,
    forms: {},
    contains: {},
  };
  return { name: field.name, type: field.type, nullable: field.nullable, classification };
}
