import type { ClientConfig } from 'pg';
import { readAuthority } from '../_sql/authority.ts';
import type { Address } from './config.ts';

/** How the connection was made, for the facts. */
export interface Transport {
  readonly tls: boolean;
  /** False where the certificate was taken unverified. */
  readonly verified: boolean;
}

/** One way to connect. */
export interface Attempt {
  readonly ssl: Pick<ClientConfig, 'ssl'>;
  readonly transport: Transport;
  /** Tried only where the attempt before failed for this reason. */
  readonly after?: 'none-offered' | 'unverified';
}

/** The ways to connect that a mode allows, the safest first. */
export function transports(
  { sslmode, local, host }: Address,
  ca: string | undefined,
  baseDir: string,
): Attempt[] {
  const authority = readAuthority(ca, baseDir);
  const servername = /^[\d.]+$|:|^\//.test(host) ? {} : { servername: host };
  const plain: Attempt = { ssl: { ssl: false }, transport: { tls: false, verified: false } };
  const verified: Attempt = {
    ssl: { ssl: { ...authority, ...servername } },
    transport: { tls: true, verified: true },
  };
  const unverified: Attempt = {
    ssl: { ssl: { ...servername, rejectUnauthorized: false } },
    transport: { tls: true, verified: false },
  };
  const verifiedCa: Attempt = {
    ssl: { ssl: { ...authority, checkServerIdentity: () => undefined } },
    transport: { tls: true, verified: true },
  };
  switch (sslmode) {
    case 'disable':
      return [plain];
    case 'verify-full':
      return [verified];
    case 'verify-ca':
      return [verifiedCa];
    case 'require':
      return [verified, { ...unverified, after: 'unverified' }];
    case 'prefer':
      // A socket folder speaks no TLS; elsewhere the safest transport that the server offers is taken.
      return local && host.startsWith('/')
        ? [plain]
        : [verified, { ...unverified, after: 'unverified' }, { ...plain, after: 'none-offered' }];
  }
}
