import picocolors from 'picocolors';
import type { Severity } from '../core/rule.ts';

/** Colours where they are allowed, plain text where not. */
export function painter(color: boolean) {
  const paint = picocolors.createColors(color);
  const bySeverity: Record<Severity, (text: string) => string> = {
    critical: (text) => paint.bold(paint.red(text)),
    high: paint.red,
    medium: paint.yellow,
    low: paint.cyan,
  };
  return {
    bold: paint.bold,
    dim: paint.dim,
    good: paint.green,
    bad: paint.red,
    warn: paint.yellow,
    severity: (severity: Severity, text: string) => bySeverity[severity](text),
  };
}
