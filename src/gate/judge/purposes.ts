import type { ServedActivity } from '../../core/evidence.ts';
import type { GateProblem } from '../../core/gate.ts';
import { formatPlace } from '../../core/place.ts';
import type { SchemaDataset } from '../schema.ts';
import { type GateContext, lockedOf, problem } from './context.ts';

/** Fields of a dataset and the activities that they are judged for. */
export interface Part {
  readonly fields: SchemaDataset['fields'];
  readonly serves: readonly ServedActivity[];
}

/**
 * A dataset by what its fields are for: those that the lock narrows to some of its activities apart from the others. With
 * `each`, a field narrowed to several is judged for each of them: one that does not declare the item may not use it.
 */
export function partsOf(one: SchemaDataset, context: GateContext, each: boolean): Part[] {
  const { dataset, fields } = one;
  const serves = context.servesOf(one);
  const rest: SchemaDataset['fields'][number][] = [];
  const parts: Part[] = [];
  for (const field of fields) {
    const named = purposesOf(dataset.name, field.name, context);
    const own = serves.filter(({ activity }) => named.includes(activity.id));
    if (own.length === 0) rest.push(field);
    else if (!each) parts.push({ fields: [field], serves: own });
    else
      for (const activity of new Set(own.map((one) => one.activity.id))) {
        parts.push({ fields: [field], serves: own.filter((one) => one.activity.id === activity) });
      }
  }
  return rest.length > 0 || parts.length === 0 ? [{ fields: rest, serves }, ...parts] : parts;
}

/** Activities that the lock names for a field and the data map does not name for its dataset. */
export function judgePurposes(one: SchemaDataset, context: GateContext): GateProblem[] {
  if (!context.policy) return [];
  const { dataset, fields } = one;
  const served = new Set(context.servesOf(one).map(({ activity }) => activity.id));
  const { source, lockFile } = context;
  return fields.flatMap(({ name }) =>
    purposesOf(dataset.name, name, context)
      .filter((id) => !served.has(id))
      .map((id) => {
        const path = ['datasets', formatPlace({ source, dataset: dataset.name }), 'fields', name];
        const place = { source, dataset: dataset.name, field: name };
        const message = {
          en: `The lock says it is for ${id}, which the data map does not name for the dataset`,
          ko: `잠금 파일에는 ‘${id}’ 업무에 쓴다고 되어 있으나 데이터 맵의 처리업무에 없습니다`,
        };
        const result = { status: 'violated', place, activity: id, message } as const;
        return problem('purpose-not-served', { file: lockFile, line: context.lockLine(path) }, result);
      }),
  );
}

function purposesOf(dataset: string, field: string, { lock, source }: GateContext): readonly string[] {
  const locked = lockedOf(lock, source, dataset, field);
  return locked?.decision === 'confirmed' ? (locked.serves ?? []) : [];
}
