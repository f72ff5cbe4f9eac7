import { flat, numbers } from './measure.ts';

const pick = numbers(20_261_123);
const digits = (count: number): string => Array.from({ length: count }, () => pick(10)).join('');
const one = <T>(list: readonly T[]): T => list[pick(list.length)] as T;

/** The columns of an ordinary business table, as often as they occur there. */
const kinds: Readonly<Record<string, () => string>> = {
  key: () => String(pick(1_000_000)),
  flag: () => one(['Y', 'N']),
  status: () => one(['ACTIVE', 'PENDING', 'DONE']),
  quantity: () => String(pick(100)),
  price: () => `${pick(10_000)}.${digits(2)}`,
  'Korean name': () => one([...'김이박최정']) + one([...'가나다라마']) + one([...'온솔빛별']),
  'English name': () => `${one(['Some', 'Any', 'Every'])} ${one(['Body', 'Person', 'Tester'])}`,
  title: () => one(['Quarterly review', 'Blue chair, large', '신제품 안내문']),
  'e-mail': () => `person${pick(10_000)}@example.com`,
  mobile: () => `010-${digits(4)}-${digits(4)}`,
  date: () => `20${10 + pick(16)}-0${1 + pick(9)}-1${pick(10)}`,
  timestamp: () => `2024-01-1${pick(10)} 10:1${pick(10)}:1${pick(10)}.123`,
  address: () => `서울특별시 가온구 미리내로 ${pick(99)}`,
  'IP address': () => `203.0.113.${pick(255)}`,
  UUID: () => `${digits(8)}-${digits(4)}-4abc-8def-${digits(12)}`,
};

/** Columns of short values, by kind. */
export function shortColumns(values: number): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(kinds).map(([kind, make]) => [kind, Array.from({ length: values }, () => flat(make()))]),
  );
}

const sentences = [
  'The quick notes of a meeting held on that day, with words and more words. ',
  'Delivery was late again; the customer asked for a refund (second time). ',
  '회의에서 논의한 내용을 정리하여 공유합니다. ',
  '배송이 늦어져 고객이 환불을 요청했습니다. ',
  'Order 12345 was placed on 2024-01-15 for 3 items. ',
];

/** Memos of about a thousand characters; `holding` is the share in which a telephone number and an address stand. */
export function longTexts(count: number, holding: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => {
    const text = Array.from({ length: 20 }, () => one(sentences)).join('');
    return flat(i < count * holding ? `${text}010-${digits(4)}-${digits(4)}, person${i}@example.com` : text);
  });
}
