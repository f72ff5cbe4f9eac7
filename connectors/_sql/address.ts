import { sourceError } from '../../src/sdk/index.ts';

/** An address and its parts, read as they were meant: what cannot be is said, without repeating it, as it holds a password. */
export interface Parts {
  readonly host: string;
  readonly port: string;
  readonly user: string;
  readonly password: string;
  readonly path: string;
  readonly parameter: (name: string) => string | undefined;
}

const unreadable = {
  en: 'the address cannot be read; in a password # / ? @ and % are written %23 %2F %3F %40 and %25, or it comes from ${env:NAME}',
  ko: '주소를 읽을 수 없습니다. 비밀번호의 # / ? @ %는 %23 %2F %3F %40 %25로 적거나 ${env:이름}으로 가져오십시오',
};

export function partsOf(address: string): Parts {
  try {
    const url = new URL(address);
    return {
      host: decodeURIComponent(url.hostname),
      port: url.port,
      user: decodeURIComponent(url.username),
      password: decodeURIComponent(url.password),
      path: decodeURIComponent(url.pathname.slice(1)),
      parameter: (name) => url.searchParams.get(name) ?? undefined,
    };
  } catch {
    throw sourceError('malformed', unreadable);
  }
}

/** The mode of TLS that an address or a configuration asks for. A misspelt one must not become a weaker one. */
export function modeOf<Mode extends string>(
  name: string,
  wanted: string | undefined,
  modes: readonly Mode[],
): Mode | undefined {
  const mode = modes.find((one) => one === wanted);
  if (wanted === undefined || mode !== undefined) return mode;
  throw sourceError('malformed', {
    en: `\`${name}\` in the address is one of ${modes.join(', ')}`,
    ko: `주소의 \`${name}\` 값은 ${modes.join(', ')} 중 하나입니다`,
  });
}
