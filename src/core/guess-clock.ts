import type { ClassifiedField } from './classification.ts';

/** Times that a retention may count from, the best first. */
const clocks = ['consent-time', 'request-time', 'record-time', 'visit-time'];

/** Types that hold a mark and no time, and names that end so. */
const marked = /^(?:bool|bit\b|tinyint|checkbox|n?(?:var)?char2?\(1\)|enum)/i;
const called = /(?:_yn|[a-z]Yn|flag|여부|유무)$/;

/** A mark that somebody agreed says nothing of when. */
const isMark = ({ name, type, classification: { evidence } }: ClassifiedField): boolean =>
  marked.test(type) ||
  called.test(name) ||
  evidence.some(({ kind, by }) => kind === 'shape' && by === 'yes or no');

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
