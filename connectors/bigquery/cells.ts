import type { Cell } from '../../src/sdk/index.ts';
import { clipCell, valueText } from '../_objects/table.ts';
import type { FieldResource, RawCell, RawRow } from './rest.ts';

/** Cells of a row as text, in the order of the schema. Timestamps must have been asked for in microseconds. */
export function decodeRow(row: RawRow, fields: readonly FieldResource[], clip: number): Cell[] {
  return fields.map((field, i) => clipCell(valueText(decode(row.f[i]?.v ?? null, field)), clip));
}

function decode(value: RawCell, field: FieldResource): unknown {
  if (value === null) return null;
  if (Array.isArray(value)) {
    const list = value as readonly { readonly v: RawCell }[];
    return list.map(({ v }) => decode(v, { ...field, mode: 'NULLABLE' }));
  }
  if (typeof value === 'object') {
    const { f } = value as RawRow;
    return Object.fromEntries(
      (field.fields ?? []).map((inner, i) => [inner.name, decode(f[i]?.v ?? null, inner)]),
    );
  }
  if (field.type === 'TIMESTAMP') return instant(value as string);
  if (field.type === 'BYTES') return Buffer.from(value as string, 'base64');
  return value;
}

/** Microseconds since 1970 as ISO 8601 in UTC; what is none stays as it is. */
function instant(text: string): string {
  if (!/^-?\d{1,17}$/.test(text)) return text;
  const at = new Date(Math.floor(Number(BigInt(text) / 1_000n)));
  return Number.isNaN(at.getTime()) ? text : at.toISOString();
}
