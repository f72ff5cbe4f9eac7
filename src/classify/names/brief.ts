import type { Dataset } from '../../core/dataset.ts';

/** Of a longer text, which names nothing, only the beginning is looked at. */
const longest = 1_000;

export const beginningOf = (text: string): string => text.slice(0, longest);

/** A dataset with the beginnings of its comments: somebody may have written a book there, and every word of it is looked at many times. */
export function brief<T extends Dataset>(dataset: T): T {
  return { ...shortened(dataset), fields: dataset.fields.map(shortened) };
}

const shortened = <T extends { readonly comment?: string }>(one: T): T =>
  one.comment === undefined || one.comment.length <= longest
    ? one
    : { ...one, comment: beginningOf(one.comment) };
