import type { SqlCheck } from './digits.ts';

const octet = '(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])';
/** The four bytes at the end, as two groups. */
const grouped = (text: string) => `regexp_replace(${text}, r'([:])${octet}([.]${octet}){3}$', ':0:0')`;
const groups = '[0-9A-Fa-f]{1,4}(:[0-9A-Fa-f]{1,4})';

/** Eight groups, or fewer around one pair of colons; what has next to nothing beside the pair is a word of code. */
const isIpv6 = [
  `(regexp_contains(g, r'^${groups}{7}$')`,
  `or (regexp_contains(g, r'^(${groups}*)?::(${groups}*)?$')`,
  `and array_length(regexp_extract_all(g, r'([0-9A-Fa-f]+)')) <= 7`,
  `and length(replace(a, ':', '')) >= 4))`,
].join(' ');

const large = '([3-9][0-9]|[12][0-9][0-9])';

/** Addresses of the Internet. */
export const addressChecks: Readonly<Record<string, SqlCheck>> = {
  // What a word or an end says that it is a version is one. Small numbers are, also those that begin with one and have next to no others, unless they begin with 10 as many
  // private networks do. Masks and networks are no addresses.
  ipv4: (text) =>
    [
      `case when regexp_contains(${text}, r'^[^0-9]|[^0-9./:]|[^0-9]$|^(0|255)[.]|^[0-9]+[.]0[.]0[.]0([/:]|$)') then -1`,
      `when regexp_contains(${text}, r'^[0-9][0-9]+[.]([0-9]+[.])*${large}([./:]|$)|^${large}[.]') then 1`,
      `when regexp_contains(${text}, r'[.]${large}[.]([0-9]+[.])?${large}([/:.]|$)') then 1`,
      `when substr(${text}, 1, 3) = '10.' then 0 else -1 end`,
    ].join(' '),
  ipv6: (text) =>
    `(select case when ${isIpv6} then 1 else -1 end from (select a, ${grouped('a')} as g from unnest([${text}]) as a) as q)`,
};
