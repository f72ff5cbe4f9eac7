import { tableName } from '../../../names/tables.ts';
import type { Board } from '../../board.ts';
import { type DatasetView, type FieldView, isOf } from '../../view.ts';

/** What somebody writes who leaves a name with it. */
const written = new Set([
  'message',
  'comment',
  'content',
  'memo',
  'review',
  'body',
  'question',
  'remark',
  'note',
  'detail',
  'inquiry',
  'greeting',
  'wish',
]);
/** Tables in which strangers leave a word: how they are called is in the table's name. */
const left =
  /(?:guest_?books?|reviews?|comments?|callbacks?|call_?back_?requests?|inquir(?:y|ies)|enquir(?:y|ies)|contact(?:_?us|_?forms?|s)?|form_?entr(?:y|ies)|testimonials?|feedbacks?|rsvps?|condolences?|signatures?|shout_?outs?|messages?|cheers?)$/i;
/** What tells that the name is another's: a title, a template, a key into the users. */
const elsewhere = new Set([
  'nickname',
  'author',
  'writer',
  'fullname',
  'username',
  'sender',
  'template',
  'slug',
]);

/** Trades that a table lists by a word which elsewhere is a program's or a thing's: cleaners, guides, helpers. */
const trades =
  /(?:^|_|[a-z](?=[A-Z]))(?:cleaner|guide|helper|rider|runner|walker|setter|handler|installer|fitter|operator|marshal|steward|delivery_?(?:boy|man|men|person|partner)|salesm[ae]n|handym[ae]n|watchm[ae]n|maid|nann(?:y|ie)|cook|coder|dj|mc|emcee|host|hostess|performer|reference)s?$/i;
const reached = new Set([
  'contact',
  'phone',
  'mobile',
  'number',
  'email',
  'tel',
  'cell',
  'whatsapp',
  'handle',
]);

/** The bare `name` of those who leave a word, and of those whose trade a table lists beside how they are reached. */
export function judgeSigned(board: Board, view: FieldView, dataset: DatasetView): void {
  const word = view.words.join(' ');
  if (!/^(?:name|nm)$/.test(word) || view.field.family !== 'text' || (view.field.maxLength ?? 255) < 10)
    return;
  if (isOf(dataset, ['llm', 'secret', 'machine', 'organization'], false)) return;
  const others = dataset.fields.filter((other) => other !== view);
  const name = tableName(dataset.dataset);
  const beside = (words: ReadonlySet<string>) => others.some((other) => words.has(other.words.at(-1) ?? ''));
  if (left.test(name) && (beside(written) || beside(reached)) && !beside(elsewhere))
    board.for('neighbour', 'who leaves a word', 'name', 12);
  else if (trades.test(name) && others.some(({ words }) => words.length < 3 && reached.has(words[0] ?? '')))
    board.for('neighbour', 'who is reached', 'name', 12);
}
