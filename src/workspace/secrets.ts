import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Redactor } from '../core/redact.ts';
import type { Mistake } from '../core/yaml.ts';

/** `${env:NAME}` and `${file:path}`. */
const reference = /\$\{(env|file):([^}]+)\}/g;

/** Credentials inside a URL: `scheme://user:password@`. */
const password = /^[a-z][a-z0-9+.-]*:\/\/[^/?#@:]*:([^/?#]*)@/i;

/** Query parameters that carry credentials. */
const secretParameter = /[?&](?:password|passwd|pwd|token|secret|api_?key|access_?key|sig)=([^&#]+)/i;

export interface SecretContext {
  /** Keys of the connector's settings that hold credentials. */
  readonly secrets: readonly string[];
  /** Folder that `${file:…}` starts from. */
  readonly baseDir: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly redactor: Redactor;
}

/** A source's settings with references resolved, or what is wrong with them. */
export function resolveSecrets(
  settings: Readonly<Record<string, unknown>>,
  context: SecretContext,
): { settings: Record<string, unknown>; mistakes: Mistake[] } {
  const mistakes: Mistake[] = [];
  const resolved: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(settings)) {
    const clear = typeof value === 'string' && isClearSecret(key, value, context.secrets);
    if (clear) mistakes.push({ path: [key], message: refusal(key) });
    else resolved[key] = resolveValue(value, [key], context, mistakes);
  }
  return { settings: resolved, mistakes };
}

function isClearSecret(key: string, value: string, secrets: readonly string[]): boolean {
  if (secrets.includes(key)) return value.replace(reference, '') !== '' && value !== '';
  const found = password.exec(value)?.[1] ?? secretParameter.exec(value)?.[1];
  return found !== undefined && found !== '' && found.replace(reference, '') !== '';
}

/** Says how to write it right, without repeating what was written. */
function refusal(key: string): string {
  const name = `GAMSA_${key.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}`;
  return `a secret in clear text is refused; put it into the environment and write \${env:${name}}, or into a file that only you can read and write \${file:path}`;
}

function resolveValue(
  value: unknown,
  path: PropertyKey[],
  context: SecretContext,
  mistakes: Mistake[],
): unknown {
  if (Array.isArray(value))
    return value.map((entry, i) => resolveValue(entry, [...path, i], context, mistakes));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [
        key,
        resolveValue(entry, [...path, key], context, mistakes),
      ]),
    );
  }
  if (typeof value !== 'string') return value;
  return value.replace(reference, (_, kind: string, name: string) => {
    const found = kind === 'env' ? context.env[name] : readSecretFile(name, context.baseDir);
    if (found === undefined) {
      const where =
        kind === 'env' ? `the environment variable ${name} is not set` : `the file ${name} cannot be read`;
      mistakes.push({ path, message: where });
      return '';
    }
    rememberSecret(found, context.redactor);
    // Inside a URL a password may hold characters that would end it.
    return value.includes('://') && value !== `\${${kind}:${name}}` ? encodeURIComponent(found) : found;
  });
}

/** A whole URL from the environment is not secret, but the password in it is. */
function rememberSecret(value: string, redactor: Redactor): void {
  const inside = password.exec(value)?.[1];
  if (inside === undefined) {
    if (!value.includes('://')) redactor.add(value);
    return;
  }
  redactor.add(inside);
  try {
    redactor.add(decodeURIComponent(inside));
  } catch {
    // Not percent-encoded: the spelling above is the only one.
  }
}

function readSecretFile(path: string, baseDir: string): string | undefined {
  try {
    return readFileSync(resolve(baseDir, path), 'utf8').trimEnd();
  } catch {
    return undefined;
  }
}
