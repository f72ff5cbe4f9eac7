import type { ClassifiedField } from './classification.ts';

/** Times that a retention may count from, the best first. */
const clocks = ['consent-time', 'request-time', 'record-time', 'visit-time'];

/** A mark that somebody agreed says nothing of when. */
const isMark = ({ type }: ClassifiedField): boolean => /^(?:bool|bit\b|tinyint\(1\)|checkbox)/i.test(type);

/** The field of a dataset that its retention most likely counts from, for people to review. */
export function guessClock(fields: readonly ClassifiedField[]): string | undefined {
  return clocks.flatMap((key) => fieldsOf(fields, key))[0];
}

/** The field that most likely tells when somebody opted out. */
export function guessEnd(fields: readonly ClassifiedField[]): string | undefined {
  return fieldsOf(fields, 'opt-out-time')[0];
}

const fieldsOf = (fields: readonly ClassifiedField[], item: string): string[] =>
  fields
    .filter((field) => field.classification.item === item && field.within === undefined && !isMark(field))
    .map(({ name }) => name);
