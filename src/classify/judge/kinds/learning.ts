import type { NameMatch } from '../../names/match.ts';
import { tellsMarks } from '../../names/subjects.ts';
import { wordList } from '../../names/word-list.ts';
import { addBoth, deleteBoth, hasAny, type Kinds, type Standing } from './standing.ts';

/** Who learns, what marks they get and what they are awarded. */
export function addLearning(kinds: Kinds, { dataset, name, named, fields, words, strong }: Standing): void {
  const { any } = kinds;
  if (
    fields.some(({ matches }) => matches.some(ofPupils)) ||
    strong.has('school') ||
    named.has('school') ||
    named.has('education') ||
    words.has('student') ||
    fields.some((field) => /(?:^| )roll(?: number| call)?$/.test(field.words.join(' ')))
  )
    any.add('pupils');
  if (tellsMarks(dataset)) {
    any.add('marks').add('pupils').add('rating');
    deleteBoth(kinds, 'lookup');
    addBoth(kinds, 'person');
  }
  if (isAwarded(name, words)) any.add('awarded');
}

/** A patient is numbered as a student is, and learns nothing. */
const ofPupils = ({ item, strong, phrase }: NameMatch): boolean =>
  strong && item === 'student-number' && !/patient|chart|medical|record|health|care|card|mrn/.test(phrase);

/** Certificates of people, and none of servers. */
const isAwarded = (name: string, words: ReadonlySet<string>): boolean =>
  /(?:^|_|[a-z](?=[A-Z]))(?:certificates?|diplomas?|awards?)$/i.test(name) &&
  hasAny(words, awardees) &&
  !hasAny(words, ofServers);
const awardees = wordList('user student recipient employee holder learner member participant trainee');
const ofServers = wordList('domain fingerprint pem ssl tls private issuer product');
