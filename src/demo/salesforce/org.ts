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
  const table = (name: string, columns: string, rows: OrgRow[]): OrgObject => ({
    name,
    label: name,
    metadata: true,
    fields: columns.split(' ').map((column) => {
      const [path = '', type = 'string'] = column.split(':');
      return { name: path, type };
    }),
    rows,
  });
  const sets = permissionSets.map((set, index) => ({
    ...set,
    id: `0PS5i00000${String(index).padStart(5, '0')}AAA`,
  }));
  const parent = ({ id, label, profile }: (typeof sets)[number]) => ({
    ParentId: id,
    'Parent.Label': label,
    'Parent.IsOwnedByProfile': profile !== undefined,
    'Parent.Profile.Name': profile ?? null,
  });
  const rights = ['Read', 'Create', 'Edit', 'Delete', 'ViewAllRecords', 'ModifyAllRecords'];
  return [
    table('Organization', 'Id InstanceName IsSandbox:boolean', [
      { Id: '00D5i000000DemoEAQ', InstanceName: instance, IsSandbox: false },
    ]),
    table(
      'UserPermissionAccess',
      'PermissionsModifyAllData:boolean PermissionsCustomizeApplication:boolean PermissionsManageUsers:boolean',
      [
        Object.fromEntries(
          ['ModifyAllData', 'CustomizeApplication', 'ManageUsers'].map((one) => [
            `Permissions${one}`,
            userCan.includes(one),
          ]),
        ),
      ],
    ),
    table(
      'EntityDefinition',
      'QualifiedApiName InternalSharingModel ExternalSharingModel',
      objects.map(({ name, sharing }) => ({
        QualifiedApiName: name,
        InternalSharingModel: sharing?.internal ?? 'Private',
        ExternalSharingModel: sharing?.external ?? 'Private',
      })),
    ),
    table(
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
    table(
      'ObjectPermissions',
      `ParentId SobjectType Parent.Label Parent.IsOwnedByProfile:boolean Parent.Profile.Name ${rights.map((right) => `Permissions${right}:boolean`).join(' ')}`,
      sets.flatMap((set) =>
        Object.entries(set.objects).map(([object, granted]) => ({
          ...parent(set),
          SobjectType: object,
          ...Object.fromEntries(
            rights.map((right) => [`Permissions${right}`, granted.split(' ').includes(right)]),
          ),
        })),
      ),
    ),
    table(
      'FieldPermissions',
      'ParentId SobjectType Field PermissionsRead:boolean',
      sets.flatMap((set) =>
        set.fields.map((field) => ({
          ParentId: set.id,
          SobjectType: field.slice(0, field.indexOf('.')),
          Field: field,
          PermissionsRead: true,
        })),
      ),
    ),
    table(
      'PermissionSetAssignment',
      'PermissionSetId AssigneeId Assignee.IsActive:boolean Assignee.UserType',
      sets.flatMap((set) =>
        Array.from({ length: set.users }, (_, user) => ({
          PermissionSetId: set.id,
          AssigneeId: `0055i00000${String(user).padStart(5, '0')}AAA`,
          'Assignee.IsActive': true,
          'Assignee.UserType': set.guest ? 'Guest' : 'Standard',
        })),
      ),
    ),
  ];
}
