import type { KeyObject } from 'node:crypto';
import { sha256 } from '../core/digest.ts';
import type { Text } from '../core/text.ts';
import { type BundleFiles, envelopeName, type Link } from './bundle.ts';
import { isSignedBy, readEnvelope, type Signature } from './envelope.ts';
import { checkInputs, type Input } from './inputs.ts';
import { keyId } from './keys.ts';
import { readStatement, type Statement } from './statement.ts';

/** What is wrong with a bundle: the file or key concerned, and a sentence. */
export interface Flaw {
  readonly code:
    | 'altered'
    | 'missing'
    | 'added'
    | 'no-statement'
    | 'untrusted-signature'
    | 'wrong-signature'
    | 'not-signed'
    | 'not-held'
    | 'chain';
  readonly at: string;
  readonly message: Text;
}

export interface Verdict {
  readonly flaws: readonly Flaw[];
  /** Absent where there is no readable statement. */
  readonly statement?: Statement;
  readonly link?: Link;
  /** Ids of the keys that signed, the maker's first. */
  readonly signers: readonly string[];
  /** What the audit was made with and the bundle does not hold, as its maker says. */
  readonly leftOut: readonly Input[];
}

/** Holds a bundle against the keys that must have signed it: exactly these, each once. */
export function verifyBundle(files: BundleFiles, trusted: readonly KeyObject[]): Verdict {
  const envelope = readEnvelope(files.get(envelopeName) ?? Buffer.alloc(0));
  const statement = envelope && readStatement(envelope.payload);
  if (!envelope || !statement) {
    const flaw = files.has(envelopeName) ? unreadable : missing(envelopeName);
    return { flaws: [flaw], signers: [], leftOut: [] };
  }
  const { payload, signatures } = envelope;
  const changed = checkFiles(files, statement);
  // What was altered says nothing of what the audit was made with.
  const { lacking, leftOut } = changed.length > 0 ? { lacking: [], leftOut: [] } : checkInputs(files);
  return {
    flaws: [...checkSignatures(payload, signatures, trusted), ...changed, ...lacking.map(notHeld)],
    leftOut,
    statement,
    link: { sequence: statement.predicate.sequence, digest: sha256(payload) },
    signers: signatures.map(({ keyid }) => keyid),
  };
}

function checkSignatures(
  payload: Buffer,
  signatures: readonly Signature[],
  trusted: readonly KeyObject[],
): Flaw[] {
  const keys = new Map(trusted.map((key) => [keyId(key), key]));
  const given = signatures.flatMap((signature, index): Flaw[] => {
    const { keyid } = signature;
    const key = keys.get(keyid);
    if (!key) return [untrusted(keyid)];
    const again = signatures.slice(0, index).some((one) => one.keyid === keyid);
    return !again && isSignedBy(payload, signature, key) ? [] : [wrong(keyid)];
  });
  const absent = [...keys.keys()].filter((id) => !signatures.some(({ keyid }) => keyid === id));
  return [...given, ...absent.map(unsigned)];
}

function checkFiles(files: BundleFiles, { subject }: Statement): Flaw[] {
  const named = new Set([envelopeName, ...subject.map(({ name }) => name)]);
  return [
    ...subject.flatMap(({ name, digest }) => {
      const bytes = files.get(name);
      if (!bytes) return [missing(name)];
      return sha256(bytes) === digest.sha256 ? [] : [altered(name)];
    }),
    ...[...files.keys()].filter((name) => !named.has(name)).map(added),
  ];
}

/**
 * Holds bundles against each other: each must name the one before it, from the first on. What was taken away from the end
 * cannot show.
 */
export function verifyChain(
  bundles: readonly { readonly name: string; readonly verdict: Verdict }[],
): Flaw[] {
  const links = bundles
    .flatMap(({ name, verdict: { link, statement } }) =>
      link && statement ? [{ name, ...link, previous: statement.predicate.previous?.digest.sha256 }] : [],
    )
    .sort((a, b) => a.sequence - b.sequence);
  return links.flatMap(({ name, sequence, previous }, index) => {
    const before = links[index - 1];
    if (sequence === (before?.sequence ?? 0) + 1 && previous === before?.digest) return [];
    return [broken(name, sequence)];
  });
}

const unreadable: Flaw = {
  code: 'no-statement',
  at: envelopeName,
  message: { en: 'altered: no readable statement', ko: '변경됨: 읽을 수 있는 진술이 없습니다' },
};

const missing = (at: string): Flaw => ({
  code: 'missing',
  at,
  message: { en: 'missing', ko: '없어짐' },
});

const altered = (at: string): Flaw => ({
  code: 'altered',
  at,
  message: { en: 'altered since it was signed', ko: '서명 뒤에 변경됨' },
});

const added = (at: string): Flaw => ({
  code: 'added',
  at,
  message: { en: 'added: no statement speaks of it', ko: '추가됨: 진술에 없는 파일입니다' },
});

const untrusted = (at: string): Flaw => ({
  code: 'untrusted-signature',
  at,
  message: {
    en: 'a signature by a key that was not given with --trust',
    ko: '--trust로 지정하지 않은 키의 서명입니다',
  },
});

const wrong = (at: string): Flaw => ({
  code: 'wrong-signature',
  at,
  message: { en: 'its signature does not fit the statement', ko: '서명이 진술과 맞지 않습니다' },
});

const unsigned = (at: string): Flaw => ({
  code: 'not-signed',
  at,
  message: { en: 'this key has not signed', ko: '이 키의 서명이 없습니다' },
});

const notHeld = (at: string): Flaw => ({
  code: 'not-held',
  at,
  message: {
    en: 'the audit was made with it; it is neither here as it was nor named as left out',
    ko: '감사에 쓰인 파일인데 당시 그대로 들어 있지 않고 제외했다고 적혀 있지도 않습니다',
  },
});

const broken = (at: string, sequence: number): Flaw => ({
  code: 'chain',
  at,
  message: {
    en: `is number ${sequence} of its chain, and what stands before it is not the bundle it names`,
    ko: `연쇄의 ${sequence}번째 묶음인데, 바로 앞 묶음이 여기에 적힌 것과 다르거나 없습니다`,
  },
});
