/**
 * Platt scaling of the margin between the best verdict and the next: probability = 1 / (1 + e^-(slope · margin + offset)).
 * Written by `scripts/eval/fit.ts` from labelled columns; do not edit.
 */
export const calibration = {
  item: { slope: 0.358, offset: 0.412 },
  none: { slope: 0.256, offset: 1.066 },
} as const;
