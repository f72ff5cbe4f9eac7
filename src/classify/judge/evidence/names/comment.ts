import { commentName } from '../../../names/comment.ts';
import { enumerated } from '../../../names/enumerated.ts';
import { type HangulMatch, matchHangul } from '../../../names/hangul.ts';
import type { Lexicon } from '../../../names/lexicon.ts';
import { matchName, type NameMatch } from '../../../names/match.ts';
import { isAcross } from '../../../names/seams.ts';
import { hasHangul, isListing, squeeze } from '../../../names/squeeze.ts';
import { wordSet } from '../../../names/word-list.ts';
import type { Board } from '../../board.ts';
import { hangulRules } from '../../rules/hangul.ts';
import {
  type DatasetView,
  type FieldView,
  isActor,
  isNamed,
  isOf,
  personalNeighbours,
  tellsOfPeople,
} from '../../view.ts';
import { weights } from '../../weights.ts';
import { kindOnly, weightAgainst, weightOf } from './comment-weight.ts';

/** Items that a comment in English names as nothing else is. */
const plain = new Set(['date-of-birth', 'email', 'mobile-phone', 'rrn', 'passport']);

/** By which programs tell a record from others, whatever it looks like. */
const ofRecord = /^(?:unique )?(?:identifier|key) of the (?:record|entry|event|card)$/i;

const mailedId = /(?:아이디|ID)\s*\((?:e-?mail|이메일)/i;

/** What the comment says: in Korean by its end, in English by the noun at its head. */
export function judgeComment(board: Board, view: FieldView, lexicon: Lexicon): void {
  const { comment } = view.field;
  if (comment === undefined || comment.trim() === '') return;
  if (hasHangul(comment)) {
    judgeKorean(board, view, comment, lexicon);
    return;
  }
  if (ofRecord.test(comment)) board.against('comment', 'identifier of the record', weights.commentFirm);
  const name = commentName(comment);
  if (name === undefined) return;
  const told = lexicon.wordsOf(name);
  const items = matchName(told, lexicon);
  const other = spelledOtherwise(view, name, items);
  if (other !== undefined) board.against('comment', other, weights.commentTold);
  for (const { item, strong, phrase } of items) {
    // `social_type`, KAKAO: which network it is.
    if (item === 'username' && kindOnly.has(view.words.at(-1) ?? '')) continue;
    const whole = plain.has(item) && phrase === told.join(' ') && !comment.includes(',');
    board.for(
      'comment',
      phrase,
      item,
      !strong ? weights.commentWeak : whole ? weights.commentWhole : weights.commentStrong,
    );
  }
}

/** What the name of a property ends in that is nobody's. */
const kindsOfThings = wordSet(
  'type code kind status state group category flag indicator level index id key number count amount quantity unit rate class rule',
);

/** An abbreviation as long as this may stand for many things. */
const mostLetters = 4;

/** What the comment spells out, where that has none of an abbreviation's letters: an `LGA01` that is a `Wage Type`. */
function spelledOtherwise(
  { matches }: FieldView,
  comment: string,
  told: readonly NameMatch[],
): string | undefined {
  const [first] = matches;
  if (!first?.strong || matches.some(({ phrase }) => phrase !== first.phrase)) return undefined;
  const { phrase } = first;
  if (phrase.length > mostLetters || phrase.includes(' ')) return undefined;
  if (told.some(({ item }) => matches.some((match) => match.item === item))) return undefined;
  if (!kindsOfThings.has(/(\w+)\W*$/.exec(comment)?.[1]?.toLowerCase() ?? '')) return undefined;
  const letters = [...phrase].join('.*');
  return new RegExp(letters, 'i').test(comment) ? undefined : comment;
}

/** What the Korean name, or else the comment, means in this table. */
export function judgeKoreanContext(board: Board, view: FieldView, dataset: DatasetView): void {
  const { field } = view;
  const told = hasHangul(field.name)
    ? field.name
    : hasHangul(field.comment ?? '')
      ? field.comment
      : view.reading;
  if (told === undefined || !hasHangul(told) || isListing(told)) return;
  const compact = squeeze(told);
  const neighbours = personalNeighbours(dataset, view);
  const ofPeople = tellsOfPeople(dataset, view, neighbours);
  for (const rule of hangulRules) {
    const found = rule.end.exec(compact);
    if (!found || isAcross(compact, found.index)) continue;
    const [end] = found;
    if (rule.latin && told !== view.reading) continue;
    if (rule.minLength !== undefined && (field.maxLength ?? 255) < rule.minLength) continue;
    if (rule.types && !rule.types.includes(field.family)) continue;
    if (rule.in && !isOf(dataset, rule.in, ofPeople)) continue;
    if (rule.not && isOf(dataset, rule.not, ofPeople)) continue;
    if (rule.near?.personal !== undefined && neighbours < rule.near.personal) continue;
    if (rule.item === undefined) board.against('table', end, rule.weight);
    // A login that is an address of e-mail is kept as that.
    else if (rule.item !== 'username' || !isNamed(view, 'email'))
      board.for('table', end, rule.item, rule.weight);
  }
}

function judgeKorean(board: Board, view: FieldView, comment: string, lexicon: Lexicon): void {
  // An id that is an address of e-mail is what somebody logs in with, not a key.
  if (view.field.family === 'text' && mailedId.test(comment))
    board.for('comment', '아이디(이메일)', 'username', weights.commentFiner);
  // "010-1234-5678"형식으로 저장: a number as it is kept.
  if (/(?<!\d)01[016789]-?\d{3,4}-?\d{4}(?!\d)/.test(comment) && !view.matches.some(({ strong }) => strong))
    board.for('comment', '010-…', 'mobile-phone', weights.commentHangul);
  const listed = enumerated(comment);
  if (listed !== undefined) board.for('comment', listed.values, listed.item, weights.commentWhole);
  if (isListing(comment)) {
    if (listed === undefined) board.against('comment', 'values', weights.commentAgainst);
    return;
  }
  // Who made the record is told by a login or a key in such a column: `updated_by`, 수정자.
  if (isActor(view) && auditors.test(squeeze(comment))) {
    board.against('comment', squeeze(comment), weights.commentFirm);
    return;
  }
  // 작성자(회원번호): told by a key or a login, not by name.
  const key = keyed.exec(/^[^()]{2,12}\(([^()]*)\)/.exec(comment)?.[1] ?? '')?.[0];
  const called = key === undefined ? undefined : matchHangul(comment, lexicon);
  if (called?.item === 'name') {
    board.for('comment', `${called.text}(${key})`, 'username', weights.commentWeak);
    return;
  }
  // 관리자 정보가 등록된 날짜와 시간: told in a sentence.
  if (recorded.test(comment))
    board.for('comment', recorded.exec(comment)![0], 'record-time', weights.commentSentence);
  // 주민등록번호 또는 기타 식별 번호: the first of two that are told.
  const found = readHangul(comment.split(/\s(?:또는|혹은|및)\s/)[0]!, lexicon);
  const gift = view.words.includes('create') ? given.exec(squeeze(comment))?.[1] : undefined;
  if (gift !== undefined)
    board.for('comment', gift, 'visit-time', weights.commentTold + weights.commentAgainst);
  if (found?.item !== undefined)
    board.for(
      'comment',
      found.text,
      found.item,
      found.weak ? weights.commentWeak : weightOf(found.item, found.text, view),
    );
  else if (found) board.against('comment', found.text, weightAgainst(found, view, squeeze(comment)));
}

/** When a record was made or changed, in a sentence. */
const recorded =
  /(?:등록|생성|수정|변경|갱신|업데이트|작성|입력|삭제|추가)(?:된|한|되는|하는)\s*(?:날짜|일자|일시|시각|시간|시점)/;
const keyed = /(?:아이디|ID|번호|사번|PK|FK|코드|_id)$/i;
const auditors =
  /^(?:최초|최종|마지막)?(?:등록|수정|변경|생성|입력|삭제|갱신|작성|저장|처리|승인|답변)(?:자|인|사용자|유저|관리자)$/;

/** What a person gave or took part in, where a record was created by that. */
const given = /^.{0,6}((?:투표|응모|참여|기부|후원)(?:일|일자|일시|시각|시간))$/;

const reached = new Set(['email', 'phone', 'mobile-phone', 'username']);

/**
 * A comment by its head, and by what stands in parentheses where the head tells nothing, or tells of whom only:
 * 사용자 코드(로그온 아이디), 수신자(이메일).
 */
function readHangul(comment: string, lexicon: Lexicon): HangulMatch | undefined {
  const found = matchHangul(comment, lexicon);
  if (found?.item !== undefined && found.item !== 'name') return found;
  for (const [, inner = ''] of comment.matchAll(/\(([^(),/·:=]{2,14})\)/g)) {
    const compact = squeeze(inner);
    const entry = lexicon.hangul.find(({ text, item }) => item !== undefined && text === compact);
    if (entry?.item === undefined || (found?.item === 'name' && !reached.has(entry.item))) continue;
    return { item: entry.item, text: entry.text };
  }
  return found;
}
