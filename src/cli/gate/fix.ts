import { readFile } from 'node:fs/promises';
import type { Language } from '../../core/text.ts';
import { proposeServes } from '../../gate/data-map.ts';
import { fixLock } from '../../gate/fix.ts';
import { writeLock } from '../../lock/write.ts';
import { fromHere } from '../from-here.ts';
import { reviewHint, writeLockFile } from '../lock.ts';
import { writeWhole } from '../write.ts';
import type { Gated } from './run.ts';

/** `--fix`: writes what is missing into the lock and the data map, for people to review. What it did goes to stderr. */
export async function fix({ schemas, setting, items, touched }: Gated, language: Language): Promise<void> {
  const { lock, changes } = fixLock(setting.lock, schemas, items, setting.commitment?.map, touched);
  const before = setting.lockFile?.text;
  const text = writeLock(lock, before);
  if (text !== before) await writeLockFile(setting.lockPath, text);
  const mapped = await fixDataMap({ schemas, setting, items, touched });
  const [added, removed] = [changes.added.length, changes.removed.length];
  const [lockFile, map] = [fromHere(setting.lockPath), fromHere(setting.workspaceFile)];
  const proposed = {
    en: mapped > 0 ? `; ${map}: ${mapped} entries of the data map proposed` : '',
    ko: mapped > 0 ? `. ${map}: 데이터 맵 항목 ${mapped}개 제안` : '',
  };
  const next = added > 0 ? `\n${reviewHint[language]}` : '';
  const words = {
    en: `${lockFile}: ${added} entries written, ${removed} removed, to be reviewed${proposed.en}${next}`,
    ko: `${lockFile}: 검토할 항목 ${added}개 추가, ${removed}개 삭제${proposed.ko}${next}`,
  };
  process.stderr.write(`${words[language]}\n`);
}

async function fixDataMap({
  schemas,
  setting,
  items,
  touched,
}: Pick<Gated, 'schemas' | 'setting' | 'items' | 'touched'>): Promise<number> {
  const { commitment, workspace, workspaceFile } = setting;
  if (!commitment || !workspace) return 0;
  const before = await readFile(workspaceFile, 'utf8');
  const proposed = proposeServes(before, schemas, commitment, items, touched);
  if (proposed.count > 0) await writeWhole(workspaceFile, proposed.text, 0o644);
  return proposed.count;
}
