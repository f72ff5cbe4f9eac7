/** Nothing but what a URL leaves as it is and what it encodes, of that at least one letter beyond ASCII. */
const encoded = /^(?=.{0,400}%[89A-Fa-f][0-9A-Fa-f])(?:[\w.~!*'()+-]|%[0-9A-Fa-f]{2})+$/;
const longest = 2_000;
const korean = new TextDecoder('euc-kr', { fatal: true });
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** What a value stands for that was encoded for a URL or a form as a whole, in UTF-8 or the encoding of old Korean systems. */
export function decodedForUrl(value: string): string | undefined {
  if (value.length > longest || !encoded.test(value)) return undefined;
  const bytes = Buffer.from(
    value
      .replaceAll('+', ' ')
      .replace(/%([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  );
  return decodeBy(utf8, bytes) ?? decodeBy(korean, bytes);
}

function decodeBy(decoder: typeof utf8, bytes: Buffer): string | undefined {
  try {
    const text = decoder.decode(bytes);
    return /\p{Cc}/u.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
