import type { Dataset, Problem } from '../../src/sdk/index.ts';
import { parseGrant, readByColumn } from './grants.ts';
import type { Session } from './session.ts';

const versionedQuery = `
  select table_schema, table_name from information_schema.tables where table_type = 'SYSTEM VERSIONED'`;

/** What a query over a whole table does not show: records and columns of which nothing is to be said. */
export class Unshown {
  private readonly session: Session;
  private tables:
    | Promise<{ versioned: ReadonlySet<string>; byColumn: (path: readonly string[]) => boolean }>
    | undefined;

  constructor(session: Session) {
    this.session = session;
  }

  /** MariaDB's system versioning keeps what was changed and deleted: such a table is never rid of it by DELETE alone. */
  async isVersioned({ path }: Dataset): Promise<boolean> {
    return (await this.load()).versioned.has(JSON.stringify(path));
  }

  async problems(dataset: Dataset): Promise<Problem[]> {
    const { byColumn } = await this.load();
    return [
      ...((await this.isVersioned(dataset)) ? [{ what: history, count: 1 }] : []),
      ...(byColumn(dataset.path) ? [{ what: hiddenColumns, count: 1 }] : []),
    ];
  }

  /** Asked once, and only where something is read. */
  private load() {
    this.tables ??= Promise.all([this.session.rows(versionedQuery), this.session.rows('show grants')]).then(
      ([versioned, grants]) => ({
        versioned: new Set(versioned.map((row) => JSON.stringify(row))),
        // As the session is, with the roles that are switched on: information_schema does not tell what a role gives.
        byColumn: readByColumn(grants.flatMap(([line]) => parseGrant(line ?? '') ?? [])),
      }),
    );
    return this.tables;
  }
}

const history = {
  en: 'earlier versions of its records (system versioning) are kept and were not looked at',
  ko: '시스템 버전 관리로 남아 있는 이전 버전의 레코드는 확인하지 않음',
};
const hiddenColumns = {
  en: 'granted to this role by single columns: others, if there are any, do not show',
  ko: '이 역할에는 열 단위 권한만 있어 다른 열이 있더라도 보이지 않음',
};
