import { type DeclaredMeaning, GamsaError } from '../../src/sdk/index.ts';
import type { SalesforceRecord, Session } from './session.ts';
import { identifier, quoted } from './soql.ts';

/** What the org says of one field beyond `describe`. */
interface Label {
  /** `Email`, `Text(80)`, … */
  readonly dataType: string;
  readonly compound: boolean;
  readonly description?: string;
  readonly declared?: DeclaredMeaning;
}

/** By the field's API name. */
export type Labels = ReadonlyMap<string, Label>;

/** FieldDefinition gives at most one batch of 2,000 rows, and takes no LIMIT. */
const mostFields = 1_500;
/** Their names must fit into an address. */
const mostObjects = 60;

const columns = 'QualifiedApiName, DataType, Description, SecurityClassification, ComplianceGroup';

/**
 * Reads the org's own data classification of the objects' fields (FieldDefinition; a filter on the object is required).
 * Objects are asked for together as far as one answer holds their fields. An object that cannot be asked is left out.
 */
export async function readLabels(
  session: Session,
  objects: readonly { readonly name: string; readonly fields: number }[],
): Promise<Map<string, Labels>> {
  const found = new Map<string, Map<string, Label>>();
  const add = (rows: readonly SalesforceRecord[]) => {
    for (const row of rows) {
      const object = String((row.EntityDefinition as SalesforceRecord | null)?.QualifiedApiName ?? '');
      const labels = found.get(object) ?? new Map<string, Label>();
      labels.set(String(row.QualifiedApiName), toLabel(row));
      found.set(object, labels);
    }
  };
  for (const group of groups(objects)) {
    const rows = await ask(session, group);
    if (rows) add(rows);
    else for (const one of group) add((await ask(session, [one])) ?? []);
  }
  return found;
}

async function ask(session: Session, names: readonly string[]): Promise<SalesforceRecord[] | undefined> {
  const list = names.map((name) => quoted(identifier(name))).join(', ');
  const soql = `SELECT EntityDefinition.QualifiedApiName, ${columns} FROM FieldDefinition WHERE EntityDefinition.QualifiedApiName IN (${list})`;
  try {
    return await session.rows(soql, { resource: 'tooling/query' });
  } catch (error) {
    if (!(error instanceof GamsaError)) throw error;
    return undefined;
  }
}

function groups(objects: readonly { readonly name: string; readonly fields: number }[]): string[][] {
  const all: string[][] = [];
  let room = 0;
  for (const { name, fields } of objects) {
    if (fields > room || all.length === 0 || all.at(-1)!.length >= mostObjects) {
      all.push([]);
      room = mostFields;
    }
    all.at(-1)!.push(name);
    room -= fields;
  }
  return all;
}

function toLabel(row: SalesforceRecord): Label {
  const description = text(row.Description);
  const security = text(row.SecurityClassification);
  const groups =
    text(row.ComplianceGroup)
      ?.split(';')
      .filter((group) => group !== '') ?? [];
  const dataType = text(row.DataType) ?? 'unknown';
  const labels = [...(security === undefined ? [] : [security]), ...groups];
  const sensitivity = security === undefined ? undefined : levels[security.replace(/\W/g, '').toLowerCase()];
  return {
    dataType,
    compound: /^(?:address|geolocation|name)\b/i.test(dataType),
    ...(description !== undefined && { description }),
    ...(labels.length > 0 && {
      declared: {
        labels,
        ...(sensitivity && { sensitivity }),
        ...(groups.length > 0 && { personal: groups.some((group) => personal.test(group)) }),
      },
    }),
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** The values that an org begins with; one that its administrators added says nothing of a level. */
const levels: Readonly<Record<string, DeclaredMeaning['sensitivity']>> = {
  public: 'public',
  internal: 'internal',
  confidential: 'confidential',
  restricted: 'restricted',
  missioncritical: 'restricted',
};

/** Laws on personal data, and PII itself; PCI is about cards, which are personal as well. */
const personal = /^(?:PII|PersonalInfo|GDPR|CCPA|COPPA|HIPAA|PCI|PIPA|APPI)\b/i;
