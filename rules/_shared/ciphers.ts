/** What can be read of a cipher's name with certainty. */
interface Cipher {
  readonly family: string;
  readonly bits?: number;
}

const lengths = '(128|192|256)(?!\\d)';
const named = new RegExp(
  `(?<![a-z\\d])(?:${lengths}[- ]?(?:bit|비트)[- ]?)?(aes|aria|seed|lea|hight|camellia|sm4|chacha20|3des|des)(?:[-_ ]?${lengths})?(?![a-z])`,
  'gi',
);

/**
 * Reads `AES-256`, `AES256`, `256-bit AES`, `XTS-AES-128`, `aws:kms (AES-256)`. Undefined where no family is named, or more than one
 * cipher: which of them is meant is then not certain.
 */
function readCipher(text: string): Cipher | undefined {
  const found = [...text.matchAll(named)];
  const families = new Set(found.map(([, , family]) => family!.toLowerCase()));
  const bits = new Set(found.flatMap(([, before, , after]) => before ?? after ?? []));
  const [family] = families;
  if (family === undefined || families.size > 1 || bits.size > 1) return undefined;
  const [length] = bits;
  return { family, ...(length !== undefined && { bits: Number(length) }) };
}

/**
 * Holds the cipher that a system tells against the one that was promised. A longer key keeps the promise; `untold` where either
 * cannot be read with certainty.
 */
export function compareCiphers(promised: string, told: string | undefined): 'kept' | 'other' | 'untold' {
  const promise = readCipher(promised);
  const used = told === undefined ? undefined : readCipher(told);
  if (!promise || !used) return 'untold';
  if (promise.family !== used.family) return 'other';
  if (promise.bits === undefined) return 'kept';
  if (used.bits === undefined) return 'untold';
  return used.bits < promise.bits ? 'other' : 'kept';
}
