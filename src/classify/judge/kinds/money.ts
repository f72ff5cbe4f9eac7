import type { NameMatch } from '../../names/match.ts';
import { withSeams } from '../../names/tokens.ts';
import { wordList } from '../../names/word-list.ts';
import { hasAny, type Kinds, type Standing } from './standing.ts';

/** What is a bank's, what pays by card, and whether money moved. */
export function addMoney({ any }: Kinds, { name, fields, words, strong }: Standing): void {
  if (hasAny(words, ofBanks)) any.add('bank');
  if (fields.filter(({ matches }) => matches.some(ofCards)).length >= 2) any.add('card');
  if (!hasAny(words, moved)) any.delete('spending');
  if (lent.test(withSeams(name).toLowerCase()) && bodily.filter((item) => strong.has(item)).length > 1)
    any.add('borrowers').add('person');
}

/** Who asks for a loan is told by an age and a trade beside it; a loan's own terms by neither. */
const lent = /(?:^|_)(?:credit|credits|loan|loans|lending|mortgage|borrower|borrowers|debtor|debtors)(?:_|$)/;
const bodily = wordList('age gender marital-status job-title date-of-birth');

const ofBanks = wordList('iban bank balance narration ccy swift bic routing interest overdraft counterparty');

const ofCards = ({ strong, item }: NameMatch): boolean => strong && item === 'card-detail';

/** How much money came or went: goods that move in a store are counted, and calls of a service have neither. */
const moved = wordList('amount debit credit balance deposit withdrawal withdrawl cost price total spent');
