import { z } from 'zod';
import { expects } from '../../src/sdk/index.ts';
import { cloudSqlSchema } from '../_cloud/cloud-sql.ts';
import { isLoopback } from '../_cloud/transport.ts';
import { eitherUrlOrHost, portSchema } from '../_sql/schemas.ts';

const tlsModes = ['disable', 'prefer', 'require', 'verify'] as const;

export const config = z
  .strictObject({
    url: z
      .string()
      .regex(
        /^(mysql|mariadb):\/\//,
        expects({
          en: 'an address that begins with mysql:// or mariadb://',
          ko: 'mysql:// 또는 mariadb://로 시작하는 주소',
        }),
      )
      .optional()
      .describe(
        'mysql://user:${env:PASSWORD}@host:3306/database; without a database, all that the role sees',
      ),
    host: z.string().optional(),
    port: portSchema.optional(),
    database: z.string().optional(),
    user: z.string().optional(),
    password: z.string().optional().describe('${env:NAME} or ${file:path}'),
    tls: z
      .enum(tlsModes)
      .optional()
      .describe('prefer (default): TLS where offered; verify: with the certificate checked'),
    ca: z.string().optional().describe('PEM file of the authority that signed the server’s certificate'),
    cloudSql: cloudSqlSchema.optional(),
  })
  .refine(({ url, host }) => (url === undefined) !== (host === undefined), {
    error: eitherUrlOrHost,
  });

export type MysqlConfig = z.output<typeof config>;

export interface Address {
  readonly host: string;
  readonly port: number;
  readonly database: string | undefined;
  readonly user: string | undefined;
  readonly password: string | undefined;
  readonly tls: (typeof tlsModes)[number];
  readonly local: boolean;
}

export function addressOf(settings: MysqlConfig): Address {
  const url = settings.url === undefined ? undefined : new URL(settings.url);
  const decode = (text: string | undefined) => (text === undefined ? '' : decodeURIComponent(text));
  const host = (decode(url?.hostname) || settings.host || 'localhost').replace(/^\[|\]$/g, '');
  const wanted = url?.searchParams.get('tls') ?? settings.tls;
  return {
    host,
    port: Number(url?.port || settings.port || 3306),
    database: decode(url?.pathname.slice(1)) || settings.database,
    user: decode(url?.username) || settings.user,
    password: decode(url?.password) || settings.password,
    tls: tlsModes.find((mode) => mode === wanted) ?? 'prefer',
    local: isLoopback(host),
  };
}
