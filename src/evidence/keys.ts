import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { GamsaError } from '../core/error.ts';

/** A new pair of Ed25519 keys as PEM (PKCS #8, encrypted where there is a passphrase, and SPKI). */
export function generateKeys(passphrase?: string): {
  readonly privatePem: string;
  readonly publicPem: string;
} {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    privatePem: privateKey
      .export({ type: 'pkcs8', format: 'pem', ...(passphrase && { cipher: 'aes-256-cbc', passphrase }) })
      .toString(),
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}

/** The private key of a PEM text; `from` names the file or variable it came from. */
export function toPrivateKey(pem: string, from: string, passphrase?: string): KeyObject {
  const encrypted = pem.includes('ENCRYPTED PRIVATE KEY');
  if (encrypted && !passphrase) throw lockedError(from);
  const read = () => createPrivateKey({ key: pem, ...(encrypted && passphrase && { passphrase }) });
  return toKey(read, from, { en: 'private', ko: '개인' });
}

/** The public key of a PEM text. A private key is refused: nobody should need it to verify. */
export function toPublicKey(pem: string, from: string): KeyObject {
  const kind = { en: 'public', ko: '공개' };
  if (pem.includes('PRIVATE KEY')) throw keyError(from, kind);
  return toKey(() => createPublicKey(pem), from, kind);
}

/** What names a key: the SHA-256 of its public half (SPKI, DER), in hex. */
export function keyId(key: KeyObject): string {
  const half = key.type === 'private' ? createPublicKey(key) : key;
  return createHash('sha256')
    .update(half.export({ type: 'spki', format: 'der' }))
    .digest('hex');
}

function toKey(read: () => KeyObject, from: string, kind: { en: string; ko: string }): KeyObject {
  let key: KeyObject;
  try {
    key = read();
  } catch {
    // The message of the parser could quote the key.
    throw keyError(from, kind);
  }
  if (key.asymmetricKeyType !== 'ed25519') throw keyError(from, kind);
  return key;
}

function keyError(from: string, kind: { en: string; ko: string }): GamsaError {
  return new GamsaError(
    'usage',
    {
      en: `${from} is not an Ed25519 ${kind.en} key in PEM form, or the passphrase is not its own`,
      ko: `${from}: PEM 형식의 Ed25519 ${kind.ko}키가 아니거나 암호가 맞지 않습니다`,
    },
    {
      next: {
        en: 'Make a pair with `gamsa evidence keygen`.',
        ko: '`gamsa evidence keygen`으로 키 쌍을 만드십시오.',
      },
    },
  );
}

/** Holds the passphrase of an encrypted private key. */
export const passphraseVariable = 'GAMSA_EVIDENCE_PASSPHRASE';

function lockedError(from: string): GamsaError {
  return new GamsaError('usage', {
    en: `${from} is encrypted: put its passphrase into ${passphraseVariable}`,
    ko: `${from}: 암호화된 키입니다. 암호를 ${passphraseVariable} 환경 변수에 넣으십시오`,
  });
}
