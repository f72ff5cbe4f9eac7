import { readFile } from 'node:fs/promises';
import { GamsaError } from '../core/error.ts';

/** The bytes of a file that the user named. */
export async function readNamed(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new GamsaError('usage', {
      en: `${path} cannot be read (${code})`,
      ko: `${path} 파일을 읽을 수 없습니다(${code})`,
    });
  }
}

/** The same as text in UTF-8. */
export async function readNamedText(path: string): Promise<string> {
  return (await readNamed(path)).toString('utf8');
}
