/** The first numbers of networks in which nobody is reached from outside, each with what the second, or the two after the first, may be. */
const inner: readonly RegExp[] = [
  // The host itself, private networks (RFC 1918), providers' own (RFC 6598), the link alone (RFC 3927), groups (RFC 5771).
  /^(?:0|10|127|2(?:2[4-9]|[3-5]\d))\./,
  /^172\.(?:1[6-9]|2\d|3[01])\./,
  /^192\.168\./,
  /^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./,
  /^169\.254\./,
  // What documents show (RFC 5737).
  /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\./,
];
/** The same of version 6: nothing and the host itself, private (RFC 4193), of the link, groups (RFC 4291), of documents (RFC 3849). */
const inner6 = /^(?:::1?|f[cd][\da-f]{2}:.*|fe[89ab][\da-f]:.*|ff[\da-f]{2}:.*|2001:0?db8:.*)$/i;
const mapped = /^::ffff:(?=\d{1,3}\.)/i;

/** Whether an address of a network, perhaps with a port, leads to nobody from outside. */
export function isInner(address: string): boolean {
  const plain = address.replace(mapped, '');
  return plain.includes('.') ? inner.some((range) => range.test(plain)) : inner6.test(plain);
}

const roles =
  'no-?reply|do-?not-?reply|mailer-daemon|postmaster|hostmaster|webmaster|abuse|admin|administrator|root|support|help|helpdesk|info|contact|hello|sales|service|cs|privacy|security|legal|marketing|press|billing|team|noc|ops|devops|sre|dev|platform|infra|backend|frontend|data|engineering|api|ci|bot|build|deploy|release|git|alerts?|alarm|notify|notifications?|monitoring|system|mail|news|newsletter|office|user|username|test|example|your-?(?:e?mail|name)|me|you|someone|foo|bar';
/** RFC 2142, and what firms call mailboxes that no one person reads alone. */
const role = new RegExp(`(?:^|[<\\s":])(?:${roles})(?:[-_.+](?:${roles}))*(?:\\+[^@]{1,40})?@`, 'i');

/** Whether an address of mail is that of an office, a program or nobody. */
export const isRoleMailbox = (address: string): boolean => role.test(address);
