import type { Detector } from '../../../../core/detector.ts';
import { wordSet } from '../../../names/word-list.ts';
import { type ColumnProfile, triedOn } from '../../../values/index.ts';
import type { Board } from '../../board.ts';
import { evidenceOf, hitShares, mentions, type Share } from '../../hits.ts';
import { isDocument, shapeShare, wholeCount } from '../../shares.ts';
import { areFewNames, areSurelyNames, isSurnameSpread } from '../../surnames.ts';
import type { FieldView } from '../../view.ts';
import { weights } from '../../weights.ts';
import { judgeOwnValues } from '../names/own.ts';
import { judgeAddressLines } from './address-lines.ts';
import { judgeChecks } from './checks.ts';
import { judgeFewValues } from './few-values.ts';
import { judgeFirms } from './firms.ts';
import { judgeMisses } from './misses.ts';
import { judgeShapes, surelyNamed } from './shapes.ts';
import { areMobiles, judgeAbroad, judgeSpoilt, leastOfMobiles } from './telephones.ts';

/** What the values say: hits of detectors, their validity, shapes, how many differ, how surnames spread. */
export function judgeValues(
  board: Board,
  view: FieldView,
  profile: ColumnProfile | undefined,
  detectors: ReadonlyMap<string, Detector>,
): void {
  if (!profile) return;
  if (profile.values === 0) {
    if (profile.rows > 0) board.against('values', 'all empty', weights.allEmpty);
    return;
  }
  const shares = hitShares(profile, detectors);
  judgeHits(board, profile, shares, detectors);
  judgePapers(board, shares);
  if (view.said === undefined) judgeMisses(board, profile, shares, detectors);
  judgeChecks(board, profile, detectors);
  judgeFewValues(board, profile, shares);
  judgeVoice(board, profile);
  judgeShapes(board, view, profile, detectors);
  judgeMentions(board, profile, detectors);
  judgeFirms(board, profile, shares);
  judgeRanks(board, profile, shares);
  judgeAbroad(board, profile, shares);
  judgeDated(board, view, profile);
  judgeEvery(board, shares, profile.values);
  judgeAddressLines(board, profile);
  judgeLettered(board, view, profile);
  judgeOwnValues(board, profile, shares, detectors);
  judgeSurnames(board, view, profile);
  judgeNames(board, view, profile);
  judgeCalled(board, view, profile, shares);
  judgeNumbers(board, view, profile, shares);
}

/** A column that is called a number and no more, in which every value has the form of one that somebody has. */
function judgeNumbers(
  board: Board,
  { field }: FieldView,
  { distinct }: ColumnProfile,
  shares: ReadonlyMap<string, Share>,
): void {
  if (!bareNumber.test(field.name.trim()) || distinct < leastNumbers) return;
  // Numbers of houses and of people, one under another.
  const mobile = shares.get('mobile-phone')?.share ?? 0;
  const phone = shares.get('phone');
  if (phone !== undefined && phone.share > 0.95 && mobile > 0.1 && mobile < 0.9)
    board.lift('values', 'mobile among them', 'phone', 1.5, { matched: phone.matched, of: phone.of });
  for (const item of ofSomebody) {
    const share = shares.get(item);
    if (share !== undefined && share.weight >= sureForm && share.share > 0.95)
      board.for('values', share.by, item, weights.nameAgainst, { matched: share.matched, of: share.of });
  }
}

const bareNumber = /^(?:번호|넘버|no|nr|num|number)[.\s]*\d*$/i;
const leastNumbers = 5;
const sureForm = 0.75;
const ofSomebody = 'phone mobile-phone rrn foreigner-number national-id credit-card vehicle-plate'.split(' ');

/** What detectors found, the finer of two items where all values have its form. */
function judgeHits(
  board: Board,
  profile: ColumnProfile,
  shares: ReadonlyMap<string, Share>,
  detectors: ReadonlyMap<string, Detector>,
): void {
  const shareOfItem = (item: string) => shares.get(item)?.share ?? 0;
  // A phone column in which every number is a mobile one is a column of mobile numbers.
  const mobile = areMobiles(board, shares.get('mobile-phone'));
  if (mobile) judgeFiner(board, 'all mobile', 'mobile-phone', shares, leastOfMobiles(board, profile));
  else judgeSpoilt(board, profile);
  // What is called a national number, or one of social security, is of the country whose form all have.
  if (board.scoreOf('national-id') > 0 && shareOfItem('rrn') > 0.95)
    judgeFiner(board, 'all resident numbers', 'rrn', shares);
  for (const [item, share] of shares) {
    const { by, matched, of } = share;
    const full = evidenceOf(share, profile.values);
    const worth = standsForOther(item, by, board, detectors) ? Math.min(full, weights.hashOfOther) : full;
    const told = meant(item, by, board, profile);
    // Offices begin with the region that they are of: 경기도 가온시청.
    if (item === 'address' && shareOfItem('company') >= share.share * 0.75) continue;
    if (worth !== 0 && !(mobile && item === 'phone')) board.for('values', by, told, worth, { matched, of });
  }
}

/** Papers whose form or headings say more than the column's name. */
function judgePapers(board: Board, shares: ReadonlyMap<string, Share>): void {
  if (board.scoreOf('professional-licence') > 0 && (shares.get('driver-licence')?.share ?? 0) > 0.8)
    board.for('values', 'forms of driving licences', 'driver-licence', 6);
  const written = shares.get('resume');
  if (written && written.share > 0.5)
    board.for('values', 'mostly résumés', 'resume', 6, { matched: written.matched, of: written.of });
}

/** Who wrote it is told by rank alone. */
function judgeRanks(board: Board, profile: ColumnProfile, shares: ReadonlyMap<string, Share>): void {
  if (
    (shares.get('job-title')?.share ?? 0) > 0.9 &&
    board.scoreOf('name') > 0 &&
    (shares.get('name')?.share ?? 0) < 0.3 &&
    !isSurnameSpread(profile)
  )
    board.for('values', 'ranks', 'name', -5);
}

/** Surnames spread over the values as over people, or too few of them. */
function judgeSurnames(board: Board, { words }: FieldView, profile: ColumnProfile): void {
  const { koreanNames } = profile;
  const read = profile.counted?.read ?? profile.values;
  if (isSurnameSpread(profile)) {
    const counts = { matched: koreanNames.values, of: read };
    board.for('values', 'surnames', 'name', areSurelyNames(profile) ? 11 : 8, counts);
    // Nobody logs in by the name that others have as well.
    if (board.scoreOf('username') > 0) board.for('values', 'surnames', 'username', -5, counts);
  } else if (read >= 20 && koreanNames.values > read * 0.9 && profile.distinct < 8)
    board.for('values', 'few different values', 'name', -2);
  else if (areFewNames(profile) && (endsInName.has(words.at(-1)!) || board.scoreOf('name') > 0)) {
    const counts = { matched: koreanNames.values, of: read };
    board.for('values', 'surnames', 'name', profile.distinct > 1 ? 6 : 4, counts);
    if (profile.distinct > 1 && board.scoreOf('username') > 0)
      board.for('values', 'surnames', 'username', -3, counts);
  }
}

/** What is called a name and no more, with values that are given and family names all of them. */
function judgeNames(board: Board, { words }: FieldView, profile: ColumnProfile): void {
  if (words.length !== 1 || !endsInName.has(words[0]!) || board.againstAll() > 0) return;
  const matched = wholeCount(profile, 'person-name-western');
  if (profile.distinct > 1 && matched > profile.values * 0.9)
    board.for('values', 'given and family names', 'name', 3, { matched, of: profile.values });
}

/** What users are called by is a login or a name: none logs in with a blank, and hardly anybody with a name in Hangul. */
function judgeCalled(
  board: Board,
  { words }: FieldView,
  { inspected, classes, distinct, koreanNames, ...profile }: ColumnProfile,
  shares: ReadonlyMap<string, Share>,
): void {
  if (board.scoreOf('username') <= 0 || words.slice(-2).join(' ') !== 'user name') return;
  const apart = (classes.get('space') ?? 0) > inspected * 0.6 && (shares.get('name')?.share ?? 0) > 0.6;
  const read = profile.counted?.read ?? profile.values;
  const inHangul =
    koreanNames.values > read * 0.8 &&
    koreanNames.typical >= 0.9 &&
    Math.min(distinct, koreanNames.bySurname.size) >= 3;
  if (apart || inHangul) board.lift('values', 'names of people', 'name', 3);
}

const endsInName = wordSet('name nm 이름 성명 성함');

const changes = wordSet('create update modify insert regist');
const lettered = wordSet('name nm date dt day');

/**
 * A letter before a word is its table's as often as it is short for something: the `l_name` of lectures is no family's, the
 * `b_date` of bookings nobody's birthday. Values tell.
 */
function judgeLettered(
  board: Board,
  { words }: FieldView,
  { years, koreanNames, ...profile }: ColumnProfile,
): void {
  if (words.length !== 2 || words[0]!.length !== 1 || !lettered.has(words[1]!)) return;
  const { inspected, values } = profile;
  const born = board.scoreOf('date-of-birth');
  if (born > 0 && years && years.timed > years.count * 0.5)
    board.for('values', 'times of day', 'date-of-birth', -8 - born, {
      matched: years.timed,
      of: years.count,
    });
  const named = board.scoreOf('name');
  const hangul = profile.classes.get('hangul') ?? 0;
  const long = profile.length.mean > 4.2;
  if (named > 0 && inspected >= 5 && hangul > inspected * 0.8 && long && koreanNames.values < values * 0.2)
    board.for('values', 'no names', 'name', -named, { matched: koreanNames.values, of: values });
}

/** Days and times that are kept as text, in a column that only says what happened to the record. */
function judgeDated(board: Board, view: FieldView, profile: ColumnProfile): void {
  const [word, ...more] = view.words;
  if (word === undefined || more.length > 0 || !changes.has(word)) return;
  if (shapeShare(profile, 'date', 'datetime') > 0.9) board.for('shape', 'dates', 'record-time', 8);
}

/** Surer still: nearly every one of many values has a form that hardly anything else has, and nothing speaks for another item. */
function judgeEvery(board: Board, shares: ReadonlyMap<string, Share>, values: number): void {
  const [item, ...others] = [...board.items()].filter((one) => board.scoreOf(one) > 0);
  const share = item === undefined ? undefined : shares.get(item);
  if (item === undefined || !share || others.length > 0 || values < 20) return;
  // Whatever a key is called, an address of mail is one.
  const wins = item === 'email' || board.scoreOf(item) > weights.none + board.againstAll();
  if (wins && share.share > 0.95 && share.weight >= weights.sureForm)
    board.strengthen('values', share.by, item, 5);
}

/** The item that a form stands for in this column. */
function meant(item: string, by: string, board: Board, { classes, inspected }: ColumnProfile): string {
  // Which page an address leads to, somebody's own or one that was visited, only the name knows.
  if (item === 'url') return board.scoreOf('homepage') > board.scoreOf('url') ? 'homepage' : item;
  // Without a number of a house or a lot it is where one lives roughly: 경기도 가온시 나래구.
  const rough = by.startsWith('address-line') && (classes.get('digit') ?? 0) < inspected * 0.1;
  return rough ? 'address-part' : item;
}

/** Values that all have the form of the finer of two items. */
function judgeFiner(
  board: Board,
  by: string,
  item: string,
  shares: ReadonlyMap<string, Share>,
  least = 6,
): void {
  const { matched, of } = shares.get(item)!;
  board.for('values', by, item, Math.max(6, least), { matched, of });
}

/** Whether these are the hashes that passwords are kept as, in a column that is named after something else. */
function standsForOther(
  item: string,
  by: string,
  board: Board,
  detectors: ReadonlyMap<string, Detector>,
): boolean {
  if (item !== 'password' || (detectors.get(by)?.form ?? 'plain') === 'plain') return false;
  return board.scoreOf(item) <= 0 && [...board.items()].some((other) => board.scoreOf(other) >= surelyNamed);
}

/** Texts in which people speak: reviews, chats, posts, whatever their name. Texts about things speak seldom. */
function judgeVoice(board: Board, { voices, inspected, distinct }: ColumnProfile): void {
  if (voices < 0.25 || voices * inspected < 4 || distinct < inspected * 0.6) return;
  // In a talk with a model, who speaks is told by name and table.
  const said = ['prompt', 'completion'].find(
    (item) => board.scoreOf(item) > Math.max(weights.none, board.scoreOf('free-text')),
  );
  board.for('values', 'somebody speaks', said ?? 'free-text', Math.min(5.5, 2.4 + voices * 6), {
    matched: Math.round(voices * inspected),
    of: inspected,
  });
}

/** From this share on a text that mentions somebody is one that people write, whatever its name. */
const oftenMentioned = 0.2;

/** Personal data inside text: a log line with an address in it holds what its name does not say. */
function judgeMentions(board: Board, profile: ColumnProfile, detectors: ReadonlyMap<string, Detector>): void {
  if (profile.values < 20 || isDocument(profile)) return;
  for (const [id, hits] of profile.hits) {
    const detector = detectors.get(id);
    const of = triedOn(profile, id);
    const matched = detector ? mentions(detector, hits) : 0;
    if (!detector || detector.weight < 0.8 || matched < of * oftenMentioned) continue;
    board.for('values', `${id} inside`, 'free-text', 4.2, { matched, of });
    return;
  }
}
