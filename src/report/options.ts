import type { ItemCatalogue } from '../core/item.ts';
import type { Pack } from '../core/rule.ts';
import type { Language } from '../core/text.ts';

export interface RenderOptions {
  readonly language: Language;
  /** Names of items, for readers. */
  readonly items: ItemCatalogue;
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
  /** Laws and standards, for the view by requirement. */
  readonly packs?: readonly Pack[];
  /** For paper: on which sheet each part begins (by its id); screens leave it out. */
  readonly sheets?: ReadonlyMap<string, number>;
}
