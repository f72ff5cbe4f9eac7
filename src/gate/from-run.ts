import type { Dataset } from '../core/dataset.ts';
import { describeReason } from '../core/error.ts';
import type { GateFailure } from '../core/gate.ts';
import { formatPlace } from '../core/place.ts';
import type { Run, RunDataset } from '../core/run.ts';
import type { ReadSchema } from './schema.ts';

/** Live systems, as an audit found them, to be held against the lock. Problems stand at the lock: no file made the schema. */
export function schemasFromRun(run: Run, lockFile: string): ReadSchema[] {
  const at = { file: lockFile, line: 1 };
  return run.sources.map(({ id, connector, outcome }) => {
    const own = run.datasets.filter(({ source }) => source === id);
    const failure = (place: string, { reason }: Pick<RunDataset, 'outcome'>['outcome']): GateFailure => {
      const { en, ko } = describeReason(reason ?? { code: 'engine-error' });
      return { ...at, why: { en: `${place}: ${en}`, ko: `${place}: ${ko}` } };
    };
    const unread = own.filter((one) => one.outcome.status === 'failed');
    return {
      source: id,
      path: id,
      tool: connector,
      files: [],
      statements: 0,
      datasets: own
        .filter(({ outcome: { status } }) => status !== 'failed' && status !== 'skipped')
        .map((one) => ({
          dataset: toDataset(one),
          fields: one.fields,
          at,
          linesOf: () => ({ defined: at, nullability: at, comment: at }),
        })),
      dropped: [],
      failures: [
        ...(outcome.status === 'failed' ? [failure(id, outcome)] : []),
        ...unread.map((one) => failure(formatPlace({ source: id, dataset: one.name }), one.outcome)),
      ],
      passedOver: [],
    };
  });
}

function toDataset({ name, kind, fields, derivedFrom }: RunDataset): Dataset {
  return {
    name,
    path: [name],
    kind,
    fields: fields
      .filter(({ within }) => within === undefined)
      .map((field) => ({ name: field.name, type: field.type, family: 'unknown', nullable: field.nullable })),
    ...(derivedFrom && { derivedFrom }),
  };
}
