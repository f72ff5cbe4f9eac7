import type { Dataset } from '../../../core/dataset.ts';
import { type TableContext, tableName } from '../../names/tables.ts';
import type { FieldView } from '../field-view.ts';
import { addCare } from './care.ts';
import { addEvents } from './events.ts';
import { addFirms } from './firms.ts';
import { addLearning } from './learning.ts';
import { addLifeless } from './lifeless.ts';
import { addLists } from './lists.ts';
import { addModels } from './models.ts';
import { addMoney } from './money.ts';
import { addPastimes } from './pastimes.ts';
import { addPeople } from './people.ts';
import type { Kinds, Standing } from './standing.ts';
import { addSystems } from './systems.ts';
import { addWork } from './work.ts';
import { addWritten } from './written.ts';

/** What the columns say of the table. Each step may ask what those before it found. */
const steps = [
  addModels,
  addEvents,
  addFirms,
  addSystems,
  addLists,
  addWork,
  addCare,
  addWritten,
  addPastimes,
  addMoney,
  addLearning,
  addLifeless,
  addPeople,
];

export function addKinds(
  { head, any }: TableContext,
  dataset: Dataset,
  fields: readonly FieldView[],
): TableContext {
  const kinds: Kinds = { head: new Set(head), any: new Set(any) };
  const standing: Standing = {
    dataset,
    name: tableName(dataset),
    named: any,
    fields,
    words: new Set(fields.flatMap((field) => field.words)),
    strong: new Set(
      fields.flatMap(({ matches }) => matches.flatMap((match) => (match.strong ? [match.item] : []))),
    ),
  };
  for (const add of steps) add(kinds, standing);
  return kinds;
}
