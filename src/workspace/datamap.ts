import type { Dataset } from '../core/dataset.ts';
import type { ServedActivity } from '../core/evidence.ts';
import { matchesGlob, specificity } from '../core/glob.ts';
import { type Activity, automaticActivity, type Policy, type Retention } from '../core/policy.ts';
import type { Notice } from '../core/run.ts';
import type { MapEntry, Serves, Workspace } from '../core/workspace.ts';
import { type Mistake, nearest } from '../core/yaml.ts';

/** Activities by id, what is collected automatically being one of them. */
export function activitiesOf(policy: Policy): Map<string, Activity> {
  const activities = new Map(policy.activities.map((activity) => [activity.id, activity]));
  const { automatic } = policy;
  if (automatic) {
    activities.set(automaticActivity, {
      id: automaticActivity,
      title: { en: 'Collected automatically during use', ko: '이용 중 자동 수집' },
      purposes: automatic.purposes,
      basis: automatic.basis,
      specialBasis: [],
      items: { required: automatic.items, optional: [] },
      retention: automatic.retention,
    });
  }
  return activities;
}

/** What in a data map does not fit the policy or itself; paths start at the workspace file's root. */
export function checkDataMap(workspace: Workspace, policy: Policy): Mistake[] {
  const activities = activitiesOf(policy);
  const sources = Object.keys(workspace.sources);
  return workspace.data.flatMap((entry, e) => [
    ...checkAddress(entry, e, sources),
    ...entry.serves.flatMap((serves, s) =>
      checkServes(serves, activities).map((message) => ({
        path: ['data', e, 'serves', s, ...message.path],
        message: message.message,
      })),
    ),
    ...checkTie(workspace.data, e),
  ]);
}

function checkAddress(entry: MapEntry, e: number, sources: readonly string[]): Mistake[] {
  const colon = entry.at.indexOf(':');
  if (colon < 1)
    return [{ path: ['data', e, 'at'], message: 'expected source:dataset, such as crm:public.inquiries' }];
  const source = entry.at.slice(0, colon);
  return sources.includes(source)
    ? []
    : [{ path: ['data', e, 'at'], message: `no source is called \`${source}\`${nearest(source, sources)}` }];
}

function checkServes(serves: Serves, activities: ReadonlyMap<string, Activity>): Mistake[] {
  const activity = activities.get(serves.activity);
  if (!activity) {
    const message = `the policy has no activity \`${serves.activity}\`${nearest(serves.activity, activities.keys())}`;
    return [{ path: ['activity'], message }];
  }
  const types = [...new Set(activity.retention.flatMap(({ dataType }) => dataType ?? []))];
  if (serves.dataType !== undefined && !types.includes(serves.dataType)) {
    const choice = types.length > 0 ? `; it has ${types.join(', ')}` : '; it has none';
    return [
      {
        path: ['dataType'],
        message: `\`${serves.activity}\` has no data type \`${serves.dataType}\`${choice}`,
      },
    ];
  }
  if (serves.dataType === undefined && types.length > 0) {
    return [
      {
        path: [],
        message: `\`${serves.activity}\` keeps its data types differently; name one: dataType: ${types.join(' | ')}`,
      },
    ];
  }
  return [];
}

/** Two entries that name the same place equally well leave open which one counts. */
function checkTie(data: readonly MapEntry[], e: number): Mistake[] {
  const twin = data.findIndex((other) => other.at === data[e]?.at);
  return twin < e
    ? [
        {
          path: ['data', e, 'at'],
          message: `the same place stands in entry ${twin + 1} already; put both into one entry`,
        },
      ]
    : [];
}

/** Answers for each dataset what it serves by the data map. */
export class DataMap {
  private readonly entries: readonly MapEntry[];
  private readonly activities: ReadonlyMap<string, Activity>;
  private readonly matched = new Set<MapEntry>();
  private readonly asOf: string;

  /** `asOf`: the calendar date on which versions of the policy's entries must be in force. */
  constructor(data: readonly MapEntry[], policy: Policy, asOf: string) {
    this.entries = [...data].sort(bySpecificity);
    this.activities = activitiesOf(policy);
    this.asOf = asOf;
  }

  of(source: string, dataset: Dataset): { serves: readonly ServedActivity[]; training: boolean } {
    const place = `${source}:${dataset.name}`;
    const entry = this.entries.find(({ at }) => matchesPlace(place, at));
    if (!entry) return { serves: [], training: false };
    this.matched.add(entry);
    const serves = entry.serves.flatMap((served): ServedActivity[] => {
      const activity = this.activities.get(served.activity);
      return activity ? [{ serves: served, activity, retention: this.retentionOf(activity, served) }] : [];
    });
    return { serves, training: entry.training ?? false };
  }

  /** Entries that matched no dataset: a typing mistake, or a table that is gone. */
  notices(): Notice[] {
    return this.entries
      .filter((entry) => !this.matched.has(entry))
      .map(({ at }) => ({
        code: 'data-map-unmatched',
        message: {
          en: `The data map's entry ${at} matches no dataset`,
          ko: `데이터 맵의 ${at} 항목에 해당하는 데이터셋이 없습니다`,
        },
      }));
  }

  private retentionOf(activity: Activity, { dataType }: Serves): Retention[] {
    return activity.retention.filter(
      (retention) =>
        (dataType === undefined || retention.dataType === dataType) &&
        (retention.inForce?.from ?? '') <= this.asOf &&
        this.asOf <= (retention.inForce?.to ?? '9999-12-31'),
    );
  }
}

function matchesPlace(place: string, at: string): boolean {
  const colon = at.indexOf(':');
  return place.startsWith(at.slice(0, colon + 1)) && matchesGlob(place.slice(colon + 1), at.slice(colon + 1));
}

function bySpecificity(a: MapEntry, b: MapEntry): number {
  const [aStart, aAll] = specificity(a.at);
  const [bStart, bAll] = specificity(b.at);
  return bStart === aStart ? bAll - aAll : bStart > aStart ? 1 : -1;
}
