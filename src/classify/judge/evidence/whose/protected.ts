import type { Detector, Form } from '../../../../core/detector.ts';
import { isAbout } from '../../../names/match.ts';
import { withoutKoreanProtection } from '../../../names/protected.ts';
import { hasHangul, squeeze } from '../../../names/squeeze.ts';
import { classOf } from '../../../names/words/classes.ts';
import type { ColumnProfile } from '../../../values/index.ts';
import type { Board } from '../../board.ts';
import { alike, hiddenShare, shownAs } from '../../protection.ts';
import { shapeShare } from '../../shares.ts';
import type { FieldView } from '../../view.ts';

const keys = new Set(['id', 'key', 'number', 'idx', 'uid', 'uuid', 'sequence']);
const koreanKey =
  /(?:회원|고객|사용자|이용자|환자|학생|직원|사원|가입자|신청자|유저)(?:번호|아이디|ID|키|식별자)?$/;

/** Texts, files and what was asked of a service: a hash of one is there to compare it by, and stands for nobody. */
const compared: ReadonlySet<string> = new Set([
  'token-usage',
  'free-text',
  'prompt',
  'completion',
  'url',
  'photo',
  'resume',
]);

export const isHash = (form: Form | undefined): boolean => form === 'strong-hash' || form === 'weak-hash';

/** Whether the name says that the column holds digests of such a text, and not the text. */
export const onlyCompares = ({ said }: FieldView, item: string | undefined): boolean =>
  item !== undefined && isHash(said) && compared.has(item);

/**
 * What a name of many meanings is, told by its being protected, in name or values: nobody encrypts the number of an account
 * that is no bank's.
 */
export function judgeProtected(
  board: Board,
  view: FieldView,
  profile: ColumnProfile | undefined,
  detectors: ReadonlyMap<string, Detector>,
): void {
  const { field, words, said } = view;
  if (profile !== undefined) judgeReplaced(board, view, profile, detectors);
  if (words.join(' ').endsWith('account number') && (said !== undefined || isReplaced(profile, detectors)))
    board.for('name', 'protected account number', 'bank-account', 7);
  // Nobody encrypts what people log in with.
  if (said === 'encrypted' && /^account(?: enc)?$/.test(words.join(' ')))
    board.for('name', 'protected account', 'bank-account', 7);
  if (said === undefined || said === 'masked') return;
  // Who is told by a number, a key or nothing else: what is left of the user is a pseudonym.
  const whose = keys.has(words.at(-1)!) ? words.slice(0, -1) : words;
  const owner = whose.some(isAbout) ? undefined : whose.at(-1);
  const korean = hasHangul(field.name) && koreanKey.test(withoutKoreanProtection(squeeze(field.name)));
  const person = owner !== undefined && classOf(owner) === 'person';
  if (person || korean) board.for('name', `${said} ${korean ? 'key' : owner}`, 'username', korean ? 9 : 6);
}

/** What is called the token of an address and looks like one stands in its place, and proves nothing. */
function judgeReplaced(
  board: Board,
  { tokenOf }: FieldView,
  profile: ColumnProfile,
  detectors: ReadonlyMap<string, Detector>,
): void {
  if (tokenOf === undefined || profile.values === 0) return;
  for (const item of [tokenOf, ...(alike[tokenOf] ?? [])]) {
    const matched = shownAs(item, profile, detectors);
    if (matched > profile.values * 0.7)
      board.for('name', `token of ${tokenOf}`, item, 8, { matched, of: profile.values });
  }
}

/** Whether masks, tokens or ciphertext stand in place of the values; a UUID may be a key of the system's own. */
function isReplaced(profile: ColumnProfile | undefined, detectors: ReadonlyMap<string, Detector>): boolean {
  if (profile === undefined || profile.values === 0 || shapeShare(profile, 'uuid') > 0.5) return false;
  return hiddenShare('bank-account', profile, detectors) > 0.5;
}
