/**
 * Invented people, as documents, tables and files name them. What is known of them has forms that are given to nobody; the
 * names are rare enough to stand in no other text, so that any of them in an output is one that got out.
 */
export interface Planted {
  readonly korean: string;
  readonly latin: string;
  /** First name and last, in small letters with a full stop between. */
  readonly dotted: string;
  /** What stands in no dictionary. */
  readonly login: string;
  readonly email: string;
  readonly mobile: string;
  readonly rrn: string;
  readonly card: string;
  readonly address: string;
}

const named = [
  ['최가온', 'Alice Quimby', 'hjkim'],
  ['황보다온', 'Jonas Wexcombe', 'mquill'],
  ['박나래솔', 'Martha Trelawny', 'dyjung'],
  ['윤서다은', 'Oliver Pennyfold', 'tweswick'],
  ['정하람', 'Nadia Ostrowicz', 'yrcho88'],
  ['신나루', 'Peter Haldimand', 'bkowalik'],
] as const;

export const people: readonly Planted[] = named.map(([korean, latin, login], i) => ({
  korean,
  latin,
  dotted: latin.toLowerCase().replace(' ', '.'),
  login,
  email: `${latin.toLowerCase().replace(' ', '.')}@example.com`,
  mobile: `010-0987-654${i}`,
  rrn: `99013${2 + i}-198765${i}`,
  card: `4000-0000-9876-543${i}`,
  address: `가온시 나래구 다솜로${i + 1}길 12-${i}`,
}));

/** What of a person must stand in no output. */
export const traces: readonly string[] = people.flatMap((one, i) => [
  one.korean,
  ...one.latin.split(' ').slice(1),
  ...one.latin.toLowerCase().split(' ').slice(1),
  ...one.latin.split(' ').slice(0, 1),
  one.dotted,
  one.login,
  `0987-654${i}`,
  `0987654${i}`,
  one.rrn.slice(-7),
  `9876-543${i}`,
  `9876543${i}`,
  `다솜로${i + 1}길`,
]);
