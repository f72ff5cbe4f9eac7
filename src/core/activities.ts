import { type Activity, automaticActivity, type Hold, type Policy } from './policy.ts';
import type { Language } from './text.ts';

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
