import { wordList } from '../../word-list.ts';
import type { WordClass } from '../classes.ts';
import { care } from './care.ts';
import { learning } from './learning.ts';
import { money } from './money.ts';
import { places } from './places.ts';
import { society } from './society.ts';
import { systems } from './systems.ts';
import { talk } from './talk.ts';
import { work } from './work.ts';
import { world } from './world.ts';

/** Words of tables' names, by the kind of table that they tell. */
const kindWords = {
  ...care,
  ...money,
  ...work,
  ...learning,
  ...talk,
  ...systems,
  ...places,
  ...society,
  ...world,
};

/** Kinds that several words tell together, a Korean name or the table's columns. */
type ToldKind =
  | 'licence'
  | 'driving'
  | 'identification'
  | 'tracked'
  | 'illness'
  | 'catalogue'
  | 'wellness'
  | 'brokers'
  | 'bots'
  | 'ledger'
  | 'networked'
  | 'marks'
  | 'curriculum'
  | 'presented'
  | 'edited'
  | 'voiced'
  | 'signal'
  | 'offering'
  | 'holding'
  | 'prepaid'
  | 'repair'
  | 'building'
  | 'tested'
  | 'wages'
  | 'births'
  | 'planner'
  | 'register'
  | 'awarded'
  | 'careline'
  | 'studied'
  | 'borrowers'
  | 'lifeless'
  | 'house';

/** What the records of a table are about. */
export type TableKind = keyof typeof kindWords | ToldKind | Exclude<WordClass, 'job'>;

const kindsByWord = new Map<string, TableKind[]>();
for (const [kind, words] of Object.entries(kindWords))
  for (const word of wordList(words))
    kindsByWord.set(word, [...(kindsByWord.get(word) ?? []), kind as TableKind]);

export const tableWords: readonly string[] = [...kindsByWord.keys()];

/** What a canonical word in a table's name says of its records. */
export const tableKindsOf = (word: string): readonly TableKind[] => kindsByWord.get(word) ?? [];
