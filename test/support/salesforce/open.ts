import { afterEach } from 'vitest';
import salesforce from '../../../connectors/salesforce/index.ts';
import type { Org } from '../../../src/demo/salesforce/org.ts';
import { type OrgOptions, OrgServer } from '../../../src/demo/salesforce/server.ts';
import type { OpenContext, Source } from '../../../src/sdk/index.ts';
import { openContext } from '../source.ts';

const running: OrgServer[] = [];

afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});

/** An org that is taken down after the test. */
export async function startOrg(org: Org, options: OrgOptions = {}): Promise<OrgServer> {
  const server = (await OrgServer.start(org, options))!;
  running.push(server);
  return server;
}

export const client = { clientId: 'demo', clientSecret: 'demo-secret' };

export function openOrg(
  server: Pick<OrgServer, 'url'>,
  settings: object = client,
  context: Partial<OpenContext> = {},
): Promise<Source> {
  const config = salesforce.config.parse({ loginUrl: server.url, ...settings });
  return salesforce.open(config, openContext(context));
}
