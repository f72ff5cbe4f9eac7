export { BytesReader } from './bytes.ts';
export { Matcher } from './matcher.ts';
export { describeUnfollowed, sumUnfollowed } from './nested/followed.ts';
export type { KeyReader } from './nested/keys.ts';
export { type ColumnProfile, type Hits, type Shape, triedOn } from './profile.ts';
export { ColumnScanner } from './scanner.ts';
