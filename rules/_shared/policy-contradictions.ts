import type { Activity, Claim, ItemCatalogue, Policy, Result, Retention, Text } from '../../src/sdk/index.ts';
import { nameOf, policyPlace, transferPlace } from './policy-parts.ts';
import { covers, isInForce } from './promise.ts';
import { listTexts } from './words.ts';

/** Holds the parts of a policy against each other: one result for each comparison. */
export function compareParts(policy: Policy, items: ItemCatalogue, asOf: string): Result[] {
  const activities = policy.activities.filter((one) => isInForce(one, asOf));
  const transfers = policy.transfers.filter((one) => isInForce(one, asOf));
  const now = { ...policy, activities, transfers };
  return [
    ...compareVersions(policy),
    ...activities.flatMap((activity) => compareActivity(activity, items)),
    ...compareTransfers(now, items),
    ...policy.claims.flatMap((claim) => compareClaim(claim, now, items)),
  ];
}

/** A result at a place in the policy: violated where there is something to say. */
function answer(
  place: readonly string[],
  wrong: Text | undefined,
  fine: Text,
  more: Partial<Result> = {},
): Result {
  return {
    status: wrong ? 'violated' : 'satisfied',
    place: policyPlace(...place),
    message: wrong ?? fine,
    ...more,
  };
}

function compareVersions({ versions, effective }: Policy): Result[] {
  return versions.map(({ effective: since, until }, index) => {
    // Calendar dates as `YYYY-MM-DD` compare as text.
    const late = [until, since].find((date) => date !== undefined && date >= effective);
    const wrong = late !== undefined && {
      en: `An earlier version is named as in force on ${late}, and this one as effective from ${effective}`,
      ko: `이전 버전이 ${late}에 시행 중이었다고 적었으나, 이 버전의 시행일은 ${effective}입니다`,
    };
    const fine = {
      en: 'An earlier version ended before this one began',
      ko: '이전 버전이 이 버전의 시행 전에 끝났습니다',
    };
    return answer(['versions', until ?? since ?? String(index + 1)], wrong || undefined, fine);
  });
}

function compareActivity(activity: Activity, items: ItemCatalogue): Result[] {
  const { id, title, retention } = activity;
  const both = activity.items.required.filter((key) => activity.items.optional.includes(key));
  const twice = both.length > 0 && {
    en: `“${title.en}” lists as required and as optional: ${names(both, items).en}`,
    ko: `‘${title.ko}’에서 필수이면서 선택으로 적힌 항목: ${names(both, items).ko}`,
  };
  return [
    answer(
      ['activities', id, 'items'],
      twice || undefined,
      { en: `“${title.en}” lists each item once`, ko: `‘${title.ko}’의 항목이 한 번씩만 적혀 있습니다` },
      { activity: id },
    ),
    answer(
      ['activities', id, 'retention'],
      comparePeriods(activity) ?? compareKept(activity, items),
      { en: `The periods of “${title.en}” agree`, ko: `‘${title.ko}’의 보유기간이 서로 맞습니다` },
      { activity: id },
    ),
    ...retention.flatMap((one, index) => compareAnonymised(activity, one, index, items)),
  ];
}

/** Two periods for the same thing: same part, same event, common items, in force together. */
function comparePeriods({ retention, title }: Activity): Text | undefined {
  for (const [index, one] of retention.entries()) {
    const other = retention.slice(index + 1).find((next) => isAboutSame(one, next) && one.keep !== next.keep);
    if (!other) continue;
    return {
      en: `“${title.en}” gives two periods for the same: ${one.keep} and ${other.keep}`,
      ko: `‘${title.ko}’에 같은 대상의 보유기간이 두 가지입니다: ${one.keep}, ${other.keep}`,
    };
  }
  return undefined;
}

function isAboutSame(a: Retention, b: Retention): boolean {
  const together =
    (a.inForce?.from ?? '') <= (b.inForce?.to ?? '9999') &&
    (b.inForce?.from ?? '') <= (a.inForce?.to ?? '9999');
  const common = !a.items || !b.items || a.items.some((key) => b.items?.includes(key));
  const periods = a.keep !== undefined && b.keep !== undefined;
  return (
    periods && together && common && a.dataType === b.dataType && a.from === b.from && a.onlyIf === b.onlyIf
  );
}

function compareKept({ items: own, retention, title }: Activity, items: ItemCatalogue): Text | undefined {
  const collected = new Set([...own.required, ...own.optional]);
  const stray = uncovered(
    retention.flatMap((one) => one.items ?? []),
    collected,
    items,
  );
  if (stray.length === 0) return undefined;
  return {
    en: `“${title.en}” gives a period for items that it does not collect: ${names(stray, items).en}`,
    ko: `‘${title.ko}’에서 수집하지 않는 항목에 보유기간이 있습니다: ${names(stray, items).ko}`,
  };
}

function compareAnonymised(
  { id, title }: Activity,
  { anonymised, items: keys = [], dataType }: Retention,
  index: number,
  items: ItemCatalogue,
): Result[] {
  if (!anonymised) return [];
  const identifying = keys.filter((key) => items.get(key)?.identifying);
  const wrong = identifying.length > 0 && {
    en: `“${title.en}” calls records anonymised that hold ${names(identifying, items).en}`,
    ko: `‘${title.ko}’에서 익명화했다는 기록에 식별 항목이 있습니다: ${names(identifying, items).ko}`,
  };
  const fine = {
    en: `What “${title.en}” calls anonymised lists nothing that identifies`,
    ko: `‘${title.ko}’에서 익명화했다는 기록에 식별 항목이 없습니다`,
  };
  const part = dataType ?? `anonymised-${index + 1}`;
  return [answer(['activities', id, 'retention', part], wrong || undefined, fine, { activity: id })];
}

function compareTransfers(policy: Policy, items: ItemCatalogue): Result[] {
  const collected = collectedBy(policy, () => true);
  return policy.transfers.map((transfer): Result => {
    const stray = uncovered(transfer.items, collected, items);
    const to = nameOf(transfer.recipient, policy);
    const wrong = stray.length > 0 && {
      en: `Goes to ${to.en} and is collected by no activity: ${names(stray, items).en}`,
      ko: `${to.ko}에 이전하지만 어느 업무에서도 수집하지 않는 항목: ${names(stray, items).ko}`,
    };
    const fine = {
      en: `All that goes to ${to.en} is collected by some activity`,
      ko: `${to.ko}에 이전하는 항목은 모두 수집 항목에 있습니다`,
    };
    const place = transferPlace(transfer, policy).dataset ?? '';
    return answer([place], wrong || undefined, fine, { recipient: transfer.recipient });
  });
}

function compareClaim(claim: Claim, policy: Policy, items: ItemCatalogue): Result[] {
  if (claim.kind === 'data-centre') return [compareCountry(claim, policy, items)];
  return claim.kind === 'anonymous-analytics' && policy.automatic ? [compareAnalytics(policy, items)] : [];
}

/** An item that other activities collect too may go abroad for them; one that only the claim's collect may not. */
function compareCountry(
  { country, scope }: Extract<Claim, { kind: 'data-centre' }>,
  policy: Policy,
  items: ItemCatalogue,
): Result {
  const inside = collectedBy(policy, (id) => scope?.includes(id) ?? true);
  const outside = collectedBy(policy, (id) => scope !== undefined && !scope.includes(id));
  const abroad = policy.transfers.filter((transfer) => transfer.country !== country);
  const gone = [...new Set(abroad.flatMap((transfer) => transfer.items))].filter(
    (key) => inside.has(key) && !outside.has(key),
  );
  const wrong = gone.length > 0 && {
    en: `Data centres in ${country} are claimed, and these items are transferred to other countries: ${names(gone, items).en}`,
    ko: `데이터센터가 ${country}에 있다고 하나 다른 국가로 이전하는 항목: ${names(gone, items).ko}`,
  };
  const fine = {
    en: `No transfer takes out of ${country} what the claim on data centres is about`,
    ko: `데이터센터 국가(${country})를 밝힌 업무의 항목은 국외로 이전하지 않습니다`,
  };
  return answer(['claims', 'data-centre', country, ...(scope ?? [])], wrong || undefined, fine);
}

function compareAnalytics({ automatic }: Policy, items: ItemCatalogue): Result {
  const identifying = (automatic?.items ?? []).filter((key) => items.get(key)?.identifying);
  const place = ['claims', 'anonymous-analytics'];
  const fine = {
    en: 'What is collected automatically lists nothing that identifies',
    ko: '자동 수집 항목에 식별 항목이 없습니다',
  };
  if (identifying.length === 0) return answer(place, undefined, fine);
  const doubt = {
    en: `Analytics is said to identify nobody, while these are collected automatically: ${names(identifying, items).en}`,
    ko: `분석 도구는 비식별 정보만 수집한다고 하나, 다음 항목이 자동 수집됩니다: ${names(identifying, items).ko}`,
  };
  return { status: 'unknown', place: policyPlace(...place), message: doubt, severity: 'low' };
}

/** Keys of the items that some activities collect; what is collected automatically is one of them. */
function collectedBy({ activities, automatic }: Policy, chosen: (id: string) => boolean): Set<string> {
  const own = activities
    .filter(({ id }) => chosen(id))
    .flatMap(({ items: { required, optional } }) => [...required, ...optional]);
  return new Set([...own, ...(chosen('automatic') ? (automatic?.items ?? []) : [])]);
}

function uncovered(keys: readonly string[], declared: ReadonlySet<string>, items: ItemCatalogue): string[] {
  return [...new Set(keys)].filter((key) => {
    const item = items.get(key);
    return item ? !covers(declared, item, items) : !declared.has(key);
  });
}

function names(keys: readonly string[], items: ItemCatalogue): Text {
  return listTexts(keys.map((key) => items.get(key)?.name ?? { en: key, ko: key }));
}
