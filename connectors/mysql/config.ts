import { z } from 'zod';
import { expects, sourceError } from '../../src/sdk/index.ts';
import { cloudSqlSchema } from '../_cloud/cloud-sql.ts';
import { isLoopback } from '../_cloud/transport.ts';
import { modeOf, partsOf } from '../_sql/address.ts';
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
  const parts = settings.url === undefined ? undefined : partsOf(settings.url);
  const host = (parts?.host || settings.host || 'localhost').replace(/^\[|\]$/g, '');
  // As other programs of MySQL call it: what they ask for must not be passed over.
  if (parts?.parameter('ssl-mode') !== undefined) throw sourceError('malformed', sslMode);
  return {
    host,
    port: Number(parts?.port || settings.port || 3306),
    database: parts?.path || settings.database,
    user: parts?.user || settings.user,
    password: parts?.password || settings.password,
    tls: modeOf('tls', parts?.parameter('tls'), tlsModes) ?? settings.tls ?? 'prefer',
    local: isLoopback(host),
  };
}

const sslMode = {
  en: `\`ssl-mode\` in the address is called \`tls\` here: ${tlsModes.join(', ')}`,
  ko: `주소의 \`ssl-mode\`는 여기서 \`tls\`입니다: ${tlsModes.join(', ')}`,
};
