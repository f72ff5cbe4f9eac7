import { matchName } from '../../../names/match.ts';
import { wordSet } from '../../../names/word-list.ts';
import type { Judge } from '../../judge.ts';
import { weights } from '../../weights.ts';

/** Names of types that engines come with. */
const builtIn = wordSet(
  'name money point line path address location email phone url string text password date time',
);
/** What a type's name adds to what it is the type of: `gender_type`, `d_email`, `phone_number_dom`. */
const frame = wordSet('type typ domain dom dm enum e d t udt dt');
/** What a type made for one purpose is named for. */
const named = wordSet(
  `name email phone mobile-phone username password date-of-birth gender age marital-status nationality address address-part rrn passport
   driver-licence national-id credit-card bank-account salary ip-address belief ethnicity job-title company department`,
);

/** A domain or an enumeration that is called like an item (`email_address`, `gender_type`), where the column's own name tells none. */
export const judgeTypeName: Judge = (board, { field, matches }, _, { lexicon }) => {
  if (field.declared?.item !== undefined || board.speaks('type') || matches.some(({ strong }) => strong))
    return;
  const name = /^(?:.*\.)?"?([\p{L}_][\p{L}\d_]*)"?(?:\(.*\))?(?:\[\])*$/u.exec(field.type)?.[1];
  if (name === undefined || builtIn.has(name.toLowerCase())) return;
  const words = lexicon.wordsOf(name).filter((word) => !frame.has(word));
  for (const { item, strong } of matchName(words, lexicon))
    if (strong && named.has(item)) board.for('type', name, item, weights.typeNamed);
};
