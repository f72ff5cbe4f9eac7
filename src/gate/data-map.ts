import { isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { unmasked } from '../audit/names.ts';
import type { DataMap } from '../audit/options.ts';
import { guessClock, guessEnd } from '../core/guess-clock.ts';
import type { ItemCatalogue } from '../core/item.ts';
import { formatPlace } from '../core/place.ts';
import type { Activity, Policy } from '../core/policy.ts';
import { personalFields } from '../lock/personal.ts';
import type { Schema, SchemaDataset } from './schema.ts';

/**
 * The workspace with an entry of the data map for each new dataset that holds personal data: the activity of the policy
 * that declares most of its items, marked for review. A dataset that no activity fits is left to people, one that has no
 * finding among `touched` to another day.
 */
export function proposeServes(
  workspace: string,
  schemas: readonly Schema[],
  { policy, map }: { readonly policy: Policy; readonly map: DataMap },
  items: ItemCatalogue,
  touched?: ReadonlySet<string>,
): { text: string; count: number } {
  const document = parseDocument(workspace);
  const entries = schemas.flatMap(({ source, datasets }) =>
    datasets
      .filter(
        ({ dataset, origin }) => !dataset.derivedFrom?.length && map.of(source, origin).serves.length === 0,
      )
      .filter(({ dataset }) => touched?.has(formatPlace({ source, dataset: dataset.name })) ?? true)
      .flatMap((one) => entryOf(source, one, policy, items) ?? []),
  );
  if (entries.length === 0) return { text: workspace, count: 0 };
  const data = document.get('data', true);
  const list = isSeq(data) ? data : document.createNode([]);
  if (!isSeq(data)) {
    // `data:` with comments alone, as `gamsa init` writes it: proposals that nobody may lose.
    if (isScalar(data)) list.commentBefore = data.comment ?? null;
    document.set('data', list);
  }
  if (isSeq(list)) {
    list.flow = false;
    for (const entry of entries) {
      const node = document.createNode(entry, { flow: true }) as YAMLMap;
      node.comment = ' review: proposed by gamsa gate';
      list.add(node);
    }
  }
  return { text: document.toString({ lineWidth: 0 }), count: entries.length };
}

function entryOf(source: string, { dataset, fields }: SchemaDataset, policy: Policy, items: ItemCatalogue) {
  const held = personalFields(fields, items).map(({ item }) => item.key);
  const activity = bestActivity(held, policy.activities);
  if (!activity) return undefined;
  const { retention } = activity;
  const clock = guessClock(fields, retention.find(({ keep }) => keep !== undefined)?.from);
  const ends = retention.some(({ until }) => until !== undefined) ? guessEnd(fields) : undefined;
  const serves = [
    { activity: activity.id, ...(clock !== undefined && { clock }), ...(ends !== undefined && { ends }) },
  ];
  return { at: formatPlace({ source, dataset: unmasked(dataset.name, items) }), serves };
}

/** The activity that declares most of the items, and the fewest others. */
function bestActivity(held: readonly string[], activities: readonly Activity[]): Activity | undefined {
  const scored = activities.flatMap((activity) => {
    const declared = [...activity.items.required, ...activity.items.optional];
    const fit = held.filter((key) => declared.includes(key)).length;
    return fit > 0 && activity.retention.every(({ dataType }) => dataType === undefined)
      ? [{ activity, fit, spare: declared.length - fit }]
      : [];
  });
  return scored.sort((a, b) => b.fit - a.fit || a.spare - b.spare)[0]?.activity;
}
