import type { ByteSource } from '../../connectors/_objects/bytes.ts';

/** A file whose text is made as it is read. */
export function made(name: string, pieces: () => Iterable<string>): ByteSource {
  return {
    name,
    open: async function* (start = 0, end = Number.POSITIVE_INFINITY) {
      let at = 0;
      for (const piece of pieces()) {
        const bytes = Buffer.from(piece);
        const [from, to] = [Math.max(0, start - at), Math.min(bytes.length, end - at)];
        if (from < to) yield bytes.subarray(from, to);
        at += bytes.length;
        if (at >= end) return;
      }
    },
  };
}
