import type { Field } from '../../core/dataset.ts';
import type { Lexicon } from '../names/lexicon.ts';
import { matchName } from '../names/match.ts';
import type { FieldView } from './field-view.ts';

/** So many names must come to say something by it before letters count as a prefix. */
const leastUnprefixed = 3;

/**
 * What names say without the letters that an old table puts before them, written in one case without seams: `CADDR1`,
 * `CCITY`, `PMBIRTH`. The letters are one to three that a quarter of the columns begin with.
 */
export function readUnprefixed(fields: readonly Field[], lexicon: Lexicon): ReadonlyMap<Field, FieldView> {
  const plain = fields.filter(({ name }) => /^(?:[A-Z][A-Z0-9]{2,}|[a-z][a-z0-9]{2,})$/.test(name));
  if (plain.length < 6 || plain.length < fields.length * 0.6) return new Map();
  for (const length of [4, 3, 2, 1]) {
    for (const [prefix, sharing] of Map.groupBy(plain, ({ name }) => name.slice(0, length))) {
      if (sharing.length < Math.max(4, plain.length / 4)) continue;
      const found = sharing.flatMap((field) => {
        const words = lexicon.wordsOf(field.name.slice(prefix.length));
        const matches = field.name.length < prefix.length + 2 ? [] : matchName(words, lexicon);
        return matches.length > 0 || length > 1 ? [{ field, words, matches }] : [];
      });
      const telling = found.filter(({ matches }) => matches.some(({ strong }) => strong));
      if (telling.length >= leastUnprefixed)
        return new Map((length > 1 ? found : telling).map((view) => [view.field, view]));
    }
  }
  return new Map();
}
