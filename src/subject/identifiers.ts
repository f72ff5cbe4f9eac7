import { GamsaError } from '../core/error.ts';
import { emailKey, phoneKey } from '../core/identity.ts';

/** By what a person is looked for. A name is only looked for beside a birth date: many people share one. */
export const kinds = ['email', 'phone', 'name', 'birth', 'id'] as const;

export type Kind = (typeof kinds)[number];

/** One identifier of each kind, as the person wrote it. It stays in memory. */
export type Identifiers = Partial<Record<Kind, string>>;

/** Items of the taxonomy in whose fields each kind stands. */
export const itemsOf: Readonly<Record<Kind, readonly string[]>> = {
  email: ['email'],
  phone: ['mobile-phone', 'phone'],
  name: ['name'],
  birth: ['date-of-birth'],
  id: ['username', 'employee-number', 'student-number'],
};

/** Lines of `kind: value`, or a JSON object with these keys. */
export function parseIdentifiers(text: string): Identifiers {
  const entries = text.trim().startsWith('{') ? fromJson(text) : fromLines(text);
  const found: Identifiers = {};
  for (const [key, value] of entries) {
    const kind = kinds.find((one) => one === key.trim().toLowerCase());
    if (!kind) throw unknownKind();
    if (value.trim() !== '') found[kind] = value.trim();
  }
  return checkIdentifiers(found);
}

export function checkIdentifiers(identifiers: Identifiers): Identifiers {
  const { name, birth, ...alone } = identifiers;
  if ((name === undefined) !== (birth === undefined))
    throw new GamsaError('usage', {
      en: 'A name is looked for together with a birth date: give both',
      ko: '이름은 생년월일과 함께 찾습니다. 둘 다 입력하십시오',
    });
  if (name === undefined && Object.keys(alone).length === 0)
    throw new GamsaError('usage', {
      en: 'No identifier was given: email, phone, name and birth, or id',
      ko: '찾을 식별자가 없습니다. email, phone, name과 birth, id 중에서 입력하십시오',
    });
  for (const kind of kinds) {
    const value = identifiers[kind];
    if (value !== undefined && normalise(kind, value).length === 0)
      throw new GamsaError('usage', {
        en: `What was given as ${kind} is none`,
        ko: `${kind}에 입력한 값의 형식이 올바르지 않습니다`,
      });
  }
  return identifiers;
}

function fromLines(text: string): [string, string][] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const at = line.indexOf(':');
      if (at === -1) throw unknownKind();
      return [line.slice(0, at), line.slice(at + 1)];
    });
}

function fromJson(text: string): [string, string][] {
  try {
    return Object.entries(JSON.parse(text) as Record<string, unknown>).map(([key, value]) => [
      key,
      String(value),
    ]);
  } catch {
    throw unknownKind();
  }
}

function unknownKind(): GamsaError {
  return new GamsaError('usage', {
    en: 'The identifiers cannot be read: one line each, `email: …`, `phone: …`, `name: …`, `birth: …`, `id: …`, or a JSON object',
    ko: '식별자를 읽을 수 없습니다. 한 줄에 하나씩 `email: …`, `phone: …`, `name: …`, `birth: …`, `id: …` 또는 JSON 객체로 입력하십시오',
  });
}

/** What an identifier comes down to, however it is written: none where it is not of the kind, two where a year may be either. */
export function normalise(kind: Kind, text: string): string[] {
  const plain = text.normalize('NFKC').trim();
  switch (kind) {
    case 'email':
      return listOf(emailKey(plain));
    case 'phone':
      return listOf(phoneKey(plain));
    case 'name': {
      const name = plain.replace(/\s+/g, '').toLowerCase();
      return name === '' ? [] : [name];
    }
    case 'birth':
      return normaliseBirth(plain);
    case 'id':
      return plain === '' ? [] : [plain];
  }
}

const listOf = (one: string | undefined): string[] => (one === undefined ? [] : [one]);

function normaliseBirth(text: string): string[] {
  const match =
    /^(\d{4})(\d{2})(\d{2})/.exec(text.length === 8 ? text : '') ??
    /^(\d{4})\s?[-./년]\s?(\d{1,2})\s?[-./월]\s?(\d{1,2})/.exec(text);
  const short = /^(\d{2})(\d{2})(\d{2})$/.exec(text);
  const [, year = '', month = '', day = ''] = match ?? short ?? [];
  const years = match ? [year] : short ? [`19${year}`, `20${year}`] : [];
  return years
    .map((one) => `${one}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    .filter((date) => new Date(`${date}T00:00:00Z`).toJSON()?.slice(0, 10) === date);
}

/** The ways in which systems write an identifier: a list that an index can be asked for. */
export function formsOf(kind: Kind, value: string): string[] {
  const plain = value.normalize('NFKC').trim();
  const forms = {
    email: () => [value, plain, plain.toLowerCase(), plain.toUpperCase()],
    phone: () => listOf(phoneKey(plain)).flatMap(phoneForms),
    name: () => nameForms(plain),
    birth: () => normaliseBirth(plain).flatMap(birthForms),
    id: () => [value, plain, plain.toLowerCase(), plain.toUpperCase()],
  }[kind]();
  return [...new Set(forms.flatMap((form) => [form.normalize('NFC'), form.normalize('NFD')]))];
}

function phoneForms(digits: string): string[] {
  if (!digits.startsWith('0')) return [digits, `+${digits}`, `00${digits}`];
  const area = digits.startsWith('02') ? 2 : 3;
  const parts = [digits.slice(0, area), digits.slice(area, -4), digits.slice(-4)];
  const abroad = [parts[0]!.slice(1), parts[1]!, parts[2]!];
  const joined = (some: readonly string[]) => ['', '-', ' ', '.'].map((sign) => some.join(sign));
  return [
    ...joined(parts),
    `(${parts[0]})${parts[1]}-${parts[2]}`,
    `(${parts[0]}) ${parts[1]}-${parts[2]}`,
    ...joined(abroad).flatMap((rest) => [
      `+82${rest}`,
      `+82 ${rest}`,
      `+82-${rest}`,
      `82${rest}`,
      `82-${rest}`,
    ]),
    // Numbers stored as numbers lose the zero.
    digits.slice(1),
  ];
}

function nameForms(name: string): string[] {
  const tight = name.replace(/\s+/g, '');
  // A Hangul name is also written with a space after a family name of one syllable.
  const spaced = /^\p{Script=Hangul}{2,4}$/u.test(tight) ? [`${tight.slice(0, 1)} ${tight.slice(1)}`] : [];
  return [name, tight, ...spaced, name.toLowerCase(), name.toUpperCase()];
}

function birthForms(date: string): string[] {
  const [year = '', month = '', day = ''] = date.split('-');
  const [m, d] = [String(Number(month)), String(Number(day))];
  return [
    date,
    `${year}${month}${day}`,
    `${year.slice(2)}${month}${day}`,
    `${year}.${month}.${day}`,
    `${year}/${month}/${day}`,
    `${year}.${m}.${d}`,
    `${year}-${m}-${d}`,
    `${year}년 ${m}월 ${d}일`,
    `${date} 00:00:00`,
  ];
}

/** Identifiers that stand in a text, normalised: the whole of it, and what is written inside. */
export function tokensOf(kind: Kind, text: string): string[] {
  const whole = normalise(kind, text);
  if (whole.length > 0 || (kind !== 'email' && kind !== 'phone')) return whole;
  // Bounded: a long text without a blank takes no longer for it.
  const inside =
    kind === 'email'
      ? /[^\s<>"'(),;:[\]{}=]{1,128}@[^\s<>"'(),;:[\]{}=]{1,255}/g
      : /\+?\d[\d().-]{5,17}\d|\+?\d[\d ().-]{7,17}\d/g;
  return (text.normalize('NFKC').match(inside) ?? []).flatMap((part) => normalise(kind, part));
}
