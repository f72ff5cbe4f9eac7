import type { PortableCheck } from '../../../../src/sdk/index.ts';
import { addressChecks } from './addresses.ts';
import { cipherChecks } from './ciphers.ts';
import type { SqlCheck } from './digits.ts';
import { ibanChecks } from './iban.ts';
import { luhnChecks } from './luhn.ts';
import { numberChecks } from './numbers.ts';
import { residentChecks } from './resident.ts';

/** By the id of the detector whose validator it is. */
const byName: Readonly<Record<string, SqlCheck>> = {
  ...addressChecks,
  ...cipherChecks,
  ...ibanChecks,
  ...luhnChecks,
  ...numberChecks,
  ...residentChecks,
};

/** The check as GoogleSQL; undefined where there is none. `add` makes a parameter of a pattern. */
export function sqlCheck(check: PortableCheck, add: (value: string) => string): SqlCheck | undefined {
  if ('name' in check) return byName[check.name];
  const pattern = add(check.valid);
  const other = check.else === 'unknown' ? 0 : -1;
  return (text) => `case when regexp_contains(${text}, ${pattern}) then 1 else ${other} end`;
}
