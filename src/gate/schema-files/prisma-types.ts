/**
 * What Prisma's types are in the database where no `@db.` says otherwise, as the database's own catalogue spells them: a lock made of the
 * live system names these. https://www.prisma.io/docs/orm/reference/prisma-schema-reference#model-field-scalar-types
 */
const defaults: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  postgresql: {
    String: 'text',
    Boolean: 'boolean',
    Int: 'integer',
    BigInt: 'bigint',
    Float: 'double precision',
    Decimal: 'numeric(65,30)',
    DateTime: 'timestamp(3) without time zone',
    Json: 'jsonb',
    Bytes: 'bytea',
  },
  mysql: {
    String: 'varchar(191)',
    Boolean: 'tinyint(1)',
    Int: 'int',
    BigInt: 'bigint',
    Float: 'double',
    Decimal: 'decimal(65,30)',
    DateTime: 'datetime(3)',
    Json: 'json',
    Bytes: 'longblob',
  },
};

/** The type of a field that names none of the database's own; Prisma's name for it where there is no other. */
export function defaultType(type: string, provider: string, labels: readonly string[] | undefined): string {
  if (labels && provider === 'mysql') return `enum(${labels.map((label) => `'${label}'`).join(',')})`;
  return defaults[provider === 'postgres' ? 'postgresql' : provider]?.[type] ?? type;
}

/** `@db.VarChar(20)`, `@db.DoublePrecision`, `@db.UnsignedInt` as databases spell them. */
export function nativeType(name: string, size: string | undefined): string {
  const [, unsigned = '', rest = ''] = /^(Unsigned)?(.*)$/.exec(name) ?? [];
  const words = rest === 'DoublePrecision' ? 'double precision' : rest.toLowerCase();
  return `${words}${size ? `(${size})` : ''}${unsigned && ' unsigned'}`;
}
