import type { Classification, ClassifiedField, EvidencePiece } from '../core/classification.ts';
import type { ItemCatalogue } from '../core/item.ts';
import type { Lock, LockedField } from '../core/lock.ts';
import { formatPlace } from '../core/place.ts';
import type { Notice } from '../core/run.ts';
import type { Text } from '../core/text.ts';
import { isContradicted, shownItems } from './personal.ts';
import { sameType } from './same-type.ts';

/** Why a decision no longer holds: another type, items that were not seen when it was made, or the item gone. */
export type Outdated =
  | { readonly why: 'type' }
  | { readonly why: 'items'; readonly items: readonly string[] }
  | { readonly why: 'gone'; readonly item: string };

/** Whether a field is still what was decided about. Without values nothing new can have been seen in it. */
export function outdated(
  { type, classification }: ClassifiedField,
  locked: LockedField,
  items: ItemCatalogue,
): Outdated | undefined {
  if (!sameType(type, locked.type)) return { why: 'type' };
  const { item, seen } = locked;
  if (!seen || classification.values === 0) return undefined;
  const fresh = shownItems(classification, items).filter((key) => !seen.includes(key));
  if (fresh.length > 0) return { why: 'items', items: fresh };
  const gone = item !== undefined && seen.includes(item) && isGone(classification, item, items);
  return gone ? { why: 'gone', item } : undefined;
}

/** An item that was seen, and of which the values show nothing any more. */
function isGone(classification: Classification, item: string, items: ItemCatalogue): boolean {
  const { sensitivity = 'none' } = items.get(classification.item ?? '') ?? {};
  const none = sensitivity === 'none' && !classification.unclear;
  return isContradicted(classification, item) || (none && classification.contains[item] === undefined);
}

/** The field as a reviewer decided; what was only proposed leaves the classifier's word. */
export function decideField(field: ClassifiedField, locked: LockedField): ClassifiedField {
  if (locked.decision === 'proposed') return field;
  const { classification } = field;
  const { item } = locked;
  const { item: _, ...before } = classification;
  return {
    ...field,
    classification: {
      ...before,
      ...(item !== undefined && { item }),
      confidence: 1,
      runnersUp: [],
      unclear: false,
      evidence: [piece(locked), ...classification.evidence],
      forms: item === classification.item ? classification.forms : {},
      contains: item === undefined ? {} : classification.contains,
    },
  };
}

function piece({ item, by, on, reason }: LockedField): EvidencePiece {
  const who = [by, on].filter((part) => part !== undefined).join(', ');
  const words = reason === undefined ? who : `${who}: ${reason}`;
  return {
    kind: 'decision',
    by: words,
    weight: item === undefined ? -20 : 20,
    ...(item !== undefined && { item }),
  };
}

/** What values show of a field that was cleared without a word on what was seen in it, as on its schema alone. */
function shownUnseen(
  { classification }: ClassifiedField,
  { decision, seen }: LockedField,
  items: ItemCatalogue,
): string[] {
  const blind = decision === 'not-personal' && seen === undefined && classification.values > 0;
  return blind ? shownItems(classification, items) : [];
}

/** Applies a lock to what the classifier found, and tells afterwards which decisions no longer hold, or hide what nobody saw. */
export class Decisions {
  private readonly lock: Lock;
  private readonly items: ItemCatalogue;
  private readonly told: Notice[] = [];
  private readonly sources = new Set<string>();
  private readonly found = new Set<string>();

  constructor(lock: Lock, items: ItemCatalogue) {
    this.lock = lock;
    this.items = items;
  }

  apply(source: string, dataset: string, fields: readonly ClassifiedField[]): readonly ClassifiedField[] {
    const key = formatPlace({ source, dataset });
    this.sources.add(source);
    this.found.add(key);
    const locked = this.lock.datasets[key]?.fields;
    if (!locked) return fields;
    for (const name of goneFields(locked, fields))
      this.told.push(goneNotice(formatPlace({ source, dataset, field: name }), 1));
    return fields.map((field) => {
      const entry = Object.hasOwn(locked, field.name) ? locked[field.name] : undefined;
      if (!entry || entry.decision === 'proposed') return field;
      const ended = outdated(field, entry, this.items);
      const place = formatPlace({ source, dataset, field: field.name });
      if (ended) {
        this.told.push(staleNotice(place, ended));
        return field;
      }
      const unseen = shownUnseen(field, entry, this.items);
      if (unseen.length > 0) this.told.push(unseenNotice(place, unseen));
      return decideField(field, entry);
    });
  }

  notices(): readonly Notice[] {
    return [...this.told, ...this.goneDatasets()];
  }

  /** Datasets of the sources that were looked at, about which something was decided and which are not there. */
  private goneDatasets(): Notice[] {
    return Object.entries(this.lock.datasets).flatMap(([place, { fields }]) => {
      const count = Object.values(fields).filter(({ decision }) => decision !== 'proposed').length;
      const looked = this.sources.has(place.slice(0, place.indexOf(':')));
      return looked && count > 0 && !this.found.has(place) ? [goneNotice(place, count)] : [];
    });
  }
}

/** What was decided about, and is not among the fields of a dataset that could be looked at; paths inside a column need not show. */
function goneFields(
  locked: Readonly<Record<string, LockedField>>,
  fields: readonly ClassifiedField[],
): string[] {
  if (fields.length === 0) return [];
  return Object.entries(locked).flatMap(([name, { decision }]) =>
    decision === 'proposed' || fields.some((one) => one.name === name || name.startsWith(`${one.name}.`))
      ? []
      : [name],
  );
}

function goneNotice(place: string, count: number): Notice {
  const message = {
    en: `The lock decides about ${place}, which is not there; ${count === 1 ? 'the decision has' : `its ${count} decisions have`} no effect. Where it was renamed, decide about it under its new name; \`gamsa lock\` takes the old entry out`,
    ko: `잠금 파일의 결정 대상 ${place}이(가) 없어 결정 ${count}건이 적용되지 않습니다. 이름이 바뀌었으면 새 이름으로 다시 결정하십시오. 옛 항목은 \`gamsa lock\`이 지웁니다`,
  };
  return { code: 'decision-gone', message };
}

function staleNotice(place: string, ended: Outdated): Notice {
  const { en, ko } = whyOutdated(ended);
  const message = {
    en: `The lock's decision on ${place} no longer holds: ${en}. Review it again`,
    ko: `${place} 필드에 대한 잠금 파일의 결정이 더 이상 유효하지 않습니다(${ko}). 다시 검토하십시오`,
  };
  return { code: 'decision-outdated', message };
}

function unseenNotice(place: string, shown: readonly string[]): Notice {
  const keys = shown.join(', ');
  const message = {
    en: `The lock says that ${place} is no personal data, but not what was seen in it; its values show ${keys}. Where that is known, write it into the entry: seen: [ ${keys} ]`,
    ko: `잠금 파일은 ${place} 필드를 개인정보 아님으로 두었으나 당시 확인한 내용이 없고, 값에서 ${keys} 항목이 보입니다. 알고 있는 내용이면 해당 줄에 seen: [ ${keys} ]을(를) 적으십시오`,
  };
  return { code: 'decision-unseen', message };
}

function whyOutdated(ended: Outdated): Text {
  switch (ended.why) {
    case 'type':
      return { en: 'the type of the field has changed', ko: '필드의 타입이 바뀜' };
    case 'items': {
      const keys = ended.items.join(', ');
      return { en: `it now holds ${keys}`, ko: `${keys} 항목이 새로 발견됨` };
    }
    case 'gone':
      return {
        en: `none of its values is ${ended.item} any more`,
        ko: `${ended.item} 항목에 해당하는 값이 더 이상 없음`,
      };
  }
}
