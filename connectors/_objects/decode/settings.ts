import type { ByteSource } from '../bytes.ts';
import type { Decoding } from '../encoding/index.ts';
import type { Table } from '../table.ts';
import { openTranslated, wholeText } from './documents.ts';

const most = 1024 * 1024;

const section = /^\s*\[([^\]]{1,200})\]\s*(?:[#;].*)?$/;
/** What npm sets for a registry has its address before the name. */
const pair = /^\s*(?:export\s+|\/\/[^\s=]{1,200}\/:)?([\p{L}_][^=:\s]{0,200})\s{0,40}[=:](.*)$/u;
const comment = /^\s*[#;!]\s*(.*)$/;
/** What a program is told by a word, as web servers and others are: `listen 80;`, `<VirtualHost *:80>`, `upstream app {`. */
const word = /^[A-Za-z_][\w.:/-]{0,80}$/;
/** What only ends a block. */
const end = /^\s*(?:[})\]]+[;,]?|<\/[^<>]{1,80}>)\s*$/;
/** More words in a row are a text, not what a program is told. */
const mostWords = 40;

interface Settings {
  readonly data: Readonly<Record<string, unknown>>;
  readonly comments: readonly string[];
}

/** Settings of programs (INI, properties of Java, `.env`, directives of servers) as one record; undefined where other lines stand among them. */
export async function openSettings(source: ByteSource, encoding: Decoding): Promise<Table | undefined> {
  const first = await wholeText(source, encoding, most);
  if (first === undefined || !settingsIn(first)) return undefined;
  return openTranslated(async function* (report, comments) {
    const read = settingsIn((await wholeText(source, encoding, most, report)) ?? '');
    comments.push(...(read?.comments ?? []));
    yield JSON.stringify(read?.data ?? {});
  }, 'setting');
}

function settingsIn(text: string): Settings | undefined {
  const data: Record<string, unknown> = Object.create(null);
  const comments: string[] = [];
  const sections = new Map<string, typeof data>();
  let place = data;
  // A backslash at the end of a line has it go on in the next.
  for (const line of text.replace(/\\\r?\n\s*/g, '').split(/\r\n|\n|\r/)) {
    const [, told] = comment.exec(line) ?? [];
    if (told !== undefined) {
      if (told !== '') comments.push(told);
      continue;
    }
    const [, title] = section.exec(line) ?? [];
    const [, key, value = ''] = title === undefined ? (pair.exec(line) ?? []) : [];
    if (title !== undefined) {
      const known = sections.get(title);
      place = known ?? Object.create(null);
      sections.set(title, place);
      if (!known) put(data, title, place);
    } else if (key !== undefined) put(place, key, plainOf(value.trim()));
    else if (line.trim() !== '' && !end.test(line) && !putDirective(place, line)) return undefined;
  }
  return Object.keys(data).length > 0 ? { data, comments } : undefined;
}

/** Whether a line tells a program something by its first word; a word alone switches something on. */
function putDirective(place: Record<string, unknown>, line: string): boolean {
  const told = line
    .trim()
    .replace(/^</, '')
    .split(' ', mostWords + 1);
  if (told.length > mostWords) return false;
  const ended = told
    .join(' ')
    .replace(/[;>{]$/, '')
    .trimEnd();
  const [key = ''] = ended.split(/\s/, 1);
  if (!word.test(key)) return false;
  put(place, key, plainOf(ended.slice(key.length).trim()));
  return true;
}

/** What is said again under a name stands beside what was said before. */
function put(data: Record<string, unknown>, key: string, value: unknown): void {
  const known = data[key];
  if (Array.isArray(known)) known.push(value);
  else data[key] = known === undefined ? value : [known, value];
}

/** A value without the quotes around it, and with the letters that Java writes by their number. */
const plainOf = (value: string): string =>
  value
    .replace(/^(["'])(.*)\1$/, '$2')
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
