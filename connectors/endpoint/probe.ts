import { connect as connectPlain } from 'node:net';
import { connect, type SecureVersion } from 'node:tls';

/** TLS versions, oldest first, as they are called in facts and in Node. */
export const versions = [
  ['1.0', 'TLSv1'],
  ['1.1', 'TLSv1.1'],
  ['1.2', 'TLSv1.2'],
  ['1.3', 'TLSv1.3'],
] as const satisfies readonly (readonly [string, SecureVersion])[];

/**
 * What one handshake showed: `unknown` where the runtime itself could not offer the version, or the connection ended for
 * a reason other than the version.
 */
export type Handshake = 'accepted' | 'refused' | 'unknown';

export interface ProbeTarget {
  readonly host: string;
  readonly port: number;
  /** Milliseconds. */
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/**
 * Tries a handshake in exactly one version. The certificate is not judged: what the server speaks is asked, and no
 * request is sent. Security level 0 lets OpenSSL offer what it would otherwise keep back.
 */
export function shakeHands(target: ProbeTarget, version: SecureVersion): Promise<Handshake> {
  return new Promise((resolve) => {
    const socket = connect({
      host: target.host,
      port: target.port,
      ...(/^[\d.]+$|:/.test(target.host) ? {} : { servername: target.host }),
      minVersion: version,
      maxVersion: version,
      ciphers: 'DEFAULT:@SECLEVEL=0',
      rejectUnauthorized: false,
      timeout: target.timeout,
    });
    const end = (handshake: Handshake) => {
      target.signal.removeEventListener('abort', abort);
      socket.destroy();
      resolve(handshake);
    };
    const abort = () => end('unknown');
    target.signal.addEventListener('abort', abort, { once: true });
    socket.once('secureConnect', () => end('accepted'));
    socket.once('timeout', () => end('unknown'));
    socket.once('error', (error: NodeJS.ErrnoException) => end(judge(error)));
  });
}

/** Alerts and resets during the handshake are how servers refuse; an error of our own library is not their answer. */
function judge(error: NodeJS.ErrnoException): Handshake {
  const code = error.code ?? '';
  if (
    /ALERT|UNSUPPORTED_PROTOCOL|WRONG_VERSION|HANDSHAKE_FAILURE/.test(code) &&
    !/NO_PROTOCOLS_AVAILABLE/.test(code)
  ) {
    return 'refused';
  }
  return code === 'ECONNRESET' ? 'refused' : 'unknown';
}

/** Whether a TCP connection can be made at all, and the error code where not. */
export function reach(target: ProbeTarget): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connectPlain({ host: target.host, port: target.port, timeout: target.timeout });
    const end = (code: string | undefined) => {
      socket.destroy();
      resolve(code);
    };
    socket.once('connect', () => end(undefined));
    socket.once('timeout', () => end('ETIMEDOUT'));
    socket.once('error', (error: NodeJS.ErrnoException) => end(error.code ?? 'error'));
  });
}
