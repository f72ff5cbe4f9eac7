import { baseName, type Layout, naturally, notSql, scriptsOf, withExtension } from './layout.ts';

/** Names by which tools and people mark what goes back. */
const down = /(?:^|[._/-])(?:down|undo|rollback|revert)(?:[._-]|\.sql$|\/)/i;

/**
 * Any other folder of SQL files, or a single one: `structure.sql` and other dumps, Django's `sqlmigrate`, Alembic's `--sql`,
 * numbered files. By name, numbers by value; files that go back are left out.
 */
export const plain: Layout = {
  id: 'plain',
  matches: (files) => withExtension(files, '.sql').length > 0,
  read(files) {
    const sql = withExtension(files, '.sql');
    const up = sql.filter((path) => sql.length === 1 || !down.test(path));
    const code = withExtension(files, '.py', '.rb').filter((path) => /^\d+_/.test(baseName(path)));
    return {
      scripts: scriptsOf(files, up.sort(naturally)),
      unread: code.map((file) => ({
        file,
        line: 1,
        why: notSql(file.endsWith('.py') ? 'sqlmigrate' : 'rails'),
      })),
    };
  },
};
