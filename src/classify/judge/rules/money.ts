import { type ContextRule, rule } from './context-rule.ts';

/** What people owe, hold and are paid, and what is only a price. */
export const moneyRules: readonly ContextRule[] = [
  rule('money', 'salary', 8, { in: 'work', not: 'lookup order goods', whole: true }),
  rule('refund number', 'bank-account', 12, {
    in: 'person',
    not: 'order lookup',
    family: 'text',
    minLength: 10,
  }),
  rule(
    `principal, outstanding, outstanding amount, outstanding balance, outstanding principal, principal due, principal amount, interest due, interest paid, principal paid, amount due, amount paid, emi, emi amount,
    monthly installment, installment, arrears, loan amount, requested amount, approved amount, disbursed amount, sanctioned amount, repayment amount, payoff, payoff amount`,
    'salary',
    9,
    { in: 'lending', not: 'lookup statistics', whole: true, family: 'number' },
  ),
  // Who asks for a loan, with what they have and owe besides.
  rule(
    `amount, loan amount, loan amnt, credit amount, limit, rating, saving, savings, savings account, saving accounts, checking account, checking, checking status, account status, status account, debtor, debtors, other debtors,
    guarantor, guarantors, property, asset, assets, other installment plan, other installment plans, installment plan, installment plans, other payment plan, other payment plans, other loan, other loans, credit, credits, number credit,
    number credits, existing credit, existing credits, num existing credits, no of credits, credit risk, risk, default, defaulted, loan default, loan status, loan grade, loan percent income, person default on file, credit history length, cred hist length, loan term, debt`,
    'salary',
    12,
    { in: 'borrowers', not: 'lookup statistics catalogue', whole: true },
  ),
  rule('amount, amount cent, amount usd, gross, net, deduction, deductions', 'salary', 12, {
    in: 'lending',
    not: 'lookup statistics card',
    whole: true,
    family: 'number',
  }),
  rule(
    `bal, avail bal, available bal, ledger bal, cash bal, credit bal, curr bal, cur bal, current bal, orig bal, opening bal, open bal, closing bal, close bal, fine bal, acct bal, account bal,
    loan bal, out bal, os bal, prev bal, wallet bal, point bal, avail balance, available balance, ledger balance, cash balance, credit balance, current balance, opening balance, closing balance`,
    'salary',
    9,
    { in: 'account person bank library card', not: 'lookup thing ledger', family: 'number', whole: true },
  ),
  rule(
    'od limit, overdraft limit, over draft limit, crd limit, credit limit, margin limit, cr limit, crlimit, credit lmt',
    'salary',
    9,
    {
      not: 'lookup goods',
      family: 'number',
      whole: true,
    },
  ),
  rule('wallet, wallet balance, cash, credits', 'salary', 8, {
    in: 'person',
    not: 'lookup organization order',
    family: 'number',
    whole: true,
  }),
  rule('fine, fines, fine amount, overdue fine', 'salary', 7, {
    in: 'library person',
    not: 'lookup',
    family: 'number',
    whole: true,
  }),
  // By what people are paid from telephone to telephone, and the accounts of both sides.
  rule(
    'upi, upi id, upi address, upi handle, vpa, vpa id, pix key, gpay number, google pay number, phonepe number, paytm number, mpesa number, momo number, paynow id, zelle id, venmo handle, cashtag, paypal email, paypal id',
    'bank-account',
    10,
    { not: 'lookup machine', whole: true, family: 'text' },
  ),
  rule(
    `sender acc, receiver acc, recipient acc, beneficiary acc, from acc, to acc, source acc, dest acc, debit acc, credit acc, payer acc, payee acc, sender account, receiver account, source account,
    destination account, payer account, payee account`,
    'bank-account',
    9,
    { not: 'lookup ledger game machine goods', whole: true, family: 'text', minLength: 8 },
  ),
  rule('card name', 'name', 10, {
    near: { card: 1 },
    not: 'lookup goods game',
    whole: true,
    family: 'text',
    minLength: 40,
  }),
  // What rooms, courts and cars cost by the hour.
  rule('hourly rate, daily rate, monthly rate, day rate, rate', undefined, 9, {
    in: 'device vehicle goods',
    not: 'person people work pay',
    whole: true,
  }),
  rule('commission, commission percent, commission rate, commission pct', undefined, 9, {
    in: 'organization order goods',
    not: 'person people pay work',
    whole: true,
  }),
  rule(
    'requested amount, approved amount, disbursed amount, sanctioned amount, loan amount, principal amount, repayment amount, installment amount, amount due, amount paid, payoff amount, emi amount',
    'salary',
    8,
    {
      in: 'lending',
      not: 'lookup statistics',
      whole: true,
      family: 'number',
    },
  ),
  rule(
    'tax due, taxable income, tax owed, tax liability, tax refund, agi, adjusted gross income',
    'salary',
    9,
    {
      not: 'lookup order statistics organization',
      whole: true,
      family: 'number',
    },
  ),
  // What staff are paid beside their wages, or have taken off.
  rule(
    'amount, rate, total, total amount, value, sum, hourly rate, pay amount, net, gross, approved amount, requested amount, claimed amount, paid amount, overtime pay',
    'salary',
    17,
    { in: 'wages', not: 'lookup goods organization', whole: true, family: 'number' },
  ),
  rule(
    'last hike, last increment, last raise, last salary hike, last increment amount, last raise amount, increment percent, raise percent, hike percent',
    'salary',
    11,
    { in: 'work person people', not: 'lookup goods', whole: true },
  ),
  // What members of a union, a church or a savings club pay in and own.
  rule(
    `share capital, sharecapital, share count, number of share, number of shares, share held, shares held, share amount, share value, share balance, paid up capital, saving, savings, saving balance, savings balance, saving amount,
    savings amount, total saving, total savings, monthly saving, monthly savings, monthly contribution, contribution amount, monthly amount contribution, monthly contribution amount, total contribution, total contributions, monthly deposit, monthly dues,
    annual dues, dues, dues amount, dues paid, dues balance, dues owed, outstanding dues, membership dues, pledge amount, tithe amount, investment amount, dividend, dividend amount`,
    'salary',
    12,
    {
      in: 'person membership donation',
      not: 'lookup organization order statistics goods',
      whole: true,
      family: 'number',
    },
  ),
  // What surveys of households and files of borrowers ask.
  rule(
    'capital gain, capital loss, cc avg, ccavg, mortgage, personal loan, security account, securities account',
    'salary',
    10,
    {
      near: { personal: 2 },
      not: 'lookup organization order goods',
      whole: true,
    },
  ),
  // What is overdue of an account, and what somebody could spend.
  rule(
    'past due, past due amount, amount past due, overdue amount, amount owed, amount owing, balance due, balance owed, total due, deposit held, available fund, fund available, funds available, available funds, proof of funds, fee due, fees due, fees paid, fee balance, fees balance, fees owed, tuition due, tuition paid, tuition balance, outstanding fee, outstanding fees, lifetime value, customer lifetime value',
    'salary',
    9,
    { in: 'person pupils account', not: 'lookup organization order goods', whole: true, family: 'number' },
  ),
  rule(
    'salary offered, offered salary, salary discussed, salary asked, salary requested, ctc offered, offered ctc, offer amount, current package, expected package, package offered, current lpa, expected lpa, counter offer',
    'salary',
    11,
    {
      in: 'candidacy work',
      not: 'lookup vacancy organization',
      whole: true,
    },
  ),
];
