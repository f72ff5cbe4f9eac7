import type { Dataset, Field } from '../core/dataset.ts';
import type { Detector } from '../core/detector.ts';
import type { ItemCatalogue } from '../core/item.ts';
import type { SourceProfile } from '../core/profile.ts';
import type { Problem } from '../core/source.ts';
import type { Classifier } from './classifier.ts';
import { classifyDataset } from './judge/index.ts';
import { keyedRows, readKeyed } from './keyed.ts';
import { buildLexicon } from './names/lexicon.ts';
import { createPeople } from './names/people.ts';
import { isSettings } from './names/settings.ts';
import { findStrangers } from './names/strangers.ts';
import { withCounts } from './portable/counts.ts';
import { type Portable, toPortable } from './portable/index.ts';
import {
  BytesReader,
  type ColumnProfile,
  ColumnScanner,
  describeUnfollowed,
  type KeyReader,
  Matcher,
  sumUnfollowed,
} from './values/index.ts';

export type { Classifier, ClassifierSession } from './classifier.ts';

export interface ClassifierOptions {
  readonly items: ItemCatalogue;
  readonly detectors: readonly Detector[];
}

/** Makes the classifier. Names and, where values are read, patterns are compiled once; every dataset is then judged on its own. */
export function createClassifier({ items, detectors }: ClassifierOptions): Classifier {
  const lexicon = buildLexicon(items);
  const tools = {
    lexicon,
    detectors: new Map(detectors.map((detector) => [detector.id, detector])),
  };
  const matcherOf = once(() => new Matcher(detectors));
  const keysOf = once((): KeyReader => {
    const people = createPeople(detectors, lexicon, items);
    return {
      isOrdinary: people.isOrdinary,
      tellOfOne: people.tellOfOne,
      holdsName: (key) => people.find(key).length > 0,
      strangers: (siblings) => findStrangers(siblings, people),
    };
  });
  const portable = once((): Portable => toPortable(detectors));
  return {
    portable,
    schemaOnly: (dataset) => classifyDataset(dataset, new Map(), tools),
    open(dataset, fields, isKey) {
      const matcher = matcherOf();
      const setUp = isSettings(dataset);
      const scanners = fields.map(() => new ColumnScanner(matcher, { setUp, keys: keysOf() }));
      const readers = fields.map(({ family }) => (family === 'binary' ? new BytesReader() : undefined));
      const keyed = keyedRows(fields, tools.lexicon);
      let counts: SourceProfile | undefined;
      let profiles = new Map<number, ColumnProfile>();
      return {
        count(counted) {
          counts = counted;
        },
        add({ columns }) {
          for (const [index, cells] of columns.entries())
            scanners[index]?.add(readers[index]?.read(cells) ?? cells);
          if (keyed)
            for (const [key, value] of readKeyed(keyed, columns)) scanners[keyed.value]?.addUnder(key, value);
        },
        finish() {
          profiles = byPosition(dataset, fields, scanners, counts);
          return classifyDataset(withTexts(dataset, fields, readers), profiles, tools, isKey);
        },
        unfollowed: () => [
          ...describeUnfollowed(sumUnfollowed(profiles.values())),
          ...describeClosed(readers.reduce((sum, reader) => sum + (reader?.closed ?? 0), 0)),
        ],
      };
    },
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const describeClosed = (count: number): Problem[] =>
  count === 0
    ? []
    : [
        {
          what: {
            en: 'values of bytes that are no text, such as pictures and documents; what they show was not looked at',
            ko: '글이 아닌 바이트 값(그림·문서 등); 그 내용은 확인하지 않음',
          },
          count,
        },
      ];

/** The dataset with what bytes turned out to be: a text's type speaks against nothing that a text may hold. */
function withTexts(
  dataset: Dataset,
  fields: readonly Field[],
  readers: readonly (BytesReader | undefined)[],
): Dataset {
  const texts = new Set(fields.filter((_, index) => readers[index]?.holdsText).map(({ name }) => name));
  if (texts.size === 0) return dataset;
  return {
    ...dataset,
    fields: dataset.fields.map((field) => (texts.has(field.name) ? { ...field, family: 'text' } : field)),
  };
}

function byPosition(
  dataset: Dataset,
  fields: readonly Field[],
  scanners: readonly ColumnScanner[],
  counts: SourceProfile | undefined,
): Map<number, ColumnProfile> {
  const names = dataset.fields.map(({ name }) => name);
  return new Map(
    fields.map(({ name }, index) => [
      names.indexOf(name),
      withCounts(scanners[index]!.profile(), counts, name),
    ]),
  );
}
