import { koreanOf, squeeze } from '../../../names/squeeze.ts';
import type { Board } from '../../board.ts';
import { type DatasetView, type FieldView, isNamed, isOf, ofNobody } from '../../view.ts';

/** Words that only say of which kind or day a sum is. */
const size = '(?: (?:amount|krw|usd|eur|won|cent|cents))?';
const held = new RegExp(
  `^(?:(?:account|acct|acc|card|loan|deposit|saving|savings|credit|prepaid|wallet|cash|pension|fund|total|current|cur|curr|available|avail|opening|closing|previous|prev|last|final|outstanding|remain|remaining|ledger|book|day|evaluated|eval|invest|investment|money|[a-z]+ ?money|credit) )*(?:balance|bal|blce|blnc)(?: after(?: transaction| tx| txn)?)?${size}$`,
);
const limited = new RegExp(
  `^(?:(?:card|credit|loan|overdraft|od|spending|spend|monthly|month|daily|day|annual|yearly|total|current|remain|remaining|available|avail|approved|usage|use|cash advance|cash|transfer|withdrawal|payment) )*(?:limit|lmt)${size}$|^(?:remain|remaining|available|used|unused) (?:credit )?limit${size}$`,
);
/** What goes in and out of somebody's account month by month, where its balance stands beside. */
const paid =
  /^(?:monthly |month |regular |auto |next |expected |total )?(?:pay|payment|paid|deposit|premium|prem|contribution|saving|installment|pension|annuity|maturity|accumulated|contract|contr|principal|profit|invest|investment|evaluated|eval|evaluation|interest) amount$/;
/** And what a pension will pay. */
const pensions = /pension|annuity|(?:^|_)irp(?:_|$)|연금/i;

const heldKo =
  /^(?:현재|총|계좌|예금|통장|카드|대출|출금가능|가용|예수금|선불|충전|전일|당일|거래후|거래전|이체후)*(?:잔액|잔고)(?:금액)?$/;
const limitedKo =
  /^(?:카드|신용|대출|이용|사용|잔여|월|일|총|현재|가용|마이너스|통장|이체|출금|결제|현금서비스)*한도(?:금액|액)?$/;

/** Whose account it is: a key or a name of somebody. */
const owner =
  /^(?:(?:account |card |policy )?(?:user|usr|member|mem|mbr|customer|cust|client|owner|holder|person|employee|emp|patient|student|subscriber|borrower|debtor|insured|policyholder|cardholder|resident|senior|elder|parent|child)) (?:id|number|no|key|code|sequence|seq|idx|name|nm|uuid|sn)$|^(?:user|member|customer|owner|userid|memberid|custid|custno|memid|mbid|cid|uid)$/;
const ownerKo = /(?:회원|고객|사용자|이용자|예금주|소유자|가입자|조합원|차주|명의자|계좌주|카드주|보호자)/;
/** What a firm's account has, and what is no money. */
const ofFirms =
  /(?:^|_|[a-z](?=[A-Z]))(?:comp(?:any)?|corp(?:oration)?|vendor|supplier|merchant|partner|biz|business|gl|ledger|coa|journal|trial|tenant|org(?:anization)?|stores?|shops?|franchise|points?|mileage|games?|storage|api|mail(?:box)?|ftp|cloud|devices?|stocks?|inventory|leave|vacation|법인|거래처|회사|가맹점|포인트|마일리지|재고|연차|휴가)/i;

/** What stands on somebody's account, and how much they may take: money of a person wherever the account belongs to one. */
export function judgeHoldings(board: Board, view: FieldView, dataset: DatasetView): void {
  const { field, words } = view;
  if (field.family !== 'number' || ofNobody(dataset)) return;
  if (isOf(dataset, ['ledger', 'organization', 'goods', 'order', 'estate', 'llm', 'game'], false)) return;
  const ofBanks = isOf(dataset, ['bank', 'card', 'lending', 'holding', 'prepaid'], false);
  const accounts = ofBanks || isOf(dataset, ['account'], false);
  const name = words.join(' ');
  const korean = squeeze(koreanOf(field) ?? '');
  // The rest of a price.
  if (/잔금/.test(field.comment ?? '')) return;
  const told =
    ((accounts || isOf(dataset, ['person'], false)) && (held.test(name) || heldKo.test(korean))) ||
    // Accounts of programs have limits as well, and no balance.
    ((ofBanks || (accounts && hasBalance(dataset))) && (limited.test(name) || limitedKo.test(korean))) ||
    (accounts && paid.test(name) && (pensions.test(dataset.dataset.name) || hasBalance(dataset)));
  if (!told || !isSomebodysAccount(view, dataset)) return;
  const lacks = 12 + board.againstAll() - Math.max(0, board.scoreOf('salary'));
  board.for('table', 'money on somebody’s account', 'salary', Math.max(0, lacks));
}

const hasBalance = ({ fields }: DatasetView): boolean =>
  fields.some(({ words }) => held.test(words.join(' ')));

function isSomebodysAccount(view: FieldView, { dataset, fields, seen }: DatasetView): boolean {
  if (ofFirms.test(dataset.name) || ofFirms.test(dataset.comment ?? '')) return false;
  // Accounts that sales keep are called after firms.
  if (fields.some(({ field, words }) => words.join(' ') === 'name' && seen?.get(field) === 'company'))
    return false;
  const others = fields.filter((other) => other !== view);
  if (others.some(({ field }) => ofFirms.test(field.name))) return false;
  return others.some(
    (other) =>
      owner.test(other.words.join(' ')) ||
      ownerKo.test(koreanOf(other.field) ?? '') ||
      isNamed(other, 'date-of-birth', 'rrn', 'username'),
  );
}
