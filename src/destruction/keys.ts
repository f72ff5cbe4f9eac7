import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { z } from 'zod';
import { GamsaError } from '../core/error.ts';
import type { Cell } from '../core/source.ts';

/** Holds the passphrase of a list of keys. */
export const keysVariable = 'GAMSA_KEYS_PASSPHRASE';

/** Cost of deriving the key: about a tenth of a second and 64 MiB. */
const cost = { N: 65_536, r: 8, p: 1, maxmem: 128 * 1024 * 1024 };

const fileSchema = z.strictObject({
  schema: z.literal('gamsa.keys/v1'),
  salt: z.string(),
  iv: z.string(),
  tag: z.string(),
  data: z.string(),
});

/** Keys of the records of a plan. They are values of the sources: they are written encrypted, or not at all. */
export class KeyList {
  private readonly lines: string[] = [];

  readonly keep = ({ source, dataset }: { source: string; dataset: string }, key: readonly Cell[]): void => {
    this.lines.push(JSON.stringify({ source, dataset, key }));
  };

  /** AES-256-GCM under a key made of the passphrase by scrypt; JSON text. */
  encrypt(passphrase: string): string {
    const [salt, iv] = [randomBytes(16), randomBytes(12)];
    const cipher = createCipheriv('aes-256-gcm', scryptSync(passphrase, salt, 32, cost), iv);
    const data = Buffer.concat([
      cipher.update(this.lines.map((line) => `${line}\n`).join('')),
      cipher.final(),
    ]);
    const file = { schema: 'gamsa.keys/v1', salt, iv, tag: cipher.getAuthTag(), data };
    const text = Object.entries(file).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : value.toString('base64'),
    ]);
    return `${JSON.stringify(Object.fromEntries(text))}\n`;
  }
}

/** The lines of an encrypted list; an error where the file or the passphrase is not right. */
export function decryptKeys(text: string, passphrase: string): string {
  try {
    const { salt, iv, tag, data } = fileSchema.parse(JSON.parse(text));
    const bytes = (value: string) => Buffer.from(value, 'base64');
    const decipher = createDecipheriv(
      'aes-256-gcm',
      scryptSync(passphrase, bytes(salt), 32, cost),
      bytes(iv),
    );
    decipher.setAuthTag(bytes(tag));
    return Buffer.concat([decipher.update(bytes(data)), decipher.final()]).toString('utf8');
  } catch {
    throw new GamsaError('usage', {
      en: 'The list of keys cannot be read: it is not one, was altered, or the passphrase is not its own',
      ko: '키 목록을 읽을 수 없습니다. 형식이 다르거나 변조되었거나 암호가 맞지 않습니다',
    });
  }
}
