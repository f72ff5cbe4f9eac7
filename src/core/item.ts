import type { Text } from './text.ts';

/**
 * How the law treats an item; checks ask for the class, never for a list of keys.
 *
 * - `resident-number`: PIPA Art. 24-2, only where a statute says so
 * - `unique-identifier`: PIPA Art. 24 and Decree Art. 19
 * - `sensitive`: PIPA Art. 23 and Decree Art. 18
 * - `authentication`: passwords and other secrets that prove who one is (Safety Measures notice Art. 7(1))
 * - `financial`: card and account numbers (notice Art. 7(2))
 * - `personal`: any other personal data
 * - `content`: free text and documents, personal by what people write into them
 * - `context`: personal only beside an identifying item (company, department, a request's time)
 * - `none`: known and not personal (when a record was made)
 */
export const sensitivities = [
  'resident-number',
  'unique-identifier',
  'sensitive',
  'authentication',
  'financial',
  'personal',
  'content',
  'context',
  'none',
] as const;

export type Sensitivity = (typeof sensitivities)[number];

/** Column names that speak for an item, normalised by the classifier (see `classify/names`). */
export interface ItemNames {
  /** Whole names, as words in lower case separated by blanks: `mobile phone`, `mbl telno`. Enough alone. */
  readonly strong?: readonly string[];
  /** Names that need support from values, type, comment or table: `name`, `title`, `phone`. */
  readonly weak?: readonly string[];
  /** Hangul names, matched as the end of the name or comment after blanks are dropped. */
  readonly hangul?: readonly string[];
  /** Words beside a name that turn it down: `count`, `verified`, `template`. */
  readonly not?: readonly string[];
  /** Those of the strong and Hangul ones that users gave it: they go before what is known of a name. */
  readonly own?: readonly string[];
}

/** One kind of personal data: an entry of the taxonomy in `rules/items`. */
export interface Item {
  /** Stable key in kebab-case, used in policies, locks and findings. */
  readonly key: string;
  readonly name: Text;
  readonly sensitivity: Sensitivity;
  /** True where the item alone points at one person (name, e-mail, api-key), used to tell anonymised data from not. */
  readonly identifying: boolean;
  /** W3C Data Privacy Vocabulary term (https://w3id.org/dpv/pd), e.g. `pd:EmailAddress`. */
  readonly dpv?: string;
  /** fideslang data category, e.g. `user.contact.email`. */
  readonly fideslang?: string;
  /** Key of the wider item that a policy may declare instead: an `address-part` is declared by `address`. */
  readonly partOf?: string;
  readonly names?: ItemNames;
  /** Where a claim of this entry comes from. */
  readonly refs?: readonly string[];
  /** Written by the user beside their detectors, no part of the taxonomy: a run carries it. */
  readonly own?: true;
}

/** An item of the user's own, as a run keeps it. */
export type OwnItem = Pick<Item, 'key' | 'name' | 'sensitivity' | 'identifying'>;

/** The taxonomy, by key. */
export type ItemCatalogue = ReadonlyMap<string, Item>;
