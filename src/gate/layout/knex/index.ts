import type { Dialect } from '../../sql/scan.ts';
import { type Files, type Layout, type Migrations, notSql, scriptsOf, withExtension } from '../layout.ts';
import { literalOf, type Scope, Unreadable } from './literal.ts';
import { findUp, parameterOf } from './source.ts';
import { UpReader } from './up.ts';

const clients: Readonly<Record<Dialect, string>> = { postgres: 'pg', mysql: 'mysql2' };

/**
 * Knex: migrations are code. The code is read and not run: calls of the schema builder with literals are given to Knex,
 * which writes their SQL; what only running would tell is named.
 */
export const knex: Layout = {
  id: 'knex',
  matches: (files) => sources(files).some((path) => isMigration(files.get(path) ?? '')),
  async read(files, dialect = 'postgres'): Promise<Migrations> {
    const paths = [...sources(files), ...withExtension(files, '.sql')].sort();
    const tools = await load(dialect);
    const read = paths.map((file) => {
      if (file.endsWith('.sql')) return { ...scriptsOf(files, [file])[0]!, beyond: [] };
      return { file, ...readSource(files.get(file) ?? '', dialect, tools) };
    });
    return {
      scripts: read.map(({ file, sql }) => ({ file, sql })),
      unread: read.flatMap(({ file, beyond }) =>
        [...new Set(beyond)].sort((a, b) => a - b).map((line) => ({ file, line, why: notSql('knex') })),
      ),
      dialect,
    };
  },
};

/** A function `up` is exported, and it is not Sequelize's. */
const isMigration = (source: string): boolean =>
  /\bexports\.up\b|\bexport\s+(?:async\s+)?function\s+up\b|\bexport\s+const\s+up\b|\bup\s*[:(,}]/.test(
    source,
  ) && !/\bqueryInterface\b/.test(source);

const sources = (files: Files): string[] =>
  withExtension(files, '.js', '.ts', '.mjs', '.cjs').filter(
    (path) => !/(?:\.d\.ts|knexfile\.\w+)$/.test(path),
  );

type Tools = Awaited<ReturnType<typeof load>>;

/** Both are loaded only where there is something for them to read. */
async function load(dialect: Dialect) {
  const [{ parse }, { default: builder }] = await Promise.all([import('@babel/parser'), import('knex')]);
  return { parse, knex: builder({ client: clients[dialect] }) };
}

/** The SQL of one migration, each statement on its line; `beyond` are the lines that only running would tell. */
function readSource(
  source: string,
  dialect: Dialect,
  { parse, knex }: Tools,
): { sql: string; beyond: number[] } {
  const program = parsed(source, parse);
  const up = program && findUp(program);
  const name = up && parameterOf(up);
  if (!up || name === undefined) return { sql: '', beyond: [1] };
  const scope: Scope = { knex, knexName: name, constants: new Map() };
  for (const statement of program) {
    if (statement.type !== 'VariableDeclaration') continue;
    for (const { id, init } of statement.declarations)
      if (id.type === 'Identifier') keepLiteral(scope, id.name, init);
  }
  const reader = new UpReader(scope, dialect, source.split('\n').length);
  reader.readBody(up);
  return { sql: reader.lines.toString(), beyond: reader.beyond };
}

function parsed(source: string, parse: Tools['parse']) {
  try {
    return parse(source, { sourceType: 'unambiguous', plugins: ['typescript'] }).program.body;
  } catch {
    return undefined;
  }
}

function keepLiteral(scope: Scope, name: string, init: Parameters<typeof literalOf>[0]): void {
  try {
    scope.constants.set(name, literalOf(init, scope));
  } catch (error) {
    // Of no use to a migration that does not name it; one that does is unreadable there.
    if (!(error instanceof Unreadable)) throw error;
  }
}
