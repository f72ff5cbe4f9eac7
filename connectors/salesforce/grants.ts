import type { AccessFact, Dataset } from '../../src/sdk/index.ts';
import type { SalesforceRecord, Session } from './session.ts';
import { identifier, lists } from './soql.ts';

const rights = [
  ['PermissionsRead', 'Read'],
  ['PermissionsCreate', 'Create'],
  ['PermissionsEdit', 'Edit'],
  ['PermissionsDelete', 'Delete'],
  ['PermissionsViewAllRecords', 'View All'],
  ['PermissionsModifyAllRecords', 'Modify All'],
] as const;

/**
 * Who may do what with the objects: profiles and permission sets that somebody active holds, the fields that each may
 * read of those that look personal by type or label, guests of public sites as `PUBLIC`, and whether sharing opens all records to them.
 */
export async function accessFacts(
  session: Session,
  datasets: readonly Dataset[],
  source: string,
): Promise<AccessFact[]> {
  const names = datasets.filter(({ unreadable }) => !unreadable).map(({ name }) => name);
  const holders = await holdersOf(session);
  const grants = await inChunks(names, async (list) =>
    session.rows(
      `SELECT ParentId, SobjectType, ${rights.map(([column]) => column).join(', ')}, Parent.Label, Parent.IsOwnedByProfile, ` +
        `Parent.Profile.Name FROM ObjectPermissions WHERE SobjectType IN (${list})`,
    ),
  );
  const fields = await readableFields(session, datasets);
  const sharing = await sharingOf(session, names);
  return grants.flatMap((row): AccessFact[] => {
    const parent = String(row.ParentId);
    const holder = holders.get(parent);
    if (!holder) return [];
    const object = String(row.SobjectType);
    const personal = fields.get(object);
    return [
      {
        kind: 'access',
        source,
        dataset: object,
        grantee: holder.guests ? 'PUBLIC' : granteeOf(row),
        privileges: privilegesOf(row, sharing.get(object), holder),
        ...(holder.guests && { via: `guest user, ${granteeOf(row)}` }),
        ...(personal && { fields: [...personal.always, ...(personal.byParent.get(parent) ?? [])].sort() }),
        origin: 'measured',
        by: 'ObjectPermissions, FieldPermissions and sharing models',
      },
    ];
  });
}

interface Holder {
  /** True where a guest user of a public site holds it. */
  readonly guests: boolean;
}

/** Permission sets, those of profiles among them, that an active user holds. */
async function holdersOf(session: Session): Promise<Map<string, Holder>> {
  const held = (guests: string) =>
    session.rows(
      `SELECT PermissionSetId, COUNT(AssigneeId) held FROM PermissionSetAssignment WHERE Assignee.IsActive = true AND Assignee.UserType ${guests} 'Guest' GROUP BY PermissionSetId`,
    );
  const [users, guests] = [await held('!='), await held('=')];
  return new Map<string, Holder>([
    ...users.map((row) => [String(row.PermissionSetId), { guests: false }] as [string, Holder]),
    ...guests.map((row) => [String(row.PermissionSetId), { guests: true }] as [string, Holder]),
  ]);
}

function granteeOf(row: SalesforceRecord): string {
  const parent = row.Parent as SalesforceRecord | null;
  const profile = parent?.Profile as SalesforceRecord | null | undefined;
  return parent?.IsOwnedByProfile === true && profile
    ? `profile ${String(profile.Name)}`
    : `permission set ${String(parent?.Label)}`;
}

/** The fields of one object that a type or a label calls personal, as far as they may be read. */
interface Readable {
  /** Required ones: field-level security cannot take them from those who may read the object. */
  readonly always: readonly string[];
  readonly byParent: Map<string, string[]>;
}

async function readableFields(
  session: Session,
  datasets: readonly Dataset[],
): Promise<Map<string, Readable>> {
  const personal = datasets.flatMap(({ name: object, fields }) =>
    fields
      .filter(({ declared }) => declared?.item !== undefined || declared?.personal === true)
      .map(({ name, nullable }) => ({ object, name: identifier(name), nullable })),
  );
  const found = new Map<string, Readable>();
  for (const [object, fields] of Map.groupBy(personal, (field) => field.object)) {
    const always = fields.filter(({ nullable }) => !nullable).map(({ name }) => name);
    found.set(object, { always, byParent: new Map() });
  }
  const asked = personal.filter(({ nullable }) => nullable).map(({ object, name }) => `${object}.${name}`);
  const rows = await inChunks(asked, (list) =>
    session.rows(
      `SELECT ParentId, SobjectType, Field FROM FieldPermissions WHERE PermissionsRead = true AND Field IN (${list})`,
    ),
  );
  for (const { ParentId, SobjectType, Field } of rows) {
    const byParent = found.get(String(SobjectType))?.byParent;
    const fields = byParent?.get(String(ParentId)) ?? [];
    fields.push(String(Field).slice(String(Field).indexOf('.') + 1));
    byParent?.set(String(ParentId), fields);
  }
  return found;
}

/** Organisation-wide defaults that open every record, whoever owns it, to all who may read the object. */
const opening: ReadonlySet<string> = new Set(['Read', 'ReadWrite', 'ReadWriteTransfer', 'FullAccess']);

interface Sharing {
  readonly internal: string;
  readonly external: string;
}

async function sharingOf(session: Session, names: readonly string[]): Promise<Map<string, Sharing>> {
  const rows = await inChunks(names, (list) =>
    session.rows(
      `SELECT QualifiedApiName, InternalSharingModel, ExternalSharingModel FROM EntityDefinition WHERE QualifiedApiName IN (${list})`,
    ),
  );
  return new Map(
    rows.map((row) => [
      String(row.QualifiedApiName),
      { internal: String(row.InternalSharingModel), external: String(row.ExternalSharingModel) },
    ]),
  );
}

function privilegesOf(row: SalesforceRecord, sharing: Sharing | undefined, { guests }: Holder): string[] {
  const granted = rights.filter(([column]) => row[column] === true).map(([, name]) => name as string);
  const model = guests ? sharing?.external : sharing?.internal;
  return opening.has(model ?? '') ? [...granted, `all records by default (${model})`] : granted;
}

async function inChunks(
  names: readonly string[],
  ask: (list: string) => Promise<SalesforceRecord[]>,
): Promise<SalesforceRecord[]> {
  const rows: SalesforceRecord[] = [];
  for (const list of lists(names)) rows.push(...(await ask(list)));
  return rows;
}
