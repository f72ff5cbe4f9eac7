import { type ClassifiedField, isDecided } from '../core/classification.ts';
import { GamsaError } from '../core/error.ts';
import type { ItemCatalogue } from '../core/item.ts';
import type { Lock, LockedDataset, LockedField } from '../core/lock.ts';
import { didYouMean, unknownItem, unknownName } from '../core/nearest.ts';
import { formatPlace, meansPlace } from '../core/place.ts';
import { outdated } from './decide.ts';
import { propose } from './update.ts';

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

/** A field as a finished audit or scan found it, for decisions on what the lock does not list. */
export interface Listed {
  /** `source:dataset`. */
  readonly dataset: string;
  readonly field: ClassifiedField;
  readonly serves: readonly string[];
  /** The day of the look. */
  readonly seenOn: string;
}

/**
 * The lock with a decision written into it. The field stands in the lock already, or is among those `listed`: its type and
 * what was seen in it are part of the decision. `mask` gives a place the form in which reports show it.
 */
export function review(
  lock: Lock,
  decision: Review,
  items: ItemCatalogue,
  listed: readonly Listed[] = [],
  mask: (place: string) => string = (place) => place,
): Lock {
  for (const key of ['by', 'reason'] as const) if (decision[key]?.trim() === '') throw saysNothing(key);
  const shown = mask(decision.place);
  const found = findField(lock, decision.place, items, listed) ?? findField(lock, shown, items, listed);
  if (!found) throw notThere(lock, shown, listed);
  const item = decision.item ?? found.field.item;
  const dataset = lock.datasets[found.dataset] ?? { serves: [...found.serves], fields: {} };
  if (decision.decision === 'confirmed') requireItem(item, items);
  const { item: _, reason: __, earlier: ___, serves: servedBefore, ...before } = found.field;
  const serves =
    decision.decision === 'confirmed' ? servesOf(decision.serves ?? servedBefore, dataset) : undefined;
  const next: LockedField = {
    ...before,
    decision: decision.decision,
    by: decision.by.trim(),
    on: decision.on,
    ...(decision.decision === 'confirmed' && item !== undefined && { item }),
    ...(serves && { serves }),
    ...(decision.reason !== undefined && { reason: decision.reason.trim() }),
  };
  const fields = { ...dataset.fields, [found.name]: next };
  return { ...lock, datasets: { ...lock.datasets, [found.dataset]: { ...dataset, fields } } };
}

function findField(lock: Lock, place: string, items: ItemCatalogue, listed: readonly Listed[]) {
  const now = listed.find(({ dataset, field }) => means(place, dataset, field.name));
  const proposed = now && propose(now.field, undefined, items);
  for (const [dataset, { fields, serves }] of Object.entries(lock.datasets)) {
    for (const [name, field] of Object.entries(fields)) {
      if (!means(place, dataset, name)) continue;
      // Looked at since, or another field by now: whoever decides knows what was seen last.
      const fresh = now && proposed && isFresher(now, field, items);
      const seen = field.seen && !fresh ? {} : { ...(proposed?.seen && { seen: proposed.seen }) };
      return { dataset, name, serves, field: { ...field, ...seen, ...(fresh && { type: proposed.type }) } };
    }
  }
  if (!now || !proposed) return undefined;
  const { item } = now.field.classification;
  const field: LockedField = { ...proposed, ...(item !== undefined && { item }) };
  return { dataset: now.dataset, name: now.field.name, serves: now.serves, field };
}

/** Whether the last look was after a decision that no longer holds, and found something else. */
const isFresher = ({ field, seenOn }: Listed, locked: LockedField, items: ItemCatalogue): boolean =>
  locked.decision !== 'proposed' &&
  (locked.on === undefined || locked.on <= seenOn) &&
  !isDecided(field.classification) &&
  outdated(field, locked, items) !== undefined;

/** The keys of a lock are places already; a field is added as `formatPlace` does. */
function placeOf(dataset: string, field: string): string {
  return formatPlace({ source: dataset, field });
}

const means = (place: string, dataset: string, field: string): boolean =>
  meansPlace(place, { source: dataset, field });

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

function saysNothing(flag: 'by' | 'reason'): GamsaError {
  return new GamsaError('usage', {
    en: `--${flag} says nothing: ${{ by: 'name who decides', reason: 'say why' }[flag]}`,
    ko: `--${flag} 값이 비어 있습니다. ${{ by: '결정하는 사람을', reason: '이유를' }[flag]} 적으십시오`,
  });
}

function requireItem(item: string | undefined, items: ItemCatalogue): void {
  if (item !== undefined && items.has(item)) return;
  if (item === undefined) {
    throw new GamsaError('usage', {
      en: 'Say which item the field holds: --item KEY (`gamsa rules --items` lists them)',
      ko: '필드에 담긴 항목을 --item 키로 지정하십시오(목록: `gamsa rules --items`)',
    });
  }
  const { en, ko } = unknownItem(item, items);
  throw new GamsaError('usage', { en: `--item: ${en}`, ko: `--item: ${ko}` });
}

function notThere(lock: Lock, place: string, listed: readonly Listed[]): GamsaError {
  const known = Object.entries(lock.datasets).flatMap(([dataset, { fields }]) =>
    Object.keys(fields).map((name) => placeOf(dataset, name)),
  );
  const near = didYouMean(place, [
    ...known,
    ...listed.map(({ dataset, field }) => placeOf(dataset, field.name)),
  ]);
  return new GamsaError(
    'usage',
    {
      en: `Neither the lock nor the last run has a field ${place}${near.en}`,
      ko: `잠금 파일과 최근 실행 결과에 ${place} 필드가 없습니다${near.ko}`,
    },
    {
      next: {
        en: 'Run `gamsa audit` or `gamsa scan` here first, or name a run that has it: --run run.json',
        ko: '먼저 여기서 `gamsa audit`나 `gamsa scan`을 실행하거나 해당 필드가 있는 실행 결과를 지정하십시오: --run run.json',
      },
    },
  );
}
