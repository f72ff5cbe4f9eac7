import type { AST } from '@eslint-community/regexpp';
import type { Node } from './nodes.ts';
import { rangesOf } from './ranges.ts';
import { lastUnit, Units } from './units.ts';

type Place = 'first' | 'last' | 'anywhere';

/** The units that may stand at a place of a node's matches. */
export function unitsAt(place: Place, node: Node, flags: string): Units {
  const units = new Units();
  new Reader(units, place, flags).read(node);
  return units;
}

class Reader {
  private readonly into: Units;
  private readonly place: Place;
  private readonly flags: string;

  constructor(into: Units, place: Place, flags: string) {
    this.into = into;
    this.place = place;
    this.flags = flags;
  }

  /** @returns whether the node may match nothing, so that what is next to it stands there as well */
  read(node: Node): boolean {
    switch (node.type) {
      case 'Pattern':
      case 'Group':
      case 'CapturingGroup':
        return node.alternatives.map((one) => this.read(one)).includes(true);
      case 'Alternative':
        return this.readRow(this.place === 'last' ? node.elements.toReversed() : node.elements);
      case 'Quantifier':
        return this.read(node.element) || node.min === 0;
      case 'Assertion':
        return true;
      case 'Backreference':
        this.into.add([0, lastUnit]);
        return true;
      default:
        for (const range of rangesOf(node, this.flags)) this.into.add(range);
        return false;
    }
  }

  private readRow(elements: readonly AST.Element[]): boolean {
    let empty = true;
    for (const element of elements) {
      if (!this.read(element)) empty = false;
      if (!empty && this.place !== 'anywhere') break;
    }
    return empty;
  }
}
