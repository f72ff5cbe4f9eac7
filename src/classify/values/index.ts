export { Matcher } from './matcher.ts';
export type { ColumnProfile, Shape } from './profile.ts';
export { ColumnScanner } from './scanner.ts';
