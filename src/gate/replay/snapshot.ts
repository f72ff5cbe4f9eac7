import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GamsaError } from '../../core/error.ts';
import { makeFolder } from '../../core/make-folder.ts';
import { mayWriteRows } from '../sql/kind.ts';
import { splitSql } from '../sql/split.ts';
import type { Failure } from './failure.ts';
import type { TrackerState } from './tracker.ts';

/** What a replay has come to after some scripts: everything but the database itself. */
export interface Progress {
  readonly tracker: TrackerState;
  readonly failures: readonly Failure[];
  readonly passedOver: readonly Failure[];
  readonly statements: number;
}

interface Snapshot {
  /** Scripts that it holds. */
  readonly scripts: number;
  readonly progress: Progress;
  readonly database: Blob;
}

/**
 * Databases after the first scripts of a replay, kept in a folder by the content of those scripts, so that the next replay begins
 * where they end. Only what holds no rows is kept: values that migrations write are never put on the disk.
 */
export class SnapshotCache {
  private readonly folder: string;
  private readonly keys: readonly string[];
  private readonly quiet: number;

  /** `tool` names what else decides: versions, extensions. */
  constructor(folder: string, scripts: readonly { file: string; sql: string }[], tool: string) {
    this.folder = folder;
    let key = tool;
    this.keys = scripts.map(({ file, sql }) => {
      key = createHash('sha256')
        .update(JSON.stringify([key, file, sql]))
        .digest('hex');
      return key;
    });
    const writing = scripts.findIndex(({ sql }) =>
      splitSql(sql, 'postgres').statements.some(({ text }) => mayWriteRows(text)),
    );
    this.quiet = writing === -1 ? scripts.length : writing;
  }

  /** After this many scripts a snapshot may be taken: from the next on, rows may be written. */
  get last(): number {
    return this.quiet;
  }

  /** The longest beginning that is known. */
  async load(): Promise<Snapshot | undefined> {
    for (let count = this.quiet; count > 0; count--) {
      const path = this.pathOf(count);
      if (!existsSync(`${path}.json`) || !existsSync(`${path}.tar.gz`)) continue;
      const [progress, database] = await Promise.all([
        readFile(`${path}.json`, 'utf8'),
        readFile(`${path}.tar.gz`),
      ]);
      const known = parsed(progress);
      // One that was cut short is made anew.
      if (known && isGzip(database))
        return { scripts: count, progress: known, database: new Blob([database]) };
    }
    return undefined;
  }

  /** Keeps the database as it is after the scripts that write no rows; earlier ones are no longer needed. */
  async save(progress: Progress, database: Blob): Promise<void> {
    const path = this.pathOf(this.quiet);
    try {
      await makeFolder(this.folder);
      await writeWhole(`${path}.tar.gz`, Buffer.from(await database.arrayBuffer()));
      await writeWhole(`${path}.json`, JSON.stringify(progress));
    } catch (error) {
      const { code = '' } = error as { code?: string };
      throw new GamsaError('usage', {
        en: `--cache: ${this.folder} cannot be written to (${code})`,
        ko: `--cache: ${this.folder} 폴더에 쓸 수 없습니다(${code})`,
      });
    }
    const own = this.keys.slice(0, this.quiet - 1).map(nameOf);
    const files = await readdir(this.folder);
    const old = files.filter((file) => own.some((name) => file.startsWith(`${name}.`)));
    await Promise.all(old.map((file) => rm(join(this.folder, file), { force: true })));
  }

  private pathOf(count: number): string {
    return join(this.folder, nameOf(this.keys[count - 1] ?? ''));
  }
}

function parsed(text: string): Progress | undefined {
  try {
    return JSON.parse(text) as Progress;
  } catch {
    return undefined;
  }
}

const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;

function nameOf(key: string): string {
  return `gate-${key.slice(0, 32)}`;
}

async function writeWhole(path: string, content: string | Buffer): Promise<void> {
  await writeFile(`${path}.tmp`, content, { mode: 0o600 });
  await rename(`${path}.tmp`, path);
}
