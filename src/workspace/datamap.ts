import { activitiesOf, retentionOf } from '../core/activities.ts';
import type { Dataset } from '../core/dataset.ts';
import { GamsaError } from '../core/error.ts';
import type { ServedActivity } from '../core/evidence.ts';
import { matchesGlob, specificity } from '../core/glob.ts';
import type { Activity, Policy } from '../core/policy.ts';
import type { Notice } from '../core/run.ts';
import type { MapEntry, Serves } from '../core/workspace.ts';

/** Answers for each dataset what it serves by the data map. */
export class DataMap {
  private readonly entries: readonly MapEntry[];
  private readonly activities: ReadonlyMap<string, Activity>;
  private readonly holds: ReadonlySet<string>;
  private readonly matched = new Set<MapEntry>();
  private readonly seen = new Set<string>();
  private readonly asOf: string;

  /** `asOf`: the calendar date on which versions of the policy's entries must be in force. */
  constructor(data: readonly MapEntry[], policy: Policy, asOf: string) {
    this.entries = [...data].sort(bySpecificity);
    this.activities = activitiesOf(policy);
    this.holds = new Set(policy.holds.map(({ id }) => id));
    this.asOf = asOf;
  }

  /** The most specific entry that matches a dataset. Two that match equally well are a mistake in the workspace. */
  of(source: string, dataset: Dataset): { serves: readonly ServedActivity[]; training: boolean } {
    this.seen.add(source);
    const matching = this.entries.filter(({ at }) => matchesPlace(source, dataset.name, at));
    for (const entry of matching) this.matched.add(entry);
    const [entry, rival] = matching;
    if (!entry) return { serves: [], training: false };
    if (rival && bySpecificity(entry, rival) === 0) throw tie(entry, rival);
    const serves = entry.serves.flatMap((served): ServedActivity[] => {
      const activity = this.activities.get(served.activity);
      if (!activity) return [];
      const held = this.holds.has(activity.id);
      return [
        {
          serves: served,
          activity,
          retention: retentionOf(activity, served.dataType, this.asOf),
          ...(held && { held }),
        },
      ];
    });
    return { serves, training: entry.training ?? false };
  }

  /** The entry that speaks of a dataset by its name, if one does. */
  entryOf(source: string, dataset: string): MapEntry | undefined {
    return entryFor(this.entries, source, dataset);
  }

  /**
   * Entries that matched no dataset: a typing mistake, or a table that is gone; a source of which nothing could be listed says
   * nothing about its entries. And marks of an end that no promise asks for: nobody is counted by them.
   */
  notices(): Notice[] {
    return [
      ...this.entries
        .filter((entry) => !this.matched.has(entry) && this.seen.has(sourceOf(entry)))
        .map(({ at }) => ({
          code: 'data-map-unmatched',
          message: {
            en: `The data map's entry ${at} matches no dataset`,
            ko: `데이터 맵의 ${at} 항목에 해당하는 데이터셋이 없습니다`,
          },
        })),
      ...this.entries.flatMap(({ at, serves }) =>
        serves.filter((one) => this.isIdle(one)).map(({ activity }) => idleEnd(at, activity)),
      ),
    ];
  }

  private isIdle({ activity: id, ends, dataType }: Serves): boolean {
    const retention = this.activities.get(id)?.retention.filter((one) => one.dataType === dataType) ?? [];
    return ends !== undefined && retention.every(({ until }) => until === undefined);
  }
}

/** The most specific entry that speaks of a dataset by its name, if one does. */
export function entryFor(data: readonly MapEntry[], source: string, dataset: string): MapEntry | undefined {
  return data.filter(({ at }) => matchesPlace(source, dataset, at)).sort(bySpecificity)[0];
}

function sourceOf({ at }: MapEntry): string {
  return at.slice(0, at.indexOf(':'));
}

function matchesPlace(source: string, name: string, at: string): boolean {
  const prefix = `${source}:`;
  return at.startsWith(prefix) && matchesGlob(name, at.slice(prefix.length));
}

function idleEnd(at: string, activity: string): Notice {
  return {
    code: 'data-map-idle-end',
    message: {
      en: `The data map names an end (ends) for ${activity} at ${at}, but by the policy no event (until) ends it: nothing is counted by it`,
      ko: `데이터 맵의 ${at} 항목에 ${activity} 업무의 종료 표시(ends)가 있으나, 처리방침에 이 업무를 끝내는 사건(until)이 없어 집계에 쓰이지 않습니다`,
    },
  };
}

/** The dataset itself is not named: its name may be personal data. */
function tie(a: MapEntry, b: MapEntry): GamsaError {
  return new GamsaError(
    'config',
    {
      en: `The data map's entries ${a.at} and ${b.at} match the same dataset, and neither is more specific`,
      ko: `데이터 맵의 ${a.at} 항목과 ${b.at} 항목이 같은 데이터셋에 해당하며, 어느 쪽도 더 구체적이지 않습니다`,
    },
    {
      next: {
        en: 'Add an entry that names that dataset without wildcards, or make one of the two narrower.',
        ko: '해당 데이터셋을 와일드카드 없이 적은 항목을 추가하거나, 둘 중 하나의 범위를 좁히십시오.',
      },
    },
  );
}

/** Negative where `a` is the more specific, 0 for a tie. */
function bySpecificity(a: MapEntry, b: MapEntry): number {
  const [aStart, aAll] = specificity(a.at);
  const [bStart, bAll] = specificity(b.at);
  return bStart === aStart ? bAll - aAll : bStart > aStart ? 1 : -1;
}
