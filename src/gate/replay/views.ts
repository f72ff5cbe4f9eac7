import type { ClassifiedField } from '../../core/classification.ts';
import type { Dataset } from '../../core/dataset.ts';
import type { ItemCatalogue } from '../../core/item.ts';
import { type Flow, flowsOf } from '../sql/flow.ts';

interface Judged {
  readonly dataset: Dataset;
  readonly fields: readonly ClassifiedField[];
}

/**
 * A view that shows a personal column under another name shows the same data: its column takes the item of the column that its
 * expression names, where its own name says nothing. Views of views come after those they are made of.
 */
export function inheritItems<T extends Judged>(
  all: readonly T[],
  views: ReadonlyMap<string, string>,
  items: ItemCatalogue,
): T[] {
  const byName = new Map(all.map((one) => [one.dataset.name, one]));
  const done = new Map<string, T>();
  const judged = (one: T): T => {
    const { name, derivedFrom = [] } = one.dataset;
    const known = done.get(name);
    if (known) return known;
    // One that is made of itself is itself.
    done.set(name, one);
    const text = views.get(name);
    if (text === undefined) return one;
    const sources = derivedFrom.flatMap((from) => {
      const source = byName.get(from);
      return source ? judged(source).fields : [];
    });
    const flows = flowsOf(text) ?? [];
    const next = {
      ...one,
      fields: one.fields.map((field, i) => inherit(field, flowOf(field, i, flows), sources, items)),
    };
    done.set(name, next);
    return next;
  };
  return all.map(judged);
}

/** By its name; by its place where the view names its columns itself and no `*` stands for several. */
function flowOf({ name }: ClassifiedField, i: number, flows: readonly Flow[]): Flow | undefined {
  const named = flows.find((flow) => flow.name === name.toLowerCase());
  return named ?? (flows.some(isWholeRow) ? undefined : flows[i]);
}

const isWholeRow = ({ name, shows }: Flow) => name === undefined && shows.has('*');

function inherit(
  field: ClassifiedField,
  flow: Flow | undefined,
  sources: readonly ClassifiedField[],
  items: ItemCatalogue,
): ClassifiedField {
  if (field.classification.item !== undefined || !flow) return field;
  const source = sources.find(({ name, classification: { item } }) => {
    const sensitivity = items.get(item ?? '')?.sensitivity ?? 'none';
    const shown = flow.shows.has('*') || flow.shows.has(name.toLowerCase());
    return shown && sensitivity !== 'none' && sensitivity !== 'context';
  });
  if (!source) return field;
  const { item, confidence, unclear } = source.classification;
  const by = `shows ${source.name}`;
  return {
    ...field,
    classification: {
      ...field.classification,
      ...(item !== undefined && { item }),
      confidence,
      unclear,
      evidence: [{ kind: 'neighbour', by, weight: 4, ...(item !== undefined && { item }) }],
    },
  };
}
