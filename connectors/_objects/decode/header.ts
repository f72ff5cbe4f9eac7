const looksLikeValue = [
  /^[+-]?[\d.,]+%?$/,
  /@[\w-]+\./,
  /^\d{2,4}[-./년]\s?\d{1,2}[-./월]\s?\d{1,2}/,
  /^\+?\d[\d\s().-]{6,}$/,
  /^[0-9a-f]{8}-[0-9a-f]{4}-/i,
  /^https?:\/\//i,
  /^(?:true|false|null)$/i,
];

/** Whether a first record is a heading: short names, most of them distinct (sheets repeat 연락처 and 비고), and nothing that looks like a value. */
export function isHeader(cells: readonly (string | null)[]): boolean {
  const names = cells.map((cell) => (cell ?? '').trim());
  const filled = names.filter((name) => name !== '');
  if (filled.length === 0 || filled.length < names.length / 2) return false;
  if (new Set(filled).size < filled.length * 0.6) return false;
  return filled.every((name) => name.length <= 120 && !looksLikeValue.some((test) => test.test(name)));
}

/** Names for columns without a heading. */
export function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `column_${i + 1}`);
}
