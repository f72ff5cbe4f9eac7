import { Document } from 'yaml';
import type { ClassifiedField } from '../../core/classification.ts';
import type { ItemCatalogue } from '../../core/item.ts';
import { formatPlace } from '../../core/place.ts';
import type { Place } from '../../core/rule.ts';
import { seenItems } from '../../lock/personal.ts';

/** The entry of the lock that would declare a field, to be pasted by a reviewer, who adds their name. */
export function suggest(
  { source, dataset = '' }: Place,
  field: ClassifiedField,
  item: string,
  items: ItemCatalogue,
): string[] {
  const seen = field.classification.values > 0 ? { seen: seenItems(field.classification, items) } : {};
  const entry = { item, decision: 'confirmed', type: field.type, ...seen, by: 'YOUR NAME' };
  const document = new Document({});
  const flow = document.createNode(entry, { flow: true });
  document.setIn(['datasets', formatPlace({ source, dataset }), 'fields', field.name], flow);
  return document.toString({ lineWidth: 0 }).trimEnd().split('\n');
}
