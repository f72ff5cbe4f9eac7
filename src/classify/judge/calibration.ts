/**
 * Platt scaling of the margin between the best verdict and the next: probability = 1 / (1 + e^-(slope · margin + offset)).
 * Written by `scripts/eval/fit.ts` from labelled columns; do not edit.
 */
export const calibration = {
  item: { slope: 0.357, offset: 0.415 },
  none: { slope: 0.259, offset: 1.039 },
} as const;
