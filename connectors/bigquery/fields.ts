import type { Field, TypeFamily } from '../../src/sdk/index.ts';
import type { FieldResource } from './rest.ts';

const families: Readonly<Record<string, TypeFamily>> = {
  STRING: 'text',
  BYTES: 'binary',
  INTEGER: 'number',
  INT64: 'number',
  FLOAT: 'number',
  FLOAT64: 'number',
  NUMERIC: 'number',
  BIGNUMERIC: 'number',
  BOOLEAN: 'boolean',
  BOOL: 'boolean',
  DATE: 'date',
  DATETIME: 'time',
  TIMESTAMP: 'time',
  TIME: 'time',
  JSON: 'json',
  RECORD: 'json',
  STRUCT: 'json',
  GEOGRAPHY: 'geometry',
};

/** A column. Records come as JSON, whose paths the classifier opens: nested fields are places of their own then. */
export function toField(field: FieldResource): Field {
  const { name, mode, description, maxLength } = field;
  const isList = mode === 'REPEATED';
  return {
    name,
    type: isList ? `ARRAY<${typeName(field)}>` : typeName(field),
    family: families[field.type] ?? 'unknown',
    nullable: mode !== 'REQUIRED',
    ...(isList && { array: true }),
    ...(maxLength !== undefined && { maxLength: Number(maxLength) }),
    ...(description && { comment: description }),
    ...(field.defaultValueExpression !== undefined && { hasDefault: true }),
  };
}

function typeName({ type, fields = [] }: FieldResource): string {
  if (type !== 'RECORD' && type !== 'STRUCT') return type;
  const inner = fields.map((one) => {
    const name = typeName(one);
    return `${one.name} ${one.mode === 'REPEATED' ? `ARRAY<${name}>` : name}`;
  });
  return `STRUCT<${inner.join(', ')}>`;
}

/** Whether a policy tag guards the column, or a field inside it: who lacks its role may not read it. */
export function isTagged({ policyTags, fields = [] }: FieldResource): boolean {
  return (policyTags?.names?.length ?? 0) > 0 || fields.some(isTagged);
}
