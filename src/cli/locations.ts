import { relative, sep } from 'node:path';
import type { Policy } from '../core/policy.ts';
import type { Result } from '../core/rule.ts';
import type { FileLine } from '../core/run.ts';
import type { LoadedPolicy } from '../policy/load.ts';
import type { DataMap } from '../workspace/datamap.ts';
import type { LoadedWorkspace } from '../workspace/load.ts';

interface Files {
  readonly policy: LoadedPolicy;
  readonly workspace: LoadedWorkspace;
  readonly map: DataMap;
}

/**
 * Where the files speak of a result's place: the policy's own entry for findings about the policy, else the entry of the
 * data map that names the dataset, else the source. Paths are relative to the folder that gamsa runs in, or to the
 * workspace's where that lies elsewhere.
 */
export function createLocator({ policy, workspace, map }: Files): (result: Result) => FileLine | undefined {
  const here = process.cwd();
  const from = isInside(workspace.file, here) ? here : workspace.baseDir;
  const at = ({ file, locate }: Pick<LoadedPolicy, 'file' | 'locate'>, path: readonly PropertyKey[]) => ({
    file: relative(from, file).split(sep).join('/'),
    line: locate(path).line,
  });
  return ({ place: { source, dataset = '' }, activity }) => {
    if (source === 'gamsa') return undefined;
    if (source === 'policy') return at(policy, policyPath(policy.policy, dataset));
    const { data } = workspace.workspace;
    const entry = map.entryOf(source, dataset);
    if (!entry) return at(workspace, ['sources', source]);
    const serves = entry.serves.findIndex((one) => one.activity === activity);
    const path = ['data', data.indexOf(entry), ...(serves === -1 ? [] : ['serves', serves])];
    return at(workspace, path);
  };
}

function isInside(file: string, folder: string): boolean {
  return !relative(folder, file).startsWith('..');
}

/** `transfers.google.US` as a path into the file: entries of lists are named by their ids there. */
function policyPath(policy: Policy, place: string): PropertyKey[] {
  const [section = '', name, ...rest] = place.split('.');
  const named: Readonly<Record<string, readonly string[]>> = {
    activities: policy.activities.map(({ id }) => id),
    processors: policy.processors.map(({ id }) => id),
    transfers: policy.transfers.map(({ recipient }) => recipient),
  };
  const list = named[section];
  if (!list) return place.split('.');
  const index = name === undefined ? -1 : list.indexOf(name);
  return index === -1 ? [section] : [section, index, ...rest];
}
