import { GamsaError } from '../../core/error.ts';
import { unknownName } from '../../core/nearest.ts';
import type { Dialect } from '../sql/scan.ts';
import { code } from './code.ts';
import { flyway } from './flyway.ts';
import { drizzle, prisma, typeorm } from './javascript.ts';
import { knex } from './knex/index.ts';
import type { Files, Layout, Migrations } from './layout.ts';
import { liquibase } from './liquibase.ts';
import { plain } from './plain.ts';
import { schemaRb } from './schema-rb.ts';
import { dbmate, golangMigrate, goose } from './sections.ts';

/** In the order in which they are asked: the most telling signs first. */
const layouts: readonly Layout[] = [
  drizzle,
  prisma,
  liquibase,
  goose,
  dbmate,
  golangMigrate,
  flyway,
  typeorm,
  schemaRb,
  plain,
  knex,
  code,
];

/** Whether some tool would read a folder as its own. Beside schema files, code that cannot be read is no reason to leave those. */
export function hasMigrations(files: Files): boolean {
  return layouts.some((one) => one !== code && one.matches(files));
}

/** The migrations of a folder, read as the tool that made them would; undefined where there are none. */
export async function readMigrations(
  files: Files,
  tool: string | undefined,
  dialect: Dialect | undefined,
): Promise<(Migrations & { readonly tool: string }) | undefined> {
  if (tool !== undefined) checkTool(tool);
  const layout =
    tool === undefined ? layouts.find((one) => one.matches(files)) : layouts.find(({ id }) => id === tool);
  return layout && { tool: layout.id, ...(await layout.read(files, dialect)) };
}

function checkTool(tool: string): void {
  const known = layouts.map(({ id }) => id);
  if (known.includes(tool)) return;
  const { en, ko } = unknownName({ en: 'migration tool', ko: '마이그레이션 도구' }, tool, known);
  const list = known.join(', ');
  throw new GamsaError('usage', { en: `${en}. Known: ${list}`, ko: `${ko}. 쓸 수 있는 값: ${list}` });
}
