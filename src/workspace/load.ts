import { dirname, resolve } from 'node:path';
import { Redactor } from '../core/redact.ts';
import type { Connector } from '../core/source.ts';
import { type SourceConfig, sourceBaseKeys, type Workspace, workspaceSchema } from '../core/workspace.ts';
import { type Mistake, mistakesOf, nearest, readYaml, type YamlFile } from '../core/yaml.ts';
import { resolveSecrets } from './secrets.ts';

export interface LoadedWorkspace {
  readonly workspace: Workspace;
  /** Sources with their connectors' settings checked and their secrets resolved. */
  readonly sources: readonly LoadedSource[];
  readonly file: string;
  readonly baseDir: string;
  readonly policyFile: string;
  readonly redactor: Redactor;
  /** `file:line:column` of a path in the file, for messages that come later. */
  readonly locate: YamlFile<unknown>['locate'];
}

export interface LoadedSource {
  readonly id: string;
  readonly config: SourceConfig;
  readonly connector: Connector;
  readonly settings: unknown;
}

export interface WorkspaceContext {
  readonly connectors: ReadonlyMap<string, () => Promise<Connector>>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Load only these sources; all where left out. */
  readonly only?: readonly string[];
}

/** Loads `gamsa.yaml`: connectors chosen, their settings checked, secrets resolved. */
export async function loadWorkspace(path: string, context: WorkspaceContext): Promise<LoadedWorkspace> {
  const file = await readYaml(path, workspaceSchema);
  const baseDir = dirname(resolve(path));
  const redactor = new Redactor();
  const mistakes: Mistake[] = unknownSources(file.data, context.only ?? []);
  const sources: LoadedSource[] = [];
  for (const [id, config] of Object.entries(file.data.sources)) {
    if (context.only && !context.only.includes(id)) continue;
    const loaded = await loadSource(id, config, { ...context, baseDir, redactor });
    if ('mistakes' in loaded) mistakes.push(...loaded.mistakes);
    else sources.push(loaded);
  }
  if (mistakes.length > 0) throw mistakesOf(file, mistakes);
  return {
    workspace: file.data,
    sources,
    file: resolve(path),
    baseDir,
    policyFile: resolve(baseDir, file.data.policy),
    redactor,
    locate: file.locate,
  };
}

function unknownSources(workspace: Workspace, only: readonly string[]): Mistake[] {
  const known = Object.keys(workspace.sources);
  return only
    .filter((id) => !known.includes(id))
    .map((id) => ({ path: ['sources'], message: `no source is called \`${id}\`${nearest(id, known)}` }));
}

async function loadSource(
  id: string,
  config: SourceConfig,
  context: WorkspaceContext & { baseDir: string; redactor: Redactor },
): Promise<LoadedSource | { mistakes: Mistake[] }> {
  const load = context.connectors.get(config.connector);
  if (!load) {
    const message = `no connector is called \`${config.connector}\`${nearest(config.connector, context.connectors.keys())}`;
    return { mistakes: [{ path: ['sources', id, 'connector'], message }] };
  }
  const connector = await load();
  const { secrets } = connector;
  const resolved = resolveSecrets(connectorKeys(config), { ...context, secrets });
  const under = (mistakes: readonly Mistake[]) =>
    mistakes.map((m) => ({ ...m, path: ['sources', id, ...m.path] }));
  if (resolved.mistakes.length > 0) return { mistakes: under(resolved.mistakes) };
  const checked = connector.config.safeParse(resolved.settings);
  if (checked.success) return { id, config, connector, settings: checked.data };
  const known = knownKeys(connector);
  return {
    mistakes: under(
      checked.error.issues.flatMap((issue): Mistake[] =>
        issue.code === 'unrecognized_keys'
          ? issue.keys.map((key) => ({
              path: [key],
              message: `unknown key for ${connector.id}${nearest(key, known)}`,
            }))
          : [{ path: issue.path, message: `${issue.message}. Example:\n${connector.example}` }],
      ),
    ),
  };
}

/** The keys of a source that are the connector's own. */
function connectorKeys(config: SourceConfig): Record<string, unknown> {
  return Object.fromEntries(Object.entries(config).filter(([key]) => !sourceBaseKeys.includes(key)));
}

function knownKeys(connector: Connector): string[] {
  const shape = (connector.config as { shape?: Record<string, unknown> }).shape;
  return [...Object.keys(shape ?? {}), ...sourceBaseKeys];
}
