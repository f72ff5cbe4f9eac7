import { randomInt } from 'node:crypto';

/** A key for this process alone, so that hashes mean nothing outside it. */
const salt = randomInt(2 ** 32) | 0;

/** FNV-1a over UTF-16 units, salted: means nothing outside this process. */
export function hash(text: string, length = text.length): number {
  let h = 0x811c9dc5 ^ salt ^ length;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}
