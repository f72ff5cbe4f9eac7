import { tableName } from '../../../names/tables.ts';
import { withSeams } from '../../../names/tokens.ts';
import type { Board } from '../../board.ts';
import { type DatasetView, type FieldView, isNamed, isOf } from '../../view.ts';

/** Programs that call an interface, and the accounts they have there. */
const programs =
  /(?:^|_)(?:(?:api|rest|oauth2?|oidc|m2m|web_?service)_?(?:clients?|users?|consumers?|access(?:es)?|accounts?|credentials?|apps?|applications?|partners?|subscribers?|auths?)|api)$/i;
const keys = /^(?:key|hash|value|secret|client key|user key|api|salt)$/;

/** Where a browser is remembered for longer than it stays open. */
const remembered = /remember|persist|auto_?login|stay_?(?:signed|logged)|auth_?tokens?$/i;
const series = /^(?:series(?: (?:id|identifier|hash|key))?|sequence|selector|lookup (?:id|key))$/;

const proving = new Set(['token', 'secret', 'cookie', 'hash', 'sid', 'sess']);
const ending = new Set(['expire', 'expiry', 'expiration', 'lifetime', 'ttl', 'expires']);
const keptIn = /^(?:data|payload|sess|session data|state|value|vars|content)$/;
/** What a talk, a course or a treatment has, which are sessions as well. */
const held =
  /^(?:title|topic|subject|model|start|starts|end|score|duration|location|room|instructor|trainer|note|notes|summary|project|agent|label)$/;

/** What proves who one is, by a word that elsewhere proves nothing: the key of a program, the series of a remembered browser, the id that is the session's cookie. */
export function judgeProof(board: Board, view: FieldView, dataset: DatasetView): void {
  const { field, words } = view;
  const word = words.join(' ');
  // What two programs that vouch for each other call their agreement.
  if (word === 'handle' && dataset.fields.some((other) => other.words.join(' ').startsWith('assoc'))) {
    board.against('neighbour', 'an association', Math.max(0, board.scoreOf('username')) + 6);
    return;
  }
  const name = withSeams(tableName(dataset.dataset));
  if (field.family === 'text' && keys.test(word) && programs.test(name) && (field.maxLength ?? 255) >= 12)
    board.for('table', word, 'api-key', 12);
  else if (
    field.family === 'text' &&
    series.test(word) &&
    (remembered.test(name) ||
      dataset.fields.some((other) => other !== view && other.words.join(' ') === `${word} token`)) &&
    (field.maxLength ?? 255) >= 12
  )
    board.for('table', word, 'session-id', 14);
  else if (word === 'id' && isSessionsOwn(view, dataset)) board.for('table', word, 'session-id', 16);
}

/** Turns of a talk with a model, and what they cost, each with the key of the talk. */
const turns = /(?:^|_)(?:(?:chat_?|llm_?|ai_?)?messages?|turns?|token_?usages?|tool_?calls?|steps)$/i;

/** A `session_id` of a turn is the talk's, where no browser is told of beside it. */
export function judgeTurn(board: Board, { field, words }: FieldView, dataset: DatasetView): void {
  if (!/^(?:chat )?session(?: id)?$/.test(words.join(' ')) || field.family !== 'text') return;
  if (!dataset.table.any.has('llm') || !turns.test(withSeams(dataset.dataset.name))) return;
  const seen = dataset.fields.some((other) => isNamed(other, 'ip-address', 'cookie', 'device-info'));
  if (!seen) board.against('table', 'a turn', Math.max(0, board.scoreOf('session-id')) + 4);
}

const attended =
  /(?:^|_)(?:bookings?|check_?ins?|attend(?:ances?|ees?)|coach(?:es)?|trainers?|instructors?|speakers?|participants?|enrol?lments?|exercises|workouts|seats|tickets|waitlists?)$/i;

/** A `session_id` that a table only links to something else is a key of sessions; one of bookings and attendance is a lesson's. */
export function judgeLink(board: Board, { words, field }: FieldView, { dataset, fields }: DatasetView): void {
  if (words.join(' ') !== 'session id' || fields.length < 2) return;
  const browsed = fields.some((other) => isNamed(other, 'ip-address', 'cookie', 'device-info', 'token'));
  if (
    (field.family === 'uuid' || field.references) &&
    attended.test(withSeams(tableName(dataset))) &&
    !browsed
  )
    board.against('table', 'attended', Math.max(0, board.scoreOf('session-id')) + 4);
  if (fields.every(({ words: others }) => others.at(-1) === 'id' || others[0] === 'create'))
    board.against('table', 'nothing but keys', Math.max(0, board.scoreOf('session-id')) + 4);
}

/** Whether a session is told by its own id: it ends, nothing else proves it, and it is no talk or lesson. */
function isSessionsOwn({ field }: FieldView, dataset: DatasetView): boolean {
  if (field.family !== 'text' && field.family !== 'uuid') return false;
  if (!isOf(dataset, ['session'], false) || isOf(dataset, ['llm', 'health', 'occasion'], false)) return false;
  if (!/sess(?:ion)?s?$/i.test(dataset.dataset.name)) return false;
  const others = dataset.fields.filter((other) => other.field !== field);
  const has = (set: ReadonlySet<string>) => others.some(({ words }) => words.some((word) => set.has(word)));
  if (!has(ending) || has(proving)) return false;
  if (others.some(({ words }) => held.test(words.join(' ')))) return false;
  return (
    others.some(({ words }) => keptIn.test(words.join(' '))) ||
    others.some(({ words }) => /^(?:user|account|member|admin|customer|owner)(?: id)?$/.test(words.join(' ')))
  );
}
