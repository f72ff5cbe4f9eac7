const [equals, lineFeed, carriageReturn, blank, tab] = [0x3d, 0x0a, 0x0d, 0x20, 0x09];

/** Bytes of a text in quoted-printable (`=ED=99=8D`, RFC 2045); what is no such code stands for itself. */
export function fromQuoted(text: Uint8Array): Buffer {
  const bytes = Buffer.allocUnsafe(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const byte = text[i] as number;
    if (byte !== equals) {
      bytes[length++] = byte;
      continue;
    }
    const [high, low] = [digit(text[i + 1]), digit(text[i + 2])];
    if (high >= 0 && low >= 0) {
      bytes[length++] = high * 16 + low;
      i += 2;
      continue;
    }
    const end = softEnd(text, i + 1);
    if (end === undefined) bytes[length++] = byte;
    else i = end;
  }
  return bytes.subarray(0, length);
}

/** Where a line ends that goes on with the next: its last byte. */
function softEnd(text: Uint8Array, from: number): number | undefined {
  let at = from;
  while (text[at] === blank || text[at] === tab) at++;
  if (text[at] === carriageReturn) at++;
  return text[at] === lineFeed ? at : undefined;
}

function digit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
