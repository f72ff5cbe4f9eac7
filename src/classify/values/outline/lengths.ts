import type { Node } from './nodes.ts';
import { isOfOneUnit } from './ranges.ts';

/** Fewest and most UTF-16 units of matches. */
interface Lengths {
  readonly least: number;
  readonly most: number;
}

export function lengthsOf(node: Node): Lengths {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup': {
      const lengths = node.alternatives.map(lengthsOf);
      return {
        least: Math.min(...lengths.map(({ least }) => least)),
        most: Math.max(...lengths.map(({ most }) => most)),
      };
    }
    case 'Alternative': {
      const lengths = node.elements.map(lengthsOf);
      return {
        least: lengths.reduce((sum, { least }) => sum + least, 0),
        most: lengths.reduce((sum, { most }) => sum + most, 0),
      };
    }
    case 'Quantifier': {
      const { least, most } = lengthsOf(node.element);
      return { least: least * node.min, most: most === 0 ? 0 : most * node.max };
    }
    case 'Assertion':
      return { least: 0, most: 0 };
    case 'Backreference':
      return { least: 0, most: Number.POSITIVE_INFINITY };
    default:
      return { least: 1, most: isOfOneUnit(node) ? 1 : 2 };
  }
}
