import { baseName, compareNumbers, type Layout, notSql, scriptsOf } from './layout.ts';

const versioned = /^[VB](\d+(?:[._]\d+)*)__.+\.sql$/;
const repeatable = /^R__.+\.sql$/;
const code = /^[VR]\d*[\w.]*__.+\.(java|kt|groovy|py)$/;

/**
 * Flyway: versions in order of their numbers, whatever folder they stand in, then the repeatable ones by description; undo
 * migrations (`U`) are left out, and versions up to a baseline (`B`) with it.
 * https://documentation.red-gate.com/flyway/flyway-concepts/migrations
 */
export const flyway: Layout = {
  id: 'flyway',
  matches: (files) => [...files.keys()].some((path) => /^(V\d[\w.]*|R)__.+\.sql$/.test(baseName(path))),
  read(files) {
    const paths = [...files.keys()];
    const named = (pattern: RegExp) => paths.filter((path) => pattern.test(baseName(path)));
    const versions = named(versioned).sort((a, b) => compareVersions(versionOf(a), versionOf(b)));
    const baseline = versions.filter((path) => baseName(path).startsWith('B')).at(-1);
    const after = versions.filter(
      (path) =>
        path === baseline ||
        (baseName(path).startsWith('V') &&
          (baseline === undefined || compareVersions(versionOf(path), versionOf(baseline)) > 0)),
    );
    const repeated = named(repeatable).sort((a, b) => (baseName(a) < baseName(b) ? -1 : 1));
    const why = notSql('flyway');
    return {
      scripts: scriptsOf(files, [...after, ...repeated]),
      unread: named(code).map((file) => ({ file, line: 1, why })),
    };
  },
};

function versionOf(path: string): string[] {
  return versioned.exec(baseName(path))?.[1]?.split(/[._]/) ?? [];
}

/** 1.10 comes after 1.9, and 1.0 is 1. */
function compareVersions(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = compareNumbers(a[i] ?? '0', b[i] ?? '0');
    if (difference !== 0) return difference;
  }
  return 0;
}
