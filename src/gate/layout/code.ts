import type { Text } from '../../core/text.ts';
import { baseName, type Files, type Layout, naturally, type Unread } from './layout.ts';

interface Kind {
  readonly tool: string;
  readonly ending: RegExp;
  readonly sign: RegExp;
  /** What the tool itself writes that can be read. */
  readonly instead: Text;
}

const dump: Text = {
  en: 'give a dump of the schema (`pg_dump --schema-only`, `mysqldump --no-data`)',
  ko: '스키마 덤프(`pg_dump --schema-only`, `mysqldump --no-data`)를 지정하십시오',
};

const written = (by: string): Text => ({ en: `give what ${by} writes`, ko: `${by}의 출력을 지정하십시오` });

/** Migrations that are programs of other languages, or that only their tool can put into SQL. */
const kinds: readonly Kind[] = [
  {
    tool: 'Rails',
    ending: /\.rb$/,
    sign: /\bActiveRecord::Migration\b/,
    instead: {
      en: 'give db/schema.rb or db/structure.sql',
      ko: 'db/schema.rb 또는 db/structure.sql을 지정하십시오',
    },
  },
  {
    tool: 'Alembic',
    ending: /\.py$/,
    sign: /^\s*from\s+alembic\s+import\b|\balembic\.op\b/m,
    instead: written('`alembic upgrade head --sql`'),
  },
  {
    tool: 'Django',
    ending: /\.py$/,
    sign: /\bmigrations\.Migration\b/,
    instead: written('`python manage.py sqlmigrate APP NAME`'),
  },
  {
    tool: 'Laravel',
    ending: /\.php$/,
    sign: /\bIlluminate\\Database\\Migrations\\Migration\b/,
    instead: written('`php artisan schema:dump`'),
  },
  {
    tool: 'Entity Framework',
    ending: /\.cs$/,
    sign: /\bMigrationBuilder\s+\w+\s*\)/,
    instead: written('`dotnet ef migrations script`'),
  },
  {
    tool: 'Ecto',
    ending: /\.exs$/,
    sign: /\buse\s+Ecto\.Migration\b/,
    instead: written('`mix ecto.dump`'),
  },
  { tool: 'Sequelize', ending: /\.[cm]?[jt]s$/, sign: /\bqueryInterface\b/, instead: dump },
  { tool: 'Flyway', ending: /\.(?:java|kt|groovy)$/, sign: /\bBaseJavaMigration\b/, instead: dump },
  { tool: 'goose', ending: /\.go$/, sign: /\bgoose\.AddMigration/, instead: dump },
];

/** Names of files that only migrations in code have. */
export const codeEndings: readonly string[] = ['.rb', '.py', '.php', '.cs', '.exs', '.go', '.java', '.kt'];

/** The migrations in code among files, each with what can be given instead. */
export function codeMigrations(files: Files): Unread[] {
  return [...files]
    .flatMap(([file, text]): Unread[] => {
      const kind = kinds.find(({ ending, sign }) => ending.test(file) && sign.test(text));
      return kind ? [{ file, line: 1, why: inCode(kind) }] : [];
    })
    .sort((one, other) => naturally(baseName(one.file), baseName(other.file)));
}

const inCode = ({ tool, instead: { en, ko } }: Kind): Text => ({
  en: `a migration in code (${tool}), which is neither read nor run; ${en}`,
  ko: `코드로 된 ${tool} 마이그레이션이므로 읽거나 실행하지 않았습니다. ${ko}`,
});

/** A folder of nothing else: each is named, and the result is incomplete. */
export const code: Layout = {
  id: 'code',
  matches: (files) => codeMigrations(files).length > 0,
  read: (files) => ({ scripts: [], unread: codeMigrations(files) }),
};
