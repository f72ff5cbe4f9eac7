import { type Dataset, type Erasure, type Selection, sourceError, type Text } from '../../src/sdk/index.ts';
import { literalPrefix } from './groups.ts';

/** How a store's own tool deletes, as text for its owner. */
export interface StoreCommands {
  /** Deletes what lies under a prefix, of a pattern with `*`, and was last changed before an instant (ISO 8601, UTC). */
  readonly deleteOlder: (where: {
    readonly prefix: string;
    readonly pattern: string;
    readonly before: string;
  }) => string;
  readonly remark: Text;
}

/**
 * Objects whose own time is past are deleted as a whole. Records inside objects that hold others as well are nobody's to delete
 * by a command: the objects have to be written anew without them.
 */
export function storeErasure(
  { path, parts = 1 }: Dataset,
  { aged, where, anyOf = [], holding }: Selection,
  { deleteOlder, remark }: StoreCommands,
): Erasure {
  const byTime = aged?.clock.field === '@modified' && aged.since === undefined;
  if (!byTime || anyOf.length > 0 || holding || Object.keys(where ?? {}).length > 0)
    throw sourceError('unsupported-format', {
      en: 'records inside files: write the files anew without them, or delete those that hold no others',
      ko: '파일 안의 레코드입니다. 해당 레코드를 뺀 파일로 다시 쓰거나 다른 레코드가 없는 파일을 삭제하십시오',
    });
  const pattern = (path[0] ?? '').replace(/[#!].*$/, '');
  const prefix = parts > 1 ? literalPrefix(pattern) : pattern;
  return {
    language: 'shell',
    text: deleteOlder({ prefix, pattern, before: aged.before }),
    remarks: [remark],
  };
}

/** A word of the shell, whatever is in it. */
export function shellWord(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
