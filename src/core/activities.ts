import { type Activity, automaticActivity, type Hold, type Policy, type Retention } from './policy.ts';
import type { Language, Text } from './text.ts';

/** Activities by id: what is collected automatically is one of them, and each preservation under another law. */
export function activitiesOf(
  policy: Pick<Policy, 'activities' | 'automatic' | 'holds'>,
): Map<string, Activity> {
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
  for (const hold of policy.holds) activities.set(hold.id, heldUnder(hold));
  return activities;
}

/**
 * Which periods of an activity hold for a part of it. A period goes by the clock of the record: one of an earlier version still holds
 * for the records of its days. An event such as an opt-out ends a record by the version in force on the day of the audit.
 */
export function retentionOf(activity: Activity, dataType: string | undefined, asOf: string): Retention[] {
  return activity.retention.filter(
    ({ dataType: theirs, keep, inForce }) =>
      theirs === dataType &&
      (inForce?.from ?? '') <= asOf &&
      (keep !== undefined || asOf <= (inForce?.to ?? '9999-12-31')),
  );
}

/** Why nothing tells the end of what is kept so: the policy names no period, or the data map no field with the event. */
export function whyEndless(
  activity: string,
  { unspecified, until }: Retention,
  ends: boolean,
): Text | undefined {
  if (unspecified)
    return {
      en: `the policy names no period for ${activity}`,
      ko: `처리방침에 ${activity} 업무의 보유기간이 없습니다`,
    };
  if (!until || ends) return undefined;
  return {
    en: `the data map names no field (\`ends\`) that tells when ${activity} ends`,
    ko: `데이터 맵에 ${activity} 업무의 종료를 알려 주는 필드(\`ends\`)가 없습니다`,
  };
}

/** Their titles by id. */
export function activityTitles(
  policy: Parameters<typeof activitiesOf>[0] | undefined,
  language: Language,
): Map<string, string> {
  const activities = policy ? [...activitiesOf(policy).values()] : [];
  return new Map(activities.map(({ id, title }) => [id, title[language]]));
}

/** What another law requires to be kept, as if it were an activity: its items alone, for its own period. */
function heldUnder({ id, law, items, keep, from, inForce }: Hold): Activity {
  return {
    id,
    title: { en: `Preservation under ${law}`, ko: `${law}에 따른 보존` },
    purposes: [],
    basis: { ground: 'law', cited: law },
    specialBasis: [],
    items: { required: items, optional: [] },
    retention: [{ keep, ...(from !== undefined && { from }), ...(inForce && { inForce }) }],
  };
}
