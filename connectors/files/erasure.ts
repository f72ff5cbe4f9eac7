import { relative } from 'node:path';
import { literal, type StoreCommands, shellWord } from '../_objects/erasure.ts';
import type { LocalFile } from './listing.ts';

/** By the tools of a Unix system, run in the folder of gamsa.yaml, from which the places of the files are told. */
export function fileCommands(baseDir: string): StoreCommands {
  return {
    rootOf: (object) => {
      const { path, bytes } = object as LocalFile;
      return relative(baseDir, path.slice(0, -bytes.name.length)) || '.';
    },
    deleteOlder: ({ root, names, before }) =>
      `find ${shellWord(root)} -regextype posix-extended -type f -regex ${shellWord(`${literal(root)}/(${names})`)} ! -newermt ${shellWord(before)} -exec shred -u {} +`,
    remark: {
      en: 'shred overwrites in place, which journaling and copying file systems, flash storage and backups do not follow',
      ko: 'shred의 덮어쓰기는 저널링·복사 방식 파일 시스템, 플래시 저장장치, 백업에는 미치지 않습니다',
    },
  };
}
