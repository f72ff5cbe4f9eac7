import { type ZodType, z } from 'zod';

/** The keys that a schema knows at a path, for naming the nearest one to a writer. */
export function keysAt(schema: ZodType, path: readonly PropertyKey[]): string[] {
  const found = path.reduce<readonly ZodType[]>(
    (schemas, key) => schemas.flatMap((one) => step(one, key)),
    branches(schema),
  );
  return [...new Set(found.flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : [])))];
}

function step(schema: ZodType, key: PropertyKey): ZodType[] {
  if (schema instanceof z.ZodObject) {
    const value = (schema.shape as Record<PropertyKey, ZodType | undefined>)[key];
    return value ? branches(value) : [];
  }
  if (schema instanceof z.ZodArray) return branches(schema.element as ZodType);
  return schema instanceof z.ZodRecord ? branches(schema.valueType as ZodType) : [];
}

/** A schema without its wrappers (optional, default, transformed), and each branch of a union. */
function branches(schema: ZodType): ZodType[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((one) => branches(one as ZodType));
  if (schema instanceof z.ZodPipe) return branches(schema.in as ZodType);
  const wrapped =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault;
  return wrapped ? branches(schema.unwrap() as ZodType) : [schema];
}
