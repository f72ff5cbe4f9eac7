import { describe, expect, it } from 'vitest';
import { field } from '../../rules/_shared/example.ts';
import { guessClock } from '../../src/core/guess-clock.ts';

describe('the clock that is proposed', () => {
  const created = { ...field('record-time', { name: 'created_at' }), type: 'timestamp' };
  const consent = (name: string, type: string, by?: string) => ({
    ...field('consent-time', {
      name,
      ...(by !== undefined && { evidence: [{ kind: 'shape' as const, by, weight: -1 }] }),
    }),
    type,
  });

  it('is when somebody agreed', () => {
    expect(guessClock([created, consent('agreed_at', 'timestamp')])).toBe('agreed_at');
  });

  it('is no mark that they did, by its type, its name or its values', () => {
    for (const mark of [
      consent('opt_in', 'boolean'),
      consent('opt_in', 'char(1)'),
      consent('mkt_agr_yn', 'text'),
      consent('수신동의여부', 'text'),
      consent('mb_mailling', 'int(11)', 'yes or no'),
    ])
      expect(guessClock([mark, created]), mark.name).toBe('created_at');
  });
});
