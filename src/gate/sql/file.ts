/** Endings of files that hold SQL. */
export const sqlEndings: readonly string[] = ['.sql', '.ddl', '.psql', '.pgsql'];

export function isSql(path: string): boolean {
  return sqlEndings.some((ending) => path.toLowerCase().endsWith(ending));
}
