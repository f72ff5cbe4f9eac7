import type { Layout } from './json-shape.ts';
import { type Container, JsonUnits } from './json-units.ts';

/** The key of a record that is a member of a map from ids to records. */
export const mapKey = '{key}';

/** A value inside a file that is one object: a record of its lists, or what stands beside them. */
export type Listed =
  | {
      readonly is: 'record';
      readonly text: string;
      /** Of a member of a map. */
      readonly key?: string;
      /** The name of its list, unless that is the file's own. */
      readonly list?: string;
    }
  | { readonly is: 'beside'; readonly text: string; readonly name: string }
  | { readonly is: 'cut' | 'broken' | 'more' };

/** The records of the lists of a file, and what stands beside them, as they come. */
export async function* listedValues(text: AsyncIterable<string>, layout: Layout): AsyncGenerator<Listed> {
  const { own, named, isOpen } = layout;
  const ownPlace = own && placeOf(own);
  const lists = new Set([...(own ? [own] : []), ...named].map(placeOf));
  const around = new Set(
    (own?.path ?? ['']).map((_, i, path) => placeOf({ kind: 'object', path: path.slice(0, i) })),
  );
  const isAround = (path: readonly string[]) => around.has(placeOf({ kind: 'object', path }));
  const isList = (one: Place) =>
    lists.has(placeOf(one)) || (isOpen && one.kind === 'array' && isAround(one.path.slice(0, -1)));
  let found: Listed[] = [];
  const units = new JsonUnits({
    texts: true,
    enters: (one) => isList(one) || (one.kind === 'object' && isAround(one.path)),
    unit: ({ within, key, text }) => {
      const name = within.path.join('.');
      if (text === undefined) found.push({ is: 'cut' });
      else if (!isList(within)) found.push({ is: 'beside', text, name: [...within.path, key].join('.') });
      else
        found.push({
          is: 'record',
          text,
          ...(within.kind === 'object' && { key }),
          ...(placeOf(within) !== ownPlace && { list: name }),
        });
    },
  });
  for await (const piece of text) {
    units.add(piece);
    yield* found;
    found = [];
    if (units.broken || units.more) break;
  }
  if (units.more) yield { is: 'more' };
  else if (!units.ended) yield { is: 'broken' };
}

type Place = Pick<Container, 'kind' | 'path'>;

const placeOf = ({ kind, path }: Place): string => JSON.stringify([kind, path]);
