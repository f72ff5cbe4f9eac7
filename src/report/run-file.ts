import { GamsaError } from '../core/error.ts';
import type { Run } from '../core/run.ts';
import { runSchema } from '../core/run-schema.ts';

/** Reads a `run.json`, from whatever source it came: its form is checked before anything is rendered from it. */
export function parseRun(file: string, text: string): Run {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw runError(file, { en: 'is not JSON', ko: 'JSON이 아닙니다' });
  }
  const schema = (data as { schema?: unknown } | null)?.schema;
  if (typeof schema !== 'string' || !schema.startsWith('gamsa.run/')) {
    throw runError(file, { en: 'is not a run of gamsa', ko: 'gamsa 실행 결과가 아닙니다' });
  }
  if (schema !== 'gamsa.run/v1') {
    const known = {
      en: `is of version ${schema.slice(10, 30)}; this gamsa reads v1`,
      ko: `버전이 다릅니다(${schema.slice(10, 30)}). 이 gamsa는 v1을 읽습니다`,
    };
    throw runError(file, known);
  }
  const result = runSchema.safeParse(data);
  if (!result.success) {
    const issue = result.error.issues[0];
    const where = issue?.path.map(String).join('.') ?? '';
    throw runError(file, { en: `is malformed at ${where}`, ko: `형식이 올바르지 않습니다(${where})` });
  }
  // The schema leaves the keys of facts and ages to their `kind`; everything a renderer reads is checked.
  return data as Run;
}

function runError(file: string, text: { en: string; ko: string }): GamsaError {
  return new GamsaError('usage', { en: `${file} ${text.en}`, ko: `${file}: ${text.ko}` });
}
