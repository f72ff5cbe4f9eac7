import type { ItemCatalogue } from '../core/item.ts';
import type { Language } from '../core/text.ts';

export interface RenderOptions {
  readonly language: Language;
  /** Names of items, for readers. */
  readonly items: ItemCatalogue;
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
  /** For paper: on which sheet each part begins (by its id); screens leave it out. */
  readonly sheets?: ReadonlyMap<string, number>;
}
