import type { OutcomeStatus } from '../core/evidence.ts';
import type { ItemCatalogue } from '../core/item.ts';
import type { ResultStatus, Severity } from '../core/rule.ts';
import type { Language, Text } from '../core/text.ts';

/** Words that several renderings use. */

export const severityWords: Record<Severity, Text> = {
  critical: { en: 'CRITICAL', ko: '심각' },
  high: { en: 'HIGH', ko: '높음' },
  medium: { en: 'MEDIUM', ko: '보통' },
  low: { en: 'LOW', ko: '낮음' },
};

export const statusWords: Record<ResultStatus, Text> = {
  violated: { en: 'violated', ko: '위반' },
  satisfied: { en: 'satisfied', ko: '충족' },
  unknown: { en: 'unknown', ko: '확인 불가' },
  'not-applicable': { en: 'not applicable', ko: '해당 없음' },
};

export const outcomeWords: Record<OutcomeStatus, Text> = {
  scanned: { en: 'scanned', ko: '전수 확인' },
  sampled: { en: 'sampled', ko: '표본 확인' },
  'pushed-down': { en: 'counted at the source', ko: '소스에서 집계' },
  'schema-only': { en: 'schema only', ko: '구조만 확인' },
  skipped: { en: 'skipped', ko: '건너뜀' },
  failed: { en: 'failed', ko: '실패' },
};

export function itemName(items: ItemCatalogue, key: string, language: Language): string {
  return items.get(key)?.name[language] ?? key;
}
