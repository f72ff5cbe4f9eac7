/** A form of a log's lines that is known by them alone: the names of their parts, of which the last is what stands behind the others. */
export interface LogForm {
  readonly fields: readonly string[];
  /** The parts of a line, null where nothing was told; undefined for a line of another form. */
  readonly read: (line: string) => LogParts | undefined;
}

export type LogParts = readonly (string | null)[];

const rest = 'rest';

/** Common and combined log format (Apache, nginx). */
const accessLine =
  /^(\S+) (\S+) (\S+) \[([^\]]{1,64})\] "(?:([A-Z]{2,12}) )?([^"]*?)(?: (HTTP\/[\d.]+))?" (\d{3}) (\d+|-)(?: "([^"]*)" "([^"]*)")?(.*)$/;

/** Parts of lines between blanks, of which quotes or brackets hold several together. */
const token = /"((?:[^"\\]|\\.)*)"|\[([^\]]{0,64})\]|(\S+)/g;

export const logTokens = (line: string): string[] =>
  [...line.matchAll(token)].map(([, quoted, bracketed, plain]) => quoted ?? bracketed ?? plain ?? '');

export const logCell = (part: string | undefined): string | null =>
  part === undefined || part === '-' || part.trim() === '' ? null : part;

/** The first parts under their names, the others together. */
export function firstParts(parts: readonly string[], count: number): LogParts {
  const others = parts.slice(count).filter((part) => logCell(part) !== null);
  return [...Array.from({ length: count }, (_, i) => logCell(parts[i])), logCell(others.join(' '))];
}

/** A form whose lines are told by their beginning. */
function between(begins: RegExp, names: string): LogForm {
  const fields = names.split(' ');
  return {
    fields: [...fields, rest],
    read: (line) => (begins.test(line) ? firstParts(logTokens(line), fields.length) : undefined),
  };
}

const balanced =
  'client_ip target_ip request_processing_time target_processing_time response_processing_time status target_status received_bytes sent_bytes request user_agent ssl_cipher ssl_protocol';
const day = '\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z';

/** What IIS writes by itself, where nothing declares it: with the page before, or as older ones, and the network's part of a farm's. */
const iisLine =
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d (?:W3SVC\d+ (?:\S+ )?)?[\d.:a-fA-F]{3,45} [A-Z]{3,12} \/\S* \S+ \d{1,5} \S+ [\d.:a-fA-F]{3,45} \S+ (?:\S+ )?\d{3} \d+ \d+/;
const iisNames =
  'date time server_ip method url_path query_string port username client_ip user_agent referer status'.split(
    ' ',
  );

/** The parts of such a line: a site before the address, and no page before, are told by how many stand before the status. */
function readIis(line: string): LogParts | undefined {
  if (!iisLine.test(line)) return undefined;
  const tokens = line.split(' ');
  const head = tokens.slice(0, 2);
  const parts = tokens.slice(tokens.findIndex((part, i) => i > 2 && /^\/|^\*$/.test(part)) - 2);
  const referred = /^\d{3}$/.test(parts[8]!) ? [...parts.slice(0, 8), '-', ...parts.slice(8)] : parts;
  return firstParts([...head, ...referred], iisNames.length);
}

/** Forms that are known by their lines alone: of web servers (Apache, nginx, IIS) and proxies (Squid), of Amazon's load balancers, of its stores of objects, of flows in its networks. */
export const logForms: readonly LogForm[] = [
  {
    fields: 'client_ip ident user time method url protocol status bytes referer user_agent rest'.split(' '),
    read: (line) => accessLine.exec(line)?.slice(1).map(logCell),
  },
  {
    fields:
      'virtual_host client_ip ident user time method url protocol status bytes referer user_agent rest'.split(
        ' ',
      ),
    read: (line) => {
      const [host = ''] = /^[\w.-]{1,255}(?::\d{1,5})? /.exec(line) ?? [];
      const parts = host === '' ? null : accessLine.exec(line.slice(host.length));
      return parts ? [host.trim(), ...parts.slice(1).map(logCell)] : undefined;
    },
  },
  { fields: [...iisNames, rest], read: readIis },
  between(
    /^\d{9,10}\.\d{3} +\d+ \S+ [A-Z_]+\/\d{3} \d+ [A-Z]+ \S+ \S+ /,
    'time elapsed client_ip result bytes method url user hierarchy type',
  ),
  between(
    new RegExp(`^(?:https?|h2|grpcs|wss?) ${day} \\S+ \\S+:\\d+ `),
    `type time balancer ${balanced} target_group trace_id domain certificate rule_priority request_creation_time actions redirect_url error_reason target_list target_status_list classification classification_reason`,
  ),
  between(new RegExp(`^${day} \\S+ \\S+:\\d+ (?:\\S+:\\d+|-) `), `time balancer ${balanced}`),
  between(
    /^[0-9a-f]{64} \S+ \[[^\]]{1,64}\] \S+ /,
    'bucket_owner bucket time client_ip requester request_id operation object_key request_uri status error_code bytes object_size total_time turn_around_time referer user_agent version_id host_id signature_version cipher authentication_type host_header tls_version access_point_arn acl_required',
  ),
  between(
    /^[2-9] (?:\d{12}|unknown) eni-\S+ \S+ \S+ (?:\d+|-) (?:\d+|-) (?:\d+|-) (?:\d+|-) (?:\d+|-) \d+ \d+ (?:ACCEPT|REJECT|-) [A-Z]+/,
    'version account_id interface_id srcaddr dstaddr srcport dstport protocol packets bytes start end action log_status',
  ),
];
