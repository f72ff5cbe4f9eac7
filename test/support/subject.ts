import { join } from 'node:path';
import { openWorkspace } from '../../src/cli/compose.ts';
import type { SubjectSearch } from '../../src/core/subject.ts';
import { parseIdentifiers } from '../../src/subject/identifiers.ts';
import type { Keep } from '../../src/subject/opened.ts';
import { searchSubject } from '../../src/subject/search.ts';
import { SubjectFields } from '../../src/subject/subject-fields.ts';
import { byIdentifiers } from '../../src/subject/wanted.ts';
import { auditFolder } from './workspace.ts';

interface Request {
  readonly full?: boolean;
  readonly fields?: readonly string[];
  readonly only?: readonly string[];
  readonly keep?: Keep;
}

/** Looks for one person in the workspace of a folder, as `gamsa subject find` does. */
export async function searchFolder(
  folder: string,
  identifiers: string,
  { full = false, fields = [], only, keep }: Request = {},
): Promise<SubjectSearch> {
  const { sources, others, options, data, baseDir, mask } = await openWorkspace(
    join(folder, 'gamsa.yaml'),
    only,
  );
  return searchSubject(sources, byIdentifiers(parseIdentifiers(identifiers)), {
    inventory: await auditFolder(folder, '2026-01-15'),
    isPersonal: () => false,
    subjects: new SubjectFields(data, fields),
    numbered: fields.length > 0,
    signal: new AbortController().signal,
    ...{ options, baseDir, others, mask, full },
    ...(keep && { keep }),
  });
}

/** One line for each place in which records were found. */
export const placesIn = ({ found }: SubjectSearch): string[] =>
  found
    .map(
      ({ source, dataset, via, fields, records }) =>
        `${source}:${dataset}.${fields.join()} ${via} ${records}`,
    )
    .sort();

/** One line for each place that was not searched. */
export const missedIn = ({ unsearched }: SubjectSearch): string[] =>
  unsearched.map(
    ({ source, dataset, fields, why }) => `${source}:${dataset ?? ''}(${fields.join()}) ${why.en}`,
  );
