import { type LogParts, logCell } from '../../../src/sdk/index.ts';
import type { LogLayout } from './log-layouts.ts';

/** Forms of lines in files that are no logs. */
export interface LineLayout extends LogLayout {
  /** What a record begins with, where one may have several lines. */
  readonly begins?: RegExp;
}

const share = 0.8;
/** What stands where a password is kept elsewhere, or there is none. */
const none = /^(?:x|\*{1,2}|!{1,2}\*?)$/;

/** A form of which each line is told by its whole. */
function lines(pattern: RegExp, names: string): LineLayout {
  const fields = [...names.split(' '), 'rest'];
  const read = (line: string): LogParts | undefined => {
    const parts = pattern.exec(line);
    return parts
      ? fields.map((_, i) => (none.test(parts[i + 1] ?? '') ? null : logCell(parts[i + 1])))
      : undefined;
  };
  return { fields, reader: () => read };
}

/** Accounts of a system (passwd, shadow), with what they are called there, of a web server (htpasswd), and logins at databases (.pgpass). */
const accounts: readonly LineLayout[] = [
  lines(/^([^:\s]{1,64}):(\$(?:apr1|2[aby]|[156y])\$\S{1,200}|\{SHA\}\S{1,200})$/, 'username password'),
  lines(
    /^([^:\s]{1,64}):([^:\s]{0,200}):(\d{1,10}):(\d{1,10}):([^:]{0,400}):([^:]{0,400}):([^:\s]{0,200})$/,
    'username password number group_number full_name home shell',
  ),
  lines(
    /^([^:\s]{1,64}):([^:\s]{0,400}):(\d{0,8}):(\d{0,8}):(\d{0,8}):(\d{0,8}):(\d{0,8}):(\d{0,8}):$/,
    'username password changed least_days most_days warned_days inactive_days expires',
  ),
  lines(
    /^([^:\s]{1,200}):(\d{1,5}|\*):([^:\s]{1,64}):([^:\s]{1,64}):(\S{1,200})$/,
    'host port database username password',
  ),
];

const time =
  '(?:(?:오전|오후) ?\\d{1,2}:\\d{2}(?::\\d{2})?|\\d{1,2}:\\d{2}(?::\\d{2})?(?:[ \\u202f]?[AaPp]\\.?[Mm]\\.?)?)';
const day =
  '(?:\\d{4}년 \\d{1,2}월 \\d{1,2}일|\\d{4}[.-] ?\\d{1,2}[.-] ?\\d{1,2}\\.?|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|[A-Z][a-z]{2,8} \\d{1,2}, \\d{4})';
const moment = `${day}(?:,| at)? ${time}`;

interface Chat {
  readonly pattern: RegExp;
  /** Which of its groups tell when, who and what. */
  readonly order: readonly [when: number, who: number, what: number];
  /** Only where lines for the days stand between. */
  readonly isParted?: true;
}

/** What programs for talking write of a talk (KakaoTalk, WhatsApp, LINE). */
const chats: readonly Chat[] = [
  { pattern: new RegExp(`^\\[([^\\]\\n]{1,60})\\] \\[(${time})\\] ([\\s\\S]*)$`), order: [2, 1, 3] },
  { pattern: new RegExp(`^(${moment}), ([^:\\n]{1,60}?) : ([\\s\\S]*)$`), order: [1, 2, 3] },
  { pattern: new RegExp(`^\\u200e?\\[(${moment})\\] ([^:\\n]{1,60}): ([\\s\\S]*)$`), order: [1, 2, 3] },
  { pattern: new RegExp(`^(${moment}) - ([^:\\n]{1,60}): ([\\s\\S]*)$`), order: [1, 2, 3] },
  // A table may have a time first as well: here the days stand between.
  { pattern: new RegExp(`^(${time})\\t([^\\t\\n]{1,60})\\t([\\s\\S]*)$`), order: [1, 2, 3], isParted: true },
];
/** What only parts the days of a talk. */
const parting = new RegExp(
  `^(?:-{3,} .{1,40} -{3,}|${day}(?: \\p{L}{2,9}|\\([\\p{L}]{1,3}\\)| ${time})?|\\p{L}{3}, ${day})$`,
  'u',
);
/** So many messages are a talk, and so large a share of the lines begins one. */
const fewest = 3;
const begun = 0.2;

function chatIn(all: readonly string[]): LineLayout | undefined {
  const found = chats.find(({ pattern, isParted }) => {
    if (isParted && !all.some((line) => parting.test(line))) return false;
    const count = all.filter((line) => pattern.test(line)).length;
    return count >= fewest && count >= all.length * begun;
  });
  if (!found) return undefined;
  const { pattern, order } = found;
  const read = (line: string): LogParts | 'heading' | undefined => {
    const parts = pattern.exec(line);
    if (parts) return [...order.map((at) => logCell(parts[at])), null];
    return parting.test(line) ? 'heading' : undefined;
  };
  const ends = new RegExp(`${pattern.source.replace(/\(\[\\s\\S\]\*\)\$$/, '')}|${parting.source}`, 'u');
  return { fields: ['sent_at', 'sender', 'message', 'rest'], reader: () => read, begins: ends };
}

/** How the first lines of a file are laid out that is no log; undefined where they are not, or not alike. */
export function lineLayout(text: string): LineLayout | undefined {
  const all = text
    .split(/\r?\n/)
    .slice(0, -1)
    .filter((line) => line.trim() !== '')
    .slice(0, 200);
  if (all.length === 0) return undefined;
  return (
    accounts.find(({ reader }) => {
      const read = reader();
      return all.filter((line) => read(line) !== undefined).length >= all.length * share;
    }) ?? chatIn(all)
  );
}
