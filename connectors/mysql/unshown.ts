import type { Dataset, Problem } from '../../src/sdk/index.ts';
import type { Row, Session } from './session.ts';

const versionedQuery = `
  select table_schema, table_name from information_schema.tables where table_type = 'SYSTEM VERSIONED'`;

/** Tables that the role may read by single columns alone: information_schema hides the others from it. */
const byColumnQuery = `
  select distinct c.table_schema, c.table_name from information_schema.column_privileges c
  where c.privilege_type = 'SELECT'
    and not exists (select 1 from information_schema.table_privileges t
      where t.table_schema = c.table_schema and t.table_name = c.table_name and t.privilege_type = 'SELECT')
    and not exists (select 1 from information_schema.schema_privileges s
      where c.table_schema like s.table_schema and s.privilege_type = 'SELECT')
    and not exists (select 1 from information_schema.user_privileges u where u.privilege_type = 'SELECT')`;

/** What a query over a whole table does not show: records and columns of which nothing is to be said. */
export class Unshown {
  private readonly session: Session;
  private tables: Promise<{ versioned: ReadonlySet<string>; byColumn: ReadonlySet<string> }> | undefined;

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
      ...(byColumn.has(JSON.stringify(dataset.path)) ? [{ what: hiddenColumns, count: 1 }] : []),
    ];
  }

  /** Asked once, and only where something is read. */
  private load() {
    this.tables ??= Promise.all(
      [versionedQuery, byColumnQuery].map((query) => this.session.rows(query)),
    ).then(([versioned = [], byColumn = []]) => ({
      versioned: placesOf(versioned),
      byColumn: placesOf(byColumn),
    }));
    return this.tables;
  }
}

const placesOf = (rows: readonly Row[]): ReadonlySet<string> =>
  new Set(rows.map((row) => JSON.stringify(row)));

const history = {
  en: 'earlier versions of its records (system versioning) are kept and were not looked at',
  ko: '시스템 버전 관리로 남아 있는 이전 버전의 레코드는 확인하지 않음',
};
const hiddenColumns = {
  en: 'granted to this role by single columns: others, if there are any, do not show',
  ko: '이 역할에는 열 단위 권한만 있어 다른 열이 있더라도 보이지 않음',
};
