import { createConnection } from 'mysql2/promise';

/** What kind of server the tests of MySQL were given: each knows what others do not. */
export interface MysqlServer {
  readonly mariadb: boolean;
  /** `80023` for 8.0.23. */
  readonly version: number;
}

export async function askServer(url: string): Promise<MysqlServer> {
  const db = await createConnection(url);
  const [rows] = await db.query({ sql: 'select version()', rowsAsArray: true });
  await db.end();
  const text = String((rows as unknown as string[][])[0]?.[0]);
  const [major = 0, minor = 0, patch = 0] = text.split(/[.-]/, 3).map(Number);
  return { mariadb: /mariadb/i.test(text), version: major * 10_000 + minor * 100 + patch };
}

/** A table with the whole numbers from 0 as `seq`, which every version makes alike: `count` is a power of ten. */
export function numbers(count: number): string {
  const digits = `(select 0 as d union all ${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((d) => `select ${d}`).join(' union all ')})`;
  const places = Array.from({ length: Math.round(Math.log10(count)) }, (_, i) => i);
  const sum = places.map((i) => `n${i}.d * ${10 ** i}`).join(' + ');
  return `(select ${sum} as seq from ${places.map((i) => `${digits} n${i}`).join(' cross join ')}) numbers`;
}
