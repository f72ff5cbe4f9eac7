/** A share in whole per cent, rounded down so that doubt is never rounded away: wherever a confidence is told, it is the same. */
export function wholePercent(share: number): number {
  // 0.58 * 100 is a little less than 58.
  return Math.floor(share * 100 + 1e-9);
}
