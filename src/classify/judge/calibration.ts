/**
 * Platt scaling of the margin between the best verdict and the next: probability = 1 / (1 + e^-(slope · margin + offset)).
 * Fitted by `scripts/eval/fit.ts` on labelled columns, each dataset left out in turn.
 */
export const calibration = {
  item: { slope: 0.5, offset: 0.6 },
  none: { slope: 0.8, offset: 0.8 },
} as const;
