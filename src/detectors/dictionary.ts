import { readFile, stat } from 'node:fs/promises';
import { decodeText } from '../core/decode-text.ts';
import { sha256 } from '../core/digest.ts';
import type { Text } from '../core/text.ts';

/** Larger than any list of teams or towns; smaller than what a text in memory may be. */
const mostBytes = 256 * 1024 * 1024;
/** What is held in memory while all else is read: some 200 MB. */
const mostEntries = 2_000_000;

export interface Dictionary {
  /** Its values, composed and in lower case as they are looked up. */
  readonly entries: ReadonlySet<string>;
  readonly sha256: string;
}

/** A dictionary, or what is wrong with the file. */
export async function readDictionary(path: string, name: string): Promise<Dictionary | Text> {
  const wrong = (en: string, ko: string): Text => ({
    en: `the dictionary ${name} ${en}`,
    ko: `사전 파일 ${name}: ${ko}`,
  });
  const bytes = await readBytes(path);
  if (bytes === 'large') return wrong('is larger than 256 MiB', '256 MiB를 넘습니다');
  if (bytes === 'no file') return wrong('is no file', '일반 파일이 아닙니다');
  if (typeof bytes === 'string') return wrong(`cannot be read (${bytes})`, `읽을 수 없습니다(${bytes})`);
  const text = decodeText(bytes);
  if (text.includes('\0'))
    return wrong('is no text; save it as UTF-8', '텍스트가 아닙니다. UTF-8로 저장하십시오');
  const entries = new Set<string>();
  for (const [line] of text.matchAll(/[^\r\n]+/g)) {
    const entry = line.trim().normalize('NFC').toLowerCase();
    if (entry !== '' && !entry.startsWith('#')) entries.add(entry);
    if (entries.size > mostEntries)
      return wrong('holds more than 2,000,000 entries', '항목이 2,000,000개를 넘습니다');
  }
  return entries.size > 0 ? { entries, sha256: sha256(bytes) } : wrong('holds no entry', '항목이 없습니다');
}

/** What is no regular file (a pipe, a device) is not opened: it may never end. */
async function readBytes(path: string): Promise<Uint8Array | 'large' | 'no file' | string> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return 'no file';
    return found.size > mostBytes ? 'large' : await readFile(path);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown';
  }
}
