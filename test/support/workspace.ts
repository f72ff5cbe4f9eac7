import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditWorkspace } from '../../src/cli/compose.ts';
import type { Run } from '../../src/core/run.ts';

const company = `schema: gamsa.policy/v1
controller: { name: Acme, country: KR }
law: [kr-pipa]
timeZone: Asia/Seoul
effective: 2025-01-01
`;

/** Writes a workspace into a folder, with the policy of an invented company: what each says beyond its first lines. */
export function writeWorkspace(folder: string, policy: string, workspace: string): void {
  writeFileSync(join(folder, 'policy.yaml'), `${company}${policy}`);
  writeFileSync(join(folder, 'gamsa.yaml'), `schema: gamsa.workspace/v1\n${workspace}`);
}

/** Audits the workspace of a folder, as of a date. */
export async function auditFolder(folder: string, asOf: string): Promise<Run> {
  const { run } = await auditWorkspace({
    workspace: join(folder, 'gamsa.yaml'),
    asOf,
    onEvent: () => undefined,
    signal: new AbortController().signal,
  });
  return run;
}
