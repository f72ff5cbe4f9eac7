import { isFinding } from '../core/compare.ts';
import { formatPlace, printable } from '../core/place.ts';
import type { ResultStatus, Severity } from '../core/rule.ts';
import type { Run, RunResult } from '../core/run.ts';
import { sampleNotes } from './coverage.ts';
import type { RenderOptions } from './options.ts';
import { statusWords } from './words.ts';

/** Version of the schema (https://schema.ocsf.io) that the events follow. */
const version = '1.6.0';

const severities: Record<Severity, number> = { low: 2, medium: 3, high: 4, critical: 5 };
const informational = 1;

/** Of the compliance, by OCSF's own captions whatever the language: only what is another status has words of ours. */
const complianceStatus: Record<ResultStatus, { readonly id: number; readonly caption?: string }> = {
  satisfied: { id: 1, caption: 'Pass' },
  unknown: { id: 2, caption: 'Warning' },
  violated: { id: 3, caption: 'Fail' },
  'not-applicable': { id: 99 },
};

/** The run as OCSF Compliance Finding events (class 2003), one for each result of every kind: a JSON array. */
export function renderOcsf(run: Run, options: RenderOptions): string {
  const sampleOf = sampleNotes(run, options.language);
  const events = run.results.map((result, index) =>
    toEvent(run, result, { index, sample: sampleOf(result.place) }, options),
  );
  return `${JSON.stringify(events, null, 2)}\n`;
}

function toEvent(
  run: Run,
  result: RunResult,
  { index, sample }: { readonly index: number; readonly sample: string },
  { language, items, packs = [] }: RenderOptions,
) {
  const say = (text: { en: string; ko: string }) => printable(text[language]);
  const { rule, place, status, fingerprint, articles, accepted, count, of, oldest } = result;
  const isOpen = isFinding(result);
  const item = result.item === undefined ? undefined : items.get(result.item);
  const since = run.history?.since[fingerprint];
  const laws = packs.filter(({ id }) => articles.some(({ pack }) => pack === id));
  const { id: status_id, caption = say(statusWords[status]) } = complianceStatus[status];
  return {
    category_uid: 2,
    class_uid: 2003,
    type_uid: 200301,
    activity_id: 1,
    time: Date.parse(run.ended),
    severity_id: isOpen ? severities[result.severity] : informational,
    // New, suppressed by a waiver or the baseline, or resolved: there is nothing to do.
    status_id: accepted ? 3 : isOpen ? 1 : 4,
    message: say(result.message),
    metadata: {
      version,
      uid: `${run.id}:${index}`,
      correlation_uid: run.id,
      product: { name: 'gamsa', vendor_name: 'gamsa', version: run.tool.version, lang: language },
    },
    finding_info: {
      uid: fingerprint,
      title: say(result.title),
      desc: say(result.message),
      types: [rule],
      ...(since !== undefined && { first_seen_time: Date.parse(since) }),
      last_seen_time: Date.parse(run.ended),
    },
    compliance: {
      control: say(result.title),
      status: caption,
      status_id,
      status_details: [say(result.message), ...(sample === '' ? [] : [sample])],
      standards: laws.map(({ title }) => say(title)),
      requirements: articles.map(({ cite }) => say(cite)),
      checks: [{ uid: rule, name: say(result.title), status: caption, status_id }],
    },
    resources: [
      {
        uid: formatPlace(place),
        name: formatPlace(place),
        type: place.field !== undefined ? 'field' : place.dataset !== undefined ? 'dataset' : 'source',
        namespace: place.source,
        // The class itself has no place for what data it is: a profile has, which not every lake takes.
        ...(item && { tags: [{ name: 'personal-data-item', value: item.key }], labels: [say(item.name)] }),
      },
    ],
    ...(count !== undefined && {
      evidences: [
        { data: { count, ...(of !== undefined && { of }), ...(oldest !== undefined && { oldest }) } },
      ],
    }),
    ...(isOpen && { remediation: { desc: say(result.remedy) } }),
    ...(accepted?.reason !== undefined && { comment: printable(accepted.reason) }),
  };
}
