import { isOnlyNumbered } from '../../../names/numbered.ts';
import { wordSet } from '../../../names/word-list.ts';
import type { ColumnProfile } from '../../../values/index.ts';
import type { Board } from '../../board.ts';
import type { SeenColumn } from '../../seen-column.ts';
import { shapeShare, wholeCount } from '../../shares.ts';
import { countCalled, isOf } from '../../view.ts';
import { weights } from '../../weights.ts';
import { peopleIn } from './firms.ts';

/** How a column of shops is called, where it does not say that these are names. */
const shops = wordSet(
  'store shop branch loc location place merchant advertiser client agency outlet franchise dealer restaurant cafe salon clinic hospital pharmacy company 매장 점포 지점 가맹점 가게 업체 상호 상호명 매장명 지점명 점포명 업체명 가맹점명',
);
/** Whose names end as firms are called, and whose ends are no chance there. */
const houses = wordSet(
  'advertiser merchant warehouse usage payee vendor supplier venue store shop outlet dealer',
);
/** Who takes part in a matter as a firm does. */
const parties = wordSet(
  `publisher distributor manufacturer merchant issuer advertiser supplier insurer lender employer wholesaler retailer hospital sponsor broadcaster
    institute institution proveedor proveedores fournisseur lieferant hersteller verlag editorial fabricante 출판사 제조사 공급처 공급업체 거래처 거래처명 발급기관 시행처 배급사 제작사 판매처 소속사 소속기관`,
);

/** Shops and firms in columns that hardly say so: branches by the places where they stand (`가온역점`), names that end as firms do, whoever publishes or makes something. */
export function judgeShops(board: Board, column: SeenColumn): void {
  const { view, dataset, profile } = column;
  const none = weights.none + board.againstAll();
  const { values, inspected } = profile;
  if ([...board.items()].some((item) => board.scoreOf(item) > none) || inspected < 8) return;
  const people = peopleIn(profile) / values;
  // Firms are called after people as well.
  if (people > 0.5) return;
  const last = view.words.at(-1) ?? '';
  const own = /^(?:name|nm)$/.test(last) ? (view.words.at(-2) ?? '') : last;
  const tell = (by: string, matched: number) =>
    board.lift('values', by, 'company', 2, { matched, of: values });
  const branches = wholeCount(profile, 'branch-kr');
  const bare = own === '' && !isOf(dataset, ['goods', 'content', 'lookup'], false);
  const named = [own, view.field.name].some((one) => shops.has(one)) || isOnlyNumbered(view.field);
  const ends = Math.round((profile.ends.firms / inspected) * values);
  if ((named || bare) && people < 0.3 && branches >= values * 0.6 && profile.distinct >= inspected * 0.5)
    tell('branches of shops', branches);
  else if (houses.has(own) && own !== last && people < 0.3 && ends >= values * 0.6 && profile.distinct > 3)
    tell('names that end as firms do', ends);
  else if ([own, view.field.name].some((one) => parties.has(one)) && areNamed(column))
    tell('firms by their part', values);
}

/** What only certificates of servers have. */
const ofServers = /^(?:subject|serial(?: number)?|fingerprint|thumbprint|domain|san|common name|cn)$/;

/** Whether values are names of their own, more than a few: no codes, numbers or yes and no. */
function areNamed({ view, dataset, profile }: SeenColumn): boolean {
  if (
    view.words.includes('issuer') &&
    (isOf(dataset, ['health'], false) || countCalled(dataset, view, ofServers) > 0)
  )
    return false;
  if (isOf(dataset, ['lookup', 'machine', 'session', 'secret', 'llm', 'device', 'bank', 'card'], false))
    return false;
  return (
    profile.distinct > 3 &&
    shapeShare(profile, 'word', 'words', 'sentence', 'other') > 0.8 &&
    isWordy(profile)
  );
}

const isWordy = ({ length, words, classes, inspected }: ColumnProfile): boolean =>
  length.mean > 3 &&
  words < 6 &&
  Math.max(classes.get('lower') ?? 0, classes.get('hangul') ?? 0) > inspected * 0.6;
