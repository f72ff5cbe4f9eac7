import { describe, expect, it } from 'vitest';
import { formatPlace, meansPlace } from '../../src/core/place.ts';

describe('a place is meant', () => {
  const place = (field: string) => ({ source: 'crm', dataset: '"odd \\"table\\".x"', field });

  it.each([
    ['as findings write it', 'e.mail', 'crm:"odd \\"table\\".x".e.mail'],
    ['with a dot after the source', 'e.mail', 'crm."odd \\"table\\".x".e.mail'],
    ['with the field in quotes, as reports show it', 'we"ird', 'crm:"odd \\"table\\".x"."we\\"ird"'],
    ['so with a dot', 'we"ird', 'crm."odd \\"table\\".x"."we\\"ird"'],
    ['without the quotes', 'we"ird', 'crm:"odd \\"table\\".x".we"ird'],
    ['with escapes', 'line\nbreak', 'crm:"odd \\"table\\".x".line\\nbreak'],
    ['with what is no character', '\ufffe\ufdd0', 'crm:"odd \\"table\\".x".\\ufffe\\ufdd0'],
    ['with escapes, in quotes', 'line\nbreak', 'crm:"odd \\"table\\".x"."line\\nbreak"'],
    ['with the characters themselves', 'line\nbreak', 'crm:"odd \\"table\\".x".line\nbreak'],
    ['with a dotted field in quotes', 'e.mail', 'crm:"odd \\"table\\".x"."e.mail"'],
    ['typed decomposed', '이메일', `crm:"odd \\"table\\".x".${'이메일'.normalize('NFD')}`],
    ['stored decomposed', '이메일'.normalize('NFD'), 'crm:"odd \\"table\\".x".이메일'],
    ['without any name', '', 'crm:"odd \\"table\\".x".""'],
  ])('%s', (_, field, wanted) => {
    expect(meansPlace(wanted, place(field))).toBe(true);
    expect(meansPlace(`${wanted}x`, place(field))).toBe(false);
  });

  it('whatever it is called, by the name that is shown', () => {
    for (const field of ['a b', "it's", 'a:b', 'back\\slash', '*', '이메일', 'user.phones[]'])
      expect(meansPlace(formatPlace(place(field)), place(field))).toBe(true);
  });
});
