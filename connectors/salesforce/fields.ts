import type { Field as Described } from 'jsforce';
import type { DeclaredMeaning, Field, TypeFamily } from '../../src/sdk/index.ts';
import type { Labels } from './labels.ts';

const families: Readonly<Record<string, TypeFamily>> = {
  boolean: 'boolean',
  int: 'number',
  long: 'number',
  double: 'number',
  currency: 'number',
  percent: 'number',
  date: 'date',
  datetime: 'time',
  time: 'text',
  base64: 'binary',
  // Ids are opaque, and name a record of the org.
  id: 'uuid',
  reference: 'uuid',
  json: 'json',
};

/** Types whose values Salesforce checks, and the item that they are. */
const meanings: Readonly<Record<string, string>> = { email: 'email', phone: 'phone' };

/** Put together from fields that are listed themselves, and not to be had through the Bulk API. */
const compounds: ReadonlySet<string> = new Set(['address', 'location', 'complexvalue']);

/** The fields of an object, as `describe` gives them to this user; what the user may not see is added by its name. */
export function toFields(described: readonly Described[], labels: Labels): Field[] {
  const shown = described.filter(
    ({ type, deprecatedAndHidden }) => !compounds.has(type) && !deprecatedAndHidden,
  );
  const seen = new Set(described.map(({ name }) => name));
  const hidden = [...labels]
    .filter(([name, { compound }]) => !seen.has(name) && !compound)
    .map(
      ([name, { dataType }]): Field => ({
        name,
        type: dataType.toLowerCase(),
        family: 'unknown',
        nullable: true,
        unreadable: {
          code: 'permission-denied',
          detail: { en: 'field-level security', ko: '필드 수준 보안' },
        },
      }),
    );
  return [...shown.map((field) => toField(field, labels)), ...hidden];
}

function toField(field: Described, labels: Labels): Field {
  const { name, type, nillable, length, calculated, defaultedOnCreate, unique } = field;
  const label = labels.get(name);
  const comment = commentOf(field, label?.description);
  const declared = declaredOf(type, label);
  const values = (field.picklistValues ?? []).map(({ value }: { value: unknown }) => String(value));
  const target = field.referenceTo?.length === 1 ? field.referenceTo[0] : undefined;
  return {
    name,
    type: typeOf(field),
    family: families[type] ?? 'text',
    nullable: nillable,
    ...(type === 'multipicklist' && { array: true }),
    ...(length > 0 && length < 1e6 && { maxLength: length }),
    ...(comment !== undefined && { comment }),
    ...(values.length > 0 && { labels: values }),
    ...(calculated && { generated: true }),
    ...(defaultedOnCreate && { hasDefault: true }),
    ...(type === 'id' && { primaryKey: true, unique: true }),
    ...(unique && { unique: true }),
    ...(target !== undefined && { references: { dataset: target, field: 'Id' } }),
    ...(declared && { declared }),
    ...((field.encrypted || type === 'encryptedstring') && { encrypted: true }),
    ...(type === 'base64' && {
      unreadable: {
        code: 'unsupported-format' as const,
        detail: { en: 'contents of files are not opened', ko: '파일 내용은 열지 않음' },
      },
    }),
  };
}

/** `reference (Contact, Lead)` for a field that may point at several kinds of record. */
function typeOf({ type, referenceTo, calculated, htmlFormatted }: Described): string {
  const targets = referenceTo ?? [];
  const several =
    targets.length > 1 ? ` (${targets.slice(0, 5).join(', ')}${targets.length > 5 ? ', …' : ''})` : '';
  const kind = `${calculated ? ', formula' : ''}${htmlFormatted ? ', html' : ''}`;
  return `${type}${several}${kind}`;
}

/** The label where it says more than the name, the help that users see, and what administrators wrote. */
function commentOf(
  { name, label, inlineHelpText }: Described,
  description: string | undefined,
): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/(?:__c$)|[^\p{L}\p{N}]/gu, '');
  const parts = [plain(label) === plain(name) ? '' : label, inlineHelpText ?? '', description ?? ''];
  const said = parts.map((part) => part.trim()).filter((part) => part !== '');
  return said.length === 0 ? undefined : said.join('; ');
}

function declaredOf(
  type: string,
  label: { readonly declared?: DeclaredMeaning } | undefined,
): DeclaredMeaning | undefined {
  const item = meanings[type];
  if (item === undefined) return label?.declared;
  return { labels: [], ...label?.declared, item };
}
