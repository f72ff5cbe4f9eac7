import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { KeptRun, RunHistory, TrendPoint } from '../core/history.ts';
import { makeFolder } from '../core/make-folder.ts';
import type { Run } from '../core/run.ts';

/** Runs that a report shows side by side. */
const mostCarried = 8;

/** The audits of a workspace, in `.gamsa/history.sqlite`. Runs hold counts and no value, and so does this. */
export class History {
  private readonly database: DatabaseSync;

  private constructor(database: DatabaseSync) {
    this.database = database;
  }

  /** Opens, and makes, the history of a workspace's folder. */
  static async open(folder: string): Promise<History> {
    const { DatabaseSync } = await import('node:sqlite');
    await makeFolder(join(folder, '.gamsa'), 0o700);
    const file = join(folder, '.gamsa', 'history.sqlite');
    // For its owner alone, as reports are; SQLite would go by the umask. One that is there may lie where nothing can be written.
    const made = await open(file, 'a', 0o600).catch(() => undefined);
    await made?.close();
    const database = new DatabaseSync(file, { timeout: 5_000 });
    database.exec(`
      create table if not exists runs (id text primary key, ended text not null, as_of text not null,
        complete integer not null, run blob not null) strict;
      create table if not exists findings (run text not null references runs(id) on delete cascade, fingerprint text not null,
        rule text not null, status text not null, accepted integer not null, primary key (run, fingerprint)) strict, without rowid;
      create index if not exists by_fingerprint on findings (fingerprint);`);
    return new History(database);
  }

  /** Keeps a run; the same one again changes nothing. */
  add(run: Run): void {
    const findings = run.results.filter(({ status }) => status === 'violated' || status === 'unknown');
    this.database.exec('begin immediate');
    try {
      this.database
        .prepare('insert or ignore into runs (id, ended, as_of, complete, run) values (?, ?, ?, ?, ?)')
        .run(run.id, run.ended, run.asOf, run.complete ? 1 : 0, gzipSync(JSON.stringify(run)));
      const insert = this.database.prepare('insert or ignore into findings values (?, ?, ?, ?, ?)');
      for (const { fingerprint, rule, status, accepted } of findings)
        insert.run(run.id, fingerprint, rule, status, accepted ? 1 : 0);
      this.database.exec('commit');
    } catch (error) {
      this.database.exec('rollback');
      throw error;
    }
  }

  /** All runs, the latest first. */
  list(): KeptRun[] {
    const rows = this.database
      .prepare(
        `select r.id, r.ended, r.as_of, r.complete,
           count(case when f.status = 'violated' and not f.accepted then 1 end) as violated,
           count(case when f.status = 'unknown' and not f.accepted then 1 end) as unknown
         from runs r left join findings f on f.run = r.id group by r.id order by r.ended desc, r.id`,
      )
      .all() as {
      id: string;
      ended: string;
      as_of: string;
      complete: number;
      violated: number;
      unknown: number;
    }[];
    return rows.map(({ as_of, complete, ...rest }) => ({ ...rest, asOf: as_of, complete: complete === 1 }));
  }

  /** What a kept run is to carry of its history: the last runs, and the age of its open findings. */
  carriedBy(run: Run): RunHistory {
    const open = run.results.filter(({ status }) => status === 'violated' || status === 'unknown');
    const since = open.flatMap(({ fingerprint }) => {
      const first = this.openSince(fingerprint);
      return first === undefined ? [] : [[fingerprint, first] as const];
    });
    return { runs: this.list().slice(0, mostCarried), since: Object.fromEntries(since) };
  }

  /** A run by its id or the beginning of it; undefined where none, or more than one, begins so. */
  get(id: string): Run | undefined {
    const rows = this.database
      .prepare(`select run from runs where substr(id, 1, length(?1)) = ?1 limit 2`)
      .all(id) as { run: Uint8Array }[];
    return rows.length === 1 ? (JSON.parse(gunzipSync(rows[0]!.run).toString('utf8')) as Run) : undefined;
  }

  /**
   * When a finding was first seen in the unbroken row of complete or incomplete runs that ends with the latest: the instant
   * of that run. Undefined where the latest does not have it.
   */
  openSince(fingerprint: string): string | undefined {
    const rows = this.database
      .prepare(
        `select r.ended, f.fingerprint is not null as open from runs r
         left join findings f on f.run = r.id and f.fingerprint = ? order by r.ended desc, r.id`,
      )
      .all(fingerprint) as { ended: string; open: number }[];
    const end = rows.findIndex(({ open }) => open === 0);
    return (end === -1 ? rows : rows.slice(0, end)).at(-1)?.ended;
  }

  /** Open findings by check, run by run. */
  trend(): TrendPoint[] {
    return this.database
      .prepare(
        `select f.rule, f.run, count(*) as count from findings f join runs r on r.id = f.run
         where not f.accepted group by f.rule, f.run order by f.rule, r.ended`,
      )
      .all() as unknown as TrendPoint[];
  }

  close(): void {
    this.database.close();
  }
}
