import type { KeyObject } from 'node:crypto';
import { sha256 } from '../core/digest.ts';
import type { Run } from '../core/run.ts';
import { addSignature, readEnvelope, writeEnvelope } from './envelope.ts';
import { readStatement, type Statement } from './statement.ts';

/** The files of a bundle by name; a bundle is one folder without folders in it. */
export type BundleFiles = ReadonlyMap<string, Buffer>;

/** The file that signs the others. */
export const envelopeName = 'bundle.dsse.json';

/** The digests once more, in the form that `sha256sum -c` reads without gamsa. */
const sumsName = 'SHA256SUMS';

export interface BundleParts {
  readonly run: Run;
  readonly files: BundleFiles;
  readonly key: KeyObject;
  /** The version that packs, which may be younger than the one that audited. */
  readonly version: string;
  readonly packed: Date;
  readonly previous?: Link | undefined;
}

/** What ties a bundle to the one before it. */
export interface Link {
  readonly sequence: number;
  /** SHA-256 of the statement: approvals that come later do not change it. */
  readonly digest: string;
}

/** The bundle: the files, their digests, and a signed statement about them. */
export function createBundle({ run, files, key, version, packed, previous }: BundleParts): BundleFiles {
  const sums = [...files].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join('');
  const all = new Map([...files, [sumsName, Buffer.from(sums)]]);
  const { id, started, ended, asOf, complete } = run;
  const statement: Statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [...all].map(([name, bytes]) => ({ name, digest: { sha256: sha256(bytes) } })),
    predicateType: 'urn:gamsa:evidence:v1',
    predicate: {
      run: { id, started, ended, asOf, complete },
      tool: { name: 'gamsa', version },
      packed: packed.toISOString(),
      sequence: (previous?.sequence ?? 0) + 1,
      previous: previous ? { digest: { sha256: previous.digest } } : null,
    },
  };
  const payload = Buffer.from(JSON.stringify(statement));
  return all.set(envelopeName, writeEnvelope(addSignature({ payload, signatures: [] }, key)));
}

/** What a next bundle says of this one; undefined where it has no readable statement. */
export function linkOf(files: BundleFiles): Link | undefined {
  const envelope = readEnvelope(files.get(envelopeName) ?? Buffer.alloc(0));
  const statement = envelope && readStatement(envelope.payload);
  return statement && { sequence: statement.predicate.sequence, digest: sha256(envelope.payload) };
}
