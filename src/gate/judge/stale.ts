import type { GateProblem } from '../../core/gate.ts';
import { formatPlace } from '../../core/place.ts';
import type { Schema } from '../schema.ts';
import { type GateContext, problem, shownField } from './context.ts';

/** Entries of the lock whose field the schema does not have. */
export function judgeStale(schema: Schema, context: GateContext): GateProblem[] {
  const places = new Map(
    schema.datasets.map(({ dataset, fields }) => [
      formatPlace({ source: schema.source, dataset: dataset.name }),
      new Set(fields.map(({ name }) => name)),
    ]),
  );
  return Object.entries(context.lock.datasets).flatMap(([place, { fields }]) => {
    if (!place.startsWith(`${schema.source}:`)) return [];
    const dataset = place.slice(schema.source.length + 1);
    return Object.keys(fields).flatMap((name): GateProblem[] => {
      // Paths inside a column's values show only where values are read.
      const there = places.get(place);
      const column = [...(there ?? [])].some((one) => name === one || name.startsWith(`${one}.`));
      if (column) return [];
      const drop = schema.dropped.find((gone) => gone.dataset === dataset && gone.field === name);
      // What could not be read may hold it.
      if (!drop && schema.failures.length > 0) return [];
      const at = drop?.at ?? {
        file: context.lockFile,
        line: context.lockLine(['datasets', place, 'fields', name]),
      };
      const now = drop?.now && shownField(drop.now);
      const message = now
        ? {
            en: `The lock declares it, but it is ${now} now`,
            ko: `잠금 파일에 있으나 이름이 ${now}(으)로 바뀌었습니다`,
          }
        : {
            en: 'The lock declares it, but the schema does not have it',
            ko: '잠금 파일에는 있으나 스키마에 없습니다',
          };
      return [
        problem('declaration-stale', at, {
          status: 'unknown',
          place: { source: schema.source, dataset, field: name },
          message,
        }),
      ];
    });
  });
}
