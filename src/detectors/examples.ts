import { Matcher } from '../classify/values/index.ts';
import type { Detector } from '../core/detector.ts';

/** An example that a detector did not keep to, by its place in the list: the text itself may be personal data. */
export interface FailedExample {
  readonly detector: string;
  readonly list: 'match' | 'reject';
  /** From 1. */
  readonly position: number;
}

/**
 * Runs every detector over its own examples, alone: a value must match as a whole, or must not match at all, nor hold a match
 * where the detector finds in text.
 */
export function testExamples(detectors: readonly Detector[]): FailedExample[] {
  return detectors.flatMap((detector) => {
    const matcher = new Matcher([detector]);
    const matches = (text: string) =>
      matcher.match(text, 0, text.length).filter(({ validity }) => validity !== false);
    const holds = {
      match: (text: string) => matches(text).some(({ whole }) => whole),
      reject: (text: string) => matches(text).length === 0,
    };
    const fails = (list: 'match' | 'reject') =>
      detector.examples[list].flatMap((text, i) =>
        holds[list](text.trim()) ? [] : [{ detector: detector.id, list, position: i + 1 }],
      );
    return [...fails('match'), ...fails('reject')];
  });
}
