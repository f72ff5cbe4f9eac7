import { expect, it } from 'vitest';
import { compareRuns } from '../../src/core/compare.ts';
import { loadItems } from '../../src/registry.ts';
import { renderDiff } from '../../src/report/diff.ts';
import { result, run } from './run.ts';

it('says of which item a finding about a whole dataset is', async () => {
  const place = { source: 'crm', dataset: 'public.inquiries' };
  const [mail, phone] = [
    result({ rule: 'item-not-in-transfer', place, item: 'email', fingerprint: 'a' }),
    result({ rule: 'item-not-in-transfer', place, item: 'phone', fingerprint: 'b' }),
  ];
  const [before, after] = [
    { ...run, results: [] },
    { ...run, results: [mail, phone] },
  ];
  const items = await loadItems();
  const show = (language: 'en' | 'ko') =>
    renderDiff({ before, after }, compareRuns(before, after), { language, items, width: 200, color: false });
  expect(show('en')).toMatch(
    /public\.inquiries \(e-mail address\)[\s\S]*public\.inquiries \(telephone number\)/i,
  );
  expect(show('ko')).toMatch(/public\.inquiries \(이메일\)/);
});
