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

/** Everything that was configured and not to be looked at: by the workspace's globs, or since other sources were asked for. */
export function leftOut(specs: readonly SourceSpec[], others: readonly string[] = []): Text[] {
  const limited = specs.flatMap(({ id, config }): Text[] => {
    const limits = limitsOf(config);
    return limits ? [{ en: `${id}: ${limits.en}`, ko: `${id}: ${limits.ko}` }] : [];
  });
  const unasked = others.map((id) => ({ en: `${id}: ${notAsked.en}`, ko: `${id}: ${notAsked.ko}` }));
  return [...limited, ...unasked];
}
