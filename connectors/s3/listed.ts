import { sourceError } from '../../src/sdk/index.ts';

/**
 * A key as a list writes it. XML has no way to write some characters, and loses others; asked for, a store encodes them as in
 * addresses, and says that it did. https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
 */
export function keyOf(
  written = '',
  { EncodingType }: { readonly EncodingType?: string | undefined },
): string {
  if (EncodingType !== 'url') return written;
  try {
    return decodeURIComponent(written.replaceAll('+', ' '));
  } catch {
    return written;
  }
}

/** Where the next page begins. A list that ends in the middle, or begins again, would pass for the whole. */
export function nextOf(more: boolean | undefined, next: string | undefined, before: string | undefined) {
  if (!more) return undefined;
  if (next === undefined || next === before)
    throw sourceError('malformed', {
      en: 'a list of objects that does not tell where it goes on',
      ko: '이어지는 위치를 알려 주지 않는 객체 목록입니다',
    });
  return next;
}
