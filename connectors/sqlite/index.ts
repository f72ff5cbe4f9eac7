import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import {
  type AccessFact,
  defineConnector,
  type Fact,
  type Source,
  sourceError,
} from '../../src/sdk/index.ts';
import { erasure } from '../_sqlite/erasure.ts';
import { SqliteReader } from '../_sqlite/reader.ts';

const config = z.strictObject({
  path: z.string().min(1).describe('Path of the database file, from the folder of gamsa.yaml'),
});

const magic = 'SQLite format 3\u0000';

export default defineConnector({
  id: 'sqlite',
  title: { en: 'SQLite', ko: 'SQLite' },
  summary: {
    en: 'SQLite database files, opened read-only',
    ko: 'SQLite 데이터베이스 파일(읽기 전용으로 엶)',
  },
  capabilities: ['datasets', 'read', 'age', 'select', 'plan', 'erasure', 'remnants', 'facts'],
  config,
  example: 'crm: { connector: sqlite, path: data/crm.sqlite }',
  secrets: [],
  target: (target) => {
    const url = /^sqlite:(?:\/\/)?(.+)$/.exec(target)?.[1];
    if (url !== undefined) return { path: url };
    return isDatabase(target) ? { path: target } : undefined;
  },
  open: async ({ path }, context): Promise<Source> => {
    const file = resolve(context.baseDir, path);
    const reader = await SqliteReader.open(file, {
      scope: context.scope,
      lockTimeout: Math.min(context.statementTimeout, 5_000),
      statementTimeout: context.statementTimeout,
      sent: context.sent,
    });
    return {
      datasets: async () => reader.datasets(),
      read: (dataset, request) => reader.read(dataset, request),
      age: (dataset, query) => reader.age(dataset, query),
      select: async (dataset, request) => reader.select(dataset, request),
      plan: async (dataset, selection) => reader.plan(dataset, selection),
      erasure: async (dataset, selection, clear) => erasure(dataset, selection, clear),
      remnants: async () => reader.remnants(),
      facts: async () => facts(file, context.source),
      [Symbol.asyncDispose]: async () => reader.close(),
    };
  },
});

function isDatabase(path: string): boolean {
  try {
    const file = openSync(path, 'r');
    try {
      const head = Buffer.alloc(magic.length);
      readSync(file, head, 0, head.length, 0);
      return head.toString('latin1') === magic;
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}

/** Who may read the file may read all its tables. */
function facts(file: string, source: string): Fact[] {
  let mode: number;
  try {
    mode = statSync(file).mode;
  } catch {
    throw sourceError('not-found', { en: 'the file is gone', ko: '파일이 없어졌습니다' });
  }
  const measured = { source, origin: 'measured' } as const;
  const local: Fact = {
    ...measured,
    kind: 'encryption-in-transit',
    state: 'local',
    by: 'a file on this machine',
  };
  // One that is could not have been opened.
  const stored: Fact = {
    ...measured,
    kind: 'encryption-at-rest',
    state: 'unknown',
    itself: false,
    by: 'header of the file',
  };
  const everybody: AccessFact = {
    ...measured,
    kind: 'access',
    grantee: 'PUBLIC',
    privileges: (mode & 0o002) === 0 ? ['read'] : ['read', 'write'],
    by: 'file mode',
  };
  return [local, stored, ...((mode & 0o004) === 0 ? [] : [everybody])];
}
