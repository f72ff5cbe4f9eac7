import { randomOf } from '../core/random.ts';

/** Repeatable chance: the demo is the same on every machine. */
export class Random {
  /** In [0, 1). */
  readonly next: () => number;

  constructor(seed: number) {
    this.next = randomOf(seed);
  }

  /** In [0, below). */
  int(below: number): number {
    return Math.floor(this.next() * below);
  }

  pick<T>(from: readonly T[]): T {
    return from[this.int(from.length)] as T;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  digits(count: number): string {
    return Array.from({ length: count }, () => this.int(10)).join('');
  }

  /** Hexadecimal text of `count` digits. */
  hex(count: number): string {
    return Array.from({ length: count }, () => this.int(16).toString(16)).join('');
  }

  /** Base64 of `bytes` random bytes. */
  base64(bytes: number): string {
    return Buffer.from(Array.from({ length: bytes }, () => this.int(256))).toString('base64');
  }
}
