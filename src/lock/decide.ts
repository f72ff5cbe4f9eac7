import type { ClassifiedField, EvidencePiece } from '../core/classification.ts';
import type { ItemCatalogue } from '../core/item.ts';
import type { Lock, LockedField } from '../core/lock.ts';
import { formatPlace } from '../core/place.ts';
import type { Notice } from '../core/run.ts';
import { seenItems } from './personal.ts';
import { sameType } from './same-type.ts';

/** Why a decision no longer holds: another type, or items that were not seen when it was made. */
export type Outdated =
  | { readonly why: 'type' }
  | { readonly why: 'items'; readonly items: readonly string[] };

/** Whether a field is still what was decided about. Without values nothing new can have been seen in it. */
export function outdated(
  { type, classification }: ClassifiedField,
  locked: LockedField,
  items: ItemCatalogue,
): Outdated | undefined {
  if (!sameType(type, locked.type)) return { why: 'type' };
  if (!locked.seen || classification.values === 0) return undefined;
  const fresh = seenItems(classification, items).filter((key) => !locked.seen?.includes(key));
  return fresh.length === 0 ? undefined : { why: 'items', items: fresh };
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

/** Applies a lock to what the classifier found, and tells afterwards which decisions no longer hold. */
export class Decisions {
  private readonly lock: Lock;
  private readonly items: ItemCatalogue;
  private readonly stale: Notice[] = [];

  constructor(lock: Lock, items: ItemCatalogue) {
    this.lock = lock;
    this.items = items;
  }

  apply(source: string, dataset: string, fields: readonly ClassifiedField[]): readonly ClassifiedField[] {
    const locked = this.lock.datasets[formatPlace({ source, dataset })]?.fields;
    if (!locked) return fields;
    return fields.map((field) => {
      const entry = Object.hasOwn(locked, field.name) ? locked[field.name] : undefined;
      if (!entry || entry.decision === 'proposed') return field;
      const ended = outdated(field, entry, this.items);
      if (!ended) return decideField(field, entry);
      this.stale.push(staleNotice(formatPlace({ source, dataset, field: field.name }), ended));
      return field;
    });
  }

  notices(): readonly Notice[] {
    return this.stale;
  }
}

function staleNotice(place: string, ended: Outdated): Notice {
  const message =
    ended.why === 'type'
      ? {
          en: `The lock's decision on ${place} no longer holds: the type of the field has changed. Review it again`,
          ko: `${place} 필드의 타입이 바뀌어 잠금 파일의 결정이 더 이상 유효하지 않습니다. 다시 검토하십시오`,
        }
      : {
          en: `The lock's decision on ${place} no longer holds: it now holds ${ended.items.join(', ')}. Review it again`,
          ko: `${place} 필드에서 ${ended.items.join(', ')} 항목이 새로 발견되어 잠금 파일의 결정이 더 이상 유효하지 않습니다. 다시 검토하십시오`,
        };
  return { code: 'decision-outdated', message };
}
