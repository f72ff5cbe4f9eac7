import type { Lexicon } from '../../../names/lexicon.ts';
import type { Board } from '../../board.ts';
import {
  type DatasetView,
  type FieldView,
  isNamed,
  isOf,
  personalNeighbours,
  type RuleKind,
} from '../../view.ts';
import { isOwnersName } from './whose.ts';

/** What the columns around it say of a name that says little. */
export function judgeNeighbours(board: Board, view: FieldView, dataset: DatasetView, lexicon: Lexicon): void {
  judgeSalutation(board, view, dataset);
  judgeDoer(board, view, dataset);
  judgeHousehold(board, view, dataset);
  judgeLogin(board, view, dataset);
  judgeProse(board, view, dataset, lexicon);
}

const partsOfNames =
  /^(?:first|last|given|family|fore|sur|middle|full|other|maiden) ?(?:name|nm)$|^(?:surname|forename|initials?)$/;

/** A `title` right before the parts of a name is how one is addressed; a job's stands after them. */
function judgeSalutation(board: Board, view: FieldView, dataset: DatasetView): void {
  if (view.words.at(-1) !== 'title' || view.words.length > 2 || view.field.family !== 'text') return;
  const next = dataset.fields[dataset.fields.indexOf(view) + 1];
  if (next && partsOfNames.test(next.words.slice(-2).join(' ')))
    board.against('neighbour', 'title before a name', 8);
}

const loginNames =
  /^(?:(?:user|member|customer|login|client|account|admin|employee|student|seller|buyer|teacher|staff|manager|host|partner|person|owner|doctor|parent|resident|m|u|c|a) )?(?:id|code)$|^(?:mid|uid|aid|userid|memid|mbid|usercd)$/;

/** What a row is counted by, beside which a text `id` is no key of the table. */
const counters = new Set(['id', 'sequence', 'seq', 'idx', 'number', 'no']);

/** What one is called, or known by elsewhere, is nothing to log in with here. */
const called = /nick|sns|social|kakao|naver|google|apple|닉네임|별명|별칭|소셜|추천/i;

/**
 * Whether a text key is one that a program makes: as long as it likes, or as long as a UUID. Beside a number that counts the
 * rows, or beside what the user is called, it is none.
 */
function isMade(view: FieldView, { fields }: DatasetView, named: boolean): boolean {
  const { maxLength } = view.field;
  // A UUID and a ULID.
  if (maxLength !== undefined) return maxLength === 36 || maxLength === 26;
  if (named) return false;
  const at = fields.indexOf(view);
  const counted = fields.some(
    ({ field, words }, index) => index < at && field.family === 'number' && counters.has(words.at(-1) ?? ''),
  );
  return !counted || !/^(?:(?:user|member|login) )?id$/.test(view.words.join(' '));
}

/** The text key of a table whose people have a password is what they log in with, where nothing else is: `id`, `mem_id`, `usercd`. */
function judgeLogin(board: Board, view: FieldView, dataset: DatasetView): void {
  const { field, words, matches } = view;
  if (field.family !== 'text' || !loginNames.test(words.join(' '))) return;
  const named = dataset.fields.some((other) => isOwnersName(other, dataset));
  // A code of a few letters is one of a list.
  const short = words.at(-1) === 'code' && (field.maxLength ?? 0) < 6;
  if (short || isMade(view, dataset, named)) return;
  if (
    isOf(dataset, ['secret', 'machine', 'lookup', 'device', 'thing', 'content', 'order'], false) ||
    field.references
  )
    return;
  if (matches.some(({ item, strong }) => strong && item !== 'username' && item !== 'token')) return;
  const has = (item: string) =>
    dataset.fields.some(
      (other) =>
        other !== view &&
        other.field.family === 'text' &&
        !(item === 'username' && isOwnersName(other, dataset)) &&
        !called.test(`${other.words.join(' ')} ${other.field.comment ?? ''}`) &&
        (other.korean === item || isNamed(other, item)),
    );
  if (!has('password') || has('username')) return;
  // A bare code is what was sent there, not what one logs in with.
  if (words.join(' ') === 'code' && has('email')) return;
  const keys = dataset.fields.filter(
    ({ field: other, words: own }) => other.family === 'text' && loginNames.test(own.join(' ')),
  );
  // A code is of something else where an id stands beside it.
  const first = keys.find((key) => key.words.at(-1) !== 'code') ?? keys[0];
  const own = /^(?:user|member|login)/.test(words.join('')) || dataset.words.includes(words[0]!);
  const least = own && (isOf(dataset, ['person'], false) || dataset.table.any.has('person')) ? 1 : 2;
  if (first !== view || personalNeighbours(dataset, view) < least) return;
  board.for('neighbour', 'a key beside a password', 'username', 15);
}

const done =
  /^[a-z]{3,}ed$|^(?:taken|given|driven|written|drawn|seen|shown|chosen|paid|made|sent|held|led|taught|sold|kept|bought|brought|told|found|done|run)$/;
/** What systems write down of their own rows: by login or number, not by name. */
const ofRows = new Set(
  'updated modified created deleted removed changed edited added entered inserted imported uploaded locked replaced generated powered sorted ordered grouped triggered owned followed'.split(
    ' ',
  ),
);

/** The same in the present, as some write it: `recordBy`. */
const noted = new Set([
  'record',
  'check',
  'handle',
  'verify',
  'prepare',
  'attend',
  'witness',
  'inspect',
  'refer',
]);

/** Who did it: `inspected_by`, `sealed_by`, in a column with room for a name and for little more. */
function judgeDoer(board: Board, { field, words, matches }: FieldView, dataset: DatasetView): void {
  const verb = words.at(-2);
  if (words.at(-1) !== 'by' || verb === undefined || matches.length > 0 || board.items().size > 0) return;
  if (!(done.test(verb) || noted.has(verb)) || ofRows.has(verb) || field.family !== 'text') return;
  const length = field.maxLength ?? 0;
  if (length < 40 || length > 255 || field.references) return;
  if (!isOf(dataset, ['lookup', 'secret', 'machine', 'llm'], false))
    board.for('name', words.slice(-2).join(' '), 'name', 4.5);
}

const household = new Set(
  'dependent dependant child children kid son daughter sibling brother sister grandchild stepchild'.split(
    ' ',
  ),
);
const counting = new Set(['number', 'count', 'total', 'how']);

/** How many children or dependants of some kind one has: `number_of_aged_dependents`. */
function judgeHousehold(board: Board, { field, words, matches }: FieldView, dataset: DatasetView): void {
  if (matches.length > 0) return;
  if (field.family === 'number' || field.family === 'boolean') judgeAnswer(board, words, dataset);
  if (field.family !== 'number') return;
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return;
  const counted =
    (counting.has(first) && household.has(last)) ||
    (counting.has(last) && words.some((word) => household.has(word)));
  if (counted) board.for('name', words.join(' '), 'family', 11);
}

/** What forms ask of members of a household, answered by yes, no or a number. */
const lived = new Set(['lived', 'lives', 'residence', 'resided', 'adoption', 'adopted', 'custody']);
const supported = new Set(['income', 'support', 'supported', 'claimed', 'taxable']);

function judgeAnswer(board: Board, words: readonly string[], dataset: DatasetView): void {
  const { head, any } = dataset.table;
  if (!head.has('person') || !any.has('family') || words.at(-1) === 'id') return;
  const of = words.find((word) => lived.has(word));
  const paid = words.find((word) => supported.has(word));
  if (of !== undefined) board.for('name', of, 'family', 10);
  else if (paid !== undefined) board.for('name', paid, 'salary', 10);
}

const prose = /^(?:text|mediumtext|longtext|ntext|clob|nclob)\b/i;
const short = /char|tinytext|^string/i;
/** Ends of what a program keeps in a long text: markup, keys, lists, states. */
const technical = new Set(
  `id key code type kind status state url uri link path file image photo html xml yaml css script sql query json data array list
    tag config setting option param parameter metadata meta hash token secret signature value field column format template
    pattern expression rule regex schema version locale language timezone slug name cookie session ip host domain level category
    flag permission scope role mode color icon class attribute property filter sort order cache blob content certificate log
    trace stack error style line as proof head foot theme tour accessibility injection onboarding
    commenting snippet embed visibility layout factor encrypted stamp keyword feature amenity term clause specification spec synopsis abstract syllabus genre availability internal digest schedule date time module action operation interface label source checksum cksum chksum`.split(
    /\s+/,
  ),
);

/** Words that leave open what the text is of, where nothing stands before them. */
const adjectives = new Set(['preference', 'internal', 'external', 'other', 'availability', 'default']);

const told: readonly RuleKind[] = [
  'person',
  'people',
  'content',
  'health',
  'education',
  'work',
  'rating',
  'donation',
  'family',
];

/**
 * A column of unbounded text among bounded ones was made for what somebody writes; in a table about people, or of what they
 * tell, that can name people. Its name need not be known.
 */
function judgeProse(board: Board, view: FieldView, dataset: DatasetView, lexicon: Lexicon): void {
  const { field, words, matches } = view;
  if (!prose.test(field.type) || matches.length > 0 || words.length === 0) return;
  const last = words.at(-1)!;
  // A word of an item that was turned down (`site_address`) is known, and no prose.
  if (last.length < 4 || technical.has(last) || lexicon.phrases.has(last) || board.items().size > 0) return;
  if (words.length === 1 && adjectives.has(last)) return;
  if (dataset.fields.filter(({ field: other }) => short.test(other.type)).length < 2) return;
  if (
    isOf(
      dataset,
      [
        'lookup',
        'machine',
        'secret',
        'llm',
        'place',
        'nature',
        'catalogue',
        'goods',
        'game',
        'organization',
        'vacancy',
      ],
      false,
    )
  )
    return;
  const applied = isOf(dataset, ['candidacy'], false) && personalNeighbours(dataset, view) > 0;
  if (applied || (isOf(dataset, told, true) && !isOf(dataset, ['thing'], false)))
    board.for('type', 'long text', 'free-text', 5);
}
