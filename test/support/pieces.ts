import type { ByteSource } from '../../connectors/_objects/bytes.ts';

/** Bytes that come in pieces of these sizes, over and over. */
export function inPieces(name: string, bytes: Uint8Array, sizes: readonly number[]): ByteSource {
  return {
    name,
    size: bytes.length,
    open: async function* (start = 0, end = bytes.length) {
      for (let at = start, n = 0; at < end; n++) {
        const to = Math.min(end, at + sizes[n % sizes.length]!);
        yield bytes.subarray(at, to);
        at = to;
      }
    },
  };
}
