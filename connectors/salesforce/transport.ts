import { isIP } from 'node:net';
import { connect } from 'node:tls';
import type { OpenContext, TransitFact } from '../../src/sdk/index.ts';

/** How the way to the instance is protected: a handshake of our own, as the library does not tell of its connection. */
export async function transitFact(
  instanceUrl: string,
  { source, sent, statementTimeout, signal }: OpenContext,
): Promise<TransitFact> {
  const { protocol, hostname, port } = new URL(instanceUrl);
  const base = {
    kind: 'encryption-in-transit',
    source,
    origin: 'measured',
    by: 'TLS handshake with the instance',
  } as const;
  // Plain connections are refused when the session opens, unless the address is this machine’s own.
  if (protocol !== 'https:') return { ...base, by: 'the address of the instance', state: 'local' };
  sent('TLS handshake with the instance');
  const version = await handshake(hostname, Number(port || 443), Math.min(statementTimeout, 10_000), signal);
  return version === undefined ? { ...base, state: 'unknown' } : { ...base, state: 'tls', version };
}

function handshake(
  host: string,
  port: number,
  timeout: number,
  signal: AbortSignal,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout, ...(isIP(host) === 0 && { servername: host }) });
    const end = (version?: string) => {
      signal.removeEventListener('abort', abort);
      socket.destroy();
      resolve(version);
    };
    const abort = () => end();
    signal.addEventListener('abort', abort, { once: true });
    socket.once('secureConnect', () => end(/^TLSv([\d.]+)$/.exec(socket.getProtocol() ?? '')?.[1]));
    socket.once('error', () => end());
    socket.once('timeout', () => end());
  });
}
