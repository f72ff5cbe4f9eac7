import { GamsaError } from '../core/error.ts';
import { formatPath } from '../core/mistake.ts';
import type { Run } from '../core/run.ts';
import { runSchema } from '../core/run-schema.ts';
import type { Text } from '../core/text.ts';

/** Reads a `run.json`, from whatever source it came: its form is checked before anything is rendered from it. */
export function parseRun(file: string, text: string): Run {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw runError(file, { en: 'is not JSON', ko: 'JSON이 아닙니다' }, write);
  }
  const schema = (data as { schema?: unknown } | null)?.schema;
  if (typeof schema !== 'string' || !schema.startsWith('gamsa.run/')) {
    throw runError(file, { en: 'is not a run of gamsa', ko: 'gamsa 실행 결과가 아닙니다' }, write);
  }
  if (schema !== 'gamsa.run/v1') {
    const known = {
      en: `is of version ${schema.slice(10, 30)}; this gamsa reads v1`,
      ko: `버전이 다릅니다(${schema.slice(10, 30)}). 이 gamsa는 v1을 읽습니다`,
    };
    throw runError(file, known, isNewer(schema) ? upgrade : write);
  }
  const result = runSchema.safeParse(data);
  if (!result.success) {
    const issue = result.error.issues[0];
    const where = issue === undefined || issue.path.length === 0 ? '$' : formatPath(issue.path);
    throw runError(
      file,
      { en: `is malformed at ${where}`, ko: `형식이 올바르지 않습니다(${where})` },
      upgrade,
    );
  }
  // The schema leaves the keys of facts and ages to their `kind`; everything a renderer reads is checked.
  return data as Run;
}

/** `gamsa.run/v2` is newer than what this program writes; anything that is no number is not. */
function isNewer(schema: string): boolean {
  return Number(schema.slice('gamsa.run/v'.length)) > 1;
}

const write: Text = {
  en: 'Write one with `gamsa audit -o run.json`.',
  ko: '`gamsa audit -o run.json`으로 만드십시오.',
};

const upgrade: Text = {
  en: 'A newer gamsa may have written it: try with that version. If the file was changed by hand, take the original.',
  ko: '더 새로운 버전의 gamsa가 만든 파일일 수 있으니 해당 버전으로 열어 보십시오. 직접 고친 파일이라면 원본을 쓰십시오.',
};

function runError(file: string, text: Text, next: Text): GamsaError {
  return new GamsaError('usage', { en: `${file} ${text.en}`, ko: `${file}: ${text.ko}` }, { next });
}
