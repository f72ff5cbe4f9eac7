import { createHash } from 'node:crypto';

/** Namespace of gamsa's own name-based UUIDs: made once, at random. */
const namespace = Buffer.from('5b0c1f2e7a3d4c869e1f0a2b3c4d5e6f', 'hex');

/** A UUID of version 5 (RFC 9562, 5.5): the same for the same parts, in every report and on every machine. */
export function uuidOf(...parts: readonly string[]): string {
  const bytes = createHash('sha1').update(namespace).update(JSON.stringify(parts)).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
