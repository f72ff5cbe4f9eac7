import {
  type Activity,
  addDays,
  type Place,
  type Policy,
  type Retention,
  type Severity,
  type Text,
} from '../../src/sdk/index.ts';
import { policyPlace } from './policy-parts.ts';
import { isInForce } from './promise.ts';

/** Something a policy must tell, and whether this one does. `unsure` where a reader may hold either. */
export interface Content {
  readonly place: Place;
  readonly activity?: string;
  readonly told: boolean | 'unsure';
  /** The thing itself, to stand in a sentence. */
  readonly what: Text;
  /** Lowers the check's severity where an act does not list the thing by name. */
  readonly severity?: Severity;
}

/**
 * What the applicable acts require: PIPA Art. 30(1) and Decree Art. 31(1), GDPR Art. 13. Sections that are required
 * only where the thing exists (processors, transfers, tools) are asked for only where the policy itself names it.
 */
export function contentsOf(policy: Policy, asOf: string): Content[] {
  return [
    ...wholeContents(policy),
    ...policy.activities
      .filter((one) => isInForce(one, asOf))
      .flatMap((one) => activityContents(one, policy, asOf)),
    ...automaticContents(policy, asOf),
  ];
}

function wholeContents(policy: Policy): Content[] {
  const { purposes, officer, destruction, rights, measures } = policy;
  const always: Content[] = [
    {
      place: policyPlace('purposes'),
      told: Object.keys(purposes).length > 0,
      what: { en: 'purposes of processing', ko: '처리 목적' },
    },
    { place: policyPlace('officer'), told: isReachable(officer), what: officerWords },
    {
      place: policyPlace('rights'),
      told: rights.length > 0,
      what: { en: 'rights of data subjects and how to use them', ko: '정보주체의 권리와 행사 방법' },
    },
  ];
  if (!policy.law.includes('kr-pipa')) return always;
  return [
    ...always,
    {
      place: policyPlace('destruction', 'procedure'),
      told: destruction.procedure !== undefined,
      what: { en: 'procedure of destruction', ko: '파기 절차' },
    },
    {
      place: policyPlace('destruction', 'method'),
      told: destruction.method !== undefined,
      what: { en: 'method of destruction', ko: '파기 방법' },
    },
    {
      place: policyPlace('measures'),
      told: measures.length > 0,
      what: { en: 'safety measures', ko: '안전성 확보조치' },
    },
  ];
}

const officerWords: Text = {
  en: 'privacy officer or department, with a phone number',
  ko: '개인정보 보호책임자 또는 담당 부서와 전화번호',
};

/** The officer's name, or the department's, and a phone number or the like: an e-mail address alone may suffice. */
function isReachable(officer: Policy['officer']): Content['told'] {
  if (!officer || !(officer.name || officer.department)) return false;
  if (officer.phone) return true;
  return officer.email ? 'unsure' : false;
}

function activityContents(activity: Activity, policy: Policy, asOf: string): Content[] {
  const { id, title, items, purposes, basis } = activity;
  const content = (part: string, told: boolean, what: Text, severity?: Severity): Content => ({
    place: policyPlace('activities', id, part),
    activity: id,
    told,
    what: { en: `${what.en} of “${title.en}”`, ko: `‘${title.ko}’의 ${what.ko}` },
    ...(severity && { severity }),
  });
  return [
    content('items', items.required.length + items.optional.length > 0, { en: 'items', ko: '처리 항목' }),
    // That the purposes are published at all is asked above; which of them an activity serves is the finer point.
    content('purposes', purposes.length > 0, { en: 'purpose', ko: '처리 목적' }, 'low'),
    content('basis', basis.ground !== 'unspecified', basisWords, basisSeverity(policy)),
    ...retentionContents(activity.retention, asOf, content),
  ];
}

const basisWords: Text = {
  en: 'ground (which one of the article holds)',
  ko: '처리 근거(해당 조항의 어느 호인지)',
};
const periodWords: Text = { en: 'retention period', ko: '보유기간' };

/** GDPR Art. 13(1)(c) asks for the basis; PIPA Art. 22(3) only where there is no consent. */
function basisSeverity({ law }: Policy): Severity {
  return law.includes('eu-gdpr') ? 'medium' : 'low';
}

/** One answer where all of it has a period, else one for each part that has none, or none for records of some days. */
function retentionContents(
  retention: readonly Retention[],
  asOf: string,
  content: (part: string, told: boolean, what: Text) => Content,
): Content[] {
  const placeOf = (dataType: string | undefined) =>
    dataType === undefined ? 'retention' : `retention.${dataType}`;
  const open = retention
    .filter(({ unspecified }) => unspecified)
    .map(({ dataType }) => content(placeOf(dataType), false, periodWords));
  const parts = Map.groupBy(retention, ({ dataType, items }) => JSON.stringify([dataType, items]));
  const gaps = [...parts.values()].flatMap((versions) => {
    const days = daysWithout(versions, asOf);
    if (days.length === 0) return [];
    const [en, ko] = (['en', 'ko'] as const).map((language) => days.map((one) => one[language]).join(', '));
    const what = { en: `${periodWords.en} (records of ${en})`, ko: `${periodWords.ko}(${ko} 기록)` };
    return [content(placeOf(versions[0]?.dataType), false, what)];
  });
  return open.length + gaps.length === 0 ? [content('retention', true, periodWords)] : [...open, ...gaps];
}

/** Days up to the audit's whose records no version of a period speaks of. What goes by an event has no days of its own. */
function daysWithout(versions: readonly Retention[], asOf: string): Text[] {
  if (versions.some(({ keep, inForce }) => !keep || !inForce)) return [];
  const spans = versions
    .map(({ inForce: { from = '', to } = {} }) => ({
      from,
      next: to === undefined ? '9999' : addDays(to, 1),
    }))
    .filter(({ from }) => from <= asOf)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const gaps: Text[] = [];
  // The first day that is not covered yet; empty for the beginning of time.
  let open = '';
  for (const { from, next } of spans) {
    if (open < from) gaps.push(daysWords(open, from));
    if (open < next) open = next;
  }
  return open <= asOf && spans.length > 0 ? [...gaps, daysWords(open)] : gaps;
}

function daysWords(from: string, until?: string): Text {
  if (until === undefined) return { en: `${from} and later`, ko: `${from}부터의` };
  return from === ''
    ? { en: `before ${until}`, ko: `${until} 전` }
    : { en: `${from} to ${addDays(until, -1)}`, ko: `${from}부터 ${addDays(until, -1)}까지의` };
}

function automaticContents(policy: Policy, asOf: string): Content[] {
  const { automatic } = policy;
  if (!automatic) return [];
  const what = (words: Text): Text => ({
    en: `${words.en} of what is collected automatically`,
    ko: `자동 수집 정보의 ${words.ko}`,
  });
  const content = (part: string, told: boolean, words: Text, severity?: Severity): Content => ({
    place: policyPlace('automatic', part),
    activity: 'automatic',
    told,
    what: what(words),
    ...(severity && { severity }),
  });
  const refusals = policy.law.includes('kr-pipa') ? automatic.tools : [];
  return [
    content('basis', automatic.basis.ground !== 'unspecified', basisWords, basisSeverity(policy)),
    ...retentionContents(automatic.retention, asOf, content),
    ...refusals.map(
      ({ name, refusal }): Content => ({
        place: policyPlace('automatic', 'tools', name),
        activity: 'automatic',
        told: refusal !== undefined,
        what: { en: `way to refuse ${name}`, ko: `${name} 거부 방법` },
      }),
    ),
  ];
}
