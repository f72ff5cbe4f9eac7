/** What is bought, paid, lent, insured and given. */
export const money = {
  order: `order invoice purchase sale booking reserve reservation shipment delivery deliver cart payment transaction quote
    checkout basket refund receipt waybill od resv rsv rsvn rsrv`,
  card: 'card bankcard creditcard cc paymentcard paymentmethod',
  bank: 'bank transfer loan deposit withdrawal remittance mortgage iban',
  /** What is owed, held for somebody or paid out to them. */
  lending:
    'loan mortgage repayment withdrawal payout wallet topup recharge remittance debt installment tradeline overdraft payday advance',
  /** Money that came or went, each time with what for. */
  spending: 'expense expenditure spending transaction disbursement cashbook pettycash',
  insured: 'policy insurance coverage claim premium',
  /** What a firm hopes to sell to whom. */
  selling: 'opportunity deal pipeline',
  donation: 'donation gift pledge contribution fundraiser fundraising tithe offering',
} satisfies Readonly<Record<string, string>>;
