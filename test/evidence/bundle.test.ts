import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/core/digest.ts';
import { GamsaError } from '../../src/core/error.ts';
import { type BundleFiles, createBundle, envelopeName, linkOf } from '../../src/evidence/bundle.ts';
import { addSignature, readEnvelope, writeEnvelope } from '../../src/evidence/envelope.ts';
import { generateKeys, keyId, toPrivateKey, toPublicKey } from '../../src/evidence/keys.ts';
import { statementSchema } from '../../src/evidence/statement.ts';
import { verifyBundle, verifyChain } from '../../src/evidence/verify.ts';
import { run } from '../report/run.ts';

function makeKeys() {
  const { privatePem, publicPem } = generateKeys();
  return { secret: toPrivateKey(privatePem, 'key'), open: toPublicKey(publicPem, 'pub') };
}

const maker = makeKeys();
const officer = makeKeys();
const stranger = makeKeys();

const pack = (previous?: BundleFiles, note = 'a report\n') =>
  createBundle({
    run,
    files: new Map([
      ['run.json', Buffer.from(JSON.stringify(run))],
      ['report.md', Buffer.from(note)],
    ]),
    key: maker.secret,
    version: '0.1.0',
    packed: new Date('2026-11-02T01:00:00Z'),
    previous: previous && linkOf(previous),
  });

const bundle = pack();

function envelopeOf(files: BundleFiles) {
  const envelope = readEnvelope(files.get(envelopeName) ?? Buffer.alloc(0));
  if (!envelope) throw new Error('no envelope');
  return envelope;
}

const approve = (files: BundleFiles, key = officer.secret): BundleFiles =>
  new Map([...files, [envelopeName, writeEnvelope(addSignature(envelopeOf(files), key))]]);

const codes = (files: BundleFiles, keys = [maker.open]) =>
  verifyBundle(files, keys).flaws.map(({ code, at }) => [code, at]);

describe('a bundle of evidence', () => {
  it('is whole as it was made, and states the digests of its files', () => {
    expect(codes(bundle)).toEqual([]);
    const statement = statementSchema.parse(JSON.parse(envelopeOf(bundle).payload.toString()));
    expect(statement.subject.map(({ name }) => name)).toEqual(['run.json', 'report.md', 'SHA256SUMS']);
    for (const { name, digest } of statement.subject) {
      expect(digest.sha256).toBe(sha256(bundle.get(name) ?? Buffer.alloc(0)));
    }
    expect(statement.predicate).toMatchObject({ sequence: 1, previous: null, run: { id: run.id } });
  });

  it('fails on any change of one byte, and names the file', () => {
    const whole = approve(bundle);
    const places = [...whole].flatMap(([name, bytes]) => [...bytes.keys()].map((at) => ({ name, at })));
    const anyByte = fc.record({ place: fc.constantFrom(...places), mask: fc.integer({ min: 1, max: 255 }) });
    fc.assert(
      fc.property(anyByte, ({ place: { name, at }, mask }) => {
        const bytes = Buffer.from(whole.get(name) ?? Buffer.alloc(0));
        bytes[at] = (bytes[at] ?? 0) ^ mask;
        const { flaws } = verifyBundle(new Map([...whole, [name, bytes]]), [maker.open, officer.open]);
        expect(flaws.length).toBeGreaterThan(0);
        if (name !== envelopeName) expect(flaws).toMatchObject([{ code: 'altered', at: name }]);
      }),
      { numRuns: 1500 },
    );
  });

  it('fails on a byte that is cut off or put on', () => {
    for (const [name, bytes] of bundle) {
      for (const changed of [bytes.subarray(0, -1), Buffer.concat([bytes, Buffer.from('\n')])]) {
        expect(codes(new Map([...bundle, [name, changed]]))).not.toEqual([]);
      }
    }
  });

  it('names an added and a missing file', () => {
    expect(codes(new Map([...bundle, ['notes.txt', Buffer.from('x')]]))).toEqual([['added', 'notes.txt']]);
    const less = new Map(bundle);
    less.delete('report.md');
    expect(codes(less)).toEqual([['missing', 'report.md']]);
    const unsigned = new Map(bundle);
    unsigned.delete(envelopeName);
    expect(codes(unsigned)).toEqual([['missing', envelopeName]]);
  });

  it('is signed by exactly the keys that are trusted', () => {
    const approved = approve(bundle);
    expect(codes(approved, [maker.open, officer.open])).toEqual([]);
    expect(codes(approved)).toEqual([['untrusted-signature', keyId(officer.open)]]);
    expect(codes(bundle, [maker.open, officer.open])).toEqual([['not-signed', keyId(officer.open)]]);
    expect(codes(bundle, [stranger.open])).toEqual([
      ['untrusted-signature', keyId(maker.open)],
      ['not-signed', keyId(stranger.open)],
    ]);
    expect(codes(approve(bundle, maker.secret))).toEqual([['wrong-signature', keyId(maker.open)]]);
  });

  it('does not take a signature under the name of another key', () => {
    const { payload } = envelopeOf(bundle);
    const { signatures } = addSignature({ payload, signatures: [] }, stranger.secret);
    const forged = { payload, signatures: signatures.map(({ sig }) => ({ keyid: keyId(maker.open), sig })) };
    expect(codes(new Map([...bundle, [envelopeName, writeEnvelope(forged)]]))).toEqual([
      ['wrong-signature', keyId(maker.open)],
    ]);
  });

  it('does not take an envelope that is spelled in another way', () => {
    const spelled = JSON.stringify(JSON.parse((bundle.get(envelopeName) ?? '').toString()));
    expect(codes(new Map([...bundle, [envelopeName, Buffer.from(spelled)]]))).toEqual([
      ['no-statement', envelopeName],
    ]);
  });
});

describe('a chain of bundles', () => {
  const second = pack(bundle, 'the second\n');
  const third = pack(second, 'the third\n');
  const chain = (...all: BundleFiles[]) =>
    verifyChain(
      all.map((files, index) => ({ name: `b${index}`, verdict: verifyBundle(files, [maker.open]) })),
    ).map(({ at }) => at);

  it('is whole in any order, and stays so when a bundle is approved', () => {
    expect(chain(bundle, second, third)).toEqual([]);
    expect(chain(third, bundle, second)).toEqual([]);
    expect(chain(approve(bundle), second)).toEqual([]);
  });

  it('shows a bundle that was taken away or put in another’s place', () => {
    expect(chain(bundle, third)).toEqual(['b1']);
    expect(chain(second, third)).toEqual(['b0']);
    expect(chain(bundle, pack(pack(undefined, 'other\n')), third)).toEqual(['b1', 'b2']);
    expect(chain(bundle, bundle)).toEqual(['b1']);
  });
});

describe('keys', () => {
  it('may be encrypted by a passphrase, without which nothing is signed', () => {
    const { privatePem, publicPem } = generateKeys('example-passphrase');
    expect(privatePem).toContain('ENCRYPTED');
    const key = toPrivateKey(privatePem, 'audit.key', 'example-passphrase');
    expect(keyId(key)).toBe(keyId(toPublicKey(publicPem, 'pub')));
    expect(() => toPrivateKey(privatePem, 'audit.key')).toThrow('GAMSA_EVIDENCE_PASSPHRASE');
    expect(() => toPrivateKey(privatePem, 'audit.key', 'another')).toThrow('passphrase is not its own');
  });

  it('are Ed25519 in PEM form, each in its place', () => {
    const { privatePem, publicPem } = generateKeys();
    expect(keyId(toPrivateKey(privatePem, 'a'))).toBe(keyId(toPublicKey(publicPem, 'b')));
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const rsaPem = rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const rsaPublic = createPublicKey(rsa.privateKey).export({ type: 'spki', format: 'pem' }).toString();
    expect(() => toPrivateKey(rsaPem, 'rsa.key')).toThrow(GamsaError);
    expect(() => toPublicKey(rsaPublic, 'rsa.pub')).toThrow(/rsa\.pub is not an Ed25519 public key/);
    expect(() => toPublicKey(privatePem, 'a.key')).toThrow(GamsaError);
    expect(() => toPrivateKey('nonsense', 'n')).toThrow(/^n is not/);
  });
});

describe('what an audit was made with', () => {
  const own = Buffer.from('schema: gamsa.detector/v1\n');
  const used = { kind: 'detectors', file: 'own.yaml', sha256: sha256(own) } as const;
  const made = (inputs: readonly object[], file = own) =>
    createBundle({
      run,
      files: new Map([
        ['run.json', Buffer.from(JSON.stringify({ ...run, policy: undefined, inputs: [used] }))],
        ['inputs.json', Buffer.from(JSON.stringify({ schema: 'gamsa.inputs/v1', inputs }))],
        ['detectors-1.yaml', file],
      ]),
      key: maker.secret,
      version: '0.1.0',
      packed: new Date('2026-11-02T01:00:00Z'),
    });

  it('is in the bundle, or named as left out', () => {
    expect(codes(made([{ ...used, in: 'detectors-1.yaml' }]))).toEqual([]);
    const { flaws, leftOut } = verifyBundle(made([{ ...used, leftOut: 'holds-personal-data' }]), [
      maker.open,
    ]);
    expect(flaws).toEqual([]);
    expect(leftOut).toMatchObject([{ file: 'own.yaml', leftOut: 'holds-personal-data' }]);
  });

  it('is a flaw where it is neither, or another file', () => {
    expect(codes(made([]))).toEqual([['not-held', 'own.yaml']]);
    expect(codes(made([{ ...used, in: 'gone.yaml' }]))).toEqual([['not-held', 'own.yaml']]);
    expect(codes(made([{ ...used, in: 'detectors-1.yaml' }], Buffer.from('other')))).toEqual([
      ['not-held', 'own.yaml'],
    ]);
  });
});
