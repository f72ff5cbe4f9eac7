import type { EvidencePiece } from '../../core/classification.ts';
import type { Dataset } from '../../core/dataset.ts';
import { findKoreanNames } from '../../core/korean-names.ts';
import { isPhrase } from '../evidence-words.ts';
import type { Lexicon } from '../names/lexicon.ts';
import { isStandardKorean } from '../names/standard.ts';
import { learned } from './learned/index.ts';

/** Words of two letters, and numbers of three digits, name nobody. */
const mayName = /^(?:\d{4,}|(?!\d+$)(?:(?!\p{Script=Hangul})[\p{L}\d]){3,})$/u;
const words = /(?:(?!\p{Script=Hangul})[\p{L}\d])+/gu;

/** What stands behind somebody's name: 홍길동님의. */
const behindNames = /(?<=[가-힣]{2})(?:님|씨)?(?:의|에게|께)?(?![가-힣])/g;

/**
 * A comment may speak of anybody, and is for the classifier alone: of its words the evidence repeats those only by which columns and
 * tables are called everywhere, or this one is. In Korean, whose words are written in one, what looks like a name is left out instead.
 */
export function reticent(
  { name, comment, fields }: Dataset,
  lexicon: Lexicon,
): (pieces: readonly EvidencePiece[]) => readonly EvidencePiece[] {
  const comments = inOne([comment, ...fields.map((field) => field.comment)]);
  if (comments === '') return (pieces) => pieces;
  const shown = inOne([name, ...fields.map((field) => field.name)]);
  const isKnown = (word: string) => lexicon.isWord(word) || learned().knows(word);
  const isOrdinary = (word: string) => isKnown(word) || (word.endsWith('s') && isKnown(word.slice(0, -1)));
  const isHidden = (word: string) =>
    mayName.test(word) && !isOrdinary(word) && comments.includes(word) && !shown.includes(word);
  const people = koreansIn(comments, lexicon).filter((one) => !shown.includes(one));
  const told = (by: string) =>
    people
      .reduce((text, one) => text.replaceAll(one, '…'), by)
      .replace(words, (word) => (isHidden(word.toLowerCase()) ? '…' : word));
  return (pieces) =>
    pieces.map((piece) =>
      piece.kind === 'learned' || isPhrase(piece.by) ? piece : { ...piece, by: told(piece.by) },
    );
}

function koreansIn(comments: string, lexicon: Lexicon): string[] {
  const isWord = (text: string) => isStandardKorean(text) || lexicon.hangul.some((one) => one.text === text);
  const bare = comments.replace(behindNames, '');
  const found = [comments, bare].flatMap((text) =>
    findKoreanNames(text).map(({ start, end }) => text.slice(start, end)),
  );
  return [...new Set(found)].filter((one) => !isWord(one));
}

const inOne = (texts: readonly (string | undefined)[]): string =>
  texts
    .flatMap((text) => text ?? [])
    .join('\n')
    .normalize('NFC')
    .toLowerCase();
