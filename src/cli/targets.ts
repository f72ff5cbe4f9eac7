import type { SourceSpec } from '../audit/index.ts';
import { GamsaError } from '../core/error.ts';
import { Redactor } from '../core/redact.ts';
import type { Connector } from '../core/source.ts';
import { sourceSchema } from '../core/workspace.ts';
import { resolveSecrets } from '../workspace/secrets.ts';

/** Turns the targets of `gamsa scan` (URLs, paths, globs) into sources, by asking each connector in turn. */
export async function chooseTargets(
  targets: readonly string[],
  connectors: ReadonlyMap<string, () => Promise<Connector>>,
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ sources: SourceSpec[]; redactor: Redactor }> {
  const redactor = new Redactor();
  // Files take any path, so the others are asked first.
  const order = [...connectors.keys()].sort((a, b) => Number(a === 'files') - Number(b === 'files'));
  const known = await Promise.all(order.map((id) => connectors.get(id)!()));
  const sources: SourceSpec[] = [];
  for (const [index, target] of targets.entries()) {
    const chosen = choose(target, known);
    if (!chosen) throw unknownTarget(index, known);
    const { connector, settings } = chosen;
    const id = uniqueId(connector.id, sources);
    const resolved = resolveTyped(settings, env, redactor, index);
    sources.push({
      id,
      connector,
      settings: resolved,
      config: sourceSchema.parse({ connector: connector.id }),
    });
  }
  return { sources, redactor };
}

function choose(
  target: string,
  connectors: readonly Connector[],
): { connector: Connector; settings: unknown } | undefined {
  for (const connector of connectors) {
    const settings = connector.target?.(target);
    if (settings !== undefined) return { connector, settings };
  }
  return undefined;
}

/** A URL typed for one scan may carry its password: nothing is stored. It is redacted all the same. */
function resolveTyped(
  settings: unknown,
  env: Readonly<Record<string, string | undefined>>,
  redactor: Redactor,
  index: number,
): unknown {
  for (const value of Object.values(settings as Record<string, unknown>)) {
    const password =
      typeof value === 'string' ? /^[a-z][a-z0-9+.-]*:\/\/[^/?#@:]*:([^/?#]*)@/i.exec(value)?.[1] : undefined;
    if (password === undefined || password.includes('${')) continue;
    redactor.add(password);
    try {
      redactor.add(decodeURIComponent(password));
    } catch {
      // Not percent-encoded.
    }
  }
  const references = Object.entries(settings as Record<string, unknown>).filter(([, value]) =>
    String(value).includes('${'),
  );
  const { settings: resolved, mistakes } = resolveSecrets(Object.fromEntries(references), {
    secrets: [],
    baseDir: process.cwd(),
    env,
    redactor,
  });
  const [mistake] = mistakes;
  if (mistake) {
    const { en, ko } = mistake.message;
    throw new GamsaError('usage', { en: `Target ${index + 1}: ${en}`, ko: `${index + 1}번째 대상: ${ko}` });
  }
  return { ...(settings as object), ...resolved };
}

function uniqueId(base: string, sources: readonly SourceSpec[]): string {
  const taken = sources.filter(({ connector }) => connector.id === base).length;
  return taken === 0 ? base : `${base}-${taken + 1}`;
}

/** The target itself is not repeated: it may be a URL with a password in it. */
function unknownTarget(index: number, connectors: readonly Connector[]): GamsaError {
  const ids = connectors.map(({ id }) => id).join(', ');
  return new GamsaError(
    'usage',
    {
      en: `Target ${index + 1} is neither a file or folder that exists nor a URL that a connector takes`,
      ko: `${index + 1}번째 대상은 존재하는 파일·폴더도, 커넥터가 아는 URL도 아닙니다`,
    },
    {
      next: {
        en: `Connectors: ${ids}. Examples: postgres://user@host/db, mysql://user@host/db, data.sqlite, exports/*.csv`,
        ko: `커넥터: ${ids}. 예: postgres://user@host/db, mysql://user@host/db, data.sqlite, exports/*.csv`,
      },
    },
  );
}
