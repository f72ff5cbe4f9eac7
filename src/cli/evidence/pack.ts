import { join } from 'node:path';
import { GamsaError } from '../../core/error.ts';
import type { Run } from '../../core/run.ts';
import type { Language } from '../../core/text.ts';
import { createBundle, type Link, linkOf } from '../../evidence/bundle.ts';
import { keyId } from '../../evidence/keys.ts';
import { loadItems, loadPacks } from '../../registry.ts';
import { type FormatName, render } from '../../report/index.ts';
import { parseRun } from '../../report/run-file.ts';
import { readNamed } from '../read.ts';
import { defaultWidth } from '../screen.ts';
import { packageRoot, version } from '../version.ts';
import { readBundle, refuseExisting, writeBundle } from './folder.ts';
import { inputLines, packInputs } from './inputs.ts';
import { loadPrivateKey } from './keys.ts';

export interface PackRequest {
  readonly run: string;
  readonly workspace: string;
  /** Files of the user's own that go in although they may hold personal data. */
  readonly with: readonly string[];
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
  const { files: inputs, told } = await packInputs(run, request);
  const files = new Map([
    ['run.json', bytes],
    ...(await reports(run)),
    ...inputs,
    ['sbom.cdx.json', await readNamed(join(packageRoot, 'dist', 'sbom.cdx.json'))] as const,
  ]);
  const bundle = createBundle({ run, files, key, version, packed: new Date(), previous });
  await writeBundle(request.output, bundle);
  const sequence = (previous?.sequence ?? 0) + 1;
  const head = {
    en: `${request.output}: ${bundle.size} files, number ${sequence} of its chain, signed by key ${keyId(key)}`,
    ko: `${request.output}: 파일 ${bundle.size}개, 연쇄 ${sequence}번째, 서명 키 ${keyId(key)}`,
  }[request.language];
  return [head, ...inputLines(told, request.language), ''].join('\n');
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

async function loadLink(folder: string): Promise<Link> {
  const link = linkOf(await readBundle(folder));
  if (link) return link;
  throw new GamsaError('usage', {
    en: `${folder} is no bundle of evidence, or was altered`,
    ko: `${folder}: 증거 묶음이 아니거나 변경되었습니다`,
  });
}
