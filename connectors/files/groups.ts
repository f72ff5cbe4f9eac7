/**
 * Names of files that are parts of one dataset, reduced to what they share: dates, partition folders and rotation
 * numbers become `*`. `logs/access.log.3.gz` and `logs/access-2026-01-01.log` are `logs/access*`.
 */
export function groupName(name: string): string {
  const withoutCompression = name.replace(/\.(gz|zst)$/i, '');
  const folders = withoutCompression.split('/');
  const file = folders.pop() ?? '';
  const place = folders.map((folder) =>
    /^[\w-]+=.+$/.test(folder) ? folder.replace(/=.*$/, '=*') : dates(folder),
  );
  const rotated = file.replace(/(\.log)\.\d+$/i, '$1').replace(/\.\d+(\.log)$/i, '$1');
  const parts = rotated.replace(/\bpart-\d+[\w-]*/i, 'part-*');
  return [...place, dates(parts)].join('/');
}

/** `20260101`, `2026-01-01`, `2026_01`, with what separates them from the rest. */
function dates(text: string): string {
  return text.replace(
    /(?<!\d)(?:19|20)\d{2}[-_.]?(?:0[1-9]|1[0-2])(?:[-_.]?(?:0[1-9]|[12]\d|3[01]))?(?:[-_T]?\d{4,6})?(?!\d)/g,
    '*',
  );
}
