import { expect, it } from 'vitest';
import { client, openOrg, startOrg } from '../../support/salesforce/open.ts';
import { orgOf } from '../../support/salesforce/org.ts';
import { peopleObject } from '../../support/salesforce/people.ts';
import { dataset } from '../../support/source.ts';

it('a long list of texts takes several queries, and never the whole object', async () => {
  const asked: string[] = [];
  const server = await startOrg(orgOf([peopleObject]), {
    before: ({ url }) => {
      const soql = url.searchParams.get('q');
      if (soql?.includes('FROM Person__c')) asked.push(soql);
      return undefined;
    },
  });
  const source = await openOrg(server, client);
  const people = await dataset(source, 'Person__c');
  // What SOQL takes for equal is asked for at once: each record comes once.
  const texts = Array.from({ length: 300 }, (_, i) => [`n${i + 1}`, `N${i + 1}`]).flat();
  const reading = await source.select!(people, {
    fields: people.fields.filter(({ name }) => name === 'Name'),
    selection: { holding: [{ field: 'Name', texts: [...texts.slice(150), ...texts.slice(0, 150)] }] },
    clip: 100,
    signal: new AbortController().signal,
  });
  const found: (string | null)[] = [];
  for await (const { columns } of reading.batches) found.push(...columns[0]!);
  const named = peopleObject.rows.map(({ Name }) => Name).filter((name) => texts.includes(String(name)));
  expect(named.length).toBeGreaterThan(250);
  expect(found.toSorted()).toEqual(named.toSorted());
  expect(asked.length).toBeGreaterThan(1);
  expect(asked.filter((soql) => !soql.includes(' WHERE '))).toEqual([]);
});
