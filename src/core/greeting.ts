import { connect, type Socket } from 'node:net';
import { type GamsaError, sourceError } from './error.ts';

/** How long a server may take to show what it is. */
const patience = 1_500;

type Engine = 'MySQL' | 'MariaDB' | 'PostgreSQL';

/** PostgreSQL's SSLRequest: eight bytes that nothing else understands, answered with one letter. */
const sslRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);

/**
 * What stands at an address that a driver could not speak to, where it is the server of another kind than was written; what
 * the driver itself reports of that is a time-out, or gibberish. Nothing is told to the server, not even a name.
 */
export async function otherServer(
  { host, port }: { readonly host: string; readonly port: number },
  wanted: 'mysql' | 'postgres',
): Promise<GamsaError | undefined> {
  const found = await engineAt(host, port);
  if (found === undefined || (found === 'PostgreSQL') === (wanted === 'postgres')) return undefined;
  const [scheme, connector] =
    found === 'PostgreSQL' ? ['postgres', 'postgres'] : [found.toLowerCase(), 'mysql'];
  return sourceError('unreachable', {
    en: `a ${found} server answers there: write ${scheme}://, or connector: ${connector}`,
    ko: `그 주소에서는 ${found} 서버가 응답합니다. ${scheme}:// 또는 connector: ${connector}로 적으십시오`,
  });
}

/** MySQL greets whoever comes; PostgreSQL waits to be asked. */
async function engineAt(host: string, port: number): Promise<Engine | undefined> {
  if (host.startsWith('/')) return undefined;
  const greeting = await firstBytes(host, port, () => undefined);
  if (greeting !== undefined) return greeted(greeting);
  const answer = await firstBytes(host, port, (socket) => socket.write(sslRequest));
  return answer !== undefined && /^[SNE]/.test(answer.toString('latin1')) ? 'PostgreSQL' : undefined;
}

/** A packet: three bytes of length, its number, the protocol's version (10) and the server's; or 255 and an error. */
function greeted(bytes: Buffer): Engine | undefined {
  if (bytes.length < 6 || bytes[3] !== 0) return undefined;
  if (bytes[4] === 255) return 'MySQL';
  if (bytes[4] !== 10) return undefined;
  return /mariadb/i.test(bytes.toString('latin1', 5, 80)) ? 'MariaDB' : 'MySQL';
}

function firstBytes(host: string, port: number, ask: (socket: Socket) => void): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const end = (bytes?: Buffer) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(bytes);
    };
    const timer = setTimeout(end, patience);
    socket.once('connect', () => ask(socket));
    socket.once('data', end);
    socket.once('error', () => end());
    socket.once('close', () => end());
  });
}
