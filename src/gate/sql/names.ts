import type { Dialect } from './scan.ts';

/** Every name of a statement outside of strings, as the database folds it: among them are the tables that it names. */
export function namesIn(statement: string, dialect: Dialect): string[] {
  const strings = dialect === 'mysql' ? /'(?:[^'\\]|\\.|'')*'/g : /'(?:[^']|'')*'/g;
  const plain = statement.replace(strings, ' ');
  const names = [...plain.matchAll(/"((?:[^"]|"")+)"|`([^`]+)`|([\p{L}_][\p{L}\p{N}_$]*)/gu)].map(
    ([, quoted, ticked, word]) =>
      quoted?.replaceAll('""', '"') ?? ticked ?? (dialect === 'postgres' ? word!.toLowerCase() : word!),
  );
  return [...new Set(names)];
}
