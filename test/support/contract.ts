import { describe, expect, it } from 'vitest';
import { addDays, startOfDay } from '../../src/core/period.ts';
import type { AgeQuery, Dataset, OpenContext, Selection, Source } from '../../src/sdk/index.ts';
import { openContext, records } from './source.ts';

/** What every connector is asked over the same table of people, however its system holds it. */
export interface Prepared {
  /** Opens the source anew. */
  readonly open: (context: OpenContext) => Promise<Source>;
  /** Name of the dataset with the people. */
  readonly people: string;
  /** What the fields are called, in a system that does not take every name. */
  readonly fields?: Readonly<Record<keyof Person, string>>;
  /** A source that does not exist, with the canary in its address. */
  readonly openMissing: (context: OpenContext) => Promise<Source>;
}

export const canary = 'canary-9f2c';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly note: string | null;
  /** `YYYY-MM-DD`. */
  readonly asked: string | null;
}

/** 3,000 people; every tenth has no note, every fiftieth no date. */
export const people: readonly Person[] = Array.from({ length: 3_000 }, (_, i) => ({
  id: String(i),
  name: i === 7 ? canary : `n${i}`,
  note: i % 10 === 0 ? null : `note ${'x'.repeat(i % 40)} ${i}`,
  asked: i % 50 === 0 ? null : addDays('2022-01-01', i % 1_700),
}));

const plain: Readonly<Record<keyof Person, string>> = {
  id: 'id',
  name: 'name',
  note: 'note',
  asked: 'asked',
};
const keys = ['id', 'name', 'note', 'asked'] as const;

/** The suite. Connectors with a capability are held to it; without it the part is not there to be held to. */
export function contract(name: string, prepare: () => Prepared): void {
  const using = async <T>(
    work: (source: Source, dataset: Dataset) => Promise<T>,
    extra: Partial<OpenContext> = {},
  ): Promise<T> => {
    const prepared = prepare();
    const source = await prepared.open(openContext(extra));
    try {
      const found = (await source.datasets()).find((dataset) => dataset.name === prepared.people);
      if (!found) throw new Error('the people are not listed');
      return await work(source, found);
    } finally {
      await source[Symbol.asyncDispose]();
    }
  };
  const called = (key: keyof Person) => (prepare().fields ?? plain)[key];
  const byName = (dataset: Dataset, keys: readonly (keyof Person)[]) =>
    keys.map((key) => dataset.fields.find((field) => field.name === called(key))!);

  describe(`${name} keeps the contract`, () => {
    it('lists the same datasets again, with unique names and fields', async () => {
      await using(async (source) => {
        const [first, second] = [await source.datasets(), await source.datasets()];
        expect(second).toEqual(first);
        expect(new Set(first.map((dataset) => dataset.name)).size).toBe(first.length);
        for (const dataset of first)
          expect(new Set(dataset.fields.map((field) => field.name)).size).toBe(dataset.fields.length);
      });
    });

    it('leaves out what is out of scope', async () => {
      const { people: wanted, open } = prepare();
      const source = await open(openContext({ scope: { include: ['**'], exclude: [wanted] } }));
      expect((await source.datasets()).map((dataset) => dataset.name)).not.toContain(wanted);
      await source[Symbol.asyncDispose]();
    });

    it('gives every record, NULL apart from text, in well-formed batches', async () => {
      await using(async (source, dataset) => {
        const read = await records(source, dataset, { fields: byName(dataset, keys) });
        expect(read.method).toBe('all');
        for (const batch of read.batches) {
          expect(batch.columns).toHaveLength(keys.length);
          for (const column of batch.columns) expect(column).toHaveLength(batch.rows);
        }
        const sorted = read.rows
          .toSorted((a, b) => Number(a[0]) - Number(b[0]))
          .map(([id, who, note, asked]) => ({ id, name: who, note, asked: asked?.slice(0, 10) ?? null }));
        expect(sorted).toEqual(people);
      });
    });

    it('gives the fields asked for, in their order, clipped', async () => {
      await using(async (source, dataset) => {
        const read = await records(source, dataset, { fields: byName(dataset, ['note', 'id']), clip: 6 });
        const some = read.rows.find(([, id]) => id === '33')!;
        expect(some[0]).toBe('note x');
      });
    });

    it('draws a sample honestly: not the whole, spread, and the same again', async () => {
      await using(async (source, dataset) => {
        const draw = () => records(source, dataset, { fields: byName(dataset, ['id']), rows: 300, seed: 5 });
        const [first, second] = [await draw(), await draw()];
        expect(first.method).not.toBe('all');
        expect(first.rows.length).toBeGreaterThan(150);
        expect(first.rows.length).toBeLessThan(600);
        expect(new Set(first.rows.flat()).size).toBe(first.rows.length);
        expect(second.rows.toSorted()).toEqual(first.rows.toSorted());
        const late = first.rows.filter(([id]) => Number(id) >= 1_500).length / first.rows.length;
        expect(late).toBeGreaterThan(0.3);
        expect(late).toBeLessThan(0.7);
      });
    });

    it.each(['Asia/Seoul', 'America/New_York'])(
      'counts ages as counting the records does (%s)',
      async (zone) => {
        await using(async (source, dataset) => {
          const days = ['2022-06-01', '2024-02-29', '2024-03-01', '2026-01-01'];
          const query: AgeQuery = {
            clock: { field: called('asked'), format: 'auto' },
            limits: days.map((day) => startOfDay(day, zone)),
            zone,
            now: startOfDay('2026-05-01', zone),
            signal: new AbortController().signal,
          };
          const dated = people.flatMap(({ asked }) => asked ?? []);
          expect(await source.age!(dataset, query)).toEqual({
            total: people.length,
            older: days.map((day) => dated.filter((date) => date < day).length),
            withoutClock: people.length - dated.length,
            future: dated.filter((date) => date >= '2026-05-01').length,
            oldest: dated.toSorted()[0],
            newest: dated.toSorted().at(-1),
          });
          const where = {
            [called('name')]: ['n1', 'n2', 'n50', "n'; drop"],
            [called('asked')]: { not: null },
          };
          expect(await source.age!(dataset, { ...query, where })).toMatchObject({
            total: 2,
            older: [2, 2, 2, 2],
          });
          const noted = await source.age!(dataset, { ...query, anyOf: [called('note')] });
          expect(noted.total).toBe(people.filter(({ note }) => note !== null).length);
        });
      },
    );

    it('tells a clock that does not exist', async () => {
      await using(async (source, dataset) => {
        const query = {
          clock: { field: 'nothing', format: 'auto' as const },
          limits: [],
          zone: 'UTC',
          now: '2026-01-01T00:00:00Z',
        };
        await expect(
          source.age!(dataset, { ...query, signal: new AbortController().signal }),
        ).rejects.toMatchObject({ reason: { code: 'not-found' } });
      });
    });

    const ids = async (selection: Selection) =>
      using(async (source, dataset) => {
        const reading = await source.select!(dataset, {
          fields: byName(dataset, ['id']),
          selection,
          clip: 100,
          signal: new AbortController().signal,
        });
        const found: (string | null)[] = [];
        for await (const { columns } of reading.batches) found.push(...columns[0]!);
        return found.map(Number).toSorted((a, b) => a - b);
      });
    const where = (isOf: (person: Person) => boolean) => people.filter(isOf).map(({ id }) => Number(id));

    it('selects by age', async () => {
      const clock = { field: called('asked'), format: 'auto' as const };
      const zone = 'Asia/Seoul';
      const before = startOfDay('2024-03-01', zone);
      const since = startOfDay('2024-02-01', zone);
      expect(await ids({ aged: { clock, zone, before } })).toEqual(
        where(({ asked }) => asked !== null && asked < '2024-03-01'),
      );
      expect(await ids({ aged: { clock, zone, before, since } })).toEqual(
        where(({ asked }) => asked !== null && asked < '2024-03-01' && asked >= '2024-02-01'),
      );
    });

    it('selects by a row condition, by what is filled, and all of it', async () => {
      expect(await ids({ where: { [called('name')]: ['n1', 'n2'] } })).toEqual([1, 2]);
      expect(await ids({ where: { [called('asked')]: null }, anyOf: [called('note')] })).toEqual(
        where(({ asked, note }) => asked === null && note !== null),
      );
      expect(await ids({})).toHaveLength(people.length);
    });

    it('selects the records that hold a text', async () => {
      const texts = ['n5', "n'; drop", 'n40'];
      expect(await ids({ holding: [{ field: called('name'), texts }] })).toEqual([5, 40]);
      const either = [
        { field: called('name'), texts: ['n5'] },
        { field: called('note'), texts: [people[33]!.note!] },
      ];
      expect(await ids({ holding: either })).toEqual([5, 33]);
      expect(await ids({ holding: [{ field: called('name'), texts: [] }] })).toEqual([]);
    });

    it('selects by numbers, however many digits they have', async () => {
      const texts = ['5', '1234567890123456789', '98765432109876543210987', 'n5'];
      expect(await ids({ holding: [{ field: called('id'), texts }] })).toEqual([5]);
      expect(await ids({ holding: [{ field: called('id'), texts: texts.slice(2) }] })).toEqual([]);
    });

    it('tells a field that does not exist in a selection', async () => {
      await expect(ids({ holding: [{ field: 'nothing', texts: ['a'] }] })).rejects.toMatchObject({
        reason: { code: 'not-found' },
      });
    });

    it('tells how costly a selection would be, where it can', async () => {
      await using(async (source, dataset) => {
        const plan = await source.plan?.(dataset, { holding: [{ field: called('name'), texts: ['n5'] }] });
        expect(plan?.access).toBe(source.plan ? 'scan' : undefined);
      });
    });

    it('gives facts of its own source, each with its origin', async () => {
      await using(async (source) => {
        for (const fact of await source.facts!()) {
          expect(fact).toMatchObject({ source: 'test', origin: 'measured' });
          expect(fact.by).not.toBe('');
        }
      });
    });

    it('stops when it is told to', async () => {
      const controller = new AbortController();
      await using(
        async (source, dataset) => {
          const request = {
            fields: dataset.fields,
            rows: 'all' as const,
            clip: 100,
            seed: 1,
            signal: controller.signal,
          };
          const read = async () => {
            for await (const _ of (await source.read!(dataset, request)).batches) controller.abort();
          };
          await expect(read()).rejects.toBeDefined();
        },
        { signal: controller.signal },
      );
    });

    it('says nothing of a value in statements, facts or errors', async () => {
      const sent: string[] = [];
      await using(
        async (source, dataset) => {
          await records(source, dataset);
          const facts = JSON.stringify(await source.facts!());
          expect(facts + sent.join()).not.toContain(canary);
        },
        { sent: (text) => sent.push(text) },
      );
      const error = await prepare()
        .openMissing(openContext())
        .then((source) => source.datasets())
        .catch((e: unknown) => e as Error & { reason: unknown });
      expect(error).toMatchObject({ name: 'GamsaError' });
      const { message, stack, reason } = error as Error & { reason: unknown };
      expect(`${message}${stack}${JSON.stringify(reason)}`).not.toContain(canary);
    });

    it('can be closed twice', async () => {
      const source = await prepare().open(openContext());
      await source.datasets();
      await source[Symbol.asyncDispose]();
      await source[Symbol.asyncDispose]();
    });
  });
}
