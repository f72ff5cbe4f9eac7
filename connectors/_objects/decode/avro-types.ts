import avro from 'avsc';
import type { TypeFamily } from '../../../src/sdk/index.ts';

const readOnly = (): never => {
  throw new TypeError('files are read alone');
};

/** Whole numbers of 64 bits: ids of services that count by time are larger than what a double keeps. */
const long = avro.types.LongType.__with({
  fromBuffer: (bytes: Buffer) => bytes.readBigInt64LE(),
  toBuffer: readOnly,
  fromJSON: BigInt,
  toJSON: String,
  isValid: (value: unknown) => typeof value === 'bigint',
  compare: (one: bigint, other: bigint) => (one < other ? -1 : one > other ? 1 : 0),
});

interface Schema {
  readonly type?: unknown;
  readonly logicalType?: string;
  readonly scale?: number;
}

/** What stands for something else, as the text that people write for it; as it is where it stands for nothing. */
const written = (textOf: (value: never, schema: Schema) => string) =>
  class extends avro.types.LogicalType {
    private readonly told: Schema;

    constructor(schema: avro.Schema, options?: unknown) {
      super(schema, options);
      this.told = schema as Schema;
    }

    protected override _fromValue(value: never): unknown {
      try {
        return textOf(value, this.told);
      } catch {
        return value;
      }
    }
  };

const day = 86_400_000;
const timeIn = (unit: bigint) => (value: bigint) => new Date(Number(value / unit)).toISOString();
const localIn = (unit: bigint) => (value: bigint) => timeIn(unit)(value).replace('T', ' ').slice(0, 19);

/** Bytes of a number, the highest first, without its point. */
function decimal(bytes: Buffer, { scale = 0 }: Schema): string {
  const unscaled = BigInt.asIntN(bytes.length * 8, BigInt(`0x${bytes.toString('hex') || '0'}`));
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0');
  const point = digits.length - scale;
  return `${unscaled < 0n ? '-' : ''}${digits.slice(0, point)}${scale > 0 ? `.${digits.slice(point)}` : ''}`;
}

const logicalTypes = {
  date: written((value: number) => new Date(value * day).toISOString().slice(0, 10)),
  decimal: written(decimal),
  'timestamp-millis': written(timeIn(1n)),
  'timestamp-micros': written(timeIn(1_000n)),
  'timestamp-nanos': written(timeIn(1_000_000n)),
  'local-timestamp-millis': written(localIn(1n)),
  'local-timestamp-micros': written(localIn(1_000n)),
  'local-timestamp-nanos': written(localIn(1_000_000n)),
};

/** The type of a schema, whose values are read as they are meant. */
export function typeOf(schema: avro.Schema): avro.Type {
  // What stands for something else is asked for a second time, for what it is underneath.
  const asked = new WeakSet<Schema>();
  const typeHook = (one: avro.Schema): avro.Type | undefined => {
    if (one === 'long') return long;
    const told = one as Schema;
    if (told.type !== 'long') return undefined;
    if (!Object.hasOwn(logicalTypes, told.logicalType ?? '') || asked.has(told)) return long;
    asked.add(told);
    return undefined;
  };
  return avro.Type.forSchema(schema, { typeHook, logicalTypes: logicalTypes as unknown as Logical });
}

type Logical = avro.ForSchemaOptions['logicalTypes'];

/** What is told of a field before its values are seen; of one that may be null, by what it is else. */
export function familyOf({
  typeName,
  types,
}: {
  readonly typeName: string;
  readonly types?: readonly avro.Type[];
}): TypeFamily {
  const others = types?.filter((type) => type.typeName !== 'null');
  if (others?.length === 1) return familyOf(others[0]!);
  if (typeName === 'bytes' || typeName === 'fixed') return 'binary';
  if (typeName === 'logical:date') return 'date';
  return /^logical:(?:local-)?timestamp/.test(typeName) ? 'time' : 'text';
}
