import type { KeyObject } from 'node:crypto';
import { GamsaError } from '../../core/error.ts';
import type { Language } from '../../core/text.ts';
import { generateKeys, keyId, passphraseVariable, toPrivateKey, toPublicKey } from '../../evidence/keys.ts';
import { readNamedText } from '../read.ts';
import { writeWhole } from '../write.ts';
import { refuseExisting } from './folder.ts';

/** Holds the private key in PEM form where no `--key` is given. */
export const keyVariable = 'GAMSA_EVIDENCE_KEY';

/** `gamsa evidence keygen`: two files, and what to do with them. The environment's passphrase encrypts the secret one. */
export async function keygen(name: string, language: Language): Promise<string> {
  const [secret, open] = [`${name}.key`, `${name}.pub`];
  await refuseExisting(secret);
  await refuseExisting(open);
  const passphrase = process.env[passphraseVariable];
  const { privatePem, publicPem } = generateKeys(passphrase);
  await writeWhole(secret, privatePem, 0o600);
  await writeWhole(open, publicPem, 0o644);
  const id = keyId(toPublicKey(publicPem, open));
  return {
    en: `${secret}  signs; keep it secret, and out of repositories\n${open}  verifies; give it to those who check\nkey ${id}\n`,
    ko: `${secret}  서명용 개인키입니다. 저장소에 넣지 말고 안전하게 보관하십시오\n${open}  검증용 공개키입니다. 확인할 사람에게 전달하십시오\n키 ${id}\n`,
  }[language];
}

/** The private key of `--key`, else of the environment. */
export async function loadPrivateKey(path: string | undefined): Promise<KeyObject> {
  const passphrase = process.env[passphraseVariable];
  if (path !== undefined) return toPrivateKey(await readNamedText(path), path, passphrase);
  const pem = process.env[keyVariable];
  if (pem) return toPrivateKey(pem, keyVariable, passphrase);
  throw new GamsaError(
    'usage',
    {
      en: `No key to sign with: give --key FILE, or put its PEM text into ${keyVariable}`,
      ko: `서명할 키가 없습니다. --key FILE을 지정하거나 PEM 내용을 ${keyVariable}에 넣으십시오`,
    },
    {
      next: {
        en: 'Make a pair with `gamsa evidence keygen`.',
        ko: '`gamsa evidence keygen`으로 키 쌍을 만드십시오.',
      },
    },
  );
}

export async function loadPublicKeys(paths: readonly string[]): Promise<KeyObject[]> {
  return Promise.all(paths.map(async (path) => toPublicKey(await readNamedText(path), path)));
}
