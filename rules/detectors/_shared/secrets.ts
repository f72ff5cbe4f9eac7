/** Names of algorithms, encodings and protocols, addresses, and what stands for a value: no password. */
const other =
  /^(?:sha|md\d|aes|rsa|des|base\d|utf|iso|oauth|tls|ssl|v?\d+\.\d|rfc|bcrypt|argon|pbkdf|https?:|ldap|sso|mfa|2fa|otp|totp|[a-z]+:\/\/|\$\{|\{\{|<|%|\[)/i;

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
