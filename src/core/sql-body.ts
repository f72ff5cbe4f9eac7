/** Words after `END` that close a part of a stored program, not its body. */
const partEnds = new Set(['if', 'loop', 'while', 'repeat', 'case']);

/** How deep in the body of a stored program, by its words in lower case: there a delimiter ends no statement. */
export class BodyDepth {
  depth = 0;
  private readonly active: boolean;
  private readonly atomic: boolean;
  private before = '';

  /** `atomic` where only `BEGIN ATOMIC` opens a body, as in PostgreSQL. */
  constructor(isProgram: boolean, atomic: boolean) {
    this.active = isProgram;
    this.atomic = atomic;
  }

  word(word: string): void {
    if (!this.active) return;
    if (this.before === 'end' && partEnds.has(word)) {
      if (word === 'case') this.depth--;
      this.before = '';
      return;
    }
    this.settle();
    if (this.opens(word)) this.depth++;
    this.before = word;
  }

  /** After `END` something else than a word: the body, or a CASE, is closed. */
  settle(): void {
    if (this.before !== 'end') return;
    this.depth--;
    this.before = '';
  }

  private opens(word: string): boolean {
    if (this.atomic) return word === 'atomic' ? this.before === 'begin' : word === 'case' && this.depth > 0;
    return word === 'begin' || (word === 'case' && this.depth > 0);
  }
}
