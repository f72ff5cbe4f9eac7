import type { AccessFact, Dataset } from '../../src/sdk/index.ts';
import type { SalesforceRecord, Session } from './session.ts';
import { identifier, quoted } from './soql.ts';

/** Objects or fields asked for in one query: their names must fit into an address. */
const namesAtOnce = 100;

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
 * read of those that look personal by type or label, guests of public sites as `PUBLIC`, and what sharing opens to all.
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
  const facts = grants.flatMap((row): AccessFact[] => {
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
        privileges: rights.filter(([column]) => row[column] === true).map(([, name]) => name),
        ...(holder.guests && { via: `guest user, ${granteeOf(row)}` }),
        ...(personal && { fields: [...personal.always, ...(personal.byParent.get(parent) ?? [])].sort() }),
        origin: 'measured',
        by: 'ObjectPermissions and FieldPermissions',
      },
    ];
  });
  return [...facts, ...(await sharingFacts(session, names, source))];
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

const opened: Readonly<Record<string, readonly string[]>> = {
  Read: ['Read'],
  ReadWrite: ['Read', 'Edit'],
  ReadWriteTransfer: ['Read', 'Edit', 'Transfer'],
  FullAccess: ['Read', 'Edit', 'Transfer', 'Delete'],
};

/** Organisation-wide defaults: the records that everybody inside, or every partner and customer, sees whoever owns them. */
async function sharingFacts(
  session: Session,
  names: readonly string[],
  source: string,
): Promise<AccessFact[]> {
  const rows = await inChunks(names, (list) =>
    session.rows(
      `SELECT QualifiedApiName, InternalSharingModel, ExternalSharingModel FROM EntityDefinition WHERE QualifiedApiName IN (${list})`,
    ),
  );
  return rows.flatMap(({ QualifiedApiName, InternalSharingModel, ExternalSharingModel }) => {
    const fact = (grantee: string, model: unknown): AccessFact[] => {
      const privileges = opened[String(model)];
      const dataset = String(QualifiedApiName);
      return privileges
        ? [
            {
              kind: 'access',
              source,
              dataset,
              grantee,
              privileges,
              origin: 'measured',
              by: 'EntityDefinition, sharing model',
            },
          ]
        : [];
    };
    return [
      ...fact('all internal users (organisation-wide default)', InternalSharingModel),
      ...fact('all external users (organisation-wide default)', ExternalSharingModel),
    ];
  });
}

async function inChunks(
  names: readonly string[],
  ask: (list: string) => Promise<SalesforceRecord[]>,
): Promise<SalesforceRecord[]> {
  const rows: SalesforceRecord[] = [];
  for (let from = 0; from < names.length; from += namesAtOnce) {
    rows.push(
      ...(await ask(
        names
          .slice(from, from + namesAtOnce)
          .map(quoted)
          .join(', '),
      )),
    );
  }
  return rows;
}
