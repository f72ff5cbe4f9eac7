import { GamsaError } from '../../core/error.ts';
import type { Text } from '../../core/text.ts';

const schemes = ['postgres:', 'postgresql:', 'mysql:', 'mariadb:'];

/** The address of a server for development. Its password may come from the environment: `${env:NAME}`. */
export function readDevUrl(
  url: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (url === undefined) return undefined;
  const resolved = url.replace(/\$\{env:(\w+)\}/g, (_, name: string) => {
    const value = env[name];
    if (value === undefined || value === '') throw wrong(unset(name));
    return encodeURIComponent(value);
  });
  const parsed = URL.canParse(resolved) ? new URL(resolved) : undefined;
  // Its text is not repeated: it may hold a password.
  if (!parsed || parsed.hostname === '' || !schemes.includes(parsed.protocol)) throw wrong(unknown);
  return resolved;
}

const unset = (name: string): Text => ({
  en: `the environment variable ${name} is not set`,
  ko: `설정되지 않은 환경 변수입니다: ${name}`,
});

const unknown: Text = {
  en: 'not an address of a server; write postgres://user:${env:NAME}@host/ or mysql://user:${env:NAME}@host/',
  ko: '서버 주소가 아닙니다. postgres://사용자:${env:이름}@호스트/ 또는 mysql://사용자:${env:이름}@호스트/로 적으십시오',
};

function wrong({ en, ko }: Text): GamsaError {
  return new GamsaError('usage', { en: `--dev-url: ${en}`, ko: `--dev-url: ${ko}` });
}
