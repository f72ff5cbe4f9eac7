import { looksLikeMysql } from '../sql/dialect.ts';
import type { Dialect } from '../sql/scan.ts';
import { type Element, parseChangeLog } from './changelog.ts';
import { baseName, type Files, type Layout, naturally, type Script, type Unread } from './layout.ts';
import { changeSql, understood } from './liquibase-changes.ts';

/** Change logs in formatted SQL, XML, YAML and JSON. https://docs.liquibase.com/concepts/changelogs/home.html */
export const liquibase: Layout = {
  id: 'liquibase',
  matches: (files) => [...files].some(([path, text]) => isChangeLog(path, text)),
  read(files, dialect) {
    const logs = [...files].filter(([path, text]) => isChangeLog(path, text)).map(([path]) => path);
    // Told from the files themselves: what is read of them is written for one database.
    const own = dialect ?? (looksLikeMysql(logs.map((log) => files.get(log) ?? '')) ? 'mysql' : 'postgres');
    const reading = new Reading(files, own);
    for (const root of rootsOf(files, logs)) reading.log(root);
    return { scripts: reading.scripts, unread: reading.unread, dialect: own };
  },
};

function isChangeLog(path: string, text: string): boolean {
  if (path.endsWith('.sql')) return /^\s*--\s*liquibase formatted sql/im.test(text.slice(0, 2_000));
  return /\.(xml|ya?ml|json)$/.test(path) && /databaseChangeLog/.test(text.slice(0, 5_000));
}

/** A log that others include is not run by itself; where some log includes, only logs that nobody includes are roots. */
function rootsOf(files: Files, logs: readonly string[]): string[] {
  const included = new Set<string>();
  for (const log of logs.filter((path) => !path.endsWith('.sql'))) {
    for (const element of parseChangeLog(log, files.get(log) ?? '')?.children ?? [])
      for (const path of includedBy(files, log, element)) included.add(path);
  }
  const master = logs.filter((path) => /master|root/i.test(baseName(path)) && !included.has(path));
  const roots = logs.filter((path) => !included.has(path)).sort(naturally);
  return master.length > 0 ? master : roots;
}

function includedBy(files: Files, log: string, { name, attributes }: Element): string[] {
  const relative = attributes.relativeToChangelogFile === 'true';
  if (name === 'include') return find(files, log, attributes.file ?? '', relative);
  if (name !== 'includeAll') return [];
  const folder = (attributes.path ?? '').replace(/^classpath:/, '').replace(/\/?$/, '/');
  const ends = relative ? join(log, folder) : folder;
  return [...files.keys()]
    .filter((path) => /\.(sql|xml|ya?ml|json)$/.test(path) && path !== log)
    .filter((path) => `/${path}`.includes(`/${ends.replace(/^\//, '')}`) || path.startsWith(ends))
    .sort();
}

/** By its path in the folder; a path from the class path may begin above the folder that was given. */
function find(files: Files, log: string, file: string, relative: boolean): string[] {
  const wanted = relative ? join(log, file) : file.replace(/^classpath:/, '').replace(/^\//, '');
  if (files.has(wanted)) return [wanted];
  const near = [...files.keys()].filter((path) => wanted.endsWith(`/${path}`) || path.endsWith(`/${wanted}`));
  return near.length > 0 ? [near.sort((a, b) => b.length - a.length)[0]!] : [];
}

function join(log: string, path: string): string {
  const parts = log.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/') + (path.endsWith('/') ? '/' : '');
}

const words = {
  missing: (file: string) => ({
    en: `includes ${file}, which is not there`,
    ko: `포함할 ${file} 파일이 없습니다`,
  }),
  change: (name: string) => ({
    en: `a change that is not understood: ${name}`,
    ko: `이해할 수 없는 변경입니다: ${name}`,
  }),
  malformed: { en: 'malformed', ko: '형식이 깨졌습니다' },
};

class Reading {
  readonly scripts: Script[] = [];
  readonly unread: Unread[] = [];
  private readonly seen = new Set<string>();
  private readonly properties = new Map<string, string>();
  private readonly files: Files;
  private readonly dialect: Dialect;

  constructor(files: Files, dialect: Dialect) {
    this.files = files;
    this.dialect = dialect;
  }

  log(file: string): void {
    if (this.seen.has(file)) return;
    this.seen.add(file);
    const text = this.files.get(file) ?? '';
    if (file.endsWith('.sql')) {
      this.scripts.push({ file, sql: this.filled(formattedSql(text, this.dialect)) });
      return;
    }
    const root = parseChangeLog(file, text);
    if (!root) this.unread.push({ file, line: 1, why: words.malformed });
    for (const element of root?.children ?? []) this.element(file, element);
  }

  private element(file: string, element: Element): void {
    if (element.name === 'changeSet') {
      if (!meant(element.attributes.dbms, this.dialect)) return;
      for (const change of element.children) this.change(file, change);
    } else if (element.name === 'property') {
      const { name, value, dbms } = element.attributes;
      // The first value of a property is the one that counts.
      if (name !== undefined && !this.properties.has(name) && meant(dbms, this.dialect))
        this.properties.set(name, value ?? '');
    } else if (element.name === 'include' || element.name === 'includeAll') {
      const paths = includedBy(this.files, file, element);
      if (paths.length === 0) {
        const target = element.attributes.file ?? element.attributes.path ?? '';
        this.unread.push({ file, line: element.line, why: words.missing(target) });
      }
      for (const path of paths) this.log(path);
    }
  }

  private change(file: string, change: Element): void {
    if (understood.silent.has(change.name) || !meant(change.attributes.dbms, this.dialect)) return;
    if (change.name === 'sql') {
      const text =
        change.text ||
        (change.children.find(({ name }) => name === 'sql')?.text ?? change.attributes.sql ?? '');
      const at = change.children.find(({ name }) => name === 'sql')?.textLine ?? change.textLine;
      this.push(file, at, text);
    } else if (change.name === 'sqlFile') {
      const relative = change.attributes.relativeToChangelogFile === 'true';
      const [path] = find(this.files, file, change.attributes.path ?? '', relative);
      if (path === undefined) {
        this.unread.push({ file, line: change.line, why: words.missing(change.attributes.path ?? '') });
      } else this.scripts.push({ file: path, sql: this.filled(this.files.get(path) ?? '') });
    } else {
      const sql = changeSql(change, this.dialect);
      if (sql === undefined) this.unread.push({ file, line: change.line, why: words.change(change.name) });
      else for (const { line, text } of sql) this.push(file, line, text);
    }
  }

  private push(file: string, line: number, sql: string): void {
    this.scripts.push({ file, sql: `${'\n'.repeat(line - 1)}${this.filled(sql)}` });
  }

  /** `${name}` stands for a property. */
  private filled(sql: string): string {
    return sql.replace(/\$\{([\w.:-]+)\}/g, (whole, name: string) => this.properties.get(name) ?? whole);
  }
}

/** `dbms: postgresql, !mysql`. */
function meant(dbms: string | undefined, dialect: Dialect): boolean {
  if (!dbms || dbms === 'all') return true;
  const own = dialect === 'postgres' ? ['postgresql'] : ['mysql', 'mariadb'];
  const list = dbms.split(',').map((one) => one.trim().toLowerCase());
  if (list.some((one) => own.includes(one.replace('!', '')) && one.startsWith('!'))) return false;
  return list.every((one) => one.startsWith('!')) || list.some((one) => own.includes(one));
}

/** Change sets for other databases blanked, and their delimiters told. Roll-backs are comments already. */
function formattedSql(text: string, dialect: Dialect): string {
  let on = true;
  return text
    .split('\n')
    .map((line) => {
      const head = /^\s*--\s*changeset\s+\S+(.*)$/i.exec(line)?.[1];
      if (head === undefined) return on ? line : '';
      on = meant(/\bdbms:"?([^\s"]+)/i.exec(head)?.[1], dialect);
      const delimiter = /\bendDelimiter:"?([^\s"]+)/i.exec(head)?.[1];
      return on ? `DELIMITER ${delimiter ?? ';'}` : '';
    })
    .join('\n');
}
