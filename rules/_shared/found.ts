import type { ClassifiedField, DatasetEvidence, Evidence, Item, Text } from '../../src/sdk/index.ts';
import { containedItems, ownDatasets, personalFields } from './fields.ts';
import { capital, digits } from './words.ts';

/** One item at one field: the field as a whole, or inside its running text. */
export interface Found {
  readonly dataset: DatasetEvidence;
  readonly field: ClassifiedField;
  readonly item: Item;
  readonly inText: boolean;
  /** Values that hold the item, of how many non-empty ones looked at. Both 0 where only the schema was. */
  readonly count: number;
  readonly of: number;
  /** Of `count`, those that hold it masked or hashed alone; of running text only. */
  readonly hidden: number;
}

/** Looks for items everywhere, mapped or not, whole fields and running text alike. Views are left to their tables. */
export function findItems(evidence: Evidence, wanted: (item: Item) => boolean): Found[] {
  return ownDatasets(evidence).flatMap((dataset) => [
    ...personalFields(dataset, evidence.items)
      .filter(({ item }) => wanted(item))
      .map(({ item, ...field }): Found => {
        const { values } = field.classification;
        return { dataset, field, item, inText: false, count: values, of: values, hidden: 0 };
      }),
    ...dataset.fields.flatMap((field) =>
      containedItems(field, evidence.items)
        .filter(({ item }) => wanted(item))
        .map(({ item, count }): Found => {
          const { values, containsProtected } = field.classification;
          const hidden = containsProtected?.[item.key] ?? 0;
          return { dataset, field, item, inText: true, count, of: values, hidden };
        }),
    ),
  ]);
}

/** Where and how often: `Resident registration number in the text of 14 of 812 values`. */
export function foundWords({ item, inText, count, of }: Found): Text {
  if (of === 0) {
    return {
      en: `${capital(item.name.en)}, by name and type alone`,
      ko: `${item.name.ko} 항목(이름과 자료형만으로 판단)`,
    };
  }
  return inText
    ? {
        en: `${capital(item.name.en)} inside the text of ${digits(count)} of ${digits(of)} values`,
        ko: `값 ${digits(of)}건 중 ${digits(count)}건의 본문에 ${item.name.ko} 항목`,
      }
    : {
        en: `${capital(item.name.en)} (${digits(of)} values looked at)`,
        ko: `${item.name.ko} 항목(값 ${digits(of)}건 확인)`,
      };
}
