import type { Dataset } from '../core/dataset.ts';
import type { ItemCatalogue } from '../core/item.ts';
import { formatPlace } from '../core/place.ts';

/** Finds personal data in a name or a statement, and says where: `[start, end)` in UTF-16 units, and the item. */
export type FindPersonal = (text: string) => readonly { start: number; end: number; item: string }[];

/** What finds personal data in names. */
export interface Finder {
  readonly find: FindPersonal;
  /** Words of people by which alone names that stand side by side differ. */
  readonly strangers: (
    siblings: readonly { readonly name: string; readonly form: string }[],
  ) => ReadonlySet<string>;
}

/** What a word is shown as that only its likes show to be somebody's. */
const stranger = 'username';

/**
 * Names of files, sheets, tables and columns can be personal data themselves (`kim@example.com.csv`). They are shown
 * with those parts replaced by the item's key; two names that become equal that way are told apart by a number.
 */
export class NameMask {
  private readonly finder: Finder;
  /** Words of people, by source. */
  private readonly strangers = new Map<string, ReadonlySet<string>>();
  private readonly shown = new Map<string, string>();
  private readonly taken = new Set<string>();
  /** Datasets whose own name, or a name inside them, held personal data; places as shown. */
  readonly masked = new Set<string>();

  constructor(finder: Finder) {
    this.finder = finder;
  }

  /** Looks at all datasets of a source together: what one name does not tell, many do. To be called before any is shown. */
  survey(source: string, datasets: readonly Dataset[]): void {
    const formOf = ({ fields }: Dataset) => fields.map(({ name, type }) => `${name} ${type}`).join('\n');
    const siblings = [
      datasets.map((dataset) => ({ name: dataset.name, form: formOf(dataset) })),
      ...datasets.map(({ fields }) => fields.map(({ name, type }) => ({ name, form: type }))),
    ];
    this.strangers.set(source, new Set(siblings.flatMap((names) => [...this.finder.strangers(names)])));
  }

  /** Replaces personal data in any text, e.g. a statement. @param source from which it is, if it is from one */
  readonly text = (text: string, source?: string): string => {
    let masked = '';
    let from = 0;
    for (const { start, end, item } of this.finder.find(text)) {
      if (start < from) continue;
      masked += `${text.slice(from, start)}<${item}>`;
      from = end;
    }
    masked += text.slice(from);
    const strangers = source === undefined ? undefined : this.strangers.get(source);
    if (!strangers?.size) return masked;
    return masked.replace(words, (word) => (strangers.has(word) ? `<${stranger}>` : word));
  };

  /** Names are given in the order of the catalogue, so that an audit that is taken up gives the same. */
  learn(source: string, datasets: readonly Dataset[]): void {
    for (const { name, fields } of datasets) {
      this.datasetName(source, name);
      for (const field of fields) this.fieldName(source, name, field.name);
    }
  }

  datasetName(source: string, dataset: string): string {
    const shown = this.unique(source, source, dataset);
    if (shown !== dataset) this.masked.add(formatPlace({ source, dataset: shown }));
    return shown;
  }

  fieldName(source: string, dataset: string, field: string): string {
    const shown = this.unique(source, JSON.stringify([source, dataset]), field);
    if (shown !== field) this.masked.add(formatPlace({ source, dataset: this.datasetName(source, dataset) }));
    return shown;
  }

  /** The dataset as reports may show it. Comments and labels stay behind: they are for the classifier alone. */
  dataset(source: string, dataset: Dataset): Dataset {
    const { comment: _, derivedFrom, ...rest } = dataset;
    const name = this.datasetName(source, dataset.name);
    return {
      ...rest,
      name,
      path: [name],
      fields: dataset.fields.map(({ comment: _, labels: __, references, ...field }) => ({
        ...field,
        name: this.fieldName(source, dataset.name, field.name),
        ...(references && {
          references: {
            dataset: this.datasetName(source, references.dataset),
            field: this.fieldName(source, references.dataset, references.field),
          },
        }),
      })),
      ...(derivedFrom && { derivedFrom: derivedFrom.map((from) => this.datasetName(source, from)) }),
    };
  }

  private unique(source: string, scope: string, name: string): string {
    const key = JSON.stringify([scope, name]);
    const known = this.shown.get(key);
    if (known !== undefined) return known;
    const clean = this.text(name, source);
    let shown = clean;
    for (let n = 2; clean !== name && this.taken.has(JSON.stringify([scope, shown])); n++)
      shown = `${clean}~${n}`;
    this.shown.set(key, shown);
    this.taken.add(JSON.stringify([scope, shown]));
    return shown;
  }
}

const words = /[\p{L}\d]+/gu;

/** A shown name as a glob pattern that the name itself matches: the data map goes by the names that systems spell. */
export const unmasked = (name: string, items: Pick<ItemCatalogue, 'has'>): string =>
  name.replace(/<([a-z-]+)>(?:~\d+)?/g, (whole, key: string) => (items.has(key) ? '*' : whole));
