import type { Dataset } from '../core/dataset.ts';
import type { Selection } from '../core/selection.ts';
import type { Source } from '../core/source.ts';

/** Records up to which a dataset is walked without an index, and bytes up to which files are read. */
const mostRows = 200_000;
const mostBytes = 256 * 1024 * 1024;

/** Files are read as a whole in any case, and compared however it is written. */
export const isFile = ({ kind }: Dataset): boolean => kind === 'file' || kind === 'log';

/**
 * What it takes to find some records: `short`: the dataset is small enough to be walked; `index`: one leads there; `long`: a walk through
 * very many; `untold`: the system does not say.
 */
export async function costOf(
  source: Source,
  dataset: Dataset,
  holding: NonNullable<Selection['holding']>,
): Promise<'short' | 'index' | 'long' | 'untold'> {
  if (!source.plan) {
    if (!isFile(dataset)) return 'untold';
    return (dataset.bytes ?? 0) <= mostBytes ? 'short' : 'long';
  }
  if ((dataset.rows ?? 0) <= mostRows) return 'short';
  return (await source.plan(dataset, { holding })).access === 'index' ? 'index' : 'long';
}
