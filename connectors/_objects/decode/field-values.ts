import { mostValue } from './json-units.ts';

/** A value each field, or a list where it has several. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** The values of a record by field, as they come. */
export class FieldValues {
  private readonly fields = new Map<string, string | string[]>();
  private size = 0;
  /** It is too large: some of its values were passed over. */
  cut = false;

  add(field: string, value: string): void {
    this.size += field.length + value.length;
    if (this.size > mostValue) {
      this.cut = true;
      return;
    }
    const known = this.fields.get(field);
    if (known === undefined) this.fields.set(field, value);
    else if (typeof known === 'string') this.fields.set(field, [known, value]);
    else known.push(value);
  }

  get isEmpty(): boolean {
    return this.fields.size === 0;
  }

  take(): Fields {
    return Object.fromEntries(this.fields);
  }
}
