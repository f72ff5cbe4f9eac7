import { firstParts, type LogParts, logCell, logForms, logTokens } from '../../../src/sdk/index.ts';

/** How the lines of a log are laid out: the names of their parts, of which the last is what stands behind the others. */
export interface LogLayout {
  readonly fields: readonly string[];
  /** Reads lines in their order; a line that only tells how the next are laid out gives no parts, one of another form none that are known. */
  readonly reader: () => (line: string) => LogParts | 'heading' | undefined;
}

const rest = 'rest';
/** So many lines are looked at, and so large a share of them must have the form. */
const mostLooked = 100;
const share = 0.8;

const known: readonly LogLayout[] = logForms.map(({ fields, read }) => ({ fields, reader: () => read }));

const declared = /^#Fields:\s*(.+)$/i;
/** What else is told of a log itself; what somebody remarks (`#Remark:`) may be of anyone. */
const directive = /^#(?:Version|Software|(?:Start-|End-)?Date|Fields):/i;
/** What a part of the extended format (W3C) is called: `cs(User-Agent)` is one header, `c-ip` the client's address. */
const called: Readonly<Record<string, string>> = {
  'c-ip': 'client_ip',
  's-ip': 'server_ip',
  'cs-username': 'username',
  'cs-uri-stem': 'url_path',
  'cs-uri-query': 'query_string',
  'cs-uri': 'url',
  'cs-host': 'host_header',
  'cs(host)': 'domain',
  'x-host-header': 'host_header',
  'x-forwarded-for': 'x_forwarded_for',
};
const nameOf = (field: string): string =>
  called[field.toLowerCase()] ?? /^(?:cs|sc|rs|sr)\(([\w-]+)\)$/.exec(field)?.[1] ?? field;

/** Records under the names that lines of their own declare, which may change on the way (IIS, CloudFront). */
function extended(lines: readonly string[]): LogLayout | undefined {
  const heading = lines.find((line) => declared.test(line));
  if (heading === undefined || !lines[0]!.startsWith('#')) return undefined;
  const names = (line: string) => declared.exec(line)![1]!.trim().split(/\s+/).map(nameOf);
  const fields = names(heading);
  const reader = () => {
    let own = fields;
    return (line: string): LogParts | 'heading' | undefined => {
      if (declared.test(line)) own = names(line);
      if (line.startsWith('#')) return directive.test(line) ? 'heading' : undefined;
      const parts = line.includes('\t') ? line.split('\t') : logTokens(line);
      if (own === fields) return firstParts(parts, fields.length);
      const others = parts.filter((part, i) => !fields.includes(own[i] ?? '') && logCell(part) !== null);
      return [...fields.map((name) => logCell(parts[own.indexOf(name)])), logCell(others.join(' '))];
    };
  };
  return { fields: [...fields, rest], reader };
}

/** Fewer names between blanks are a sentence. */
const fewestNames = 6;

/** Records between blanks under one line of names, as flows of a network are kept. */
function headed([first = '', ...lines]: readonly string[]): LogLayout | undefined {
  const fields = first.split(' ');
  const isHeading = fields.length >= fewestNames && fields.every((name) => /^[a-z][a-z0-9_-]*$/.test(name));
  if (!isHeading || lines.length === 0 || new Set(fields).size < fields.length) return undefined;
  if (lines.some((line) => logTokens(line).length !== fields.length || !/\d/.test(line))) return undefined;
  const reader = () => (line: string) =>
    line === first ? 'heading' : firstParts(logTokens(line), fields.length);
  return { fields: [...fields, rest], reader };
}

/** Lines of a system's log (RFC 3164), of which a file without an ending is often one. */
const syslogLine = /^(?:<\d{1,3}>)?[A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \S+ \S{1,200}: /;

export function isSyslog(text: string): boolean {
  const lines = text.split('\n', mostLooked).slice(0, -1);
  return lines.length > 1 && lines.every((line) => line === '' || syslogLine.test(line));
}

/** How the whole lines at the beginning of a text are laid out; undefined where they are not, or not alike. */
export function logLayout(text: string): LogLayout | undefined {
  const lines = text.split(/\r?\n/).slice(0, -1).filter(Boolean).slice(0, mostLooked);
  if (lines.length === 0) return undefined;
  return (
    extended(lines) ??
    headed(lines) ??
    known.find(({ reader }) => {
      const read = reader();
      return lines.filter((line) => read(line) !== undefined).length >= lines.length * share;
    })
  );
}
