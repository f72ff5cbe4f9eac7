/**
 * Names of files that are parts of one dataset, reduced to what they share: dates, partition folders, rotation
 * numbers and random ids become `*`. `logs/access.log.3.gz` and `logs/access-2026-01-01.log` are `logs/access*`.
 */
export function groupName(name: string): string {
  const withoutCompression = name.replace(/\.(gz|zst)$/i, '');
  const folders = withoutCompression.split('/');
  const file = folders.pop() ?? '';
  const place = dateFolders(folders).map((folder, i) => {
    // What is attached to a mail stands below its name.
    if (folder.endsWith('!') && isMail(folder.slice(0, -1), folders[i - 1]))
      return `${anyMail(folder.slice(0, -1))}!`;
    return /^[\w-]+=.+$/.test(folder) ? folder.replace(/=.*$/, '=*') : ids(dates(folder));
  });
  if (isMail(file, folders.at(-1))) return [...place, anyMail(file)].join('/');
  const rotated = file.replace(/(\.log)\.\d+$/i, '$1').replace(/\.\d+(\.log)$/i, '$1');
  const parts = rotated.replace(/\bpart-\d+[\w-]*/i, 'part-*');
  return [...place, ids(dates(parts))].join('/');
}

/** A mail a file: those of a folder are one dataset, whatever they are called; in a folder of Maildir they are called by time. */
function isMail(file: string, folder = ''): boolean {
  return /\.emlx?$/i.test(file) || (/^(?:cur|new)$/.test(folder) && /^\d{9,10}\.[^/]+$/.test(file));
}

const anyMail = (file: string): string => file.replace(/^.*?(\.emlx?)?$/i, '*$1');

/** Whether a file is a mail by its name, or a page that is kept as one. */
export function isMailName(name: string): boolean {
  const [file = '', folder] = name.split('/').reverse();
  return isMail(file, folder) || /\.(?:mht|mhtml|mbox|mbx)$/i.test(file);
}

/** What all names of a group begin with. */
export function literalPrefix(pattern: string): string {
  const wild = pattern.search(/[*?[{]/);
  return wild === -1 ? pattern : pattern.slice(0, wild);
}

/** `2026/01/31/23` as folders, the way delivery services write them. */
function dateFolders(folders: readonly string[]): string[] {
  const at = folders.findIndex(
    (folder, i) => /^(19|20)\d{2}$/.test(folder) && /^(0[1-9]|1[0-2])$/.test(folders[i + 1] ?? ''),
  );
  if (at === -1) return [...folders];
  let end = at + 2;
  while (end < folders.length && end < at + 5 && /^\d{2}$/.test(folders[end]!)) end++;
  return folders.map((folder, i) => (i >= at && i < end ? '*' : folder));
}

/** `20260101`, `2026-01-01`, `2026_01`, `2026-01-01-23-59`, with what separates them from the rest. */
function dates(text: string): string {
  return text.replace(
    /(?<!\d)(?:19|20)\d{2}[-_.]?(?:0[1-9]|1[0-2])(?:[-_.]?(?:0[1-9]|[12]\d|3[01]))?(?:[-_T]?\d{4,6}|(?:[-_T]\d{2}){1,3})?(?!\d)/g,
    '*',
  );
}

/** UUIDs, and hexadecimal of 16 digits and more. After a date, 8 are enough. */
function ids(text: string): string {
  return text
    .replace(/(?<![0-9a-f])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-f])/gi, '*')
    .replace(/(?<![0-9a-z])(?=[a-f]*\d)[0-9a-f]{16,}(?![0-9a-z])/gi, '*')
    .replace(/(?<=\*[.-])[0-9a-f]{8}(?![0-9a-z])/gi, '*');
}

const dated =
  /(?<!\d)((?:19|20)\d{2})[-_./]?(0[1-9]|1[0-2])(?:[-_./]?(0[1-9]|[12]\d|3[01]))?(?=\D|$|\d{2,6}(?!\d))/;

/**
 * The date that a name carries (`dt=2026-01-31/…`, `year=2026/month=01/…`, `2026/01/31/…`) as `YYYY-MM-DD`, the first where
 * there are several. A month stands for its last day, so that nothing is called old too early.
 */
export function dateInName(name: string): string | undefined {
  const match = dated.exec(name.replace(/(year|month|day|[ymd])=/gi, ''));
  if (!match) return undefined;
  const [, year, month, given] = match;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (given !== undefined && Number(given) > last) return undefined;
  return `${year}-${month}-${given ?? String(last).padStart(2, '0')}`;
}
