import type { ServedActivity } from '../../core/evidence.ts';
import type { GateProblem } from '../../core/gate.ts';
import type { Text } from '../../core/text.ts';
import type { Clock } from '../../core/workspace.ts';
import { personalFields } from '../../lock/personal.ts';
import type { DroppedField, Schema, SchemaDataset } from '../schema.ts';
import { type GateContext, likelyPersonal, lineOf, problem, shownField } from './context.ts';

/** Personal data that nobody said how long to keep. Needs a policy; views show the records of their tables. */
export function judgeRetention(one: SchemaDataset, context: GateContext): GateProblem[] {
  const { dataset, fields } = one;
  const personal = personalFields(fields, context.items).filter(
    (field) => likelyPersonal(field, context) >= context.threshold,
  );
  if (!context.policy || personal.length === 0 || dataset.derivedFrom?.length) return [];
  const place = { source: context.source, dataset: dataset.name };
  const why = missing(context.servesOf(one));
  if (!why) return [];
  // A column that the change adds is where the question comes up.
  const lines = personal.map((field) => lineOf(one, field, context));
  const at = lines.find(context.inChange) ?? one.at;
  const message = {
    en: `Holds personal data, but ${why.en}`,
    ko: `개인정보가 있으나 ${why.ko}`,
  };
  return [problem('dataset-without-retention', at, { status: 'violated', place, message })];
}

function missing(serves: readonly ServedActivity[]): { en: string; ko: string } | undefined {
  if (serves.length === 0) {
    return { en: 'the data map names no activity that it serves', ko: '데이터 맵에 처리업무가 없습니다' };
  }
  for (const { serves: entry, activity, retention } of serves) {
    const title = activity.title;
    if (retention.every(({ unspecified }) => unspecified)) {
      return {
        en: `the policy names no period for ${title.en}`,
        ko: `처리방침에 ‘${title.ko}’ 업무의 보유기간이 없습니다`,
      };
    }
    if (retention.some(({ keep }) => keep !== undefined) && !entry.clock) {
      return {
        en: `the data map names no clock for ${title.en}`,
        ko: `데이터 맵에 ‘${title.ko}’ 업무의 기산 필드(clock)가 없습니다`,
      };
    }
  }
  return undefined;
}

/** Clocks and end markers of the data map that the schema no longer has. */
export function judgeClocks(schema: Schema, one: SchemaDataset, context: GateContext): GateProblem[] {
  const { dataset, origin } = one;
  return context.servesOf(one).flatMap(({ serves, activity }) =>
    [...columnsOf(serves.clock), ...columnsOf(serves.ends)].flatMap((name): GateProblem[] => {
      if (name.startsWith('@') || origin.fields.some((field) => field.name === name)) return [];
      const drop = schema.dropped.find((gone) => gone.dataset === dataset.name && gone.field === name);
      const place = { source: context.source, dataset: dataset.name, field: name };
      const { title } = activity;
      const gone = whatBecame(drop);
      const message = {
        en: `Tells when records of ${title.en} must go, and is ${gone.en}`,
        ko: `‘${title.ko}’ 업무의 파기 시점을 알려 주는 열인데 ${gone.ko}`,
      };
      const result = { status: 'violated', place, activity: activity.id, message } as const;
      return [problem('clock-dropped', drop?.at ?? one.at, result)];
    }),
  );
}

function whatBecame(drop: DroppedField | undefined): Text {
  if (!drop) return { en: 'no column of the dataset', ko: '데이터셋에 없습니다' };
  if (!drop.now) return { en: 'dropped here', ko: '여기서 삭제됩니다' };
  const now = shownField(drop.now);
  return { en: `${now} from here on`, ko: `여기서 이름이 ${now}(으)로 바뀝니다` };
}

/** Columns of the dataset itself that a clock or end marker reads: of a parent row's, the foreign key. */
function columnsOf(clock: Partial<Pick<Clock, 'field' | 'others' | 'via'>> | undefined): string[] {
  if (clock?.field === undefined) return [];
  return clock.via === undefined ? [clock.field, ...(clock.others ?? [])] : [clock.via];
}
