import { wordSet } from './word-list.ts';
import type { TableKind } from './words/tables/index.ts';

/** What an owner writes once for all to read or to answer. */
const forAll = wordSet(`
  page webpage landingpage news newsitem advisory kb knowledgebase faq survey questionnaire poll quiz quizze slider carousel
  episode webtoon newsletter glossary hint boilerplate snippet changelog helpcenter handbook
`);
/** Works, sights, offers and rules that are described to whoever reads of them. */
const described = wordSet(`
  trail hike trailhead cave waterfall beach lake mountain peak island landmark monument attraction sight poi park campsite campground lighthouse castle
  exhibit exhibition artwork painting sculpture statue fresco mural artifact artefact figurine mosaic composition symphony sonata concerto hymn anthem psalm sermon homily verse scripture
  devotional chapter poem haiku playlist setlist mixtape soundtrack discography comic manga webcomic audiobook ebook screenplay tutorial walkthrough howto
  cheatsheet courseware handout syllabus whitepaper casestudy tattoo hairstyle haircut cocktail beer wine cheese coffee dessert entree appetizer
  right benefit perk scheme initiative grant bylaw principle trick fact trivia proverb joke riddle puzzle achievement badge trophy medal
  constellation nebula planet amenity excursion destination workshop masterclass bootcamp retreat showcase spotlight
  instrument gadget toy boardgame spell potion gemstone
`);
/** Answers that are kept ready, whoever asks. */
const ready = wordSet('canned faq kb knowledgebase macro boilerplate quickreply');
/** Tables of posts, whose articles are anybody's. */
const boards = wordSet('board brd bbs forum community club user member');
/** What a person tells the one who has to see to it: what it is about tells of them. */
const told = wordSet(`
  ticket complaint complain qna inquiry enquiry grievance review incident pull pullrequest feedback suggestion petition dispute
  claim bug accident matter behavior behaviour disciplinary detention misconduct infraction sighting minwon voc counsel consult counseling dclr cvpl
`);
/** What machines say of themselves. */
const machines = wordSet(
  'alarm alert fault err error exception crash etl batch pump kiosk deadletter plc scada migration',
);

/** Who wrote what a table holds: an owner for all, somebody of their trouble, or a machine. */
export function writtenKinds(words: readonly string[]): TableKind[] {
  const last = words.at(-1) ?? '';
  const kinds: TableKind[] = [];
  const posted = words.some((word) => boards.has(word));
  if (words.some((word) => ready.has(word)) || ((forAll.has(last) || described.has(last)) && !posted))
    kinds.push('edited');
  if (words.some((word) => told.has(word))) kinds.push('voiced');
  if (words.some((word) => machines.has(word))) kinds.push('signal');
  return kinds;
}
