import { GamsaError } from '../core/error.ts';
import type { ItemCatalogue } from '../core/item.ts';
import type { Lock, LockedDataset, LockedField } from '../core/lock.ts';
import { didYouMean, unknownName } from '../core/nearest.ts';
import { formatPlace } from '../core/place.ts';

/** A person's decision about one field of the catalogue. */
export interface Review {
  /** source:dataset.field, as findings write it. */
  readonly place: string;
  readonly decision: 'confirmed' | 'not-personal';
  /** What it holds, where the reviewer knows better than the proposal. */
  readonly item?: string;
  /** Activities that the field is for, where its dataset serves others too. */
  readonly serves?: readonly string[];
  readonly by: string;
  readonly on: string;
  readonly reason?: string;
}

/** The lock with a decision written into it. The field must stand in the lock already: its type is part of the decision. */
export function review(lock: Lock, decision: Review, items: ItemCatalogue): Lock {
  const found = findField(lock, decision.place);
  if (!found) throw notThere(lock, decision.place);
  const item = decision.item ?? found.field.item;
  const dataset = lock.datasets[found.dataset]!;
  if (decision.decision === 'confirmed') requireItem(item, items);
  const { item: _, reason: __, earlier: ___, serves: servedBefore, ...before } = found.field;
  const serves =
    decision.decision === 'confirmed' ? servesOf(decision.serves ?? servedBefore, dataset) : undefined;
  const next: LockedField = {
    ...before,
    decision: decision.decision,
    by: decision.by,
    on: decision.on,
    ...(decision.decision === 'confirmed' && item !== undefined && { item }),
    ...(serves && { serves }),
    ...(decision.reason !== undefined && { reason: decision.reason }),
  };
  const fields = { ...dataset.fields, [found.name]: next };
  return { ...lock, datasets: { ...lock.datasets, [found.dataset]: { ...dataset, fields } } };
}

function findField(lock: Lock, place: string) {
  for (const [dataset, { fields }] of Object.entries(lock.datasets)) {
    for (const [name, field] of Object.entries(fields)) {
      if (placeOf(dataset, name) === place) return { dataset, name, field };
    }
  }
  return undefined;
}

/** The keys of a lock are places already; a field is added as `formatPlace` does. */
function placeOf(dataset: string, field: string): string {
  return formatPlace({ source: dataset, field });
}

/** The activities that a reviewer named, sorted; those that the dataset serves, where the lock knows them. */
function servesOf(named: readonly string[] | undefined, { serves }: LockedDataset): string[] | undefined {
  if (named === undefined) return undefined;
  const unknown = named.find((id) => serves.length > 0 && !serves.includes(id));
  if (unknown === undefined) return [...new Set(named)].sort();
  const { en, ko } = unknownName(
    { en: 'activity that the dataset serves', ko: '데이터셋의 처리업무' },
    unknown,
    serves,
  );
  throw new GamsaError('usage', { en: `--for: ${en}`, ko: `--for: ${ko}` });
}

function requireItem(item: string | undefined, items: ItemCatalogue): void {
  if (item !== undefined && items.has(item)) return;
  if (item === undefined) {
    throw new GamsaError('usage', {
      en: 'Say which item the field holds: --item KEY (`gamsa rules --items` lists them)',
      ko: '필드에 담긴 항목을 --item 키로 지정하십시오(목록: `gamsa rules --items`)',
    });
  }
  const { en, ko } = unknownName({ en: 'item', ko: '항목' }, item, items.keys());
  throw new GamsaError('usage', { en: `--item: ${en}`, ko: `--item: ${ko}` });
}

function notThere(lock: Lock, place: string): GamsaError {
  const known = Object.entries(lock.datasets).flatMap(([dataset, { fields }]) =>
    Object.keys(fields).map((name) => placeOf(dataset, name)),
  );
  const near = didYouMean(place, known);
  return new GamsaError(
    'usage',
    { en: `The lock has no field ${place}${near.en}`, ko: `잠금 파일에 ${place} 필드가 없습니다${near.ko}` },
    {
      next: {
        en: 'Run `gamsa lock` (or `gamsa gate --fix`) first: it writes what is to be reviewed.',
        ko: '먼저 `gamsa lock`(또는 `gamsa gate --fix`)으로 검토 대상을 기록하십시오.',
      },
    },
  );
}
