import type { PoolOptions } from 'mysql2/promise';
import { readAuthority } from '../_sql/authority.ts';
import type { Address } from './config.ts';

/** One way to connect. */
export interface Attempt {
  readonly options: Pick<PoolOptions, 'ssl'>;
  readonly verified: boolean;
  /** Tried only where the attempt before failed for this reason. */
  readonly after?: 'none-offered' | 'unverified';
}

/** The ways to connect that a mode allows, the safest first. */
export function transports({ tls, host }: Address, ca: string | undefined, baseDir: string): Attempt[] {
  const authority = readAuthority(ca, baseDir);
  const plain: Attempt = { options: {}, verified: false };
  const verified: Attempt = {
    options: { ssl: { ...authority, verifyIdentity: !/^[\d.]+$|:/.test(host) } },
    verified: true,
  };
  const unverified: Attempt = {
    options: { ssl: { rejectUnauthorized: false } },
    verified: false,
    after: 'unverified',
  };
  switch (tls) {
    case 'disable':
      return [plain];
    case 'verify':
      return [verified];
    case 'require':
      return [verified, unverified];
    case 'prefer':
      return [verified, unverified, { ...plain, after: 'none-offered' }];
  }
}
