import { isIP } from 'node:net';
import { connect } from 'node:tls';
import type { OpenContext, TransitFact } from '../../src/sdk/index.ts';

/**
 * How the way to a service is protected: a handshake of our own, as client libraries do not tell of their connections.
 * `what` names the service in the fact and in the list of what was sent.
 */
export async function transitFact(
  url: string,
  what: string,
  { source, sent, statementTimeout, signal }: OpenContext,
): Promise<TransitFact> {
  const { protocol, hostname, port } = new URL(url);
  const base = { kind: 'encryption-in-transit', source, origin: 'measured' } as const;
  if (protocol !== 'https:') {
    return { ...base, by: `the address of ${what}`, state: isLoopback(hostname) ? 'local' : 'plain' };
  }
  const by = `TLS handshake with ${what}`;
  sent(by);
  const version = await handshake(hostname, Number(port || 443), Math.min(statementTimeout, 10_000), signal);
  return version === undefined ? { ...base, by, state: 'unknown' } : { ...base, by, state: 'tls', version };
}

/** Whether nothing that goes to a host, an IPv6 address with brackets or without, leaves this machine. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|::1|\[::1\]|127(?:\.\d+){1,3})$/.test(host);
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
