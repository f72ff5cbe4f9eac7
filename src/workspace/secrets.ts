import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Mistake } from '../core/mistake.ts';
import type { Redactor } from '../core/redact.ts';
import type { Text } from '../core/text.ts';
import { holdsSecret, secretInside, urlPart } from './url-secrets.ts';

/** `${env:NAME}` and `${file:path}`; anything else in such brackets is a mistake. */
const reference = /\$\{(?:(env|file):)?([^}]*)\}/g;

/** Settings that name a place, not a credential: redacting them would blank ordinary words of a report. */
const plainKeys: readonly string[] = [
  'host',
  'port',
  'database',
  'user',
  'path',
  'paths',
  'region',
  'bucket',
];

/** Larger than any credential. */
const mostBytes = 64 * 1024;

export interface SecretContext {
  /** Keys of the connector's settings that hold credentials. */
  readonly secrets: readonly string[];
  /** Folder that `${file:…}` starts from. */
  readonly baseDir: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly redactor: Redactor;
}

/** A source's settings with references resolved, or what is wrong with them. No message repeats a value. */
export function resolveSecrets(
  settings: Readonly<Record<string, unknown>>,
  context: SecretContext,
): { settings: Record<string, unknown>; mistakes: Mistake[] } {
  const mistakes: Mistake[] = [];
  const resolved = Object.entries(settings).map(([key, value]) => [
    key,
    resolveValue(value, [key], context, mistakes),
  ]);
  return { settings: Object.fromEntries(resolved), mistakes };
}

function resolveValue(
  value: unknown,
  path: readonly PropertyKey[],
  context: SecretContext,
  mistakes: Mistake[],
): unknown {
  if (Array.isArray(value)) {
    return value.map((entry, i) => resolveValue(entry, [...path, i], context, mistakes));
  }
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [
        key,
        resolveValue(entry, [...path, key], context, mistakes),
      ]),
    );
  }
  if (typeof value === 'string') return resolveText(value, path, context, mistakes);
  // `password: 12345` is a number to YAML.
  if (typeof value === 'number' && isSecretKey(path, context))
    mistakes.push({ path, message: refusal(path) });
  return value;
}

function resolveText(
  text: string,
  path: readonly PropertyKey[],
  context: SecretContext,
  mistakes: Mistake[],
): string {
  const clear = text.replace(reference, '');
  if (isSecretKey(path, context) ? clear.trim() !== '' : holdsSecret(clear)) {
    mistakes.push({ path, message: refusal(path) });
    return '';
  }
  return text.replace(reference, (whole, kind: string | undefined, name: string, offset: number) => {
    const found = lookUp(kind, name, context);
    if (typeof found !== 'string') {
      mistakes.push({ path, message: found });
      return '';
    }
    if (whole === text) {
      remember(found, kind === 'file' || !isPlainKey(path), context.redactor);
      return found;
    }
    const part = urlPart(text, offset);
    remember(
      found,
      kind === 'file' || part === 'secret' || (part === 'no-url' && !isPlainKey(path)),
      context.redactor,
    );
    // Inside the credentials of a URL a value may hold characters that would end them.
    return part === 'user' || part === 'secret' ? encodeURIComponent(found) : found;
  });
}

/** Where settings, with their references unresolved, hold a credential in clear. Nothing is looked up. */
export function findClearSecrets(
  settings: unknown,
  secrets: readonly string[],
  path: readonly PropertyKey[] = [],
): Mistake[] {
  if (settings !== null && typeof settings === 'object') {
    const isList = Array.isArray(settings);
    return Object.entries(settings).flatMap(([key, value]) =>
      findClearSecrets(value, secrets, [...path, isList ? Number(key) : key]),
    );
  }
  if (typeof settings !== 'string' && typeof settings !== 'number') return [];
  const clear = String(settings).replace(reference, '');
  const isClear = isSecretKey(path, { secrets }) ? clear.trim() !== '' : holdsSecret(clear);
  return isClear ? [{ path, message: refusal(path) }] : [];
}

function isSecretKey(path: readonly PropertyKey[], { secrets }: Pick<SecretContext, 'secrets'>): boolean {
  const keys = path.filter((key) => typeof key === 'string');
  return secrets.includes(keys.at(-1) ?? '') || secrets.includes(keys.join('.'));
}

function isPlainKey(path: readonly PropertyKey[]): boolean {
  const key = path.findLast((one) => typeof one === 'string');
  return typeof key === 'string' && plainKeys.includes(key);
}

/** The value a reference stands for, or what is wrong with it. An empty one is a mistake that would pass unnoticed. */
function lookUp(kind: string | undefined, name: string, { env, baseDir }: SecretContext): string | Text {
  if (kind === 'env') {
    const found = env[name];
    if (found) return found;
    return found === undefined
      ? {
          en: `the environment variable ${name} is not set`,
          ko: `설정되지 않은 환경 변수입니다: ${name}`,
        }
      : { en: `the environment variable ${name} is empty`, ko: `값이 비어 있는 환경 변수입니다: ${name}` };
  }
  if (kind === 'file') {
    const found = readSecretFile(resolve(baseDir, name));
    if (found) return found;
    return found === undefined
      ? { en: `the file ${name} cannot be read`, ko: `${name} 파일을 읽을 수 없습니다` }
      : { en: `the file ${name} is empty`, ko: `${name} 파일이 비어 있습니다` };
  }
  return {
    en: 'an unknown reference; write ${env:NAME} or ${file:path}',
    ko: '알 수 없는 참조입니다. ${env:이름} 또는 ${file:경로}로 적으십시오',
  };
}

function readSecretFile(path: string): string | undefined {
  try {
    const stats = statSync(path);
    if (!stats.isFile() || stats.size > mostBytes) return undefined;
    return readFileSync(path, 'utf8').replace(/\r?\n$/, '');
  } catch {
    return undefined;
  }
}

/** A whole URL from the environment is no secret, but the credentials in it are. */
function remember(value: string, secret: boolean, redactor: Redactor): void {
  const inside = secretInside(value);
  for (const one of inside) redactor.add(one);
  if (secret && inside.length === 0 && !value.includes('://')) redactor.add(value);
}

/** Says how to write it right, without repeating what was written. */
function refusal(path: readonly PropertyKey[]): Text {
  const key = path.findLast((one) => typeof one === 'string') ?? 'secret';
  const name = `GAMSA_${String(key)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')}`;
  const url = key === 'url' ? ['scheme://user:', '@host/database'] : ['', ''];
  const [before, after] = url;
  const password = key === 'url' ? 'GAMSA_PASSWORD' : name;
  return {
    en: `a secret in clear text is refused; put it into an environment variable and write ${before}\${env:${password}}${after}, or into a file that only you can read and write ${before}\${file:path}${after}`,
    ko: `비밀 정보를 그대로 적을 수 없습니다. 환경 변수에 넣고 ${before}\${env:${password}}${after}로 적거나, 본인만 읽을 수 있는 파일에 넣고 ${before}\${file:경로}${after}로 적으십시오`,
  };
}
