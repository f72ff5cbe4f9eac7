import { formatSegments } from '../../core/place.ts';
import { kindOf, withoutUnreached } from '../sql/kind.ts';
import { type Engine, StatementError } from './engine.ts';
import { columnChanges } from './mysql-alter.ts';
import { applyTree } from './mysql-apply.ts';
import type { Tree } from './mysql-ast.ts';
import { type Model, toDataset } from './mysql-model.ts';
import { simplerQuery } from './mysql-query.ts';
import { readableTable } from './mysql-table.ts';

/** Stored programs and other objects that hold no columns. */
const holdsNone =
  /^(?:create|alter|drop)\s+(?:or\s+replace\s+)?(?:definer\s*=\s*\S+\s+)?(?:procedure|function|trigger|event|database|schema)\b/i;

/** A model of a MySQL schema, fed with statements that a parser reads: what there is where no server may be asked. */
export async function openMysqlParser(database: string): Promise<Engine> {
  const [{ default: mysql }, { default: mariadb }] = await Promise.all([
    import('node-sql-parser/build/mysql.js'),
    import('node-sql-parser/build/mariadb.js'),
  ]);
  const parsers = [new mysql.Parser(), new mariadb.Parser()];
  const model: Model = new Map();
  let keys = 0;
  let before = snapshot(model);
  const keepLiterals = (sql: string) => {
    try {
      for (const tree of parse(parsers, sql))
        applyTree(model, tree, { newKey: () => '', lenient: true, sql });
    } catch (error) {
      if (!(error instanceof StatementError)) throw error;
    }
  };
  return {
    async run({ text }) {
      const sql = plain(text);
      if (kindOf(sql) === 'other' || holdsNone.test(sql)) return;
      if (/^(?:delete|truncate|set|select|call|do)\b/i.test(sql)) return;
      // Of an update only literals are kept; one that is not understood changes no column.
      if (/^update\b/i.test(sql)) return keepLiterals(sql);
      for (const change of columnChanges(sql)) {
        const { sql: readable, types } = readableTable(change.sql);
        for (const tree of parse(parsers, readable))
          applyTree(model, tree, { newKey: () => String(keys++), types, ...change });
      }
    },
    async changed() {
      const now = snapshot(model);
      const gone = [...before.keys()].filter((key) => !now.has(key));
      const columns = [...now.values()].map(({ table, column }) => ({
        key: column.key,
        dataset: [database, table],
        column: column.name,
        type: column.type,
        nullable: column.nullable,
        comment: column.comment,
      }));
      const changed = columns.filter(({ key, ...state }) => {
        const old = before.get(key);
        return !old || old.table !== state.dataset[1] || old.column !== now.get(key)?.column;
      });
      before = now;
      return { columns: changed, gone };
    },
    datasets: async () => [...model].map(([name, table]) => toDataset(database, name, table)),
    views: async () =>
      new Map(
        [...model].flatMap(([name, { query }]) =>
          query === undefined ? [] : [[formatSegments([database, name]), query] as const],
        ),
      ),
    sample: async ({ path }, fields) => {
      const rows = model.get(path.at(-1) ?? '')?.rows ?? [];
      return { rows: rows.length, columns: fields.map(({ name }) => rows.map((row) => row[name] ?? null)) };
    },
    reset: async () => undefined,
    close: async () => undefined,
  };
}

function snapshot(model: Model) {
  const all = [...model].flatMap(([table, { columns }]) => columns.map((column) => ({ table, column })));
  return new Map(all.map((one) => [one.column.key, one]));
}

/** MySQL's executable comments opened, but those for a version that no server has. */
function plain(text: string): string {
  const executed = withoutUnreached(text).replace(/\/\*M?!\d*\s?([\s\S]*?)\*\//g, '$1');
  return quoteLetters(withoutCharsets(executed.trim()));
}

/** Texts without the character set that MySQL 8 writes before each in an expression, `_utf8mb4'a'`: the parser takes it for a name. */
function withoutCharsets(sql: string): string {
  const tokens = /'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.|"")*"|`[^`]*`|[\w$]+/g;
  return sql.replace(tokens, (token, at: number) =>
    sql[at + token.length] === "'" && charset.test(token) ? '' : token,
  );
}

const charset = /^_(?:utf|latin|ascii|euckr|ucs2|cp\d|big5|gb|sjis|ujis)\w*$/;

/** Names in other letters than ASCII need no quotes in MySQL; the parser wants them. */
function quoteLetters(sql: string): string {
  const tokens = /'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.|"")*"|`[^`]*`|[\p{L}_][\p{L}\p{N}_$]*/gu;
  return sql.replace(tokens, (token) =>
    /^[\p{L}_]/u.test(token) && /[^\x20-\x7e]/.test(token) ? `\`${token}\`` : token,
  );
}

function parse(parsers: readonly { astify(sql: string): unknown }[], statement: string): Tree[] {
  const sql = /^create\b[^(]*?\bview\b/i.test(statement) ? simplerQuery(statement) : statement;
  for (const parser of parsers) {
    try {
      const tree = parser.astify(sql) as Tree | Tree[];
      return Array.isArray(tree) ? tree : [tree];
    } catch {
      // The other grammar may know it.
    }
  }
  throw new StatementError({
    en: 'the parser does not understand it; --dev-url runs it in a real database',
    ko: '구문 분석기가 이해하지 못합니다. --dev-url로 실제 데이터베이스에서 실행할 수 있습니다',
  });
}
