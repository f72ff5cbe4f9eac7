import type { AccessFact, Dataset, Fact } from '../../src/sdk/index.ts';
import type { LocalFile } from './listing.ts';

interface Known {
  readonly dataset: Dataset;
  readonly objects: readonly LocalFile[];
}

/** Nothing crosses a network; whether the disk is encrypted does not show; files that others on this machine may read are open to everybody. */
export function fileFacts(source: string, files: readonly LocalFile[], datasets: Iterable<Known>): Fact[] {
  const local: Fact = {
    kind: 'encryption-in-transit',
    source,
    state: 'local',
    origin: 'measured',
    by: 'files on this machine',
  };
  // That they could be read says nothing of the disk.
  const stored: Fact = {
    kind: 'encryption-at-rest',
    source,
    state: 'unknown',
    itself: false,
    origin: 'measured',
    by: 'files on this machine',
  };
  const fact = (dataset: string | undefined, mode: number): AccessFact => ({
    kind: 'access',
    source,
    ...(dataset !== undefined && { dataset }),
    grantee: 'PUBLIC',
    privileges: (mode & 0o002) === 0 ? ['read'] : ['read', 'write'],
    origin: 'measured',
    by: 'file mode',
  });
  const open = files.filter(isOpen);
  if (open.length > 0 && open.length === files.length) return [local, stored, fact(undefined, open[0]!.mode)];
  return [
    local,
    stored,
    ...[...datasets].flatMap(({ dataset, objects }) => {
      const first = objects.find(isOpen);
      return first ? [fact(dataset.name, first.mode)] : [];
    }),
  ];
}

function isOpen({ mode }: LocalFile): boolean {
  return (mode & 0o004) !== 0;
}
