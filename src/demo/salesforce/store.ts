import { DatabaseSync } from 'node:sqlite';
import {
  fieldsOf,
  metadataOf,
  type Org,
  type OrgField,
  type OrgObject,
  type OrgRow,
  type OrgValue,
} from './org.ts';

/** The records of an org in a database of its own, one table an object, columns named as SOQL names them. */
export class OrgStore {
  readonly database = new DatabaseSync(':memory:');
  private readonly objects = new Map<string, OrgObject>();
  /** Objects that `describeGlobal` lists. */
  readonly listed: readonly OrgObject[];

  constructor(org: Org) {
    this.listed = org.objects;
    for (const [index, object] of [...org.objects, ...metadataOf(org)].entries()) {
      this.objects.set(object.name.toLowerCase(), object);
      this.fill(object, index);
    }
  }

  /** SOQL knows no case in names. */
  object(name: string): OrgObject | undefined {
    return this.objects.get(name.toLowerCase());
  }

  /** The fields that the API user may see. */
  fields(object: OrgObject): OrgField[] {
    return fieldsOf(object).filter(
      ({ name, hidden }) => !hidden && !this.dropped.has(`${object.name}.${name}`),
    );
  }

  private readonly dropped = new Set<string>();

  /** Deletes a field, as an administrator may while somebody reads. */
  drop(object: string, field: string): void {
    this.dropped.add(`${object}.${field}`);
  }

  private fill(object: OrgObject, index: number): void {
    const fields = fieldsOf(object);
    const columns = fields.map(({ name }) => quote(name));
    this.database.exec(`create table ${quote(object.name)} (${columns.join(', ')})`);
    const insert = this.database.prepare(
      `insert into ${quote(object.name)} values (${fields.map(() => '?').join(', ')})`,
    );
    this.database.exec('begin');
    for (const [row, values] of object.rows.entries()) {
      insert.run(...fields.map(({ name }) => stored(values[name] ?? made(object, name, values, index, row))));
    }
    this.database.exec('commit');
  }
}

export function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

const stored = (value: OrgValue) => (typeof value === 'boolean' ? Number(value) : value);

/** What every record has, where a row does not say: an id of 18 characters, times, no deletion. */
function made(
  { metadata, name }: OrgObject,
  field: string,
  values: OrgRow,
  index: number,
  row: number,
): OrgValue {
  if (metadata) return null;
  if (field === 'Id') return `${prefixOf(name, index)}5i00000${String(row).padStart(6, '0')}AA`;
  if (field === 'IsDeleted') return false;
  const created = values.CreatedDate ?? '2026-01-05T00:00:00.000Z';
  if (field === 'CreatedDate') return created;
  if (field === 'LastModifiedDate' || field === 'SystemModstamp') return values.SystemModstamp ?? created;
  return null;
}

const prefixes: Readonly<Record<string, string>> = { Lead: '00Q', Contact: '003', Account: '001' };

export function prefixOf(name: string, index: number): string {
  return prefixes[name] ?? `a${String(index).padStart(2, '0')}`;
}
