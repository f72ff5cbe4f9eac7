import { z } from 'zod';
import { expects, type Text } from '../../src/sdk/index.ts';

const local = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?\/?$/;

export const config = z
  .strictObject({
    loginUrl: z
      .string()
      .refine((url) => URL.canParse(url) && (new URL(url).protocol === 'https:' || local.test(url)), {
        error: expects({ en: 'an address that begins with https://', ko: 'https://로 시작하는 주소' }),
      })
      .optional()
      .describe(
        'My Domain address, e.g. https://example.my.salesforce.com; login.salesforce.com where left out',
      ),
    sandbox: z.boolean().optional().describe('Log in at test.salesforce.com'),
    clientId: z.string().min(1).optional().describe('Consumer key of the connected app'),
    clientSecret: z.string().min(1).optional().describe('Its consumer secret: ${env:NAME} or ${file:path}'),
    username: z.string().min(1).optional().describe('User for the flows by key and by password'),
    privateKey: z
      .string()
      .min(1)
      .optional()
      .describe('PEM key for the JWT bearer flow: ${file:path}; its certificate is in the connected app'),
    refreshToken: z.string().min(1).optional().describe('${env:NAME} or ${file:path}'),
    password: z.string().min(1).optional().describe('${env:NAME} or ${file:path}'),
    securityToken: z
      .string()
      .min(1)
      .optional()
      .describe('Appended to the password where the org asks for it'),
    apiVersion: z
      .string()
      .regex(/^\d{2}\.0$/, expects({ en: 'a version such as 62.0', ko: '62.0과 같은 버전' }))
      .default('62.0')
      .describe('Version of the APIs'),
    objects: z
      .enum(['data', 'all'])
      .default('data')
      .describe(
        'data: custom objects and standard ones with records of the business; all: set-up objects too',
      ),
    bulkAbove: z
      .int()
      .min(0)
      .default(10_000)
      .describe('Objects with more records are read through the Bulk API 2.0'),
    reserve: z
      .number()
      .min(0)
      .max(1)
      .default(0.2)
      .describe('Share of the org’s daily API requests that gamsa leaves to others'),
    requests: z.int().min(1).optional().describe('Most API requests of one run'),
  })
  .refine(({ loginUrl, sandbox }) => !(loginUrl && sandbox), {
    error: expects({ en: 'either `loginUrl` or `sandbox`', ko: '`loginUrl`과 `sandbox` 중 하나' }),
  })
  .superRefine((settings, issues) => {
    const message = flowMistake(settings);
    if (message) issues.addIssue({ code: 'custom', message: expects(message) });
  });

export type SalesforceConfig = z.output<typeof config>;

/** How the session is opened, as the keys given tell. */
export type Flow = 'client-credentials' | 'jwt' | 'refresh-token' | 'password';

export function flowOf({
  privateKey,
  refreshToken,
  password,
}: Pick<SalesforceConfig, 'privateKey' | 'refreshToken' | 'password'>): Flow {
  if (privateKey !== undefined) return 'jwt';
  if (refreshToken !== undefined) return 'refresh-token';
  return password === undefined ? 'client-credentials' : 'password';
}

type Credentials = Omit<SalesforceConfig, 'apiVersion' | 'objects' | 'bulkAbove' | 'reserve'>;

function flowMistake(settings: Credentials): Text | undefined {
  const { privateKey, refreshToken, password, clientId, clientSecret, username, loginUrl } = settings;
  const given = [privateKey, refreshToken, password].filter((key) => key !== undefined).length;
  if (given > 1) return mistakes.several;
  switch (flowOf(settings)) {
    case 'jwt':
      return clientId && username ? undefined : mistakes.jwt;
    case 'refresh-token':
      return clientId ? undefined : mistakes.refresh;
    case 'password':
      return username ? undefined : mistakes.password;
    case 'client-credentials':
      if (!clientId || !clientSecret) return mistakes.none;
      return loginUrl ? undefined : mistakes.domain;
  }
}

const mistakes = {
  several: {
    en: 'one of `privateKey`, `refreshToken` and `password`',
    ko: '`privateKey`, `refreshToken`, `password` 중 하나',
  },
  jwt: {
    en: '`clientId` and `username` beside `privateKey`',
    ko: '`privateKey`와 함께 `clientId`와 `username`',
  },
  refresh: { en: '`clientId` beside `refreshToken`', ko: '`refreshToken`과 함께 `clientId`' },
  password: { en: '`username` beside `password`', ko: '`password`와 함께 `username`' },
  none: {
    en: '`clientId` with `clientSecret`, `privateKey` or `refreshToken`, or `username` with `password`',
    ko: '`clientId`와 함께 `clientSecret`, `privateKey`, `refreshToken` 중 하나, 또는 `username`과 `password`',
  },
  domain: {
    en: 'the My Domain address as `loginUrl` for client credentials',
    ko: '클라이언트 자격 증명 방식에는 My Domain 주소를 `loginUrl`로',
  },
} satisfies Record<string, Text>;

export function loginUrlOf({ loginUrl, sandbox }: Pick<SalesforceConfig, 'loginUrl' | 'sandbox'>): string {
  const url = loginUrl ?? (sandbox ? 'https://test.salesforce.com' : 'https://login.salesforce.com');
  return url.replace(/\/$/, '');
}

/** Keys that `gamsa scan salesforce://…?key=value` may carry; those that are secret by reference only. */
const typed = ['clientId', 'clientSecret', 'username', 'privateKey', 'refreshToken', 'password'] as const;
export const secretKeys = [
  'clientSecret',
  'privateKey',
  'refreshToken',
  'password',
  'securityToken',
] as const;

/** `salesforce://example.my.salesforce.com?clientId=…&clientSecret=${env:NAME}` as a configuration. */
export function fromTarget(target: string): SalesforceConfig | undefined {
  if (!/^salesforce:\/\//.test(target) || !URL.canParse(target)) return undefined;
  const { host, searchParams } = new URL(target);
  const plain = `http://${host}`;
  const given = typed.flatMap((key) => {
    const value = searchParams.get(key);
    return value === null ? [] : [[key, value] as const];
  });
  const secret = (key: string) => secretKeys.some((one) => one === key);
  if (given.some(([key, value]) => secret(key) && !/^\$\{(?:env|file):[^}]+\}$/.test(value)))
    return undefined;
  const loginUrl = local.test(plain) ? plain : `https://${host}`;
  const parsed = config.safeParse({ loginUrl, ...Object.fromEntries(given) });
  return parsed.success ? parsed.data : undefined;
}
