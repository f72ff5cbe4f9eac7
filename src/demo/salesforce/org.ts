/** An org for the demo and for tests: objects with fields and records, who may see them, and where it lies. */
export interface Org {
  /** Name of the instance, e.g. `JPN50`. */
  readonly instance: string;
  readonly objects: readonly OrgObject[];
  readonly permissionSets: readonly OrgPermissionSet[];
  /** Broad permissions of the API user: `ModifyAllData`, `CustomizeApplication`, `ManageUsers`. */
  readonly userCan: readonly string[];
  /** API requests a day, and those that others have made already. */
  readonly dailyRequests: { readonly max: number; readonly used: number };
}

export interface OrgObject {
  readonly name: string;
  readonly label: string;
  readonly fields: readonly OrgField[];
  readonly rows: readonly OrgRow[];
  /** Keys of `describeGlobal` that differ from those of an ordinary object with a layout. */
  readonly flags?: Readonly<Record<string, boolean | string>>;
  /** Organisation-wide defaults. */
  readonly sharing?: { readonly internal: string; readonly external: string };
  /** A table of metadata: no standard fields, not listed among the objects. */
  readonly metadata?: boolean;
}

export interface OrgField {
  readonly name: string;
  readonly type: string;
  readonly label?: string;
  readonly length?: number;
  readonly help?: string;
  readonly description?: string;
  readonly picklist?: readonly string[];
  readonly referenceTo?: readonly string[];
  readonly calculated?: boolean;
  readonly encrypted?: boolean;
  readonly required?: boolean;
  /** Field-level security keeps it from the API user. */
  readonly hidden?: boolean;
  /** Data classification: `SecurityClassification`, and the groups of `ComplianceGroup`. */
  readonly security?: string;
  readonly compliance?: string;
}

export type OrgValue = string | number | boolean | null;

/** Times as `2026-01-02T03:04:05.000Z`, dates as `2026-01-02`. Standard fields may be given, else they are made. */
export type OrgRow = Readonly<Record<string, OrgValue>>;

export interface OrgPermissionSet {
  readonly label: string;
  /** Set where it is a profile's own. */
  readonly profile?: string;
  readonly users: number;
  /** Held by guest users of a public site. */
  readonly guest?: boolean;
  /** Object → `Read Edit …`. */
  readonly objects: Readonly<Record<string, string>>;
  /** `Lead.Email` and so on, readable. */
  readonly fields: readonly string[];
}

const standard: readonly OrgField[] = [
  { name: 'Id', type: 'id', length: 18, required: true },
  { name: 'IsDeleted', type: 'boolean', label: 'Deleted', required: true },
  { name: 'CreatedDate', type: 'datetime', label: 'Created Date', required: true },
  { name: 'LastModifiedDate', type: 'datetime', label: 'Last Modified Date', required: true },
  { name: 'SystemModstamp', type: 'datetime', label: 'System Modstamp', required: true },
];

/** All fields of an object, the standard ones first. */
export function fieldsOf({ fields, metadata }: OrgObject): OrgField[] {
  const own = new Set(fields.map(({ name }) => name));
  return metadata ? [...fields] : [...standard.filter(({ name }) => !own.has(name)), ...fields];
}

/** The tables of metadata that say the same as the objects and permission sets. */
export function metadataOf({ objects, permissionSets, instance, userCan }: Org): OrgObject[] {
  const sets = permissionSets.map((set, index) => ({
    ...set,
    id: `0PS5i00000${String(index).padStart(5, '0')}AAA`,
  }));
  const rights = ['ModifyAllData', 'CustomizeApplication', 'ManageUsers'];
  const user = rights.map((one) => [`Permissions${one}`, userCan.includes(one)]);
  return [
    metadata('Organization', 'Id InstanceName IsSandbox:boolean', [
      { Id: '00D5i000000DemoEAQ', InstanceName: instance, IsSandbox: false },
    ]),
    metadata('UserPermissionAccess', flagged(rights), [Object.fromEntries(user)]),
    ...definitionsOf(objects),
    objectPermissions(sets),
    fieldPermissions(sets),
    assignments(sets),
  ];
}

type IdentifiedSet = Org['permissionSets'][number] & { readonly id: string };

/** A table of metadata; columns as `name` or `name:type`. */
function metadata(name: string, columns: string, rows: OrgRow[]): OrgObject {
  const fields = columns.split(' ').map((column) => {
    const [path = '', type = 'string'] = column.split(':');
    return { name: path, type };
  });
  return { name, label: name, metadata: true, fields, rows };
}

const flagged = (rights: readonly string[]): string =>
  rights.map((right) => `Permissions${right}:boolean`).join(' ');

function definitionsOf(objects: Org['objects']): OrgObject[] {
  return [
    metadata(
      'EntityDefinition',
      'QualifiedApiName InternalSharingModel ExternalSharingModel',
      objects.map(({ name, sharing }) => ({
        QualifiedApiName: name,
        InternalSharingModel: sharing?.internal ?? 'Private',
        ExternalSharingModel: sharing?.external ?? 'Private',
      })),
    ),
    metadata(
      'FieldDefinition',
      'QualifiedApiName DataType Description SecurityClassification ComplianceGroup EntityDefinition.QualifiedApiName',
      objects.flatMap((object) =>
        fieldsOf(object).map((field) => ({
          QualifiedApiName: field.name,
          DataType: field.type,
          Description: field.description ?? null,
          SecurityClassification: field.security ?? null,
          ComplianceGroup: field.compliance ?? null,
          'EntityDefinition.QualifiedApiName': object.name,
        })),
      ),
    ),
  ];
}

function objectPermissions(sets: readonly IdentifiedSet[]): OrgObject {
  const rights = ['Read', 'Create', 'Edit', 'Delete', 'ViewAllRecords', 'ModifyAllRecords'];
  return metadata(
    'ObjectPermissions',
    `ParentId SobjectType Parent.Label Parent.IsOwnedByProfile:boolean Parent.Profile.Name ${flagged(rights)}`,
    sets.flatMap(({ id, label, profile, objects }) =>
      Object.entries(objects).map(([object, granted]) => ({
        ParentId: id,
        'Parent.Label': label,
        'Parent.IsOwnedByProfile': profile !== undefined,
        'Parent.Profile.Name': profile ?? null,
        SobjectType: object,
        ...Object.fromEntries(
          rights.map((right) => [`Permissions${right}`, granted.split(' ').includes(right)]),
        ),
      })),
    ),
  );
}

function fieldPermissions(sets: readonly IdentifiedSet[]): OrgObject {
  return metadata(
    'FieldPermissions',
    'ParentId SobjectType Field PermissionsRead:boolean',
    sets.flatMap(({ id, fields }) =>
      fields.map((field) => ({
        ParentId: id,
        SobjectType: field.slice(0, field.indexOf('.')),
        Field: field,
        PermissionsRead: true,
      })),
    ),
  );
}

function assignments(sets: readonly IdentifiedSet[]): OrgObject {
  return metadata(
    'PermissionSetAssignment',
    'PermissionSetId AssigneeId Assignee.IsActive:boolean Assignee.UserType',
    sets.flatMap(({ id, users, guest }) =>
      Array.from({ length: users }, (_, user) => ({
        PermissionSetId: id,
        AssigneeId: `0055i00000${String(user).padStart(5, '0')}AAA`,
        'Assignee.IsActive': true,
        'Assignee.UserType': guest ? 'Guest' : 'Standard',
      })),
    ),
  );
}
