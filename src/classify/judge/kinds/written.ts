import { wordList } from '../../names/word-list.ts';
import type { FieldView } from '../field-view.ts';
import { deleteBoth, hasAny, type Kinds, type Standing } from './standing.ts';

/** Who wrote what a table holds, and whether it is a text or a file. */
export function addWritten(kinds: Kinds, { name, fields, words }: Standing): void {
  const { any } = kinds;
  if (isLaidOut(name, words) || isAskedOfAll(name, words)) any.add('edited');
  if (isPosted(name, words, fields)) {
    any.add('content');
    deleteBoth(kinds, 'thing');
  }
  if (keepsFiles(name, words) && any.delete('content')) any.add('filed');
}

const posters = wordList(
  'writer author user member nickname leader host creator seller poster userid memberid',
);

/** What users write under a title, whatever it is about: a study group that looks for members, goods that are sold on. */
const isPosted = (name: string, words: ReadonlySet<string>, fields: readonly FieldView[]): boolean =>
  fields.some((field) => /^(?:title|subject)$/.test(field.words.join(' '))) &&
  fields.some((field) => /^(?:content|body)$/.test(field.words.join(' '))) &&
  hasAny(words, posters) &&
  !/notice|popup|banner|template|terms|faq|menu|policy|product|goods|item|lecture|course|movie|book|quiz|exam|prompt|notif|push|log/i.test(
    name,
  );
const kept = wordList('file path url image filename mime attachment storage extension');

/** Documents that are files with a title, and not what is written in them. */
const keepsFiles = (name: string, words: ReadonlySet<string>): boolean =>
  /(?:^|_|[a-z](?=[A-Z]))(?:documents?|docs?)$/i.test(name) &&
  hasAny(words, kept) &&
  !hasAny(words, ['content', 'body', 'text', 'html', 'markdown']);

const askers = wordList(
  'user member author writer nickname nick email name customer asker patient password seller',
);

/** Questions that all are asked: nobody who asked stands beside them. */
const isAskedOfAll = (name: string, words: ReadonlySet<string>): boolean =>
  /(?:^|_|[a-z](?=[A-Z]))(?:questions?|choices?|answer_?options?|quotes?)$/i.test(name) &&
  !/qna|inquir|enquir|product|customer|user/i.test(name) &&
  !hasAny(words, askers);

const laidOut = wordList('slug standfirst excerpt headline publish published byline');

/** An article that is laid out to be published, and not one that members write on a board; help with keywords; lists of songs. */
const isLaidOut = (name: string, words: ReadonlySet<string>): boolean =>
  (/(?:^|_|[a-z](?=[A-Z]))(?:articles?|stories)$/i.test(name) && hasAny(words, laidOut)) ||
  (/(?:^|_|[a-z](?=[A-Z]))docs?$/i.test(name) && hasAny(words, ['meta', 'keyword', 'permalink', 'slug'])) ||
  /(?:^|_|[a-z](?=[A-Z]))(?:play|set|track)_?lists?$/i.test(name);
