import { z } from 'zod';
import {
  defineConnector,
  expects,
  type OpenContext,
  type ReasonCode,
  type Source,
  sourceError,
  type TransitFact,
} from '../../src/sdk/index.ts';
import { type Handshake, type ProbeTarget, reach, shakeHands, versions } from './probe.ts';

const config = z.strictObject({
  url: z
    .url({
      protocol: /^https$/,
      error: expects({ en: 'an address that begins with https://', ko: 'https://로 시작하는 주소' }),
    })
    .describe('Address of the HTTPS API; only handshakes are made, no request is sent'),
});

export default defineConnector({
  id: 'endpoint',
  title: { en: 'HTTPS endpoint', ko: 'HTTPS 엔드포인트' },
  summary: {
    en: 'Which TLS versions an HTTPS API accepts, one handshake a version',
    ko: 'HTTPS API가 허용하는 TLS 버전(버전마다 핸드셰이크 한 번)',
  },
  capabilities: ['datasets', 'facts'],
  config,
  example: 'api: { connector: endpoint, url: "https://api.example.com" }',
  secrets: [],
  open: async ({ url }, context): Promise<Source> => {
    const target = targetOf(url, context);
    const code = await reach(target);
    if (code !== undefined) throw sourceError(reasonOf(code), code);
    return {
      // An endpoint holds no records: it is looked at through its facts.
      datasets: async () => [],
      facts: async () => [await transitFact(target, context)],
      [Symbol.asyncDispose]: async () => undefined,
    };
  },
});

function targetOf(url: string, { statementTimeout, signal }: OpenContext): ProbeTarget {
  const { hostname, port } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  return {
    host,
    port: port === '' ? 443 : Number(port),
    timeout: Math.min(statementTimeout, 10_000),
    signal,
  };
}

async function transitFact(target: ProbeTarget, { source, sent }: OpenContext): Promise<TransitFact> {
  const answers: [string, Handshake][] = [];
  // One after the other: several at once look like an attack.
  for (const [name, version] of versions) {
    sent(`TLS handshake, version ${name} only`);
    answers.push([name, await shakeHands(target, version)]);
  }
  const accepts = answers.filter(([, answer]) => answer === 'accepted').map(([name]) => name);
  const unknown = answers.filter(([, answer]) => answer === 'unknown').map(([name]) => name);
  const by = `TLS handshakes${unknown.length > 0 ? `; not answered for ${unknown.join(', ')}` : ''}`;
  const base = { kind: 'encryption-in-transit', source, origin: 'measured', by } as const;
  if (accepts.length === 0) return { ...base, state: unknown.length > 0 ? 'unknown' : 'plain' };
  return { ...base, state: 'tls', version: accepts.at(-1)!, accepts };
}

function reasonOf(code: string): ReasonCode {
  return code === 'ETIMEDOUT' ? 'timeout' : 'unreachable';
}
