import { z } from 'zod';
import { expects } from '../../src/sdk/index.ts';
import { cloudSqlSchema } from '../_cloud/cloud-sql.ts';
import { isLoopback } from '../_cloud/transport.ts';
import { modeOf, partsOf } from '../_sql/address.ts';
import { eitherUrlOrHost, portSchema } from '../_sql/schemas.ts';

const sslModes = ['disable', 'prefer', 'require', 'verify-ca', 'verify-full'] as const;

export const config = z
  .strictObject({
    url: z
      .string()
      .regex(
        /^postgres(ql)?:\/\//,
        expects({ en: 'an address that begins with postgres://', ko: 'postgres://로 시작하는 주소' }),
      )
      .optional()
      .describe('postgres://user:${env:PASSWORD}@host:5432/database, with ?sslmode= if wanted'),
    host: z.string().optional().describe('Host name, or the folder of a socket'),
    port: portSchema.optional(),
    database: z.string().optional(),
    user: z.string().optional(),
    password: z.string().optional().describe('${env:NAME} or ${file:path}'),
    sslmode: z
      .enum(sslModes)
      .optional()
      .describe(
        'prefer (default): TLS where the server offers it; verify-full: with the certificate checked',
      ),
    ca: z.string().optional().describe('PEM file of the authority that signed the server’s certificate'),
    cloudSql: cloudSqlSchema.optional(),
  })
  .refine(({ url, host }) => (url === undefined) !== (host === undefined), {
    error: eitherUrlOrHost,
  });

export type PostgresConfig = z.output<typeof config>;

export interface Address {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string | undefined;
  readonly password: string | undefined;
  readonly sslmode: (typeof sslModes)[number];
  /** A socket or the loopback interface: nothing crosses a network. */
  readonly local: boolean;
}

export function addressOf(settings: PostgresConfig): Address {
  const parts = settings.url === undefined ? undefined : partsOf(settings.url);
  const host = parts?.parameter('host') ?? (parts?.host || settings.host || 'localhost');
  const plainHost = host.replace(/^\[|\]$/g, '');
  const user = parts?.user || settings.user;
  return {
    host: plainHost,
    port: Number(parts?.port || settings.port || 5432),
    database: parts?.path || settings.database || user || 'postgres',
    user,
    password: parts?.password || settings.password,
    sslmode: modeOf('sslmode', parts?.parameter('sslmode'), sslModes) ?? settings.sslmode ?? 'prefer',
    local: plainHost.startsWith('/') || isLoopback(plainHost),
  };
}
