import type { TypeFamily } from '../core/dataset.ts';
import { subjectKey } from '../core/identity.ts';
import { formsOf } from './identifiers.ts';

/** A number, login or address by which records name a data subject. */
export interface SubjectNumber {
  /** Equal where two ways of writing it are. */
  readonly key: string;
  readonly form: 'email' | 'phone' | 'uuid' | 'number' | 'text';
}

/** Of one numbering; one person has few. */
export const mostNumbers = 1_000;

const uuid = /^\{?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})\}?$/i;

/** Undefined for a blank. */
export function numberOf(text: string): SubjectNumber | undefined {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return undefined;
  const parts = uuid.exec(plain);
  if (parts) return { key: parts.slice(1).join('-').toLowerCase(), form: 'uuid' };
  // Spreadsheets and numbers with a fraction write 7 as 7.0.
  const whole = /^(\d{1,38})(?:\.0+)?$/.exec(plain);
  if (whole && !plain.startsWith('0')) return { key: whole[1]!, form: 'number' };
  const { key, form } = subjectKey(plain);
  return { key, form: form === 'key' ? 'text' : form };
}

/** What is written for guests, for programs, for who is gone and for who is not known. A register may give such a number to somebody; elsewhere it is nobody's. */
export const isNobody = (text: string): boolean => nobody.test(text.normalize('NFKC').trim());

const nobody =
  /^(?:[\s\-–—_.*?#/xX0]*|-\d+|9{4,}|n\/?a|nil|none|null|undefined|nan|unknown|anonymous|anon|guest|nobody|non-?member|system|admin(?:istrator)?|root|deleted|removed|withdrawn|tests?|dummy|(?:f{4,}-?)+|없음|미상|모름|비회원|비로그인|익명|손님|게스트|시스템|관리자|탈퇴(?:자|회원)?|삭제(?:됨)?)$/i;

/** The ways in which systems write it: a list that an index can be asked for. */
export function spellingsOf(text: string, { key, form }: SubjectNumber): string[] {
  const others = {
    email: () => formsOf('email', text),
    phone: () => formsOf('phone', text),
    uuid: () => [key, key.replaceAll('-', ''), key.toUpperCase()],
    number: () => [key],
    text: () => [text.normalize('NFC'), text.normalize('NFD')],
  }[form]();
  return [...new Set([text, text.normalize('NFKC').trim(), ...others])];
}

/** A field, by place. */
export interface Place {
  readonly source: string;
  readonly dataset: string;
  readonly field: string;
}

export const placeKey = ({ source, dataset, field }: Place): string =>
  JSON.stringify([source, dataset, field]);

/** A number that records of the person name. */
export interface Known extends SubjectNumber {
  /** As it was read. */
  readonly texts: Set<string>;
  /** Types of the fields in which it was read. */
  readonly families: Set<TypeFamily>;
  /** Fields in which it was read. */
  readonly from: Map<string, Place>;
}

/** What is known of the person so far: numbers by numbering, up to a bound. It stays in memory. */
export class KnownNumbers {
  private readonly byNumbering = new Map<string, Map<string, Known>>();
  /** Fields that named more than were taken. */
  readonly cut = new Map<string, Place>();

  add(numbering: string, text: string, place: Place, family: TypeFamily): void {
    const number = numberOf(text);
    if (!number) return;
    const numbers = this.byNumbering.get(numbering) ?? new Map<string, Known>();
    this.byNumbering.set(numbering, numbers);
    const known = numbers.get(number.key);
    const at = placeKey(place);
    if (!known && numbers.size >= mostNumbers) {
      this.cut.set(at, place);
      return;
    }
    const one = known ?? { ...number, texts: new Set(), families: new Set(), from: new Map() };
    numbers.set(number.key, one);
    one.texts.add(text);
    one.families.add(family);
    one.from.set(at, place);
  }

  of(numbering: string): readonly Known[] {
    return [...(this.byNumbering.get(numbering)?.values() ?? [])];
  }

  has(numbering: string, text: string): boolean {
    const number = numberOf(text);
    return number !== undefined && this.byNumbering.get(numbering)?.has(number.key) === true;
  }
}
