import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import endpoint from '../../connectors/endpoint/index.ts';
import { serveEndpoint } from '../../src/demo/endpoint.ts';
import { listenHere, portOf } from '../../src/demo/loopback.ts';
import { GamsaError, type OpenContext } from '../../src/sdk/index.ts';

const context: OpenContext = {
  source: 'api',
  scope: { include: ['**'], exclude: [] },
  signal: new AbortController().signal,
  baseDir: '.',
  connections: 1,
  statementTimeout: 2_000,
  sent: () => undefined,
};

async function accepted(minimum: 'TLSv1.2' | 'TLSv1.3') {
  const server = await serveEndpoint(minimum);
  try {
    await using source = await endpoint.open({ url: server.url }, context);
    expect(await source.datasets()).toEqual([]);
    return (await source.facts!())[0];
  } finally {
    await server.close();
  }
}

describe('an HTTPS endpoint', () => {
  it('that takes 1.2 and 1.3 says so', async () => {
    expect(await accepted('TLSv1.2')).toMatchObject({
      state: 'tls',
      version: '1.3',
      accepts: ['1.2', '1.3'],
      origin: 'measured',
    });
  });

  it('that takes 1.3 alone says so', async () => {
    expect(await accepted('TLSv1.3')).toMatchObject({ state: 'tls', version: '1.3', accepts: ['1.3'] });
  });

  it('that is not there is unreachable', async () => {
    const error = await endpoint.open({ url: 'https://127.0.0.1:1/' }, context).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(GamsaError);
    expect((error as GamsaError).reason?.code).toBe('unreachable');
  });

  it('that answers with something else than TLS is not taken for one', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
    });
    await listenHere(server);
    await using source = await endpoint.open({ url: `https://127.0.0.1:${portOf(server)}/` }, context);
    const [fact] = await source.facts!();
    server.close();
    expect(fact).toMatchObject({ kind: 'encryption-in-transit' });
    expect((fact as { state: string }).state).not.toBe('tls');
  });

  it('must be https', () => {
    expect(endpoint.config.safeParse({ url: 'http://example.com' }).success).toBe(false);
  });
});
