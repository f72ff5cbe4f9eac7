/**
 * Platt scaling of the margin between the best verdict and the next: probability = 1 / (1 + e^-(slope · margin + offset)).
 * Written by `scripts/eval/fit.ts` from labelled columns; do not edit.
 */
export const calibration = {
  item: { slope: 0.357, offset: 0.417 },
  none: { slope: 0.262, offset: 1.012 },
} as const;
