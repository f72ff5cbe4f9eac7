/** Months and days as two digits, for patterns of every engine: `00` is neither, so that a zero date is no time. */
export const monthPattern = '(0[1-9]|1[0-2])';
export const dayPattern = '(0[1-9]|[12][0-9]|3[01])';

/** A date that begins a text, its parts apart by hyphens, dots or slashes: `2026-01-02`, `2026.01.02`, `2026/01/02`. */
export const datePattern = `[1-9][0-9]{3}[-./]${monthPattern}[-./]${dayPattern}`;
