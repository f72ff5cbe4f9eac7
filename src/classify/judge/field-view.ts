import type { Field } from '../../core/dataset.ts';
import type { Form } from '../../core/detector.ts';
import type { NameMatch } from '../names/match.ts';

/** What is known of a field by its name and comment, before it is judged. */
export interface FieldView {
  readonly field: Field;
  /** Canonical words of the name, without the columns' common prefix, and without those about protection unless an item is called so. */
  readonly words: readonly string[];
  /** With it, where it has one. */
  readonly whole?: readonly string[];
  readonly matches: readonly NameMatch[];
  /** The item that its Korean name or comment ends in. */
  readonly korean?: string;
  /** The Korean that a name of standard abbreviations, or a romanised one, stands for. */
  readonly reading?: string;
  /** How the name says that the values are protected. */
  readonly said?: Form | undefined;
}
