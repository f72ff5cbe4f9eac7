/** Credentials in a URL. A port, which also follows a colon, is none: `https://host:8080/a@b`. */
const password = /^[a-z][a-z0-9+.-]*:\/\/[^/?#@:]*:(?!\d*[/?#])(.*)@/is;

const secretNames =
  'password|passwd|pwd|token|access_token|secret|client_secret|api_?key|access_?key|sig|signature';

/** Query parameters, and the pairs of a connection string (`host=db password=…`). */
const secretParameter = new RegExp(
  `(?:[?&;\\s](?:${secretNames})|^(?:password|passwd|pwd))\\s*=\\s*([^&#;\\s]+)`,
  'gi',
);

/** True where a text carries a credential in clear; references to credentials were taken out before. */
export function holdsSecret(text: string): boolean {
  return secretInside(text).length > 0;
}

/** The credentials that a URL or connection string carries, as written and percent-decoded. */
export function secretInside(text: string): string[] {
  const found = [
    password.exec(text)?.[1] ?? '',
    ...[...text.matchAll(secretParameter)].map(([, one]) => one ?? ''),
  ];
  return [...new Set(found.filter((one) => one !== '').flatMap((one) => [one, decoded(one)]))];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not percent-encoded: it is its only spelling.
    return text;
  }
}

/** `scheme://user:password@`, in which a reference counts as one piece whatever stands inside its brackets. */
const credentials = /^[a-z][a-z0-9+.-]*:\/\/((?:\$\{[^}]*\}|[^/?#:@$])*)(:(?:\$\{[^}]*\}|[^/?#@$])*)?@/i;

const parameterBefore = new RegExp(`[?&;](?:${secretNames})=[^&#]*$`, 'i');

/** Which part of a URL the reference at `offset` stands in. */
export function urlPart(text: string, offset: number): 'user' | 'secret' | 'elsewhere' | 'no-url' {
  if (!text.includes('://')) return 'no-url';
  const match = credentials.exec(text);
  if (match && offset < match[0].length) {
    const user = match[0].indexOf('://') + 3 + (match[1] ?? '').length;
    return offset < user ? 'user' : 'secret';
  }
  return parameterBefore.test(text.slice(0, offset)) ? 'secret' : 'elsewhere';
}
