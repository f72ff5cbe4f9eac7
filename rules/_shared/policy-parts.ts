import type { Place, Policy, Result, Text, Transfer } from '../../src/sdk/index.ts';

/** A place inside the policy itself: `policy:transfers.google`. */
export function policyPlace(...parts: readonly string[]): Place {
  return { source: 'policy', dataset: parts.join('.') };
}

/** `transfers.google`, with the country where one recipient has several. */
export function transferPlace(transfer: Transfer, { transfers }: Policy): Place {
  const alone = transfers.filter(({ recipient }) => recipient === transfer.recipient).length === 1;
  return policyPlace('transfers', transfer.recipient, ...(alone ? [] : [transfer.country]));
}

/** The name of a processor as published; its id where the policy lists none. */
export function nameOf(processor: string, { processors }: Policy): Text {
  return processors.find(({ id }) => id === processor)?.name ?? { en: processor, ko: processor };
}

/** What a transfer is published without, in the order of PIPA Art. 28-8(2); under the GDPR alone only its basis counts. The file's format makes items, country and purpose sure. */
export function missingFrom(transfer: Transfer, policy: Policy): Text[] {
  const asked: readonly [boolean, Text][] = policy.law.includes('kr-pipa')
    ? [
        [transfer.time !== undefined, { en: 'time', ko: '이전 시기' }],
        [transfer.method !== undefined, { en: 'method', ko: '이전 방법' }],
        [transfer.contact !== undefined, { en: 'contact of the recipient', ko: '이전받는 자의 연락처' }],
        [transfer.period !== undefined, { en: 'period', ko: '보유·이용 기간' }],
        [transfer.refusal !== undefined, { en: 'how to refuse', ko: '거부 방법과 절차' }],
        [transfer.refusalEffect !== undefined, { en: 'effect of refusing', ko: '거부의 효과' }],
      ]
    : [];
  const basis: [boolean, Text] = [
    transfer.basis.ground !== 'unspecified',
    { en: 'legal basis', ko: '이전의 법적 근거' },
  ];
  return [basis, ...asked].filter(([told]) => !told).map(([, what]) => what);
}

type Remark = Policy['remarks'][number];

/**
 * What the writer of the file noticed, as results of low severity. A remark on a place at which, or within which, a
 * check itself finds something (`broken`, such as `transfers.google`) would say it twice and is left out.
 */
export function remarked(policy: Policy, kind: Remark['kind'], broken: readonly string[]): Result[] {
  return policy.remarks
    .filter((remark) => remark.kind === kind)
    .filter(({ at }) => !broken.some((place) => place === at || place.startsWith(`${at}.`)))
    .map(({ at, text }) => ({ status: 'violated', place: policyPlace(at), message: text, severity: 'low' }));
}

/** Places of results that are not satisfied. */
export function brokenPlaces(results: readonly Result[]): string[] {
  return results.filter(({ status }) => status !== 'satisfied').map(({ place }) => place.dataset ?? '');
}
