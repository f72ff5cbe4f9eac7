import type { Text } from '../../../src/sdk/index.ts';

/** A longer line is cut. */
export const mostLine = 1024 * 1024;
export const cutLines: Text = { en: 'lines longer than 1 MB, cut', ko: '1 MB를 넘어 자른 줄' };
