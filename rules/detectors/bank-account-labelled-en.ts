import { defineDetector } from '../../src/sdk/index.ts';
import { accountForms } from './_shared/accounts.ts';
import { afterEn, wordEnd, wordStart } from './_shared/labels.ts';

export default defineDetector({
  id: 'bank-account-labelled-en',
  kind: 'pattern',
  item: 'bank-account',
  core: `(?:[Bb]ank|[Cc]hecking|[Ss]avings) (?:[Aa]ccount|[Aa]cct|[Aa]/[Cc])${afterEn}(?:${accountForms}|\\d{7,17})|(?:[Aa]ccount|[Aa]cct\\.?|[Aa]/[Cc]) (?:[Nn]o\\.?|[Nn]umber)(?: is)?[ :#]{1,3}(?:${accountForms})`,
  boundary: { before: wordStart, after: `${wordEnd}|[.-]\\d` },
  gate: { digits: 7, words: ['bank', 'checking', 'savings', 'account', 'acct', 'a/c'] },
  weight: 0.9,
  inText: true,
  labelled: true,
  examples: {
    match: ['bank account: 12345678', 'savings account no. 000123456789', 'account number 110-123-456789'],
    reject: ['bank account opened 2024', 'account number 12345678', 'account 110'],
  },
});
