import { isCalledAlike, squeezed } from '../classify/refers-to.ts';
import type { FieldReference } from '../core/dataset.ts';
import type { RowCondition } from '../core/workspace.ts';
import type { SubjectField } from './subject-fields.ts';

/** A field that names data subjects, and what tells which numbers it shares with others. */
export interface NumberField extends SubjectField {
  readonly source: string;
  readonly dataset: string;
  /** The last part of the dataset's name. */
  readonly table: string;
  readonly refersTo: readonly FieldReference[];
  /** Its values are addresses: they say by themselves whose they are. */
  readonly address?: 'email' | 'phone';
}

/** Fields of one numbering give one person the same number; `where`: those of its records alone that meet a condition. */
export interface Numbering {
  readonly id: string;
  readonly where?: RowCondition;
}

interface Facet {
  readonly tags: readonly string[];
  readonly where?: RowCondition;
}

/**
 * Which fields share their numbers. The number 7 is one person among the customers and another among the staff, so that it is only
 * carried where something says that both count the same people: that they serve one activity (as audits take it that look for those
 * who opted out), that they are called alike (`member_no`, or `customer_id` for the `id` of `customers`), or that one refers to the other.
 * `apart` are activities that say nothing of whose records they are: laws under which others are kept.
 */
export function numberingsOf(
  fields: readonly NumberField[],
  apart: ReadonlySet<string>,
): Map<NumberField, readonly Numbering[]> {
  const facets = new Map(fields.map((field) => [field, facetsOf(field, apart)]));
  const roots = new Map<string, string>();
  const rootOf = (tag: string): string => {
    let root = tag;
    for (let next = roots.get(root); next !== undefined; next = roots.get(root)) root = next;
    return root;
  };
  for (const { tags } of [...facets.values()].flat()) {
    const [first, ...others] = tags.map(rootOf);
    for (const other of others)
      if (rootOf(other) !== rootOf(first!)) roots.set(rootOf(other), rootOf(first!));
  }
  return new Map(
    [...facets].map(([field, some]) => [
      field,
      some.map(({ tags, where }) => ({ id: rootOf(tags[0]!), ...(where && { where }) })),
    ]),
  );
}

function facetsOf(field: NumberField, apart: ReadonlySet<string>): Facet[] {
  const { source, dataset, address, refersTo, serves } = field;
  if (address !== undefined) return [{ tags: [`address ${address}`] }];
  const told = serves.filter(({ activity }) => !apart.has(activity));
  const byCondition = Map.groupBy(told, ({ where }) => JSON.stringify(where ?? null));
  const activities = new Set(told.map(({ activity }) => activity));
  // Whose number `owner_id` is, another field says: what joins customers and staff there does not join them elsewhere.
  if (byCondition.size > 1 && activities.size > 1 && refersTo.length === 0)
    return [...byCondition.values()].map((some) => ({
      tags: some.map(({ activity }) => `activity ${activity}`),
      ...(some[0]!.where && { where: some[0]!.where }),
    }));
  return [
    {
      tags: [
        placeTag(source, dataset, field.field),
        ...refersTo.map((to) => placeTag(source, to.dataset, to.field)),
        ...calledTags(field),
        ...[...activities].map((activity) => `activity ${activity}`),
      ],
    },
  ];
}

const placeTag = (...place: readonly string[]): string => `at ${JSON.stringify(place)}`;

/** A key that is called as keys are everywhere is known by its table: `id` of `customers` is `customer_id` elsewhere. */
function calledTags({ field, table }: NumberField): string[] {
  if (!isCalledAlike(field)) return [`called ${squeezed(field)}`];
  const singular = table.replace(/(?:(?<=[a-z])ies|(?<=[a-z]{2})s)$/i, (end) => (end.length > 1 ? 'y' : ''));
  return [...new Set([table, singular])].map((name) => `called ${squeezed(`${name}${field}`)}`);
}
