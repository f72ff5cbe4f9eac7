import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../src/classify/names/lexicon.ts';
import { createPeople } from '../../../src/classify/names/people.ts';
import { findStrangers } from '../../../src/classify/names/strangers.ts';
import { loadDetectors, loadItems } from '../../../src/registry.ts';

const items = await loadItems();
const people = createPeople(await loadDetectors(), buildLexicon(items), items);
const among = (...names: string[]) => [
  ...findStrangers(
    names.map((name) => ({ name, form: '' })),
    people,
  ),
];

describe('words of people, in names that stand side by side', () => {
  it('are those by which alone like names differ, most of them logins or names', () => {
    expect(among('messages_hjkim', 'messages_dyjung', 'messages_mquill', 'messages_archive')).toEqual([
      'hjkim',
      'dyjung',
      'mquill',
    ]);
    expect(among('day', 'hjkim', 'bkowalik2', 'alice')).toEqual(['hjkim', 'bkowalik2', 'alice']);
    expect(among('home/hjkim/a.csv', 'home/mpark/a.csv', 'home/tlee/a.csv')).toEqual([
      'hjkim',
      'mpark',
      'tlee',
    ]);
    expect(among('box_hjkim', 'box_dyjung', 'box_julia')).toEqual(['hjkim', 'dyjung', 'julia']);
    expect(among('TOKEN_HJKIM', 'TOKEN_DYJUNG', 'TOKEN_MQUILL')).toEqual(['HJKIM', 'DYJUNG', 'MQUILL']);
  });

  it('are not the names of fields, tables, places, tenants and what laboratories measure', () => {
    for (const names of [
      ['log_access', 'log_error', 'log_audit'],
      ['hct', 'mch', 'mchc', 'rdw', 'plt'],
      ['b_auther', 'b_iprice', 'b_rprice'],
      ['tenant_acme.orders', 'tenant_globex.orders', 'tenant_initech.orders'],
      ['sales_seoul', 'sales_busan', 'sales_jeju'],
      ['JIWON', 'INSA', 'BUDAM', 'DANGA'],
      ['cpu', 'mem', 'iowait', 'irq'],
      ['team_alpha', 'team_bravo', 'team_charlie', 'team_delta'],
      ['srv_zeus', 'srv_apollo', 'srv_athena', 'srv_hermes'],
      ['cls_ruby', 'cls_jasper', 'cls_opal', 'cls_jade'],
      ['lang_python', 'lang_java', 'lang_ruby', 'lang_go'],
    ])
      expect(among(...names), names.join()).toEqual([]);
  });

  it('are not told where like names are names of unlike things, or but two', () => {
    expect(among('messages_hjkim', 'messages_dyjung')).toEqual([]);
    const unlike = ['messages_hjkim', 'messages_dyjung', 'messages_mquill'];
    expect(
      findStrangers(
        unlike.map((name) => ({ name, form: name })),
        people,
      ).size,
    ).toBe(0);
  });
});
