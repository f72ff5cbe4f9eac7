import { resolve } from 'node:path';
import type { ItemCatalogue } from '../core/item.ts';
import type { Mistake } from '../core/mistake.ts';
import { unknownItem, unknownName } from '../core/nearest.ts';
import { validZone } from '../core/period.ts';
import { automaticActivity, type Policy, policySchema } from '../core/policy.ts';
import type { Text } from '../core/text.ts';
import { mistakesOf, readYaml, type YamlFile } from '../core/yaml.ts';

export interface LoadedPolicy {
  readonly policy: Policy;
  /** SHA-256 of the file, in hex. */
  readonly digest: string;
  readonly file: string;
  /** Where a path stands in the file. */
  readonly locate: YamlFile<unknown>['locate'];
}

/** What a policy may refer to. */
export interface PolicyContext {
  readonly items: ItemCatalogue;
  /** Ids of rule packs. */
  readonly packs: ReadonlySet<string>;
}

/** Loads `policy.yaml`, and checks that every key and id in it is known. */
export async function loadPolicy(path: string, context: PolicyContext): Promise<LoadedPolicy> {
  const file = await readYaml(path, policySchema);
  const mistakes = checkPolicy(file.data, context);
  if (mistakes.length > 0) throw mistakesOf(file, mistakes);
  return {
    policy: file.data,
    digest: file.digest,
    file: resolve(path),
    locate: file.locate,
  };
}

/** Names in a policy that point at nothing, or at two things. */
export function checkPolicy(policy: Policy, { items, packs }: PolicyContext): Mistake[] {
  const processors = policy.processors.map(({ id }) => id);
  const activities = policy.activities.map(({ id }) => id);
  return [
    ...(validZone(policy.timeZone) ? [] : [{ path: ['timeZone'], message: messages.zone }]),
    ...policy.law.flatMap((id, i) => unknownId(['law', i], id, packs, names.pack)),
    ...itemMistakes(policy, items),
    ...duplicates(activities).map((i) => ({
      path: ['activities', i, 'id'],
      message: messages.twice,
    })),
    ...activities.flatMap((id, i) =>
      id === automaticActivity
        ? [
            {
              path: ['activities', i, 'id'],
              message: messages.automatic,
            },
          ]
        : [],
    ),
    // The data map speaks of both by their ids.
    ...duplicates([...activities, automaticActivity, ...policy.holds.map(({ id }) => id)])
      .filter((i) => i > activities.length)
      .map((i) => ({ path: ['holds', i - activities.length - 1, 'id'], message: messages.twice })),
    ...duplicates(processors).map((i) => ({
      path: ['processors', i, 'id'],
      message: messages.twice,
    })),
    ...policy.activities.flatMap(({ purposes }, a) =>
      purposes.flatMap((id, i) =>
        unknownId(['activities', a, 'purposes', i], id, Object.keys(policy.purposes), names.purpose),
      ),
    ),
    ...policy.transfers.flatMap(({ recipient }, i) =>
      unknownId(['transfers', i, 'recipient'], recipient, processors, names.processor),
    ),
    ...policy.claims.flatMap(({ scope }, c) =>
      (scope ?? []).flatMap((id, i) =>
        unknownId(['claims', c, 'scope', i], id, [...activities, automaticActivity], names.activity),
      ),
    ),
    ...(policy.automatic?.tools ?? []).flatMap(({ processor }, i) =>
      processor === undefined
        ? []
        : unknownId(['automatic', 'tools', i, 'processor'], processor, processors, names.processor),
    ),
  ];
}

function itemMistakes(policy: Policy, items: ItemCatalogue): Mistake[] {
  const lists: [PropertyKey[], readonly string[]][] = [
    ...policy.activities.flatMap((activity, a): [PropertyKey[], readonly string[]][] => [
      [['activities', a, 'items', 'required'], activity.items.required],
      [['activities', a, 'items', 'optional'], activity.items.optional],
      ...activity.retention.map((r, i): [PropertyKey[], readonly string[]] => [
        ['activities', a, 'retention', i, 'items'],
        r.items ?? [],
      ]),
    ]),
    [['automatic', 'items'], policy.automatic?.items ?? []],
    ...policy.transfers.map((t, i): [PropertyKey[], readonly string[]] => [
      ['transfers', i, 'items'],
      t.items,
    ]),
    ...policy.holds.map((h, i): [PropertyKey[], readonly string[]] => [['holds', i, 'items'], h.items]),
  ];
  const special = policy.activities.flatMap(({ specialBasis }, a) =>
    specialBasis.flatMap(({ item }, i) =>
      itemMistake(['activities', a, 'specialBasis', i, 'item'], item, items),
    ),
  );
  const listed = lists.flatMap(([path, keys]) =>
    keys.flatMap((key, i) => itemMistake([...path, i], key, items)),
  );
  return [...listed, ...special];
}

function itemMistake(path: PropertyKey[], key: string, items: ItemCatalogue): Mistake[] {
  return items.has(key) ? [] : [{ path, message: unknownItem(key, items) }];
}

function unknownId(path: PropertyKey[], id: string, known: Iterable<string>, what: Text): Mistake[] {
  const list = [...known];
  return list.includes(id) ? [] : [{ path, message: unknownName(what, id, list) }];
}

const names = {
  pack: { en: 'rule pack', ko: '규칙 팩' },
  purpose: { en: 'purpose', ko: '처리 목적' },
  processor: { en: 'processor', ko: '수탁자' },
  activity: { en: 'activity', ko: '처리업무' },
} satisfies Record<string, Text>;

const messages = {
  zone: {
    en: 'expected an IANA time zone, such as Asia/Seoul',
    ko: '필요한 값: IANA 시간대, 예: Asia/Seoul',
  },
  twice: { en: 'this id is used twice', ko: '같은 id가 두 번 있습니다' },
  automatic: {
    en: '`automatic` stands for what is collected automatically; choose another id',
    ko: '`automatic`은 자동 수집 항목을 뜻하므로 다른 id를 쓰십시오',
  },
} satisfies Record<string, Text>;

function duplicates(ids: readonly string[]): number[] {
  return ids.flatMap((id, index) => (ids.indexOf(id) < index ? [index] : []));
}
