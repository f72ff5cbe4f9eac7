/** The first clause of a Korean text, without blanks and signs: `회원 이름(실명)` → `회원이름`. */
export function squeeze(text: string): string {
  const bare = text.normalize('NFC').replace(/\([^()]*\)/g, '');
  const clause = (bare.trim() === '' ? text : bare).split(/[(:,/\n.;\]=|<]|\s-\s|->/, 1)[0] ?? '';
  return clause
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?:한)?날짜$/, '일자')
    .toUpperCase();
}

export const hasHangul = (text: string): boolean => /\p{Script=Hangul}/u.test(text);
