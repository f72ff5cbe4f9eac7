import { createHash, createHmac } from 'node:crypto';
import type { Cell } from './source.ts';

/**
 * What stands for a record's key where the key itself may not: HMAC-SHA-256 under a secret or a salt, cut to 128 bits, in
 * base64url. The same cells give the same digest in whatever dataset they stand.
 */
export function keyDigest(salt: Buffer, cells: readonly Cell[]): string {
  return createHmac('sha256', salt)
    .update(JSON.stringify(cells))
    .digest()
    .subarray(0, 16)
    .toString('base64url');
}

/** SHA-256 in hex, of a file's bytes. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
