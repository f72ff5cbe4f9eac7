import { phraseSet, wordSet } from '../../../names/word-list.ts';
import type { Board } from '../../board.ts';
import { type DatasetView, type FieldView, isNamed, isOf } from '../../view.ts';

/** Whose account it is, where no bank keeps it. */
const keepers = wordSet(
  'from to debit credit contra control reconciliation ledger gl expense revenue income cost clearing suspense customer client utility meter',
);
const isAccountNumber = (words: readonly string[]): boolean =>
  (words.length < 4 && /(?:^| )(?:account|acc|ac) number$/.test(words.join(' '))) ||
  (words.length === 2 && words[1] === 'account' && keepers.has(words[0]!));

/** Whose numbers of accounts are a supplier's of water, a carrier's, an office's or the bookkeeper's own. */
const tables = wordSet(
  'utility electric electricity gas water energy power sewer meter parcel gl ledger journal chart carrier shipping shipment telecom crm lead opportunity supplier distributor vendor reseller wholesaler roll assess assessment assessor property recon reconciliation center',
);
const columns = phraseSet(
  'meter, meter id, meter number, meter serial, meter serial number, kwh, consumption, usage kwh, tariff, parcel, parcel id, parcel number, assessed value, assessment value, assessment year, asmt year, apn, tracking number, industry, annual revenue, number of employee, msisdn, imsi, plan, item id, debit, credit, posting, gl code, fiscal year, cost center',
);
/** What only a bank's account has beside it. */
const banking = phraseSet(
  'iban, bic, swift, swift code, ifsc, ifsc code, sort code, routing, routing number, bank, bank name, bank code, bank id, bank branch, bank account, branch, branch name, branch code, branch id, account type, account holder, account name, beneficiary, beneficiary name, interest, interest rate, overdraft',
);
/** Whom a shop or a firm gives a number of its own. */
const served = wordSet('customer client receivable');
/** What money is sent to or drawn from. */
const paying = wordSet('bank payment transfer payout beneficiary payee deposit loan saving');

/** A number of an account that no bank keeps: of a meter, a parcel of land, a ledger, a customer of a shop, a player. */
export function judgeAccountNumber(board: Board, view: FieldView, dataset: DatasetView): void {
  const score = board.scoreOf('bank-account');
  if (score <= 0 || !isAccountNumber(view.words)) return;
  // What is kept protected, or what money is sent to, is a bank's.
  if (
    view.said !== undefined ||
    /bank|iban|payroll|salary|refund|settle|withdraw|remit/i.test(view.field.name)
  )
    return;
  const banked = dataset.fields.some(
    (other) => !isAccountNumber(other.words) && isNamed(other, 'bank-account'),
  );
  if (banked || dataset.words.some((word) => paying.has(word))) return;
  const has = (names: ReadonlySet<string>) =>
    dataset.fields.some((other) => other !== view && names.has(other.words.join(' ')));
  if (has(banking) || isOf(dataset, ['bank'], false)) return;
  const isServed = served.has(dataset.words.at(-1) ?? '') || dataset.words.includes('sale');
  if (isServed || dataset.words.some((word) => tables.has(word)) || has(columns))
    board.for('table', view.words.join(' '), 'bank-account', -score - 6);
}
