export { type Match, Matcher } from './matcher.ts';
export type { ColumnProfile, Hits, Shape } from './profile.ts';
export { ColumnScanner } from './scanner.ts';
