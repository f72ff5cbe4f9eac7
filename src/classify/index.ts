import type { Dataset, Field } from '../core/dataset.ts';
import type { Detector } from '../core/detector.ts';
import type { ItemCatalogue } from '../core/item.ts';
import type { SourceProfile } from '../core/profile.ts';
import type { Classifier } from './classifier.ts';
import { classifyDataset } from './judge/index.ts';
import { buildLexicon } from './names/lexicon.ts';
import { withCounts } from './portable/counts.ts';
import { type Portable, toPortable } from './portable/index.ts';
import {
  type ColumnProfile,
  ColumnScanner,
  describeUnfollowed,
  Matcher,
  sumUnfollowed,
} from './values/index.ts';

export type { Classifier, ClassifierSession } from './classifier.ts';

export interface ClassifierOptions {
  readonly items: ItemCatalogue;
  readonly detectors: readonly Detector[];
}

/** Makes the classifier. Names and patterns are compiled once; every dataset is then judged on its own. */
export function createClassifier({ items, detectors }: ClassifierOptions): Classifier {
  const tools = {
    lexicon: buildLexicon(items),
    detectors: new Map(detectors.map((detector) => [detector.id, detector])),
  };
  const matcher = new Matcher(detectors);
  let portable: Portable | undefined;
  return {
    portable() {
      portable ??= toPortable(detectors);
      return portable;
    },
    schemaOnly: (dataset) => classifyDataset(dataset, new Map(), tools),
    open(dataset, fields) {
      const scanners = fields.map(() => new ColumnScanner(matcher));
      let counts: SourceProfile | undefined;
      let profiles = new Map<number, ColumnProfile>();
      return {
        count(counted) {
          counts = counted;
        },
        add({ columns }) {
          for (const [index, cells] of columns.entries()) scanners[index]?.add(cells);
        },
        finish() {
          profiles = byPosition(dataset, fields, scanners, counts);
          return classifyDataset(dataset, profiles, tools);
        },
        unfollowed: () => describeUnfollowed(sumUnfollowed(profiles.values())),
      };
    },
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
