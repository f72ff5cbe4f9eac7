import { wordList } from '../../names/word-list.ts';

/** Words of columns that tell whom a record is of. */

/** Of whom a line about an illness is. */
export const suffering = wordList(
  'patient person hadm resident beneficiary encounter client member employee student user athlete worker inmate child',
);

/** Whom a record is of, or when something happened to them. */
export const told = [
  ...suffering,
  ...wordList(
    'visit appointment admission prescription date prescriber doctor physician chart case hospital dose dosage request session call onset refill animal pet',
  ),
];
