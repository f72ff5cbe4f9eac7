import type { GetFilesOptions } from '@google-cloud/storage';
import type { Fact } from '../../src/sdk/index.ts';
import { ask, RemnantCount } from '../_objects/facts.ts';
import { nameScope, narrowed } from '../_objects/scope.ts';
import type { GcsBucket } from './bucket.ts';
import { listFiles } from './store.ts';

/** Objects that are looked at for each kind of remnant. */
const mostLooked = 50_000;

const kinds: readonly { readonly means: string; readonly query: GetFilesOptions }[] = [
  { means: 'earlier versions of objects', query: { versions: true } },
  { means: 'soft-deleted objects', query: { softDeleted: true } },
];

/** Versions that are not the current one, and what was deleted within the soft-delete window. */
export async function remnantFacts(
  bucket: GcsBucket,
  datasetOf: (name: string) => string | undefined,
): Promise<Fact[]> {
  const facts: Fact[] = [];
  const { source } = bucket.context;
  for (const { means, query } of kinds) {
    const counted = await ask(() => countFiles(bucket, query, datasetOf));
    if (counted.known) {
      const { count, complete } = counted.value;
      facts.push(...count.facts(source, means, 'objects.list', complete));
    } else {
      facts.push({
        kind: 'recoverability',
        source,
        means,
        origin: 'measured',
        by: `objects.list: ${counted.why}`,
      });
    }
  }
  return facts;
}

async function countFiles(
  bucket: GcsBucket,
  query: GetFilesOptions,
  datasetOf: (name: string) => string | undefined,
): Promise<{ count: RemnantCount; complete: boolean }> {
  const scope = nameScope(bucket.settings.paths);
  const count = new RemnantCount();
  let looked = 0;
  for (const prefix of narrowed(scope, '')) {
    for await (const { name, metadata } of listFiles(bucket, { ...query, prefix })) {
      if (++looked > mostLooked) return { count, complete: false };
      const gone = metadata.timeDeleted !== undefined || query.softDeleted === true;
      if (gone && scope.matches(name)) count.add(datasetOf(name));
    }
  }
  return { count, complete: true };
}
