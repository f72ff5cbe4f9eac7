import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { freePort } from '../../../src/demo/loopback.ts';

/** Azurite's own account, which its documentation publishes. */
const account = 'devstoreaccount1';
const key = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

export interface Azurite {
  readonly account: string;
  readonly key: string;
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Microsoft's emulator of the blob service, in memory, in a process of its own. */
export async function startAzurite(): Promise<Azurite> {
  const root = dirname(createRequire(import.meta.url).resolve('azurite/package.json'));
  const port = await freePort();
  const main = join(root, 'dist/src/blob/main.js');
  const flags = ['--inMemoryPersistence', '--skipApiVersionCheck', '--disableTelemetry'];
  const child = spawn(process.execPath, [main, '--blobPort', String(port), ...flags], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error('Azurite ended')));
    child.stdout.on('data', (text: Buffer) => {
      if (/successfully listens/.test(text.toString())) resolve();
    });
  });
  return {
    account,
    key,
    url: `http://127.0.0.1:${port}/${account}`,
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await gone;
    },
  };
}
