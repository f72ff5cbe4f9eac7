import type { Dataset } from '../core/dataset.ts';
import type { ItemCatalogue } from '../core/item.ts';
import { formatPlace } from '../core/place.ts';

/** Finds personal data in a name or a statement, and says where: `[start, end)` in UTF-16 units, and the item. */
export type FindPersonal = (text: string) => readonly { start: number; end: number; item: string }[];

/**
 * Names of files, sheets, tables and columns can be personal data themselves (`kim@example.com.csv`). They are shown
 * with those parts replaced by the item's key; two names that become equal that way are told apart by a number.
 */
export class NameMask {
  private readonly find: FindPersonal;
  private readonly shown = new Map<string, string>();
  private readonly taken = new Set<string>();
  /** Datasets whose own name, or a name inside them, held personal data; places as shown. */
  readonly masked = new Set<string>();

  constructor(find: FindPersonal) {
    this.find = find;
  }

  /** Replaces personal data in any text, e.g. a statement. */
  readonly text = (text: string): string => {
    let masked = '';
    let from = 0;
    for (const { start, end, item } of this.find(text)) {
      if (start < from) continue;
      masked += `${text.slice(from, start)}<${item}>`;
      from = end;
    }
    return masked + text.slice(from);
  };

  /** Names are given in the order of the catalogue, so that an audit that is taken up gives the same. */
  learn(source: string, datasets: readonly Dataset[]): void {
    for (const { name, fields } of datasets) {
      this.datasetName(source, name);
      for (const field of fields) this.fieldName(source, name, field.name);
    }
  }

  datasetName(source: string, dataset: string): string {
    const shown = this.unique(source, dataset);
    if (shown !== dataset) this.masked.add(formatPlace({ source, dataset: shown }));
    return shown;
  }

  fieldName(source: string, dataset: string, field: string): string {
    const shown = this.unique(JSON.stringify([source, dataset]), field);
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

  private unique(scope: string, name: string): string {
    const key = JSON.stringify([scope, name]);
    const known = this.shown.get(key);
    if (known !== undefined) return known;
    const clean = this.text(name);
    let shown = clean;
    for (let n = 2; clean !== name && this.taken.has(JSON.stringify([scope, shown])); n++)
      shown = `${clean}~${n}`;
    this.shown.set(key, shown);
    this.taken.add(JSON.stringify([scope, shown]));
    return shown;
  }
}

/** A shown name as a glob pattern that the name itself matches: the data map goes by the names that systems spell. */
export const unmasked = (name: string, items: Pick<ItemCatalogue, 'has'>): string =>
  name.replace(/<([a-z-]+)>(?:~\d+)?/g, (whole, key: string) => (items.has(key) ? '*' : whole));
