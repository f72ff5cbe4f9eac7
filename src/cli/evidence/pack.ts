import { dirname, join, relative, resolve } from 'node:path';
import { GamsaError } from '../../core/error.ts';
import type { Run } from '../../core/run.ts';
import type { Language } from '../../core/text.ts';
import { sourceBaseKeys, workspaceSchema } from '../../core/workspace.ts';
import { mistakesOf, parseYaml } from '../../core/yaml.ts';
import { createBundle, type Link, linkOf } from '../../evidence/bundle.ts';
import { keyId } from '../../evidence/keys.ts';
import { sha256 } from '../../evidence/statement.ts';
import { loadConnectors, loadItems, loadPacks } from '../../registry.ts';
import { type FormatName, render } from '../../report/index.ts';
import { parseRun } from '../../report/run-file.ts';
import { findClearSecrets } from '../../workspace/secrets.ts';
import { readNamed } from '../read.ts';
import { defaultWidth } from '../screen.ts';
import { packageRoot, version } from '../version.ts';
import { readBundle, refuseExisting, writeBundle } from './folder.ts';
import { loadPrivateKey } from './keys.ts';

export interface PackRequest {
  readonly run: string;
  readonly workspace: string;
  readonly output: string;
  readonly key: string | undefined;
  /** The bundle before this one. */
  readonly previous: string | undefined;
  readonly language: Language;
}

/** `gamsa evidence pack`: a signed folder of one audit; returns what to say. */
export async function pack(request: PackRequest): Promise<string> {
  await refuseExisting(request.output);
  const key = await loadPrivateKey(request.key);
  const previous = request.previous === undefined ? undefined : await loadLink(request.previous);
  const bytes = await readNamed(request.run);
  const run = parseRun(request.run, bytes.toString('utf8'));
  const files = new Map([
    ['run.json', bytes],
    ...(await reports(run)),
    ...(run.policy ? await commitments(request.workspace, run.policy) : []),
    ['sbom.cdx.json', await readNamed(join(packageRoot, 'dist', 'sbom.cdx.json'))] as const,
  ]);
  const bundle = createBundle({ run, files, key, version, packed: new Date(), previous });
  await writeBundle(request.output, bundle);
  const sequence = (previous?.sequence ?? 0) + 1;
  return {
    en: `${request.output}: ${bundle.size} files, number ${sequence} of its chain, signed by key ${keyId(key)}\n`,
    ko: `${request.output}: 파일 ${bundle.size}개, 연쇄 ${sequence}번째, 서명 키 ${keyId(key)}\n`,
  }[request.language];
}

/** The reports of a bundle: file, format and language of each. */
const packed = [
  ['report.en.html', 'html', 'en'],
  ['report.ko.html', 'html', 'ko'],
  ['report.en.md', 'markdown', 'en'],
  ['report.ko.md', 'markdown', 'ko'],
  ['compliance.en.md', 'compliance', 'en'],
  ['compliance.ko.md', 'compliance', 'ko'],
  ['record-of-processing.ko.csv', 'record-csv', 'ko'],
  ['findings.csv', 'csv', 'en'],
  ['inventory.csv', 'inventory-csv', 'en'],
] as const satisfies readonly (readonly [string, FormatName, Language])[];

async function reports(run: Run): Promise<[string, Buffer][]> {
  const [items, packs] = await Promise.all([loadItems(run.items), loadPacks()]);
  return Promise.all(
    packed.map(async ([name, format, language]): Promise<[string, Buffer]> => {
      const options = { language, items, packs, width: defaultWidth, color: false };
      return [name, Buffer.from(await render(format, run, options))];
    }),
  );
}

/** Policy, workspace and lock as they lie on the disk: those of the run, the workspace without any secret. */
async function commitments(
  file: string,
  { digest, workspace: audited, lock }: NonNullable<Run['policy']>,
): Promise<[string, Buffer][]> {
  const workspace = await readNamed(file);
  const { data, locate } = parseYaml(file, workspace.toString('utf8'), workspaceSchema);
  const connectors = await loadConnectors();
  const mistakes = await Promise.all(
    Object.entries(data.sources).map(async ([id, config]) => {
      const own = Object.entries(config).filter(([name]) => !sourceBaseKeys.includes(name));
      const connector = await connectors.get(config.connector)?.();
      return findClearSecrets(Object.fromEntries(own), connector?.secrets ?? [], ['sources', id]);
    }),
  );
  if (mistakes.flat().length > 0) throw mistakesOf({ file, locate }, mistakes.flat());
  const policyFile = relative('.', resolve(dirname(file), data.policy));
  const policy = await readNamed(policyFile);
  if (sha256(policy) !== digest) throw changedSince(policyFile, words.policy);
  if (audited !== undefined && sha256(workspace) !== audited) throw changedSince(file, words.workspace);
  return [
    ['policy.yaml', policy],
    ['gamsa.yaml', workspace],
    ...(lock === undefined ? [] : [await decisions(relative('.', resolve(dirname(file), data.lock)), lock)]),
  ];
}

async function loadLink(folder: string): Promise<Link> {
  const link = linkOf(await readBundle(folder));
  if (link) return link;
  throw new GamsaError('usage', {
    en: `${folder} is no bundle of evidence, or was altered`,
    ko: `${folder}: 증거 묶음이 아니거나 변경되었습니다`,
  });
}

/** The lock: what people decided shaped the result as much as what was promised. */
async function decisions(file: string, digest: string): Promise<[string, Buffer]> {
  const lock = await readNamed(file);
  if (sha256(lock) !== digest) throw changedSince(file, words.lock);
  return ['gamsa.lock.yaml', lock];
}

const words = {
  policy: {
    what: { en: 'policy this run was held against', ko: '실행에서 대조한 처리방침이' },
    with: { en: 'policy', ko: '처리방침으로' },
  },
  workspace: {
    what: { en: 'workspace of this run', ko: '실행의 작업공간 파일이' },
    with: { en: 'workspace', ko: '작업공간 파일로' },
  },
  lock: {
    what: { en: 'lock of this run', ko: '실행의 잠금 파일이' },
    with: { en: 'lock', ko: '잠금 파일로' },
  },
};

function changedSince(file: string, { what, with: by }: (typeof words)['policy']): GamsaError {
  return new GamsaError(
    'usage',
    {
      en: `${file} is not the ${what.en}: it changed since`,
      ko: `${file}: 이 ${what.ko} 아닙니다. 그 뒤에 변경되었습니다`,
    },
    {
      next: {
        en: `Pack the run with the ${by.en} of its day, or audit again.`,
        ko: `당시의 ${by.ko} 묶거나 다시 감사하십시오.`,
      },
    },
  );
}
