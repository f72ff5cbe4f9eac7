import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { OnEvent } from '../core/events.ts';
import { buildDemo } from '../demo/build.ts';
import { startClouds } from '../demo/clouds.ts';
import { serveEndpoint } from '../demo/endpoint.ts';
import type { Planted } from '../demo/plants.ts';
import { startWarehouse, type Warehouse } from '../demo/postgres.ts';
import { demoDay } from '../demo/time.ts';
import { auditWorkspace } from './compose.ts';
import type { Delivered } from './deliver.ts';

/** Beside `src` in a checkout, and beside it again in what ships. */
const policyFile = new URL('../../fixtures/genon/policy.yaml', import.meta.url);

export interface DemoRequest {
  /** Folder to build in and to keep; a temporary one, removed afterwards, where left out. */
  readonly dir?: string;
  /** The systems of the cloud take part, as servers on this machine that speak their protocols. */
  readonly all?: boolean;
  readonly onEvent: OnEvent;
  readonly signal: AbortSignal;
  /** Which violations are planted; all where left out. */
  readonly planted?: Planted;
  /** Starts PostgreSQL with the demo's database; undefined where it cannot. */
  readonly warehouse?: (planted: Planted) => Promise<Warehouse | undefined>;
}

/** Builds the demo company, starts what it runs, audits it, and takes everything down again. */
export async function runDemo({
  dir,
  all = false,
  onEvent,
  signal,
  planted = () => true,
  warehouse: start = startWarehouse,
}: DemoRequest): Promise<Delivered> {
  const folder = dir === undefined ? await mkdtemp(join(tmpdir(), 'gamsa-demo-')) : resolve(dir);
  const endpoint = await serveEndpoint(planted('old-tls') ? 'TLSv1.2' : 'TLSv1.3');
  const warehouse = await start(planted);
  const clouds = all ? await startClouds(planted) : [];
  try {
    const policy = await readFile(policyFile, 'utf8');
    await buildDemo(folder, policy, planted, {
      endpoint: endpoint.url,
      clouds,
      ...(warehouse && { postgres: warehouse.url }),
    });
    const workspace = join(folder, 'gamsa.yaml');
    const { run } = await auditWorkspace({ workspace, asOf: demoDay, onEvent, signal });
    return dir === undefined ? { run } : { run, keepIn: folder };
  } finally {
    await Promise.all([endpoint.close(), warehouse?.stop(), ...clouds.map((cloud) => cloud.stop())]);
    if (dir === undefined) await rm(folder, { recursive: true, force: true });
  }
}
