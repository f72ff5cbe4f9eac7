import { Matcher } from '../classify/values/index.ts';
import type { Detector } from '../core/detector.ts';

/** An example that a detector did not keep to, by its place in the list: the text itself may be personal data. */
export interface FailedExample {
  readonly detector: string;
  readonly list: 'match' | 'reject';
  /** From 1. */
  readonly position: number;
}

/** Runs every detector over its own examples, alone: a value must match as a whole, or must not match at all. */
export function testExamples(detectors: readonly Detector[]): FailedExample[] {
  return detectors.flatMap((detector) => {
    const matcher = new Matcher([detector]);
    const matches = (text: string) =>
      matcher.match(text, 0, text.length).some(({ whole, validity }) => whole && validity !== false);
    const fails = (list: 'match' | 'reject') =>
      detector.examples[list].flatMap((text, i) =>
        matches(text.trim()) === (list === 'match') ? [] : [{ detector: detector.id, list, position: i + 1 }],
      );
    return [...fails('match'), ...fails('reject')];
  });
}
