import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { unmasked } from '../audit/names.ts';
import { verdict } from '../audit/verdict.ts';
import type { ClassifiedField } from '../core/classification.ts';
import { exitCodes, GamsaError } from '../core/error.ts';
import { guessClock, guessEnd } from '../core/guess-clock.ts';
import type { ItemCatalogue } from '../core/item.ts';
import { formatPlace } from '../core/place.ts';
import type { Run, RunDataset } from '../core/run.ts';
import type { Language } from '../core/text.ts';
import { loadConnectors, loadItems } from '../registry.ts';
import { describeFailures } from '../report/coverage.ts';
import { personalMap } from '../report/inventory.ts';
import { itemName } from '../report/words.ts';
import { startProgress } from '../ui/progress.ts';
import { scanTargets } from './compose.ts';
import { copySchema } from './schema-files.ts';
import { screen } from './screen.ts';
import { chooseTargets } from './targets.ts';
import { type Proposal, policyTemplate, workspaceTemplate } from './templates.ts';
import { print, writeWhole } from './write.ts';

export interface InitRequest {
  readonly targets: readonly string[];
  readonly dir: string;
  readonly force: boolean;
  readonly language: Language;
  readonly signal: AbortSignal;
}

/**
 * Writes `gamsa.yaml` and `policy.yaml`; with targets, after a first look at them, with a proposed data map. What that look did
 * not see has no proposal, and is named. Returns the exit code.
 */
export async function initialise({ targets, dir, force, language, signal }: InitRequest): Promise<number> {
  const files = { workspace: join(resolve(dir), 'gamsa.yaml'), policy: join(resolve(dir), 'policy.yaml') };
  if (!force) await Promise.all(Object.values(files).map((path) => refuseToOverwrite(path)));
  const run = targets.length === 0 ? undefined : await look(targets, language, signal);
  const proposal = run && (await propose(targets, run, language));
  await writeWhole(files.workspace, workspaceTemplate(language, proposal));
  await writeWhole(files.policy, policyTemplate(language));
  for (const name of ['policy', 'workspace', 'detector'])
    await copySchema(`gamsa.${name}.v1.schema.json`, resolve(dir));
  const said = {
    en: `Written: gamsa.yaml, policy.yaml\nNext: encode your policy in policy.yaml, say in gamsa.yaml which activity each dataset serves, then run gamsa audit.\n`,
    ko: `작성했습니다: gamsa.yaml, policy.yaml\n다음: policy.yaml에 처리방침을 옮기고, gamsa.yaml에 데이터셋별 처리업무를 적은 뒤 gamsa audit를 실행하십시오.\n`,
  };
  const unseen = run ? describeFailures(run, { language, ...screen() }, Number.POSITIVE_INFINITY) : [];
  const about = {
    en: 'Not looked at, or not wholly:',
    ko: '확인하지 못했거나 일부만 확인한 대상:',
  }[language];
  await print([...(unseen.length > 0 ? [about, ...unseen] : []), said[language]].join('\n'));
  return run ? verdict(run, 'none') : exitCodes.clean;
}

async function refuseToOverwrite(path: string): Promise<void> {
  try {
    await access(path);
  } catch {
    return;
  }
  throw new GamsaError(
    'usage',
    { en: `${path} exists already`, ko: `${path} 파일이 이미 있습니다` },
    {
      next: {
        en: 'Use --force to overwrite it, or --dir for another folder.',
        ko: '덮어쓰려면 --force, 다른 폴더에 쓰려면 --dir을 사용하십시오.',
      },
    },
  );
}

async function look(targets: readonly string[], language: Language, signal: AbortSignal): Promise<Run> {
  const progress = await startProgress({ stream: process.stderr, language, quiet: false, env: process.env });
  try {
    return (await scanTargets(targets, { onEvent: progress.onEvent, signal })).run;
  } finally {
    await progress.stop();
  }
}

async function propose(targets: readonly string[], run: Run, language: Language): Promise<Proposal> {
  const { sources } = await chooseTargets(targets, await loadConnectors(), process.env);
  const items = await loadItems();
  const plain = { language, width: Number.POSITIVE_INFINITY, color: false };
  return {
    unseen: describeFailures(run, plain, Number.POSITIVE_INFINITY).map((line) => line.replace(/^ +! /, '')),
    sources: sources.map(
      ({ id, connector }, i) =>
        `  ${id}: { connector: ${connector.id}, ${settingsText(connector.target?.(targets[i]!), id)} }`,
    ),
    data: personalMap(run, items).map(({ dataset, fields }) => entryText(dataset, fields, language, items)),
  };
}

/** Settings as YAML. A password typed into a URL is left behind: the file refers to the environment instead. */
export function settingsText(settings: unknown, id: string): string {
  const entries = Object.entries((settings ?? {}) as Record<string, unknown>);
  return entries
    .map(
      ([key, value]) =>
        `${key}: ${JSON.stringify(typeof value === 'string' ? withoutPassword(value, id) : value)}`,
    )
    .join(', ');
}

function withoutPassword(value: string, id: string): string {
  const variable = `${id.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}_PASSWORD`;
  return value.replace(
    /^([a-z][a-z0-9+.-]*:\/\/[^/?#@:]*):([^/?#]*)@/i,
    (whole, before: string, password: string) =>
      password.startsWith('${') ? whole : `${before}:\${env:${variable}}@`,
  );
}

/** A dataset that holds personal data, with the clock and the end marker that its fields suggest, commented out. */
function entryText(
  dataset: RunDataset,
  fields: readonly ClassifiedField[],
  language: Language,
  items: ItemCatalogue,
): string {
  const held = fields.flatMap(({ classification: { item, contains } }) => item ?? Object.keys(contains));
  const found = [...new Set(held)].map((key) => itemName(items, key, language)).join(', ');
  const clock = guessClock(dataset.fields);
  const ends = guessEnd(dataset.fields);
  const at = formatPlace({ source: dataset.source, dataset: unmasked(dataset.name, items) });
  const parts = [
    `activity: ${{ en: 'CHOOSE', ko: '선택' }[language]}`,
    ...(clock ? [`clock: ${JSON.stringify(clock)}`] : []),
    ...(ends ? [`ends: ${JSON.stringify(ends)}`] : []),
  ];
  return `  # ${found}\n  # - { at: ${JSON.stringify(at)}, serves: [{ ${parts.join(', ')} }] }`;
}
