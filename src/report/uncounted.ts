import { activitiesOf, retentionOf, whyEndless } from '../core/activities.ts';
import type { ItemCatalogue } from '../core/item.ts';
import type { Run, RunDataset } from '../core/run.ts';
import type { Text } from '../core/text.ts';
import { personalMap } from './inventory.ts';

/** A dataset of which nobody could say whether its records are past a period, so that nothing was counted; and why. */
export interface Uncounted {
  readonly source: string;
  readonly dataset: string;
  readonly why: Text;
}

/** Datasets that serve an activity whose end nothing tells. Views are answered for by their tables. */
export function endlessDatasets({ datasets, ages, policy, asOf }: Run): Uncounted[] {
  if (!policy?.contents) return [];
  const activities = activitiesOf(policy.contents);
  return own(datasets).flatMap(({ source, name, serves }) =>
    serves.flatMap(({ activity: id, dataType }) => {
      const activity = activities.get(id);
      const isEnded = ages.some(
        (age) => age.kind === 'ended' && age.source === source && age.dataset === name && age.activity === id,
      );
      const retention = activity ? retentionOf(activity, dataType, asOf) : [];
      return retention.flatMap((one) => {
        const why = whyEndless(id, one, isEnded);
        return why ? [{ source, dataset: name, why }] : [];
      });
    }),
  );
}

/** Datasets with personal data for which the data map names no activity. */
export function unmappedDatasets(run: Run, items: ItemCatalogue): Uncounted[] {
  const why = {
    en: 'personal data, and the data map names no activity',
    ko: '개인정보가 있으나 데이터 맵에 처리업무가 없습니다',
  };
  return own(personalMap(run, items).map(({ dataset }) => dataset))
    .filter(({ serves }) => serves.length === 0)
    .map(({ source, name }) => ({ source, dataset: name, why }));
}

const own = (datasets: readonly RunDataset[]) =>
  datasets.filter(({ derivedFrom = [], outcome }) => derivedFrom.length === 0 && outcome.status !== 'failed');
