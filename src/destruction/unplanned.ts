import type { Visited } from '../audit/options.ts';
import { whyEndless } from '../core/activities.ts';
import { undatedOf } from '../core/awaited.ts';
import type { DestructionPlan } from '../core/destruction.ts';
import type { DatasetEvidence } from '../core/evidence.ts';
import { periodWords } from '../core/period-words.ts';
import { formatName, formatPlace } from '../core/place.ts';
import type { Run } from '../core/run.ts';
import type { Text } from '../core/text.ts';

type Missed = DestructionPlan['missed'];

/** What cannot be planned of a dataset, as nothing tells whether its records are due. */
export function untold({ spec, name, evidence, measured }: Visited): Missed {
  const place = formatPlace({ source: spec.id, dataset: name });
  const undated = measured.flatMap(({ measurement }) => {
    const { kind, total = 0, clock = '' } = measurement;
    const count = undatedOf(measurement);
    return kind === 'period' && count > 0 ? [withoutTime(count, total, formatName(clock))] : [];
  });
  const whys = [...endless(evidence), ...undated];
  return [...new Map(whys.map((why) => [why.en, { place, why }])).values()];
}

/** Retentions of which the policy names no period, or the data map no field that tells the end. */
function endless({ serves }: DatasetEvidence): Text[] {
  return serves.flatMap(({ activity: { id }, serves: { ends }, retention }) =>
    retention.flatMap((one) => whyEndless(id, one, ends !== undefined) ?? []),
  );
}

function withoutTime(count: number, total: number, clock: string): Text {
  return {
    en: `${count} of ${total} records without a readable time (${clock}): whether they are due is not known`,
    ko: `레코드 ${total}건 중 ${count}건은 읽을 수 있는 시각(${clock})이 없어 파기 대상인지 알 수 없습니다`,
  };
}

/** Another law that requires keeping items of a dataset (PIPA Art. 21(3)): what an activity is done with may not go as it stands. */
export function heldBack(
  step: { readonly source: string; readonly dataset: string; readonly activity: string },
  { asOf, datasets, policy }: Run,
): Text[] {
  const holds = policy?.contents?.holds ?? [];
  if (holds.some(({ id }) => id === step.activity)) return [];
  const dataset = datasets.find(({ source, name }) => source === step.source && name === step.dataset);
  const items = new Set(dataset?.fields.map(({ classification }) => classification.item));
  const served = new Set(dataset?.serves.map(({ activity }) => activity));
  return holds
    .filter(({ inForce }) => (inForce?.from ?? asOf) <= asOf && asOf <= (inForce?.to ?? asOf))
    .filter((hold) => served.has(hold.id) || hold.items.some((key) => items.has(key)))
    .map(({ law, keep }) => {
      const period = periodWords(keep);
      return {
        en: `Before destroying: ${law} (${period.en}) may require keeping some of these records; move those to a separate store first`,
        ko: `파기 전 확인: ${law}(${period.ko})에 따라 보존해야 하는 레코드가 있을 수 있습니다. 해당 레코드는 먼저 분리 보관하십시오`,
      };
    });
}
