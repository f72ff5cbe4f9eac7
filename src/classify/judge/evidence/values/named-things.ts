import type { Detector } from '../../../../core/detector.ts';
import { wordSet } from '../../../names/word-list.ts';
import { classOf } from '../../../names/words/classes.ts';
import type { Board } from '../../board.ts';
import type { SeenColumn } from '../../seen-column.ts';
import { wholeCount } from '../../shares.ts';
import { bankNeighbours, countCalled, type DatasetView, type FieldView, isOf } from '../../view.ts';

/** What has a name of its own, as people have: storms and ships, roses and paints, buildings and songs. */
const called = wordSet(`
  model line variety cultivar wine grape storm hurricane typhoon cyclone ship boat yacht horse dog cat pet breed species taxon plant
  flower rose colour color shade paint finish scent fragrance flavour flavor cocktail terminal dock building hall tower room wing opus
  artwork painting statue star planet asteroid crater mountain peak lake river island codename distro library world level quest npc
  character card deck spell weapon coin stamp toy doll font typeface pattern fabric design style collection edition set kit keyword
  hashtag slug sku tune single motif scene title stadium record
`);

const kinds: ReadonlySet<string | undefined> = new Set(['thing', 'place', 'organization']);

/** Under a word for a thing, values that are written like names of people are names of such things. */
export function judgeNamedThings(
  board: Board,
  { words, matches }: FieldView,
  detectors: ReadonlyMap<string, Detector>,
): void {
  const head = words.at(-1);
  const score = board.scoreOf('name');
  if (head === undefined || score <= 0 || matches.some(({ item }) => item === 'name')) return;
  if (!called.has(head) && !kinds.has(classOf(head))) return;
  const byLists = board
    .evidence()
    .every(
      ({ kind, by, item, weight }) =>
        item !== 'name' || weight < 0 || (kind === 'values' && detectors.has(by)),
    );
  if (byLists) board.for('name', head, 'name', -score);
}

/** Names of accounts, cards and policies as their banks call them, whoever's they are: 가온 자유입출금, Everyday Checking. */
export function judgeNamedProducts(board: Board, { view, profile }: SeenColumn): void {
  const matched = wholeCount(profile, 'account-product-kr', 'account-product-en');
  if (profile.values < 5 || matched < profile.values * 0.45) return;
  if (profile.koreanNames.values >= profile.values * 0.2) return;
  // A supplier may be called like a card.
  const ofAccount = view.words.some((word) => /^acc(?:oun)?t$/.test(word));
  for (const item of ofAccount ? ['name', 'username', 'company'] : ['name', 'username'])
    if (board.scoreOf(item) > 0)
      board.for('values', 'products of banks', item, -board.scoreOf(item), { matched, of: profile.values });
}

const numbers =
  /^(?:(?:bank|card|loan|policy|fund|deposit) )?(?:(?:account|acct|acc|card|policy) (?:number|num|mask)|mask|iban)$/;
const institutions =
  /^(?:(?:fin|financial|bank|card|issuing|issuer|linked|org)? ?(?:institution|inst|instt|bank)|issuer|custodian|brokerage)(?: (?:name|nm))?$/;

/** Which bank an account is at tells nothing of anybody, where the number of the account stands beside it. */
export function judgeBankOfAccount(board: Board, view: FieldView, dataset: DatasetView): void {
  const score = board.scoreOf('company');
  if (score <= 0 || !institutions.test(view.words.join(' '))) return;
  if (!isOf(dataset, ['account', 'bank', 'card'], false)) return;
  if (bankNeighbours(dataset, view) + countCalled(dataset, view, numbers) === 0) return;
  board.for('neighbour', 'the bank of an account', 'company', -score);
}
