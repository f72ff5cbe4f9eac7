import { withSeams } from '../../names/tokens.ts';
import type { Board } from '../board.ts';
import { type DatasetView, type FieldView, isOf } from '../view.ts';

const numbers =
  /^(?:[a-z]+ )?(?:account|acct|acc|ac) ?(?:number|no)$|^(?:from|to|debit|credit|contra|control|reconciliation|ledger|gl|expense|revenue|income|cost|clearing|suspense|customer|client|utility|meter) (?:account|acct)$/;
/** Whose numbers of accounts are a supplier's of water, a carrier's, an office's or the bookkeeper's own. */
const tables =
  /utilit|electric|(?:^|_)(?:gas|water|energy|power|sewer|meters?|parcels?|gl|ledgers?|journals?|chart|carriers?|shipping|shipments?|telecom|crm|leads?|opportunit(?:y|ies)|suppliers?|distributors?|vendors?|reseller|wholesalers?|tax_?rolls?|assess\w*|propert(?:y|ies)|recon\w*|cost_?cent(?:er|re)s?)(?:_|$)|legal_?comments?/i;
const columns =
  /^(?:meter(?: (?:id|number|no|serial))?|kwh|consumption|usage kwh|tariff|parcel(?: (?:id|number|no))?|assess(?:ed|ment)(?: (?:value|year))?|asmt year|apn|tracking number|industry|annual revenue|number of employees?|msisdn|imsi|plan|item id|debit|credit|posting|gl code|fiscal year|cost cent(?:er|re))$/;
/** What only a bank's account has beside it. */
const banking =
  /^(?:iban|bic|swift(?: code)?|ifsc(?: code)?|sort code|routing(?: (?:number|no))?|bank(?: (?:name|code|id|branch|account))?|branch(?: (?:name|code|id))?|account (?:type|holder|name)|beneficiary(?: name)?|interest(?: rate)?|overdraft)$/;
/** Whom a shop or a firm gives a number of its own. */
const served = /(?:^|_)(?:customers?|clients?|cust|accounts?_?receivables?|sales_?orders?(?:_?headers?)?)$/i;

/** A number of an account that no bank keeps: of a meter, a parcel of land, a ledger, a customer of a shop, a player. */
export function judgeAccountNumber(board: Board, view: FieldView, dataset: DatasetView): void {
  const score = board.scoreOf('bank-account');
  if (score <= 0 || !numbers.test(view.words.join(' '))) return;
  // What is kept protected, or what money is sent to, is a bank's.
  if (
    view.said !== undefined ||
    /bank|iban|payroll|salary|refund|settle|withdraw|remit/i.test(view.field.name)
  )
    return;
  const banked = dataset.fields.some(
    ({ words, matches }) =>
      !numbers.test(words.join(' ')) && matches.some(({ item, strong }) => strong && item === 'bank-account'),
  );
  if (banked) return;
  const name = withSeams(dataset.dataset.path.at(-1) ?? dataset.dataset.name);
  if (/bank|payment|transfer|payout|beneficiar|payee|deposit|loan|saving/i.test(name)) return;
  const has = (pattern: RegExp) =>
    dataset.fields.some((other) => other !== view && pattern.test(other.words.join(' ')));
  if (has(banking) || isOf(dataset, ['bank'], false)) return;
  if (tables.test(name) || has(columns) || served.test(name))
    board.for('table', view.words.join(' '), 'bank-account', -score - 6);
}
