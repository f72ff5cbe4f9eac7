import { hasHangul } from '../../../names/squeeze.ts';
import { wordSet } from '../../../names/word-list.ts';
import type { ColumnProfile } from '../../../values/index.ts';
import { shapeShare } from '../../shares.ts';
import { type FieldView, isNamed } from '../../view.ts';

const nameHeads = wordSet('name nm flnm');

/** Whether the column is called by the item, and not by a role or a table that it may refer to. */
export const namedOutright = (view: FieldView, item: string): boolean =>
  hasHangul(view.field.name) ||
  isNamed(view, item) ||
  (item === 'name' && nameHeads.has(view.words.at(-1) ?? ''));

/** How the values of a column stand, in shares of those looked at, with what rules ask of them. */
export interface Shapes {
  readonly profile: ColumnProfile;
  readonly numbers: number;
  readonly keys: number;
  readonly flags: number;
  readonly stamps: number;
  /** Whether there are enough values to tell that they are two at most. */
  readonly few: boolean;
}

export function readShapes(profile: ColumnProfile): Shapes {
  return {
    profile,
    numbers: shapeShare(profile, 'integer', 'decimal'),
    stamps: shapeShare(profile, 'date', 'datetime', 'time'),
    keys: shapeShare(profile, 'uuid'),
    flags: shapeShare(profile, 'boolean'),
    few: profile.inspected >= 10 && profile.distinct <= 2,
  };
}

export const noWords = ({ numbers, stamps, keys, flags }: Shapes): boolean =>
  numbers + stamps + keys + flags > 0.8;
