import type { Judge } from '../../judge.ts';
import { judgeAnimals } from './animals.ts';
import { judgeDeclared } from './declared.ts';
import { judgeEnumerated } from './enumerated.ts';
import { judgeCells } from './other.ts';
import { judgeAlbums } from './pictures.ts';
import {
  judgeAgesOfThings,
  judgeBanks,
  judgeDictionary,
  judgeEntries,
  judgeThings,
  judgeVariants,
} from './things.ts';
import { judgeEnum, judgeType } from './type.ts';
import { judgeTypeName } from './type-name.ts';

/** What the catalogue and the type say, and what is said of things and lists. */
export const thingJudges: readonly Judge[] = [
  (board, { field }) => judgeDeclared(board, field),
  judgeAnimals,
  judgeAlbums,
  judgeThings,
  judgeAgesOfThings,
  judgeVariants,
  judgeCells,
  judgeBanks,
  judgeEntries,
  judgeDictionary,
  judgeTypeName,
  (board, { field }) => judgeType(board, field),
  judgeEnumerated,
  (board, { field }) => judgeEnum(board, field),
];
