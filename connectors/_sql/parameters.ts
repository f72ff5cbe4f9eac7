export type Parameter = string | number;

/** Collects the values of a statement; literals never stand in its text. */
export class Parameters {
  readonly values: Parameter[] = [];
  private readonly placeholder: (position: number) => string;

  constructor(placeholder: (position: number) => string) {
    this.placeholder = placeholder;
  }

  /** The placeholder for a value, e.g. `$3` or `?`. */
  readonly add = (value: Parameter): string => {
    this.values.push(value);
    return this.placeholder(this.values.length);
  };
}

export interface Statement {
  readonly text: string;
  readonly values: readonly Parameter[];
}
