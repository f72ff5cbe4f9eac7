import { dirname, resolve } from 'node:path';
import { explainIssues } from '../core/issue-words.ts';
import type { Mistake } from '../core/mistake.ts';
import { unknownName } from '../core/nearest.ts';
import { Redactor } from '../core/redact.ts';
import type { Connector } from '../core/source.ts';
import { type SourceConfig, sourceBaseKeys, type Workspace, workspaceSchema } from '../core/workspace.ts';
import { mistakesOf, readYaml, type YamlFile } from '../core/yaml.ts';
import { resolveSecrets } from './secrets.ts';

export interface LoadedWorkspace {
  readonly workspace: Workspace;
  /** Sources with their connectors' settings checked and their secrets resolved. */
  readonly sources: readonly LoadedSource[];
  readonly file: string;
  /** SHA-256 of the file, in hex. */
  readonly digest: string;
  readonly baseDir: string;
  readonly policyFile: string;
  readonly redactor: Redactor;
  /** Where a path stands in the file, for messages that come later. */
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
  const mistakes = [...unknownSources(file.data, context.only ?? []), ...reservedSources(file.data)];
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
    digest: file.digest,
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
    .map((id) => ({ path: ['sources'], message: unknownName({ en: 'source', ko: '소스' }, id, known) }));
}

/** Findings about the policy itself, and about gamsa, stand at places of these names. */
function reservedSources({ sources }: Workspace): Mistake[] {
  return ['policy', 'gamsa']
    .filter((id) => Object.hasOwn(sources, id))
    .map((id) => {
      const what =
        id === 'policy'
          ? { en: 'the policy itself', ko: '처리방침 자체' }
          : { en: 'gamsa itself', ko: 'gamsa 자체' };
      const message = {
        en: `\`${id}\` stands for ${what.en}; choose another id`,
        ko: `\`${id}\` 이름은 ${what.ko}를 뜻하므로 다른 id를 쓰십시오`,
      };
      return { path: ['sources', id], message };
    });
}

async function loadSource(
  id: string,
  config: SourceConfig,
  context: WorkspaceContext & { baseDir: string; redactor: Redactor },
): Promise<LoadedSource | { mistakes: Mistake[] }> {
  const load = context.connectors.get(config.connector);
  if (!load) {
    const message = unknownName(
      { en: 'connector', ko: '커넥터' },
      config.connector,
      context.connectors.keys(),
    );
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
  const mistakes = explainIssues(checked.error, connector.config, resolved.settings, sourceBaseKeys);
  return { mistakes: under(mistakes.map((mistake) => withExample(mistake, connector))) };
}

/** A missing or wrong setting is easiest put right beside an example. */
function withExample({ path, message }: Mistake, { id, example }: Connector): Mistake {
  const lines = example
    .trimEnd()
    .split('\n')
    .map((line) => `\n    ${line}`)
    .join('');
  return {
    path,
    message: { en: `${message.en}. Example for ${id}:${lines}`, ko: `${message.ko}. ${id}의 예:${lines}` },
  };
}

/** The keys of a source that are the connector's own. */
function connectorKeys(config: SourceConfig): Record<string, unknown> {
  return Object.fromEntries(Object.entries(config).filter(([key]) => !sourceBaseKeys.includes(key)));
}
