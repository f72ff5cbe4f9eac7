import {
  baseName,
  type Files,
  keepLines,
  type Layout,
  naturally,
  notSql,
  scriptsOf,
  withExtension,
} from './layout.ts';

/** Tools that keep both ways in one file, or one in each of two. */

/** golang-migrate: `<version>_<title>.up.sql`. https://github.com/golang-migrate/migrate/blob/master/MIGRATIONS.md */
export const golangMigrate: Layout = {
  id: 'golang-migrate',
  matches: (files) => [...files.keys()].some((path) => /^\d+_.*\.up\.sql$/.test(baseName(path))),
  read: (files) => ({
    scripts: scriptsOf(
      files,
      withExtension(files, '.up.sql').sort((a, b) => naturally(baseName(a), baseName(b))),
    ),
    unread: [],
  }),
};

/** goose: what stands between `-- +goose Up` and `-- +goose Down`. https://github.com/pressly/goose */
export const goose: Layout = {
  id: 'goose',
  matches: (files) => anyLine(files, /^\s*--\s*\+goose\s+up\b/im),
  read(files) {
    const names = (extension: string) =>
      withExtension(files, extension).sort((a, b) => naturally(baseName(a), baseName(b)));
    const code = names('.go').filter((path) => /^\d+_/.test(baseName(path)) && !path.endsWith('_test.go'));
    return {
      scripts: names('.sql').map((file) => ({ file, sql: gooseUp(files.get(file) ?? '') })),
      unread: code.map((file) => ({ file, line: 1, why: notSql('goose') })),
    };
  },
};

function gooseUp(text: string): string {
  let up = false;
  return keepLines(text, (line) => {
    const mark = /^\s*--\s*\+goose\s+(\w+)/i.exec(line)?.[1]?.toLowerCase();
    if (mark === 'up' || mark === 'down') up = mark === 'up';
    return up && mark === undefined;
  });
}

/** dbmate: what stands between `-- migrate:up` and `-- migrate:down`. https://github.com/amacneil/dbmate */
export const dbmate: Layout = {
  id: 'dbmate',
  matches: (files) => anyLine(files, /^\s*--\s*migrate:up\b/m),
  read: (files) => ({
    scripts: withExtension(files, '.sql')
      .filter((path) => /--\s*migrate:up\b/.test(files.get(path) ?? ''))
      .sort((a, b) => (baseName(a) < baseName(b) ? -1 : 1))
      .map((file) => ({ file, sql: dbmateUp(files.get(file) ?? '') })),
    unread: [],
  }),
};

function dbmateUp(text: string): string {
  let up = false;
  return keepLines(text, (line) => {
    const mark = /^\s*--\s*migrate:(up|down)\b/.exec(line)?.[1];
    if (mark !== undefined) up = mark === 'up';
    return up && mark === undefined;
  });
}

function anyLine(files: Files, pattern: RegExp): boolean {
  return withExtension(files, '.sql').some((path) => pattern.test(files.get(path) ?? ''));
}
