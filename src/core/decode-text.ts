/** Text of a file that people wrote: what is not UTF-8 is Korean Windows' encoding more often than any other. */
export function decodeText(bytes: Uint8Array): string {
  // The mark at the beginning says more than the bytes behind it: Windows' editors write UTF-16.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('euc-kr').decode(bytes);
  }
}
