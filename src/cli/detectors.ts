import { dirname, resolve } from 'node:path';
import type { Language } from '../core/text.ts';
import { workspaceSchema } from '../core/workspace.ts';
import { readYaml } from '../core/yaml.ts';
import { type FailedExample, testExamples } from '../detectors/examples.ts';
import { type DetectorFile, type Known, loadCustomDetectors } from '../detectors/load.ts';
import { loadDetectors, loadItems } from '../registry.ts';

/** Items and detectors: the built-in ones, and those of the files that `patterns` name. */
export async function loadKnown(
  patterns: readonly string[],
  baseDir: string,
): Promise<Known & { readonly files: readonly DetectorFile[] }> {
  const [items, detectors] = await Promise.all([loadItems(), loadDetectors()]);
  return patterns.length === 0
    ? { items, detectors, files: [] }
    : loadCustomDetectors(patterns, baseDir, { items, detectors });
}

/** `gamsa rules test`: which examples of users' detectors do not hold. */
export async function testDetectors(
  files: readonly string[],
  workspace: string,
  language: Language,
): Promise<{ text: string; failed: boolean }> {
  const given = files.length > 0;
  const patterns = given ? files : (await readYaml(workspace, workspaceSchema)).data.detectors;
  const baseDir = given ? process.cwd() : dirname(resolve(workspace));
  const [items, detectors] = await Promise.all([loadItems(), loadDetectors()]);
  const { own } = await loadCustomDetectors(patterns, baseDir, { items, detectors });
  const failed = testExamples(own);
  const wrong = new Set(failed.map(({ detector }) => detector));
  const lines = own.map(({ id, examples: { match, reject } }) => {
    const count = match.length + reject.length;
    const said = { en: `${count} examples`, ko: `예시 ${count}개` }[language];
    return wrong.has(id) ? `✖ ${id}` : `✔ ${id}  ${said}`;
  });
  const details = failed.map((one) => `  ${describe(one, language)}`);
  const nothing = { en: 'no detectors of your own', ko: '직접 작성한 탐지기가 없습니다' }[language];
  return {
    text: `${[...(lines.length > 0 ? lines : [nothing]), ...details].join('\n')}\n`,
    failed: failed.length > 0,
  };
}

function describe({ detector, list, position }: FailedExample, language: Language): string {
  const place = `${detector}: examples.${list}[${position - 1}]`;
  return list === 'match'
    ? { en: `${place} is not matched as a whole`, ko: `${place} 값 전체가 일치하지 않습니다` }[language]
    : { en: `${place} is matched`, ko: `${place} 값이 일치합니다` }[language];
}
