import { isSql } from '../sql/file.ts';
import { codeMigrations } from './code.ts';
import { baseName, type Layout, naturally, scriptsOf } from './layout.ts';
import { wayBack } from './way-back.ts';

/**
 * Any other folder of SQL files, or a single one: `structure.sql` and other dumps, Django's `sqlmigrate`, Alembic's `--sql`,
 * numbered files. By name, numbers by value; files that go back are left out.
 */
export const plain: Layout = {
  id: 'plain',
  matches: (files) => [...files.keys()].some(isSql),
  read(files) {
    const sql = [...files.keys()].filter(isSql);
    const ways = Map.groupBy(sql, (path) => (sql.length === 1 ? 'up' : wayBack(path, files)));
    // Rails writes the whole schema there, whatever migrations it knows.
    const whole = sql.some((path) => baseName(path) === 'structure.sql');
    const code = codeMigrations(files).filter(({ file }) => !(whole && file.endsWith('.rb')));
    return {
      scripts: scriptsOf(files, (ways.get('up') ?? []).sort(naturally)),
      unread: [...(ways.get('unclear') ?? []).map((file) => ({ file, line: 1, why: unclear })), ...code],
    };
  },
};

const unclear = {
  en: 'by its name it may take changes back, by its content it may make some; give it a name that tells',
  ko: '이름으로는 되돌리는 파일, 내용으로는 변경하는 파일로 보입니다. 구분되는 이름을 쓰십시오',
};
