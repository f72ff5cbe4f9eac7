import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Redactor } from '../../src/core/redact.ts';

const redactor = (...secrets: string[]) => {
  const made = new Redactor();
  for (const secret of secrets) made.add(secret);
  return made;
};

describe('secrets in texts that leave the program', () => {
  const secret = 'p@ss w/"rd\'+한글';
  const clean = redactor(secret);

  it.each([
    ['as it is', secret],
    ['in a URL', encodeURIComponent(secret)],
    ['in a URL, in lower case', encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase())],
    ['in a form', new URLSearchParams({ k: secret }).toString().slice(2)],
    ['in JSON', JSON.stringify(secret).slice(1, -1)],
    ['in base64', Buffer.from(secret).toString('base64')],
    ['in base64 of a URL', Buffer.from(secret).toString('base64url')],
  ])('%s', (_, spelled) => {
    expect(clean.redact(`before ${spelled} after`)).toBe('before [redacted] after');
  });

  it('leaves other texts alone', () => {
    const text = 'password authentication failed for user "gamsa"';
    expect(clean.redact(text)).toBe(text);
  });

  it('takes the longer of two secrets, one being part of the other', () => {
    expect(redactor('abcd', 'abcdefgh').redact('x abcdefgh y abcd')).toBe('x [redacted] y [redacted]');
  });

  it('does not blank words of three letters', () => {
    expect(redactor('the').redact('the end')).toBe('the end');
  });

  it('finds a password in basic authentication, whatever name stands before it', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 0, maxLength: 9 }),
        fc.string({ minLength: 8, maxLength: 30 }),
        (user, password) => {
          const header = Buffer.from(`${user}:${password}`).toString('base64');
          expect(redactor(password).redact(header)).toContain('[redacted]');
        },
      ),
    );
  });

  it('leaves no secret in any text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12 }), fc.string(), fc.string(), (hidden, before, after) => {
        expect(redactor(hidden).redact(before + hidden + after)).not.toContain(hidden);
      }),
    );
  });
});
