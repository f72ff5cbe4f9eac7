import type { EvidencePiece } from '../../core/classification.ts';
import { weights } from './weights.ts';

/** Collects the evidence on one field. A piece without an item speaks against all of them. */
export class Board {
  private readonly pieces: EvidencePiece[];

  constructor(pieces: readonly EvidencePiece[] = []) {
    this.pieces = [...pieces];
  }

  for(
    kind: EvidencePiece['kind'],
    by: string,
    item: string,
    weight: number,
    counts?: { matched: number; of: number },
  ): void {
    if (weight !== 0) this.pieces.push({ kind, by, item, weight: round(weight), ...counts });
  }

  /** Adds what lacks for an item to stand by a margin above all others, and above nothing personal. */
  lift(
    kind: EvidencePiece['kind'],
    by: string,
    item: string,
    margin: number,
    counts?: { matched: number; of: number },
  ): void {
    const others = [...this.items()].filter((one) => one !== item).map((one) => this.scoreOf(one));
    const lacks = Math.max(weights.none + this.againstAll(), ...others) + margin - this.scoreOf(item);
    if (lacks > 0) this.for(kind, by, item, lacks, counts);
  }

  /** Adds to a piece that stands. */
  strengthen(kind: EvidencePiece['kind'], by: string, item: string, weight: number): void {
    const at = this.pieces.findIndex((one) => one.kind === kind && one.by === by && one.item === item);
    const piece = this.pieces[at];
    if (piece) this.pieces[at] = { ...piece, weight: round(piece.weight + weight) };
  }

  /** Takes back what was said of these kinds. */
  forget(kinds: readonly EvidencePiece['kind'][]): void {
    const kept = this.pieces.filter(({ kind }) => !kinds.includes(kind));
    this.pieces.splice(0, this.pieces.length, ...kept);
  }

  against(
    kind: EvidencePiece['kind'],
    by: string,
    weight: number,
    counts?: { matched: number; of: number },
  ): void {
    if (weight !== 0) this.pieces.push({ kind, by, weight: round(-weight), ...counts });
  }

  /** Items that have anything for them. */
  items(): Set<string> {
    return new Set(this.pieces.flatMap(({ item }) => (item === undefined ? [] : [item])));
  }

  /** Items that the type speaks for, or the system's own catalogue. */
  declared(): Set<string> {
    return new Set(
      this.pieces.flatMap(({ kind, item, weight }) =>
        item !== undefined && weight > 0 && kind === 'type' ? [item] : [],
      ),
    );
  }

  /** Whether anything of this kind speaks for an item. */
  speaks(kind: EvidencePiece['kind']): boolean {
    return this.pieces.some((piece) => piece.kind === kind && piece.item !== undefined && piece.weight > 0);
  }

  /** Sum of what speaks for an item, in log-odds. */
  scoreOf(item: string): number {
    return sum(this.pieces.filter((piece) => piece.item === item));
  }

  /** Sum of what speaks against all items. */
  againstAll(): number {
    return -sum(this.pieces.filter((piece) => piece.item === undefined));
  }

  evidence(): EvidencePiece[] {
    return [...this.pieces].sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  }
}

const sum = (pieces: readonly EvidencePiece[]): number =>
  pieces.reduce((total, { weight }) => total + weight, 0);

const round = (weight: number): number => Math.round(weight * 100) / 100;
