/** Widest line of a report off a terminal. */
export const defaultWidth = 100;

/** What the screen can show (https://no-color.org). */
export function screen(): { width: number; color: boolean } {
  const { NO_COLOR, FORCE_COLOR, TERM, COLUMNS } = process.env;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0';
  const color = !NO_COLOR && (forced || (process.stdout.isTTY === true && TERM !== 'dumb'));
  const width = process.stdout.columns ?? (Number(COLUMNS) || defaultWidth);
  return { width: Math.max(40, Math.min(width, 160)), color };
}

/** Widest line of a list: what a terminal shows; any in a pipe, where programs take one line for one entry. */
export function listWidth(): number {
  const width = process.stdout.columns ?? (Number(process.env.COLUMNS) || undefined);
  return width === undefined ? Number.POSITIVE_INFINITY : Math.max(40, width);
}

/** Widest line of running text: no wider than is read with ease. */
export const textWidth = (): number => Math.min(defaultWidth, listWidth());
