import { formatName } from '../core/place.ts';
import type { Text } from '../core/text.ts';
import type { SourceConfig } from '../core/workspace.ts';
import type { SourceSpec } from './options.ts';

/** Said of a source that was not asked for. */
export const notAsked: Text = {
  en: 'not looked at this time (--source)',
  ko: '이번에는 확인하지 않음(--source)',
};

/** What the workspace keeps of a source out of sight, in words; undefined where it keeps nothing. */
export function limitsOf({ include, exclude }: Pick<SourceConfig, 'include' | 'exclude'>): Text | undefined {
  const limits = [
    ...(include.includes('**') ? [] : [`include: ${include.join(', ')}`]),
    ...(exclude.length > 0 ? [`exclude: ${exclude.join(', ')}`] : []),
  ].join('; ');
  if (limits === '') return undefined;
  return { en: `left out by the workspace (${limits})`, ko: `작업공간 설정으로 제외됨(${limits})` };
}

/** Databases that are named; more are counted. */
const mostNames = 10;

/**
 * Everything that was not to be looked at: by the workspace's globs, since it lies in another database of a server, or since other
 * sources were asked for.
 */
export function leftOut(
  specs: readonly SourceSpec[],
  others: readonly string[] = [],
  beside: readonly { readonly id: string; readonly databases: readonly string[] }[] = [],
): Text[] {
  const limited = specs.flatMap(({ id, config }): Text[] => {
    const limits = limitsOf(config);
    return limits ? [{ en: `${id}: ${limits.en}`, ko: `${id}: ${limits.ko}` }] : [];
  });
  const unasked = others.map((id) => ({ en: `${id}: ${notAsked.en}`, ko: `${id}: ${notAsked.ko}` }));
  return [...limited, ...beside.flatMap(databasesBeside), ...unasked];
}

function databasesBeside({ id, databases }: { id: string; databases: readonly string[] }): Text[] {
  if (databases.length === 0) return [];
  const names = databases.slice(0, mostNames).map(formatName).join(', ');
  const rest = databases.length - mostNames;
  return [
    {
      en: `${id}: its server has other databases, in which this source does not look: ${names}${rest > 0 ? `, and ${rest} more` : ''}`,
      ko: `${id}: 같은 서버의 다른 데이터베이스는 이 소스로 확인하지 않음: ${names}${rest > 0 ? ` 외 ${rest}개` : ''}`,
    },
  ];
}
