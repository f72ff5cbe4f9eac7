/** An e-mail address in the form in which two ways of writing it are equal; undefined for what is none. */
export function emailKey(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim();
  const address = /^[^\s@<>"'(),;:[\]{}]+@[^\s@<>"'(),;:[\]{}]+$/;
  return address.test(plain) ? plain.toLowerCase().replace(/\.$/, '') : undefined;
}

/** A telephone number as digits: the national ones of a Korean number, all of another; undefined for what is none. */
export function phoneKey(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim();
  if (!/^\+?[\d\s().-]+$/.test(plain)) return undefined;
  const international = /^\s*(?:\+|00)/.test(plain);
  const digits = plain.replace('(0)', '').replace(/\D/g, '').replace(/^00/, '');
  const national =
    /^82[1-9]/.test(digits) && (international || digits.length >= 11) ? `0${digits.slice(2)}` : digits;
  return national.length >= 7 && national.length <= 15 ? national : undefined;
}

export interface SubjectKey {
  readonly key: string;
  /** An address says by itself whose it is, in whatever system; another key says so in its own alone. */
  readonly form: 'email' | 'phone' | 'key';
}

/** What tells a data subject from others, however a system writes it: an address, a telephone number, or a key of theirs. */
export function subjectKey(text: string): SubjectKey {
  const plain = text.normalize('NFKC').trim();
  const email = emailKey(plain);
  if (email !== undefined) return { key: email, form: 'email' };
  // A plain number is a key: only what is written as a telephone number is read as one.
  const phone = /^\+|^0|[-\s()]/.test(plain) ? phoneKey(plain) : undefined;
  return phone === undefined ? { key: plain, form: 'key' } : { key: phone, form: 'phone' };
}
