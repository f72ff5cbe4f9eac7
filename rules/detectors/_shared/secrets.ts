import type { PortablePatterns } from '../../../src/sdk/index.ts';

/** Names of algorithms, encodings and protocols, addresses, and what stands for a value: no password. */
const others =
  'sha|md\\d|aes|rsa|des|base\\d|utf|iso|oauth|tls|ssl|v?\\d+\\.\\d|rfc|bcrypt|argon|pbkdf|https?:|ldap|sso|mfa|2fa|otp|totp|[a-z]+://|\\$\\{|\\{\\{|<|%|\\[';
const other = new RegExp(`^(?:${others})`, 'i');

/**
 * Whether what follows the word is a password: letters and digits mixed, or a PIN where the word is set off.
 * @param set true where a colon or the like says that the value follows
 */
export function isPassword(value: string, set: boolean): boolean {
  const text = value.replace(/[.,;)\]'"]+$/, '');
  if (other.test(text) || /[*●•]{2}|x{3}|X{3}|@.*\.|^\d+[-/]\d|\.\.\./.test(text)) return false;
  if (/^\d+$/.test(text)) return set && text.length >= 4 && text.length <= 12;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(text)).length;
  if (!/\d/.test(text) || !/[A-Za-z]/.test(text)) return false;
  return text.length >= 6 && kinds >= (set ? 2 : 3);
}

/** Signs at the end of a sentence are none of the password. */
const end = '.,;)\\]\'"';

/**
 * The same in patterns of RE2. What they look at is the word, a tab, and what follows; `set` is what sets off the value there.
 */
export function portablePassword(label: string, set: string): PortablePatterns {
  const mixed = ['\\t.*[0-9]', '\\t.*[A-Za-z]', `\\t.{5,}[^${end}]`];
  const sign = `(?:[^A-Za-z0-9\\t${end}]|[^A-Za-z0-9\\t].*[^${end}])`;
  return {
    parts: { pattern: `^(${label})([!-~]*)`, as: '\\1\t\\2' },
    cases: [
      { patterns: [`\\t(?i:${others})`], is: false },
      {
        patterns: [`\\t(?:.*(?:[*●•]{2}|x{3}|X{3}|(?:@.*[.]|[.]{3}).*[^${end}])|[0-9]+[-/][0-9])`],
        is: false,
      },
      { patterns: [`\\t[0-9]{4,12}[${end}]*$`, set], is: true },
      { patterns: [`\\t[0-9]*[${end}]*$`], is: false },
      { patterns: [...mixed, set], is: true },
      { patterns: [...mixed, `\\t.*(?:[a-z].*[A-Z]|[A-Z].*[a-z]|${sign})`], is: true },
    ],
    else: false,
  };
}
