import type { Lexicon } from '../names/lexicon.ts';
import type { Board } from './board.ts';
import { type DatasetView, type FieldView, isOf } from './view.ts';

/** What the columns around it say of a name that says little. */
export function judgeNeighbours(board: Board, view: FieldView, dataset: DatasetView, lexicon: Lexicon): void {
  judgeSalutation(board, view, dataset);
  judgeHousehold(board, view);
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

const household = new Set(
  `dependent dependant child children kid son daughter sibling brother sister grandchild grandchildren stepchild`.split(
    ' ',
  ),
);
const counting = new Set(['number', 'count', 'total', 'how', 'no', 'num']);

/** How many children or dependants of some kind one has: `number_of_aged_dependents`. */
function judgeHousehold(board: Board, { field, words, matches }: FieldView): void {
  if (field.family !== 'number' || matches.length > 0) return;
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return;
  const counted =
    (counting.has(first) && household.has(last)) ||
    (counting.has(last) && words.some((word) => household.has(word)));
  if (counted) board.for('name', words.join(' '), 'family', 11);
}

const prose = /^(?:text|mediumtext|longtext|ntext|clob|nclob)\b/i;
const short = /char|tinytext|^string/i;
/** Ends of what a program keeps in a long text: markup, keys, lists, states. */
const technical = new Set(
  `id key code type kind status state url uri link path file image img photo html xml yaml css script sql query json data
    array list ids tag config setting option param parameter metadata meta hash token secret signature value field column
    format template pattern expression rule regex schema version locale language timezone slug name cookie session token
    ip host domain level category flag permission scope role mode color icon class attribute property filter sort order
    cache blob content certificate key log trace stack error style line as availability internal digest
    schedule timestamps dates times`.split(/\s+/),
);

/** Words that leave open what the text is of, where nothing stands before them. */
const adjectives = new Set(['preference', 'internal', 'external', 'other', 'availability', 'default']);

/**
 * A column of unbounded text among bounded ones was made for what somebody writes; in a table about people, or of what they
 * tell, that can name people. Its name need not be known.
 */
function judgeProse(
  board: Board,
  { field, words, matches }: FieldView,
  dataset: DatasetView,
  lexicon: Lexicon,
): void {
  if (!prose.test(field.type) || matches.length > 0 || words.length === 0) return;
  const last = words.at(-1)!;
  // A word of an item that was turned down (`site_address`) is known, and no prose.
  if (technical.has(last) || lexicon.phrases.has(last) || board.items().size > 0) return;
  if (words.length === 1 && adjectives.has(last)) return;
  if (dataset.fields.filter(({ field: other }) => short.test(other.type)).length < 2) return;
  if (isOf(dataset, ['lookup', 'thing', 'machine', 'secret', 'llm', 'place', 'organization'], false)) return;
  if (
    isOf(
      dataset,
      [
        'person',
        'people',
        'content',
        'health',
        'education',
        'work',
        'rating',
        'donation',
        'family',
        'candidacy',
        'candidacy',
      ],
      true,
    )
  )
    board.for('type', 'long text', 'free-text', 5);
}
