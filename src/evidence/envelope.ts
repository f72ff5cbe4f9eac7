import { type KeyObject, sign, verify } from 'node:crypto';
import { z } from 'zod';
import { keyId } from './keys.ts';

/** A DSSE envelope (https://github.com/secure-systems-lab/dsse, version 1.0.2) around an in-toto statement. */
export interface Envelope {
  readonly payload: Buffer;
  /** The first is the maker's, each other one an approval. */
  readonly signatures: readonly Signature[];
}

export interface Signature {
  readonly keyid: string;
  readonly sig: Buffer;
}

const payloadType = 'application/vnd.in-toto+json';

const envelopeSchema = z.strictObject({
  payloadType: z.literal(payloadType),
  payload: z.base64(),
  signatures: z.array(z.strictObject({ keyid: z.string(), sig: z.base64() })).min(1),
});

/** The envelope with one more signature over its payload. */
export function addSignature({ payload, signatures }: Envelope, key: KeyObject): Envelope {
  const sig = sign(null, preAuthentication(payload), key);
  return { payload, signatures: [...signatures, { keyid: keyId(key), sig }] };
}

export function isSignedBy(payload: Buffer, { sig }: Signature, key: KeyObject): boolean {
  return verify(null, preAuthentication(payload), key, sig);
}

/** The one spelling of an envelope. */
export function writeEnvelope({ payload, signatures }: Envelope): Buffer {
  const data = {
    payloadType,
    payload: payload.toString('base64'),
    signatures: signatures.map(({ keyid, sig }) => ({ keyid, sig: sig.toString('base64') })),
  };
  return Buffer.from(`${JSON.stringify(data, null, 2)}\n`);
}

/**
 * Reads an envelope; undefined where it is not one, or is spelled in another way: its own text is under no signature,
 * and a changed byte in it must show all the same.
 */
export function readEnvelope(bytes: Buffer): Envelope | undefined {
  let data: unknown;
  try {
    data = JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
  const parsed = envelopeSchema.safeParse(data);
  if (!parsed.success) return undefined;
  const envelope = {
    payload: Buffer.from(parsed.data.payload, 'base64'),
    signatures: parsed.data.signatures.map(({ keyid, sig }) => ({ keyid, sig: Buffer.from(sig, 'base64') })),
  };
  return writeEnvelope(envelope).equals(bytes) ? envelope : undefined;
}

/** DSSE’s pre-authentication encoding: type and payload, each with its length. */
function preAuthentication(payload: Buffer): Buffer {
  const head = `DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `;
  return Buffer.concat([Buffer.from(head), payload]);
}
