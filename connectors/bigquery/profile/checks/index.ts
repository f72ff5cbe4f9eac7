import type { PortableCheck, PortablePatterns } from '../../../../src/sdk/index.ts';
import { abroadChecks } from './abroad.ts';
import { addressChecks } from './addresses.ts';
import { cipherChecks } from './ciphers.ts';
import type { SqlCheck } from './digits.ts';
import { ibanChecks } from './iban.ts';
import { luhnChecks } from './luhn.ts';
import { numberChecks } from './numbers.ts';
import { residentChecks } from './resident.ts';

/** By the id of the detector whose validator it is. */
const byName: Readonly<Record<string, SqlCheck>> = {
  ...abroadChecks,
  ...addressChecks,
  ...cipherChecks,
  ...ibanChecks,
  ...luhnChecks,
  ...numberChecks,
  ...residentChecks,
};

/** The check as GoogleSQL; undefined where there is none. `add` makes a parameter of a pattern. */
export function sqlCheck(check: PortableCheck, add: (value: string) => string): SqlCheck | undefined {
  return 'name' in check ? byName[check.name] : patternCheck(check, add);
}

const answers = { true: 1, false: -1, unknown: 0 };

function patternCheck(check: PortablePatterns, add: (value: string) => string): SqlCheck {
  const { parts, cases } =
    'valid' in check
      ? { parts: undefined, cases: [{ patterns: [check.valid], is: true as const }] }
      : { parts: check.parts, cases: check.cases };
  const whens = cases.map(({ patterns, least, is }) => {
    const held = patterns.map((pattern) => `regexp_contains(t, ${add(pattern)})`);
    const enough =
      least === undefined
        ? held.join(' and ')
        : `${held.map((one) => `cast(${one} as int64)`).join(' + ')} >= ${least}`;
    return `when ${enough} then ${answers[`${is}`]}`;
  });
  const judged = `case ${whens.join(' ')} else ${answers[`${check.else}`]} end`;
  const subject = parts ? { pattern: add(`${parts.pattern}(?s:.*)$`), as: add(parts.as) } : undefined;
  const of = (text: string) =>
    subject ? `regexp_replace(${text}, ${subject.pattern}, ${subject.as})` : text;
  return (text) => `(select ${judged} from unnest([${of(text)}]) as t)`;
}
