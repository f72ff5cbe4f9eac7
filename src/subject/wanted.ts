import { createHmac } from 'node:crypto';
import { formsOf, type Identifiers, type Kind, kinds, normalise } from './identifiers.ts';

/** Whom a search looks for: by the identifiers themselves, or by keyed digests of them alone. */
export interface Wanted {
  readonly kinds: readonly Kind[];
  /** Ways of writing, to ask an index for; undefined where only digests are known. */
  readonly forms: (kind: Kind) => readonly string[] | undefined;
  readonly has: (kind: Kind, normalised: string) => boolean;
}

export function byIdentifiers(identifiers: Identifiers): Wanted {
  const given = kinds.filter((kind) => identifiers[kind] !== undefined);
  const normal = new Map(given.map((kind) => [kind, new Set(normalise(kind, identifiers[kind] ?? ''))]));
  return {
    kinds: given,
    forms: (kind) => (identifiers[kind] === undefined ? [] : formsOf(kind, identifiers[kind])),
    has: (kind, text) => normal.get(kind)?.has(text) ?? false,
  };
}

/** An identifier as a proof may hold it: HMAC-SHA-256 under a key that does not stand beside it, in base64url. */
export interface IdentifierDigest {
  readonly kind: Kind;
  readonly digest: string;
}

export function digestsOf(identifiers: Identifiers, key: Buffer): IdentifierDigest[] {
  return kinds.flatMap((kind) =>
    normalise(kind, identifiers[kind] ?? '').map((text) => ({ kind, digest: digest(key, kind, text) })),
  );
}

export function byDigests(digests: readonly IdentifierDigest[], key: Buffer): Wanted {
  const known = new Set(digests.map((one) => `${one.kind} ${one.digest}`));
  return {
    kinds: kinds.filter((kind) => digests.some((one) => one.kind === kind)),
    forms: () => undefined,
    has: (kind, text) => known.has(`${kind} ${digest(key, kind, text)}`),
  };
}

function digest(key: Buffer, kind: Kind, text: string): string {
  return createHmac('sha256', key)
    .update(JSON.stringify([kind, text]))
    .digest('base64url');
}
